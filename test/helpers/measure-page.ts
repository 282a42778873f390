import { fileURLToPath } from 'node:url';
import { type MeasureDescriptor, measures, type TableDescriptor, tableMeasures } from 'playermap/measures';
import { agreementLines } from './agreement';
import { CENTRALITY } from './formulas/centrality';
import type { Formula } from './formulas/formula';
import { MIXING } from './formulas/mixing';
import { RECIPIENTS } from './formulas/recipients';
import { documentedFunction, linked, said, told } from './measures-page';
import { type MeasureRow, TOPICS } from './measures-rows';

// The page of a measure: from the registry, the comment above its function, the reference files, and a formula.

export const PAGES = fileURLToPath(new URL('../../src/measures/pages', import.meta.url));

type Descriptor = MeasureDescriptor | TableDescriptor;
const descriptors: readonly Descriptor[] = [...measures, ...tableMeasures];

/** Formulas by id, or by `kind:id` where two kinds share an id. */
export const FORMULAS: Readonly<Record<string, Formula>> = { ...CENTRALITY, ...RECIPIENTS, ...MIXING };

/** Every id of the registry once, in its order. */
export const PAGE_IDS: readonly string[] = [...new Set(descriptors.map(({ id }) => id))];

const formulaOf = ({ kind, id }: Descriptor): Formula => {
  const found = FORMULAS[`${kind}:${id}`] ?? FORMULAS[id];
  if (!found) throw new Error(`no formula of ${kind}:${id}`);
  return found;
};

const rowOf = ({ kind, id }: Descriptor): MeasureRow => {
  const row = Object.values(TOPICS)
    .flat()
    .find(({ ids }) => ids?.split(' ').includes(`${kind}:${id}`));
  if (!row) throw new Error(`no row of ${kind}:${id}`);
  return row;
};

const KINDS = { scores: 'one number per stakeholder', index: 'one number of the network', table: 'a table' } as const;

/** What a reader writes; its prints are the output below it. */
export function exampleOf(descriptor: Descriptor): string {
  const { formula: _, call = `${rowOf(descriptor).name}(network)`, shown } = formulaOf(descriptor);
  const names = [...new Set([...call.matchAll(/\b([a-z]\w*)\(/g)].map(([, name]) => name as string))].sort();
  const print =
    descriptor.kind === 'scores' && shown === undefined
      ? [`for (const [id, score] of ${call}.top(3)) console.log(id, score?.toFixed(3));`]
      : descriptor.kind === 'index'
        ? [`console.log(${call}${shown ? `.${shown}` : ''}${WHOLE.has(descriptor.id) ? '' : '?.toFixed(3)'});`]
        : [
            `const found = ${call};`,
            `for (const row of found.${shown ?? 'rows().slice(0, 3)'}${shown?.includes('?.') ? ' ?? []' : ''}) console.log(row);`,
          ];
  return [
    "import { project } from 'playermap';",
    `import { ${names.join(', ')} } from 'playermap/measures';`,
    "import { readEcosystem } from 'playermap/node';",
    '',
    "const network = project(await readEcosystem('examples/social-procurement/data'));",
    ...print,
  ].join('\n');
}

/** Indices that are never null, so that they need no question mark. */
export const WHOLE = new Set(['ties', 'isolates', 'components', 'strongComponents', 'communities']);

const number = (value: number): string => (Number.isFinite(value) ? `${Number(value.toPrecision(4))}` : 'no limit');

function part(descriptor: Descriptor, output: string, several: boolean, settings: Settings): string {
  const { kind, label, convention, upTo } = descriptor;
  const { formula, beware } = formulaOf(descriptor);
  const row = rowOf(descriptor);
  const { comment, file } = documentedFunction(row.name);
  const [least, most] = settings.range;
  const facts = [
    ['gives', KINDS[kind]],
    ['range', `${number(least)} to ${number(most)} here; ${said(comment, 'Range:')}`],
    ['unit', settings.unit],
    ['undefined', said(comment, 'Undefined:')],
    ...(convention ? [['convention', convention]] : []),
    ...(settings.options === '' ? [] : [['read with', settings.options]]),
    ['cost', said(comment, 'Cost:')],
    ...(upTo === undefined
      ? []
      : [['left out', `above ${upTo.toLocaleString('en')} stakeholders, unless asked for by id`]]),
    ['command line', `\`playermap measure INPUT --measures ${descriptor.id}\``],
    ['in code', `\`${row.name}\` of \`playermap/measures\`, in \`src/measures/${file.slice('measures/'.length)}\``],
  ];
  return [
    ...(several ? [`## As ${KINDS[kind]}: ${label.en}`] : []),
    meaningOf(descriptor),
    told(comment),
    '**Formula**',
    `\`\`\`text\n${formula}\n\`\`\``,
    ...(beware ? [`> ${beware}`] : []),
    [
      '| | |',
      '| --- | --- |',
      ...facts.map(([name, text]) => `| ${name} | ${(text as string).replace(/\|/g, '\\|')} |`),
    ].join('\n'),
    '**Example**',
    `\`\`\`ts\n${exampleOf(descriptor)}\n\`\`\``,
    `\`\`\`text\n${output.trim()}\n\`\`\``,
    '**Agreement**',
    ...(() => {
      const lines = agreementLines(row, [kind], descriptor.id);
      return lines.length > 0
        ? lines
        : [
            'No other program has it in this form: hand-made values, a slow second version or properties are the proof in the tests.',
          ];
    })(),
    `**Source** ${linked(said(comment, 'Source:').replace(/^see (the|each) index\.?/, `${settings.source}.`))}`,
  ].join('\n\n');
}

const meaningOf = ({ label, meaning }: Descriptor): string =>
  [meaning.en, '<div dir="rtl">', `**${label.he}**: ${meaning.he}`, `**${label.ar}**: ${meaning.ar}`, '</div>'].join(
    '\n\n',
  );

/** How a measure was read in the example: what its result says of itself. */
export interface Settings {
  readonly range: readonly [number, number];
  readonly unit: string;
  readonly source: string;
  readonly options: string;
}

export type Ran = (descriptor: Descriptor) => Promise<{ readonly output: string; readonly settings: Settings }>;

/** The page of one id as it should stand; `ran` runs its examples. */
export async function measurePage(id: string, ran: Ran): Promise<string> {
  const own = descriptors.filter((one) => one.id === id);
  const parts: string[] = [];
  for (const descriptor of own) {
    const { output, settings } = await ran(descriptor);
    parts.push(part(descriptor, output, own.length > 1, settings));
  }
  const related = [...new Set(own.flatMap((one) => formulaOf(one).related.split(' ')))].filter((other) => other !== id);
  const title = own.length > 1 ? id : (own[0] as Descriptor).label.en;
  return `${[
    `# ${title}`,
    `\`${id}\` · [all measures](../README.md)`,
    ...parts,
    `**Related** ${related.map((other) => `[${other}](${other}.md)`).join(' · ')}`,
    '<!-- made by test/measures/pages.test.ts: UPDATE_MEASURES=1 -->',
  ].join('\n\n')}\n`;
}

export { descriptors as allDescriptors };
