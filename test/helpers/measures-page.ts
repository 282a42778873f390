import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agreesWith } from './agreement';
import { type MeasureRow, TOPICS, whyFunction } from './measures-rows';

// The index of measures, made from the doc comments, the registry's ids, the import lines and the tests.

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

export const PAGE = join(SRC, 'measures/README.md');

interface Source {
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = new Map<string, Source>(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      const lines = [...text.matchAll(/^(?:import|export)\s+(?!type\s)[^'"]*?from\s+'([^']+)'/gm)];
      return [file, { text, imports: lines.map(([, from]) => from as string) }];
    }),
);

interface Documented {
  readonly file: string;
  readonly comment: string;
  readonly signature: string;
}

const documented = new Map<string, Documented>(
  [...sources].flatMap(([file, { text }]) =>
    [
      ...text.matchAll(
        /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:(?:async )?function (\w+)([\s\S]*?) \{\n|const (\w+)( = \([^\n]*?) =>)/g,
      ),
    ]
      .filter(() => file.startsWith('measures/'))
      .map(([, comment = '', name, signature, constant, arrow]) => [
        name ?? constant ?? '',
        { file, comment, signature: signature ?? arrow ?? '' },
      ]),
  ),
);

/** The text after a word such as `Undefined:` up to the next one, in one line. */
export function said(comment: string, word: string): string {
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const first = lines.findIndex((line) => line.startsWith(word));
  const end = lines.findIndex(
    (line, i) => i > first && (/^(Range:|Undefined:|Cost:|Source:|@)/.test(line) || line === ''),
  );
  return lines.slice(first, end).join(' ').slice(word.length).trim();
}

/** Identifiers of publications as links. */
export const linked = (source: string): string =>
  source.replace(/doi:(10\.[^\s,;]*[^\s,;.)])/g, (_, doi: string) => `[doi](https://doi.org/${encodeURI(doi)})`);

/** Who published it: the first sentence, with links for identifiers. */
const published = (source: string): string => linked((source.split(/\.(?= [A-Za-z])/)[0] ?? '').replace(/\.$/, ''));

/** What a comment says before its first word such as `Range:`. */
export const told = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, ''))
    .join('\n')
    .split(/^(?=Range:)/m)[0]
    ?.trim() ?? '';

export function documentedFunction(name: string): Documented {
  const found = documented.get(name);
  if (!found) throw new Error(`no documented function ${name}`);
  return found;
}

/** graphology's packages that run when the functions of a file do. */
export function packagesOf(file: string): readonly string[] {
  const seen = new Set<string>();
  const found = new Set<string>();
  const walk = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const from of sources.get(at)?.imports ?? []) {
      if (/^graphology-/.test(from)) found.add(from);
      if (!from.startsWith('.')) continue;
      const target = relative(SRC, resolve(SRC, dirname(at), from));
      walk(sources.has(`${target}.ts`) ? `${target}.ts` : `${target}/index.ts`);
    }
  };
  walk(file);
  return [...found];
}

function givenBy(signature: string): string {
  if (/^\w*\(\s*counts:/.test(signature)) return 'number of counts';
  const type = signature.slice(signature.lastIndexOf('):') + 2).trim();
  if (/^(Promise<)?Scores\b/.test(type)) return 'scores';
  if (/^number\b/.test(type)) return 'index';
  if (/NullTest\b/.test(type)) return 'test';
  if (/^readonly \[/.test(type)) return 'interval';
  if (/\)\[\]$/.test(type)) return 'list';
  return /^(Network|Layers|AbstractGraph|Relation|Groups)\b|Descriptor/.test(type) ? 'tool' : 'table';
}

function ranBy(file: string): string {
  const packages = packagesOf(file).join(', ');
  if (sources.get(file)?.imports.some((from) => from.endsWith('kernel/empty-graph'))) return 'graphology';
  if (packages === '') return 'own';
  return file.startsWith('measures/communities/') ? packages : `own; communities on ${packages}`;
}

const KINDS = ['scores', 'index', 'table'] as const;

function shownAs({ name, ids }: MeasureRow): string {
  if (!ids) return `function: ${whyFunction(name)}`;
  const all = ids.split(' ');
  const parts = KINDS.flatMap((kind) => {
    const own = all
      .filter((id) => id.startsWith(`${kind}:`))
      .map((id) => `[\`${id.slice(kind.length + 1)}\`](pages/${id.slice(kind.length + 1)}.md)`);
    return own.length > 0 ? [`${kind} ${own.join(' ')}`] : [];
  });
  return parts.join('; ');
}

const cell = (text: string) => text.replace(/\|/g, '\\|');

function line(row: MeasureRow): string {
  const { file, comment, signature } = documentedFunction(row.name);
  return `| ${[
    `[\`${row.name}\`](${file.slice('measures/'.length)})`,
    shownAs(row),
    givenBy(signature),
    ranBy(file),
    agreesWith(row).join(', ') || '–',
    cell(said(comment, 'Undefined:')),
    cell(published(said(comment, 'Source:'))),
  ].join(' | ')} |`;
}

/** The page as it should stand: what is above its first table is written by hand, and kept. */
export function measuresPage(standing: string): string {
  const head = standing.slice(0, standing.indexOf('\n## '));
  const tables = Object.entries(TOPICS).map(([topic, rows]) =>
    [
      `## ${topic}\n`,
      '| function | `playermap measure` | gives | runs on | agrees with | undefined | source |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...rows.map(line),
    ].join('\n'),
  );
  return `${head}\n${tables.join('\n\n')}\n`;
}
