import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Folders by rank: imports point only to a lower one. Files directly in src are entry points. */
const RANKS: readonly (readonly string[])[] = [
  ['kernel'],
  ['text'],
  ['model'],
  ['io', 'measures'],
  ['engagement', 'layout'],
  ['render'],
  ['export'],
  ['viewer', 'element.ts', 'node.ts'],
  ['cli'],
];
const ENTRY_POINTS = new Set(['index.ts', 'bin.ts']);

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Paths of files of src, and names of packages. */
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const imports = [
      ...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm),
    ].map((match) => ({
      from: match[2] ?? match[3] ?? '',
      typeOnly: match[1] !== undefined,
    }));
    return { path, text, imports, lines: text.split('\n').length - 1 };
  });

const known = new Set(files.map(({ path }) => path));
const resolved = (file: SourceFile, from: string): string | null => {
  if (!from.startsWith('.')) return null;
  const target = relative(SRC, resolve(SRC, dirname(file.path), from));
  return (
    [`${target}.ts`, `${target}/index.ts`, target].find((path) => known.has(path) || path.endsWith('.json')) ?? target
  );
};
const place = (path: string): string => path.split('/')[0] as string;
const rank = (path: string): number => RANKS.findIndex((folders) => folders.includes(place(path)));
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
const inText = (pattern: RegExp, but: (path: string) => boolean = () => false) =>
  files.filter(({ path, text }) => !but(path) && pattern.test(code(text))).map(({ path }) => path);

describe('architecture', () => {
  it('reads the source', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('gives every file a rank', () => {
    expect(files.filter(({ path }) => !ENTRY_POINTS.has(path) && rank(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it('imports only from lower ranks, and not from another folder of the same rank', () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap(({ from }) => {
        const target = resolved(file, from);
        if (target === null || ENTRY_POINTS.has(file.path) || place(target) === place(file.path)) return [];
        return rank(target) < rank(file.path) ? [] : [`${file.path} imports ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has no imports in a circle', () => {
    const next = new Map(
      files.map((file) => [
        file.path,
        file.imports.flatMap(({ from, typeOnly }) => (typeOnly ? [] : (resolved(file, from) ?? []))),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      if (trail.includes(path) || done.has(path)) return;
      for (const target of next.get(path) ?? []) walk(target, [...trail, path]);
      done.add(path);
    };
    for (const { path } of files) walk(path, []);
    expect(circles).toEqual([]);
  });

  it('keeps files short: none over 250 lines, half of them under 80', () => {
    expect(files.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
    const sorted = files.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
  });

  it('has no catch-all files, default exports or barrels but entry points', () => {
    expect(
      files
        .filter(({ path }) => /(^|\/)(utils?|helpers?|misc|common|shared)(\.ts|\/)/.test(path))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(inText(/^export default/m)).toEqual([]);
    const indexes = files.filter(({ path }) => /\/index\.ts$/.test(path)).map(({ path }) => place(path));
    const { exports: entries } = JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8')) as {
      exports: Record<string, unknown>;
    };
    expect(indexes.filter((folder) => !Object.hasOwn(entries, `./${folder}`))).toEqual([]);
  });

  it('has no clock, no global random numbers, nothing that depends on the country', () => {
    expect(inText(/Math\.random|Date\.now|new Date\(|performance\.now|localeCompare\(|toLocale|\bIntl\./)).toEqual([]);
  });

  it('draws without functions that differ in the last bit between engines', () => {
    const drawing = (path: string) => !['layout', 'render', 'text', 'export', 'kernel'].includes(place(path));
    expect(
      inText(/Math\.(sin|cos|tan|asin|acos|atan|atan2|exp|pow|log|log2|log10|hypot|cbrt|sinh|cosh|tanh)\b/, drawing),
    ).toEqual([]);
  });

  it('needs Node only in node.ts, bin.ts and the command line', () => {
    // the worker pool runs in both: it asks whether there is a Node around it, and imports nothing
    const allowed = (path: string) => ['node.ts', 'bin.ts', 'cli'].includes(place(path)) || path === 'kernel/worker.ts';
    const wrong = files.filter(
      ({ path, imports }) =>
        !['node.ts', 'bin.ts', 'cli'].includes(place(path)) && imports.some(({ from }) => from.startsWith('node:')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(
      inText(
        /\b(Buffer|__dirname)\b[.([]|\bprocess\.(argv|cpuUsage|cwd|env|exit|hrtime|memoryUsage|nextTick|on|platform|std|version)/,
        allowed,
      ),
    ).toEqual([]);
  });

  it('imports zod whole, since the named import carries four times the weight, and d3 only where marks are drawn', () => {
    expect(inText(/import \{[^}]*\bz\b[^}]*\} from 'zod'/)).toEqual([]);
    const withD3 = files.filter(({ imports }) => imports.some(({ from }) => from === 'd3'));
    expect(
      withD3.filter(({ path }) => !['layout', 'render', 'viewer'].includes(place(path))).map(({ path }) => path),
    ).toEqual([]);
  });

  it('leaves nothing switched off or to do', () => {
    expect(inText(/biome-ignore|@ts-(ignore|expect-error|nocheck)|\bas any\b/)).toEqual([]);
    expect(files.filter(({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
