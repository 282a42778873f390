import { readFileSync } from 'node:fs';
import type { MeasureRow } from './measures-rows';
import { entries } from './t8';

// Which other programs a measure is compared with, read from the values and the tests themselves.

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

interface Reference {
  readonly methods: Readonly<Record<string, { readonly tool: string }>>;
  /** View, value, program, how many were compared, the greatest difference: among those programs themselves. */
  readonly agreement: { readonly checks: readonly (readonly [string, string, string, number, number])[] };
}

const references = ['emon_cheyenne', 'emon_texas', 'tobacco_indiana'].map(
  (name) => JSON.parse(read(`../networks/${name}/reference.json`)) as Reference,
);
const methods = Object.assign({}, ...references.map((one) => one.methods)) as Reference['methods'];
const checks = references.flatMap((one) => one.agreement.checks);

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

function programsOfKey(key: string): string[] {
  const [method] = Object.keys(methods)
    .filter((name) => key.startsWith(name))
    .sort((a, b) => b.length - a.length);
  const others = checks.filter(([, value]) => value.replace(/^(graph|sectors)\./, '') === key);
  return [methods[method ?? '']?.tool ?? '', ...others.map(([, , program]) => program)].flatMap(programsIn);
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
