import fc from 'fast-check';
import {
  assortativity,
  coleman,
  crossTable,
  diversityTable,
  eiBounds,
  eiIndex,
  freemanSegregation,
  guptaAndersonMay,
  mapDiversity,
  meanSpectralSegregation,
  mixingMatrix,
  neighbourDiversity,
  numericAssortativity,
  sectorEi,
  sectorModularity,
  spectralSegregation,
  stakeholderEi,
  strength,
  withinOddsRatio,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { type Drawn, drawnNetworks, matrixOf, networkOf } from '../../helpers/random-network';

const settings = { seed: 12, numRuns: 200 };

/** Everything about mixing that does not hang on the order of stakeholders, ties or groups. */
function portrait(network: Network, unweighted = false) {
  const options = { unweighted };
  const named = (names: readonly string[], values: readonly (number | null)[]) =>
    Object.fromEntries(names.map((name, g) => [name, values[g]]));
  const sectors = coleman(network);
  const ei = sectorEi(network, options);
  return {
    indices: [
      eiIndex(network, options),
      assortativity(network, options),
      sectorModularity(network, options),
      freemanSegregation(network),
      withinOddsRatio(network),
      guptaAndersonMay(network),
      meanSpectralSegregation(network),
      eiBounds(network).rescaled,
      numericAssortativity(network, strength(network), options),
      mapDiversity(network, 'sectorHill1'),
    ],
    coleman: named(sectors.names, sectors.coleman),
    sectorEi: named(ei.names, ei.eiIndex),
    stakeholders: Object.fromEntries(
      network.ids.map((id) => [
        `id ${id}`,
        [
          stakeholderEi(network, options).get(id),
          spectralSegregation(network).get(id),
          neighbourDiversity(network, 'sectorShannon', options).get(id),
        ],
      ]),
    ),
  };
}

/** The same numbers but for rounding. */
function expectSame(a: unknown, b: unknown): void {
  if (typeof a === 'number' && typeof b === 'number') expect(b).toBeCloseTo(a, 8);
  else if (a && b && typeof a === 'object' && typeof b === 'object') {
    expect(Object.keys(b).sort()).toEqual(Object.keys(a).sort());
    for (const [key, value] of Object.entries(a)) expectSame(value, (b as Record<string, unknown>)[key]);
  } else expect(b).toBe(a);
}

const reversed = (drawn: Drawn): Drawn => ({
  ...drawn,
  stakeholders: [...drawn.stakeholders].reverse(),
  ties: [...drawn.ties].reverse(),
});

describe('measures of mixing', () => {
  it('do not depend on the order of stakeholders and ties', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) =>
        expectSame(portrait(networkOf(drawn)), portrait(networkOf(reversed(drawn)))),
      ),
      settings,
    );
  });

  it('do not depend on the names of sectors, nor on the unit of strength', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const other = networkOf({
          ...drawn,
          ties: drawn.ties.map((tie) => ({ ...tie, strength: 2.5 * tie.strength })),
        });
        expectSame(portrait(networkOf(drawn)), portrait(other));
        const renamed = networkOf({
          ...drawn,
          stakeholders: drawn.stakeholders.map(({ id, sectors }) => ({
            id,
            ...(sectors && { sectors: [`__${sectors[0]}`] }),
          })),
        });
        expectSame(portrait(networkOf(drawn)).indices, portrait(renamed).indices);
      }),
      settings,
    );
  });

  it('see only the direction that they are told: arcs turned around exchange in and out', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const turned = networkOf({
          ...drawn,
          ties: drawn.ties.map(({ source, target, strength }) => ({ source: target, target: source, strength })),
        });
        const network = networkOf(drawn);
        for (const [a, b] of [
          [eiIndex(network), eiIndex(turned)],
          [assortativity(network), assortativity(turned)],
          [sectorModularity(network), sectorModularity(turned)],
          [withinOddsRatio(network), withinOddsRatio(turned)],
        ]) {
          expectSame(a, b);
        }
        expectSame([...stakeholderEi(network, { direction: 'in' })], [...stakeholderEi(turned, { direction: 'out' })]);
      }),
      settings,
    );
  });

  it('that read ties only are untouched by an isolate of a known sector', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const more = networkOf({ ...drawn, stakeholders: [...drawn.stakeholders, { id: 'isolate', sectors: ['x'] }] });
        const read = (network: Network) => [eiIndex(network), assortativity(network), sectorModularity(network)];
        expectSame(read(networkOf(drawn)), read(more));
        expect(stakeholderEi(more).get('isolate')).toBeNull();
        expect(spectralSegregation(more).get('isolate')).toBe(0);
      }),
      settings,
    );
  });

  it('that are shares of ties stay the same when a map is merged with a copy of itself under other names', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const copy = (id: string) => `copy of ${id}`;
        const twice = networkOf({
          ...drawn,
          stakeholders: [...drawn.stakeholders, ...drawn.stakeholders.map((one) => ({ ...one, id: copy(one.id) }))],
          ties: [
            ...drawn.ties,
            ...drawn.ties.map((tie) => ({ ...tie, source: copy(tie.source), target: copy(tie.target) })),
          ],
        });
        const read = (network: Network) => [
          eiIndex(network),
          assortativity(network),
          sectorModularity(network),
          meanSpectralSegregation(network),
          guptaAndersonMay(network),
          mapDiversity(network, 'sectorHill2'),
        ];
        expectSame(read(networkOf(drawn)), read(twice));
      }),
      settings,
    );
  });

  it('agree with their formulas written out over the matrix of ties', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.boolean(), (drawn, unweighted) => {
        const network = networkOf(drawn);
        const sector = drawn.stakeholders.map(({ sectors }) => sectors?.[0]);
        const known = [...sector.keys()].filter((i) => sector[i] !== undefined);
        const names = [...new Set(known.map((i) => sector[i]))];
        const matrix = matrixOf(network).map((row) => row.map((w) => (unweighted ? Number(w > 0) : w)));
        const cell = (g: unknown, h: unknown) =>
          known.reduce(
            (sum, i) =>
              sum +
              known.reduce(
                (inner, j) => inner + (sector[i] === g && sector[j] === h ? (matrix[i]?.[j] as number) : 0),
                0,
              ),
            0,
          );
        const e = names.map((g) => names.map((h) => cell(g, h)));
        const total = e.flat().reduce((a, b) => a + b, 0);
        if (total === 0) {
          expect(eiIndex(network, { unweighted })).toBeNull();
          return;
        }
        const inner = names.reduce((sum, _, g) => sum + (e[g]?.[g] as number), 0) / total;
        const expected = names.reduce((sum, _, g) => {
          const out = (e[g] as number[]).reduce((a, b) => a + b, 0);
          return sum + (out * e.reduce((a, row) => a + (row[g] as number), 0)) / total / total;
        }, 0);
        expect(eiIndex(network, { unweighted })).toBeCloseTo(1 - 2 * inner, 9);
        expect(sectorModularity(network, { unweighted })).toBeCloseTo(inner - expected, 9);
        const r = assortativity(network, { unweighted });
        if (expected > 1 - 1e-9) expect(r).toBeNull();
        else expect(r).toBeCloseTo((inner - expected) / (1 - expected), 9);
        const pairs = known.flatMap((i) =>
          known.flatMap((j) => (i === j ? [] : [[sector[i] === sector[j], (matrix[i] as number[])[j]! > 0]])),
        );
        const [a, b, c, d] = [
          [true, true],
          [true, false],
          [false, true],
          [false, false],
        ].map(([same, tied]) => pairs.filter(([x, y]) => x === same && y === tied).length) as [
          number,
          number,
          number,
          number,
        ];
        const odds = withinOddsRatio(network);
        if (b * c === 0) expect(odds).toBeNull();
        else expect(odds).toBeCloseTo((a * d) / (b * c), 9);
        const freeman = freemanSegregation(network);
        if (c + d === 0) expect(freeman).toBeNull();
        else expect(freeman).toBeCloseTo(1 - c / (((a + c) * (c + d)) / (a + b + c + d)), 9);
      }),
      settings,
    );
  });

  it('numeric assortativity is the correlation over the ends of ties', () => {
    fc.assert(
      fc.property(
        drawnNetworks,
        fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 9, maxLength: 9 }),
        (drawn, list) => {
          const network = networkOf(drawn);
          const values = new Map(network.ids.map((id, i) => [id, list[i] ?? null]));
          const ends = matrixOf(network).flatMap((row, i) =>
            row.flatMap((w, j) =>
              w > 0 && list[i] != null && list[j] != null ? [[list[i], list[j], w] as number[]] : [],
            ),
          );
          const all = ends.reduce((sum, [, , w]) => sum + (w as number), 0);
          const mean = (k: number) => ends.reduce((sum, end) => sum + (end[k] as number) * (end[2] as number), 0) / all;
          const [x, y] = [mean(0), mean(1)];
          const moment = (f: (a: number, b: number) => number) =>
            ends.reduce((sum, [a, b, w]) => sum + (w as number) * f((a as number) - x, (b as number) - y), 0);
          const spread = Math.sqrt(moment((a) => a * a) * moment((_, b) => b * b));
          const found = numericAssortativity(network, values);
          if (!(spread > 1e-9)) expect(found).toBeNull();
          else expect(found).toBeCloseTo(moment((a, b) => a * b) / spread, 8);
        },
      ),
      settings,
    );
  });

  it('spectral segregation has the eigenvalue of each part as its mean, and solves the equation of its part', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const network = networkOf({
          ...drawn,
          directed: false,
          ties: drawn.ties.filter(({ source, target }) => source < target),
        });
        const scores = [...spectralSegregation(network).values()];
        const matrix = matrixOf(network).map((row) => row.map((w) => Number(w > 0)));
        const sector = network.columns.get('sector') as (string | null)[];
        scores.forEach((score, i) => {
          if (score === null || score === 0) return;
          // P s = lambda s, with lambda the same all over the part: read it off at i and its neighbours
          const image = (k: number) => {
            const degree = (matrix[k] as number[]).reduce((a, b) => a + b, 0);
            return (matrix[k] as number[]).reduce(
              (sum, w, j) => sum + (sector[j] === sector[k] ? (w / degree) * (scores[j] as number) : 0),
              0,
            );
          };
          const lambda = image(i) / score;
          expect(lambda).toBeGreaterThan(0);
          expect(lambda).toBeLessThanOrEqual(1 + 1e-9);
          matrix[i]?.forEach((w, j) => {
            if (w > 0 && sector[j] === sector[i]) expect(image(j) / (scores[j] as number)).toBeCloseTo(lambda, 7);
          });
        });
      }),
      settings,
    );
  });
});

