import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Combine, Ecosystem, type Network, project } from 'playermap/model';
import { expect } from 'vitest';

/** Values that other programs gave for one graph of a network; arrays stand in the order of `node_ids`. */
export interface View {
  readonly id: string;
  readonly selection: {
    readonly types: readonly string[];
    readonly directed: boolean;
    readonly weight: Combine;
    readonly filter?: Readonly<Record<string, string>>;
  };
  readonly nodes: Readonly<Record<string, readonly (number | null)[]>>;
  readonly graph: Readonly<Record<string, number | null>>;
  readonly sectors: Readonly<Record<string, unknown>>;
  readonly brokerage?: { readonly nodes: Readonly<Record<string, readonly (number | null)[]>> } & Readonly<
    Record<string, Readonly<Record<string, number | null>>>
  >;
}

export interface Reference {
  readonly name: string;
  readonly ecosystem: Ecosystem;
  readonly nodeIds: readonly string[];
  readonly sectors: Readonly<Record<string, unknown>>;
  readonly views: readonly View[];
}

const own = fileURLToPath(new URL('../networks', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/data/networks', import.meta.url));

/** Folders of the networks that are there: those beside the project, else those the repository carries. */
export const networkFolders: readonly string[] = (() => {
  const found = new Map<string, string>();
  for (const root of [own, shared]) {
    if (!existsSync(root)) continue;
    for (const name of readdirSync(root)) {
      if (existsSync(join(root, name, 'reference.json'))) found.set(name, join(root, name));
    }
  }
  return [...found.values()].sort();
})();

/** A table of the networks as records: quotes, no line breaks lost. */
export function readTable(file: string): Record<string, string>[] {
  const cells: string[][] = [[]];
  for (const [, quoted, plain, end] of readFileSync(file, 'utf8').matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    cells.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\n') cells.push([]);
    else if (end === '') break;
  }
  const [header = [], ...rows] = cells;
  return rows
    .filter((row) => row.length === header.length)
    .map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
}

const loaded = new Map<string, Reference>();

/** A network with its reference values. */
export function loadReference(folder: string): Reference {
  const known = loaded.get(folder);
  if (known) return known;
  const meta = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'));
  const values = JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8'));
  const reference: Reference = {
    name: meta.name,
    ecosystem: Ecosystem.from({
      version: 1,
      stakeholders: readTable(join(folder, 'nodes.csv')).map(({ id, sector, label: _, ...attributes }) => ({
        id,
        ...(sector && { sectors: [sector] }),
        attributes,
      })),
      ties: readTable(join(folder, 'ties.csv')).map(({ source, target, type, weight, directed, ...attributes }) => ({
        source,
        target,
        type,
        directed: meta.directed === 'mixed' ? directed !== 'FALSE' : meta.directed,
        ...(weight && { strength: Number(weight) }),
        attributes,
      })),
    }),
    nodeIds: values.node_ids,
    sectors: values.sectors,
    views: values.views,
  };
  loaded.set(folder, reference);
  return reference;
}

/** The network that a view means, or its undirected reading. */
export function viewNetwork({ ecosystem }: Reference, view: View, directed = view.selection.directed): Network {
  const { types, weight, filter } = view.selection;
  return project(ecosystem, {
    ...(!types.includes('*') && { ties: types }),
    ...(filter && { where: Object.entries(filter) }),
    combine: weight,
    directed,
  });
}

/** Fails unless every score agrees; what is not defined here may be null or 0 there, as in the reference programs. */
export function expectAgree(
  scores: ReadonlyMap<string, number | null>,
  ids: readonly string[],
  expected: readonly (number | null)[],
  tolerance = 1e-9,
): void {
  const off = ids.flatMap((id, i) => {
    const mine = scores.get(id);
    const theirs = expected[i] ?? null;
    const agrees =
      mine === null || mine === undefined
        ? mine === null && (theirs === null || theirs === 0)
        : Math.abs(mine - (theirs ?? 0)) <= tolerance * Math.max(1, Math.abs(theirs ?? 0));
    return agrees ? [] : [{ id, mine, theirs }];
  });
  expect(off.slice(0, 5)).toEqual([]);
}

/** Calls `check` for every view of every network that is there. */
export function eachView(check: (reference: Reference, view: View, name: string) => void): void {
  for (const folder of networkFolders) {
    const reference = loadReference(folder);
    for (const view of reference.views) check(reference, view, `${reference.name}/${view.id}`);
  }
}
