import { readFileSync } from 'node:fs';
import type { MeasureRow } from './measures-rows';
import { entries } from './t8';

// Which other programs a measure is compared with, read from the values and the tests themselves.

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

interface Method {
  readonly tool: string;
  readonly function: string;
  readonly arguments: string;
  readonly note?: string;
}

interface Reference {
  readonly methods: Readonly<Record<string, Method>>;
  readonly agreement: {
    /** View, value, program, how many were compared, the greatest difference: among those programs themselves. */
    readonly checks: readonly (readonly [string, string, string, number, number])[];
    readonly disagreeing: readonly {
      readonly view: string;
      readonly measure: string;
      readonly peer: string;
      readonly why: string;
    }[];
  };
}

const references = ['emon_cheyenne', 'emon_texas', 'tobacco_indiana'].map(
  (name) => JSON.parse(read(`../networks/${name}/reference.json`)) as Reference,
);
const methods = Object.assign({}, ...references.map((one) => one.methods)) as Reference['methods'];
const disagreeing = references.flatMap((one) => one.agreement.disagreeing);
const checks = references.flatMap(({ agreement }) =>
  agreement.checks.filter(
    ([view, measure, peer]) =>
      !agreement.disagreeing.some((one) => one.view === view && one.measure === measure && one.peer === peer),
  ),
);

const PROGRAMS: readonly (readonly [name: string, word: RegExp])[] = [
  ['igraph', /\bigraph\b/i],
  ['NetworkX', /^networkx/i],
  ['sna', /\bsna\b/],
  ['netseg', /^(?:R )?netseg/],
  ['vegan', /\bvegan\b/],
  ['bctpy', /^bctpy/],
  ['gefura', /^gefura/],
  ['influenceR', /^influenceR/],
  ['EV-brokerage', /EV-brokerage|^as above/],
];
const programsIn = (text: string): string[] => PROGRAMS.flatMap(([name, word]) => (word.test(text) ? [name] : []));

/** The value of the reference files beside each id that the test of real networks compares. */
const compared: readonly (readonly [ids: string, key: string])[] = (() => {
  const text = read('../reference.test.ts');
  const ofNetwork = [...text.matchAll(/\['(\w+)', '(\w+)'\]/g)].map(
    ([, id, key]) => [`index:${id}`, `${key}`] as const,
  );
  const named = [...text.matchAll(/(\w+): '(sectors\.)?(\w+)'/g)].map(
    ([, id, sectors, key]) => [`${sectors ? 'index' : 'scores'}:${id}`, `${key}`] as const,
  );
  return [
    ...ofNetwork,
    ...named,
    ['table:mixing', 'mixing'] as const,
    ['table:coleman', 'coleman'] as const,
    ['table:brokerage', 'brokerage'] as const,
  ];
})();

const methodOf = (key: string): Method | undefined => {
  const [name] = Object.keys(methods)
    .filter((name) => key.startsWith(name))
    .sort((a, b) => b.length - a.length);
  return methods[name ?? ''];
};
const plain = (value: string): string => value.replace(/^(graph|sectors)\./, '');

function programsOfKey(key: string): string[] {
  const others = checks.filter(([, value]) => plain(value) === key);
  return [methodOf(key)?.tool ?? '', ...others.map(([, , program]) => program)].flatMap(programsIn);
}

/** Whether an entry of the small test graph is a value of a measure. */
export const isOf = ({ name, t8 = `${name}.` }: MeasureRow, key: string): boolean =>
  t8.split('|').some((beginning) => key.startsWith(beginning));

/** The programs that a measure agrees with in tests, in the order of the alphabet. */
export function agreesWith(row: MeasureRow): readonly string[] {
  const ids = new Set(row.ids?.split(' '));
  const real = compared.filter(([id]) => ids.has(id)).flatMap(([, key]) => programsOfKey(key));
  const small = Object.entries(entries)
    .filter(([key, { mark }]) => mark === 'ours' && isOf(row, key))
    .flatMap(([, { src }]) => programsIn(src.replace(/^R /, '')));
  const told = (row.tests ?? []).map((test) => test.slice(0, test.indexOf(' ')));
  const order = (a: string, b: string) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
  return [...new Set([...real, ...small, ...told])].map((name) => (name === 'p.adjust' ? 'R' : name)).sort(order);
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)];
const code = (text: string): string => `\`${text.replaceAll('`', '')}\``;

/** With which functions and arguments of other programs the values of a measure are compared, as lines of its page. */
export function agreementLines(row: MeasureRow, kinds: readonly string[], id: string): readonly string[] {
  const keys = unique(
    compared.filter(([name]) => kinds.some((kind) => name === `${kind}:${id}`)).map(([, key]) => key),
  );
  const real = unique(
    keys.flatMap((key) => {
      const method = methodOf(key);
      const peers = checks.filter(([, value]) => plain(value) === key).map(([, , peer]) => code(peer));
      if (!method) return peers;
      const how = [method.arguments, method.note].filter(Boolean).join('; ');
      return [`${method.tool}, ${code(method.function)}${how ? `: ${how}` : ''}`, ...peers];
    }),
  );
  const small = Object.entries(entries).filter(([key]) => isOf(row, key));
  const bySource = new Map<string, string[]>();
  for (const [key, { src, mark }] of small)
    if (mark === 'ours') bySource.set(src, [...(bySource.get(src) ?? []), code(key)]);
  const others = unique([
    ...small.filter(([, { mark }]) => mark === 'trap').map(([key, { src, why }]) => `${src}, ${code(key)}: ${why}`),
    ...disagreeing.filter(({ measure }) => keys.includes(plain(measure))).map(({ peer, why }) => `${peer}: ${why}`),
  ]);
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  return [
    ...(real.length > 0 ? ['On real networks (`test/reference.test.ts`), the same numbers as', list(real)] : []),
    ...(bySource.size > 0
      ? [
          `On a graph of eight stakeholders (\`test/reference/t8.json\`), the same values as`,
          list(
            [...bySource].map(
              ([source, keys]) =>
                `${source}: ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ` and ${keys.length - 5} more` : ''}`,
            ),
          ),
        ]
      : []),
    ...(row.tests?.length
      ? [
          'Also beside',
          list(row.tests.map((test) => test.replace(/^(\S+) (.*)$/, '$1, in `test/measures/$2.test.ts`'))),
        ]
      : []),
    ...(others.length > 0 ? ['**Not the same, and why**', list(others)] : []),
  ];
}
