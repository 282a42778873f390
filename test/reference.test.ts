import { basename } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/index';
import type { Measured } from '../src/measures/report/measured';
import { loadReference, networkFolders, type View } from './helpers/reference';

// What `playermap measure --json` says beside what established programs gave, number by number.

interface Run {
  readonly id: string;
  readonly flags: readonly string[];
  readonly directed?: boolean;
  readonly needsStrengths?: boolean;
  /** Our id, and where the value stands in a view. */
  readonly scores: Readonly<Record<string, string>>;
  readonly indices?: Readonly<Record<string, string>>;
  readonly mixing?: string;
  readonly roles?: boolean;
}

const UNDIRECTED = ['--undirected', '--unweighted', '--raw'];
const DIRECTED = ['--directed', '--unweighted', '--raw'];
const LENGTHS = ['--distance', 'inverse-strength', '--raw'];

const ofGraph = (...pairs: readonly (readonly [id: string, name: string])[]) =>
  Object.fromEntries(pairs.map(([id, name]) => [id, `graph.${name}`]));

const RUNS: readonly Run[] = [
  {
    id: 'undirected',
    flags: UNDIRECTED,
    scores: {
      degree: 'degree_undirected',
      betweenness: 'betweenness_undirected',
      closeness: 'closeness_wf_undirected',
      harmonic: 'harmonic_undirected',
      pagerank: 'pagerank_undirected',
      eigenvector: 'eigenvector_undirected',
      core: 'coreness_undirected',
      clustering: 'clustering_undirected',
      constraint: 'constraint_igraph',
      effectiveSize: 'effective_size',
      efficiency: 'efficiency',
      articulationPoint: 'is_articulation_point',
      sectorRichness: 'neighbour_sector_richness',
      sectorShannon: 'neighbour_sector_shannon',
      sectorHill2: 'neighbour_sector_inverse_simpson',
      participation: 'participation',
      eiIndex: 'ei_node',
    },
    indices: {
      ...ofGraph(
        ['ties', 'ties_undirected'],
        ['isolates', 'isolates'],
        ['density', 'density_undirected'],
        ['transitivity', 'transitivity_undirected'],
        ['meanClustering', 'clustering_mean_undirected'],
        ['diameter', 'diameter_undirected'],
        ['meanDistance', 'mean_distance_undirected'],
        ['globalEfficiency', 'global_efficiency_undirected'],
        ['components', 'components_undirected'],
        ['degreeCentralization', 'centralization_degree_undirected'],
        ['betweennessCentralization', 'centralization_betweenness_undirected'],
      ),
      eiIndex: 'sectors.ei_undirected',
      assortativity: 'sectors.assortativity_undirected',
      sectorModularity: 'sectors.modularity_undirected',
      freemanSegregation: 'sectors.freeman',
    },
    mixing: 'sectors.mixing_undirected',
  },
  {
    id: 'undirected, strengths',
    flags: ['--undirected', ...LENGTHS],
    needsStrengths: true,
    scores: {
      strength: 'strength_undirected',
      betweenness: 'betweenness_undirected_weighted',
      closeness: 'closeness_wf_undirected_weighted',
      harmonic: 'harmonic_undirected_weighted',
      pagerank: 'pagerank_undirected_weighted',
      eigenvector: 'eigenvector_undirected_weighted',
      clustering: 'clustering_barrat_undirected',
      constraint: 'constraint_igraph_weighted',
      effectiveSize: 'effective_size_weighted',
      participation: 'participation_weighted',
      eiIndex: 'ei_node_weighted',
    },
    indices: { eiIndex: 'sectors.ei_undirected_weighted', sectorModularity: 'sectors.modularity_undirected_weighted' },
    mixing: 'sectors.mixing_undirected_weighted',
  },
  {
    id: 'directed',
    flags: DIRECTED,
    directed: true,
    scores: {
      inDegree: 'degree_in',
      outDegree: 'degree_out',
      betweenness: 'betweenness_directed',
      pagerank: 'pagerank_directed',
      constraint: 'constraint_igraph_directed',
      effectiveSize: 'effective_size_directed',
    },
    indices: {
      ...ofGraph(
        ['ties', 'ties'],
        ['density', 'density'],
        ['reciprocity', 'reciprocity'],
        ['strongComponents', 'components_strong'],
      ),
      eiIndex: 'sectors.ei',
      assortativity: 'sectors.assortativity',
      sectorModularity: 'sectors.modularity_directed',
      withinOddsRatio: 'sectors.orwg',
    },
    mixing: 'sectors.mixing',
    roles: true,
  },
  ...(['in', 'out'] as const).map((way) => ({
    id: `directed, ${way}`,
    flags: [...DIRECTED, '--direction', way],
    directed: true,
    scores: {
      closeness: `closeness_wf_${way}`,
      harmonic: `harmonic_${way}`,
      core: `coreness_${way}`,
      participation: `participation_${way}`,
      eiIndex: `ei_node_${way}`,
    },
  })),
  {
    id: 'directed, strengths',
    flags: ['--directed', ...LENGTHS],
    directed: true,
    needsStrengths: true,
    scores: {
      inStrength: 'strength_in',
      outStrength: 'strength_out',
      betweenness: 'betweenness_directed_weighted',
      pagerank: 'pagerank_directed_weighted',
    },
    indices: { eiIndex: 'sectors.ei_weighted', sectorModularity: 'sectors.modularity_directed_weighted' },
    mixing: 'sectors.mixing_weighted',
  },
];