describe('ring by sector', () => {
  const network = networkOf({
    directed: false,
    stakeholders: [{ id: 'a', sectors: ['x'] }, { id: 'b', sectors: ['y'] }, { id: 'c' }],
    ties: [
      { source: 'a', target: 'b', strength: 2 },
      { source: 'b', target: 'c', strength: 3 },
    ],
  });
  const tiers = { ...network, columns: new Map([...network.columns, ['tier', ['near', 'near', 'far']]]) };

  it('counts stakeholders, with the empty cells that show who is missing', () => {
    const table = crossTable(tiers, { rows: 'tier' });
    expect(table).toMatchObject({ rowNames: ['near', 'far'], columnNames: ['x', 'y'], leftOut: 1 });
    expect(table.rows()).toEqual([
      { row: 'near', column: 'x', value: 1 },
      { row: 'near', column: 'y', value: 1 },
      { row: 'far', column: 'x', value: 0 },
      { row: 'far', column: 'y', value: 0 },
    ]);
    expect(crossTable(tiers, { rows: 'tier', missing: 'group' }).cells).toEqual([
      [1, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('counts ties, or their strength, from the row to the column', () => {
    expect(crossTable(tiers, { rows: 'tier', amount: 'ties' })).toMatchObject({
      cells: [
        [1, 1],
        [0, 1],
      ],
      leftOut: 1,
    });
    expect(crossTable(tiers, { rows: 'tier', amount: 'strength' }).cells).toEqual([
      [2, 2],
      [0, 3],
    ]);
  });

  it('adds up to the composition of each ring', () => {
    const parts = diversityTable(tiers, { across: 'tier' }).parts;
    expect(parts.map(({ composition }) => composition.counts)).toEqual(crossTable(tiers, { rows: 'tier' }).cells);
  });

  it('mixes as the mixing matrix where rows and columns are the same', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const found = networkOf({ ...drawn, directed: true });
        const { matrix, tiesLeftOut } = mixingMatrix(found);
        const { cells, leftOut } = crossTable(found, { rows: 'sector', amount: 'strength' });
        expect([cells, leftOut]).toEqual([matrix, tiesLeftOut]);
      }),
      settings,
    );
  });
});
