import fc from 'fast-check';
import { type CodedColumn, Ecosystem, type NetworkTables, networkFromTables, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';

const SEEDED = { seed: 31, numRuns: 300 } as const;
const IDS = ['3708', '__proto__', 'constructor', ' 007 ', 'משרד', '🏥', 'a', 'b'];
const RINGS = ['recipient', 'operator', null];
const SECTORS = ['business', 'academia', null];

/** Records with parallel ties, ties both ways and self-ties. */
const drawn = fc.record({
  directed: fc.boolean(),
  combine: fc.constantFrom('sum', 'max', 'count', 'none'),
  stakeholders: fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: IDS.length }),
  ties: fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.double({ min: 0.01, max: 9, noNaN: true })), { maxLength: 40 }),
});

const column = (names: readonly (string | null)[], codes: readonly number[]): CodedColumn => ({
  names,
  codes: Int8Array.from(codes),
});

const tables = (more: Partial<NetworkTables> = {}): NetworkTables => ({
  ids: ['a', 'b', 'c'],
  source: Uint32Array.of(0, 1),
  target: Uint32Array.of(1, 2),
  ...more,
});

describe('a network from tables', () => {
  it('is the network that the records of the same ecosystem make', () => {
    fc.assert(
      fc.property(drawn, ({ directed, combine, stakeholders, ties }) => {
        const n = stakeholders.length;
        const inside = ties.filter(([s, t]) => s < n && t < n);
        const ids = IDS.slice(0, n);
        const network = networkFromTables(
          {
            ids,
            columns: new Map([
              [
                'sector',
                column(
                  SECTORS,
                  stakeholders.map(([sector]) => sector),
                ),
              ],
              [
                'ring',
                column(
                  RINGS,
                  stakeholders.map(([, ring]) => (ring === 2 ? -1 : ring)),
                ),
              ],
            ]),
            source: Uint32Array.from(inside, ([s]) => s),
            target: Int32Array.from(inside, ([, t]) => t),
            strength: Float64Array.from(inside, ([, , w]) => w),
          },
          { directed, combine },
        );
        const ecosystem = Ecosystem.fromChecked({
          version: 1,
          directed,
          rings: [{ id: 'recipient' }, { id: 'operator' }],
          stakeholders: stakeholders.map(([sector, ring], i) => ({
            id: ids[i] as string,
            ...(SECTORS[sector] && { sectors: [SECTORS[sector]] }),
            ...(RINGS[ring] && { ring: RINGS[ring] }),
          })),
          ties: inside.map(([s, t, w]) => ({ source: ids[s] as string, target: ids[t] as string, strength: w })),
        });
        const expected = project(ecosystem, { directed, combine });
        const { names: _, ...withoutNames } = expected;
        expect(network).toEqual({
          ...withoutNames,
          columns: new Map(['sector', 'ring'].map((name) => [name, expected.columns.get(name)])),
          selection: { ...expected.selection, ties: [] },
        });
        expect(network.in === network.out).toBe(!directed);
      }),
      SEEDED,
    );
  });

  it('reads a strength that is not given as 1, and an empty name as unknown', () => {
    const network = networkFromTables(tables({ columns: new Map([['sector', column(['', 'x'], [0, 1, -1])]]) }));
    expect([...network.out.strengths]).toEqual([1, 1]);
    expect(network.columns.get('sector')).toEqual([null, 'x', null]);
    expect(network.directed).toBe(true);
  });

  it('takes the recipients that are named before those of the first ring', () => {
    const columns = new Map([['ring', column(['recipient'], [0, -1, 0])]]);
    expect(networkFromTables(tables({ columns })).recipients).toEqual([0, 2]);
    expect(networkFromTables(tables({ columns }), { recipients: ['b'] }).recipients).toEqual([1]);
    expect(() => networkFromTables(tables(), { recipients: ['z'] })).toThrow('no stakeholder "z"');
  });

  it('leaves the tables as they are', () => {
    const given = { ids: ['a', 'b', 'c'], source: Uint32Array.of(2, 2, 1), target: Uint32Array.of(0, 0, 1) };
    const network = networkFromTables(given, { directed: false });
    expect([...given.source, ...given.target]).toEqual([2, 2, 1, 0, 0, 1]);
    expect(network.selection.selfTiesLeftOut).toBe(1);
    expect([...network.out.strengths]).toEqual([2, 2]);
  });

  it.each<[string, Partial<NetworkTables>, string]>([
    ['an id that stands twice', { ids: ['a', 'b', 'a'] }, 'one error: stakeholders, id, 2: found a'],
    ['an end that is no stakeholder', { target: [1, 3] }, 'one error: ties, target, 1: found 3'],
    ['an end below 0', { source: [0, -1] }, 'one error: ties, source, 1: found -1'],
    [
      'an end that is no whole number',
      { source: [0.5, Number.NaN] },
      '2 errors, the first: ties, source, 0: found 0.5',
    ],
    ['a strength of 0', { strength: [1, 0] }, 'one error: ties, strength, 1: found 0, expected a number above 0'],
    ['a strength that is none', { strength: [Number.NaN, Infinity] }, '2 errors'],
    ['ends of another number', { target: [1] }, 'ties, target: found 1 ends, expected 2'],
    ['strengths of another number', { strength: [1] }, 'ties, strength: found 1 strengths, expected 2'],
    ['codes of another number', { columns: new Map([['x', column(['p'], [0])]]) }, 'stakeholders, x: found 1 codes'],
    ['a code without a name', { columns: new Map([['x', column(['p'], [0, 1, -2])]]) }, '2 errors'],
  ])('refuses %s, and says where', (_, wrong, message) => {
    expect(() => networkFromTables(tables(wrong))).toThrow(message);
    expect(() => networkFromTables(tables(wrong))).toThrow(expect.objectContaining({ code: 'invalid-data' }));
  });

  it('lists a thousand problems and counts the rest', () => {
    const source = new Uint32Array(5000).fill(9);
    try {
      networkFromTables(tables({ source, target: new Uint32Array(5000) }));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ message: expect.stringContaining('5000 errors') });
      expect((error as { problems: unknown[] }).problems).toHaveLength(1000);
    }
  });
});