const ROLES = {
  coordinator: 'w_I',
  consultant: 'w_O',
  representative: 'b_IO',
  gatekeeper: 'b_OI',
  liaison: 'b_O',
  total: 't',
} as const;

type Value = number | null | undefined;

/** Programs that say 0 where a measure is not defined count as agreeing. */
const agree = (mine: Value, theirs: Value): boolean => {
  if (theirs === null || theirs === undefined) return mine === null || mine === 0;
  if (mine === null || mine === undefined) return mine === null && theirs === 0;
  return Math.abs(mine - theirs) <= 1e-8 * Math.max(1, Math.abs(theirs));
};

const at = (view: View, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], view);

async function measured(folder: string, { selection }: View, run_: Run): Promise<Measured> {
  const { types, weight, filter = {} } = selection;
  const tables = ['mixing', 'coleman', 'brokerage'];
  const ids = [...Object.keys(run_.scores), ...Object.keys(run_.indices ?? {}), 'withinOddsRatio', ...tables];
  const lines: string[] = [];
  const io = { out: (text: string) => lines.push(text), error: () => {}, readInput: () => '', isTerminal: false };
  const code = await run(
    [
      ...['measure', folder, '--json', '--combine', weight, '--permutations', '0', '--measures', ids.join(',')],
      ...(types.includes('*') ? [] : ['--ties', types.join(',')]),
      ...Object.entries(filter).flatMap(([column, value]) => ['--where', `${column}=${value}`]),
      ...run_.flags,
    ],
    io,
  );
  expect(code).toBe(0);
  return JSON.parse(lines.join('\n')) as Measured;
}

const compared = new Map<string, number>();
afterAll(() => {
  const counts = [...compared].map(([name, count]) => `${name} ${count}`).join(', ');
  const total = [...compared.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${total} comparisons with other programs on ${compared.size} networks: ${counts}`);
});

describe.each(networkFolders.map((folder) => [basename(folder), folder] as const))('numbers of %s', (name, folder) => {
  const { nodeIds, sectors, views } = loadReference(folder);
  const runs = views.flatMap((view) =>
    RUNS.filter(
      ({ directed, needsStrengths }) =>
        (!directed || view.selection.directed) && (!needsStrengths || view.selection.weight !== 'none'),
    ).map((one) => [`${view.id}, ${one.id}`, view, one] as const),
  );

  it.each(runs)('agree with other programs: %s', async (_, view, one) => {
    const said = await measured(folder, view, one);
    const place = new Map(said.stakeholders.map((id, i) => [id, i]));
    const off: string[] = [];
    let count = 0;
    const check = (what: string, mine: readonly Value[], theirs: readonly Value[]) => {
      count++;
      const wrong = theirs.findIndex((value, i) => !agree(mine[i], value));
      if (wrong >= 0) off.push(`${what}: ${mine[wrong]} instead of ${theirs[wrong]}`);
    };
    const ordered = (column: readonly Value[] = []) => nodeIds.map((id) => column[place.get(id) ?? -1]);
    for (const [id, theirs] of Object.entries(one.scores)) {
      const values = view.nodes[theirs];
      if (values) check(`scores ${id}`, ordered(said.scores?.[id]), values);
    }
    const odds = view.selection.directed ? {} : { withinOddsRatio: 'sectors.orwg' };
    for (const [id, path] of Object.entries({ ...(one.id === 'undirected' && odds), ...one.indices })) {
      const value = at(view, path) as Value;
      if (value !== undefined) check(`indices ${id}`, [said.indices?.[id]], [value]);
    }
    const order = (sectors.names as string[]).map((sector) => said.sectors?.names.indexOf(sector) ?? -1);
    const own = one.mixing && at(view, one.mixing);
    // an undirected view keeps its one matrix under the plain name
    const plain = one.mixing && !view.selection.directed && at(view, one.mixing.replace('_undirected', ''));
    const matrix = (own || plain || undefined) as number[][] | undefined;
    if (matrix) {
      const mine = order.flatMap((a) => order.map((b) => said.sectors?.mixing?.[a]?.[b]));
      check('sectors mixing', mine, matrix.flat());
    }
    if (one.roles) {
      const homophily = view.sectors.coleman as Value[] | undefined;
      if (homophily) {
        check(
          'sectors coleman',
          order.map((a) => said.sectors?.coleman?.[a]),
          homophily,
        );
      }
      for (const [role, code] of Object.entries(ROLES) as [keyof typeof ROLES, string][]) {
        for (const [figure, prefix] of [
          ['count', 'raw'],
          ['expected', 'expected'],
          ['z', 'z'],
        ] as const) {
          const values = view.brokerage?.nodes[`${prefix}_${code}`];
          if (values) check(`brokerage ${role} ${figure}`, ordered(said.brokerage?.[role][figure]), values);
        }
      }
    }
    compared.set(name, (compared.get(name) ?? 0) + count);
    expect(off).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});

describe('reference values', () => {
  it('are there for the networks that the repository carries', () => {
    const names = networkFolders.map((folder) => basename(folder));
    expect(names).toEqual(expect.arrayContaining(['emon_cheyenne', 'emon_texas', 'tobacco_indiana']));
  });
});
