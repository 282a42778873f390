import { findings, type Measured, measureAll } from 'playermap/measures';
import { Ecosystem, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { seededTables } from '../../helpers/seeded-tables';

/** Three sectors that mostly keep to themselves, some without one, with strengths. */
function ecosystem(seed: number, size = 24): Ecosystem {
  const { ids, source, target, strength } = seededTables(size, 70, seed);
  const kept = Array.from(source, (s, k) => [s, target[k] as number, strength?.[k] as number] as const).filter(
    ([s, t], k) => s !== t && (s % 3 === t % 3 || k % 4 === 0),
  );
  return Ecosystem.from({
    version: 1,
    recipients: ['s0'],
    stakeholders: ids.map((id, i) => ({
      id,
      ...(i % 11 !== 10 && { sectors: [['health', 'business', 'civil-society'][i % 3] as string] }),
    })),
    ties: kept.map(([s, t, w]) => ({ source: ids[s] as string, target: ids[t] as string, strength: w })),
  });
}

const map = ecosystem(2);
const options = { directed: true, unweighted: true, permutations: 199 };
const measured = measureAll(project(map, { directed: true }), { unweighted: true, permutations: 199 });
const plain = findings(map, options);

describe('tests that were made already', () => {
  it.each([
    [1, true, false],
    [2, true, true],
    [6, false, false],
    [4, false, true],
  ])('give the same findings: seed %i, directed %s, unweighted %s', (seed, directed, unweighted) => {
    const other = ecosystem(seed);
    const reading = { unweighted, seed, permutations: 199 };
    const without = findings(other, { ...reading, directed });
    const made = measureAll(project(other, { directed }), reading);
    expect(findings(other, { ...reading, directed, measured: made })).toEqual(without);
  });

  it('are taken from the result, of the map, of sectors and of roles', () => {
    const p = 1e-6;
    const { tests = {}, sectors, brokerage } = measured;
    const sure = (column: readonly unknown[]) => column.map(() => p);
    const doctored = {
      ...measured,
      tests: { ...tests, eiIndex: { ...tests.eiIndex, p }, assortativity: { ...tests.assortativity, p } },
      sectors: {
        ...sectors,
        tests: { ...sectors?.tests, eiIndex: sectors?.tests?.eiIndex?.map((test) => ({ ...test, pHolm: p })) },
      },
      brokerage: Object.fromEntries(
        Object.entries(brokerage ?? {}).map(([role, { chance, ...section }]) => [
          role,
          { ...section, ...(chance && { chance: { ...chance, atLeast: sure(chance.atLeast) } }) },
        ]),
      ),
    } as unknown as Measured;
    const found = findings(map, { ...options, measured: doctored });
    const chances = (kind: RegExp) => found.filter(({ id }) => kind.test(id)).map((one) => one.uncertainty?.p);
    expect(chances(/^mixing/)).toEqual([2 * p]);
    expect(chances(/^sector-(in|out)ward/)).toEqual([p, p, p]);
    expect(chances(/^broker/)).toHaveLength(3);
    for (const chance of chances(/^broker/)) expect(chance).toBeLessThan(1e-3);
  });

  it.each<[string, Measured]>([
    ['permutations', measureAll(project(map), { unweighted: true, permutations: 19 })],
    ['seed', measureAll(project(map), { unweighted: true, permutations: 199, seed: 5 })],
    ['strengths', measureAll(project(map), { permutations: 199 })],
    ['groups', measureAll(project(map), { unweighted: true, permutations: 199, by: 'kind' })],
    ['direction', measureAll(project(map, { directed: false }), { unweighted: true, permutations: 199 })],
    ['recipients', { ...measured, recipients: ['s1'], tests: {} }],
    ['stakeholders', measureAll(project(ecosystem(2, 25)), { unweighted: true, permutations: 199 })],
    ['ways of combining', measureAll(project(map, { combine: 'max' }), { unweighted: true, permutations: 199 })],
    ['nothing of it', measureAll(project(map), { unweighted: true, permutations: 199, measures: ['degree'] })],
  ])('are made anew where the result has other ones: %s', (_, other) => {
    expect(findings(map, { ...options, measured: other })).toEqual(plain);
  });
});
