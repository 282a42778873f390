import { describe, expect, it } from 'vitest';
import { degree, strength } from '../../../src/measures/centrality/degree';
import { Ecosystem } from '../../../src/model/ecosystem';
import { project } from '../../../src/model/project';

const network = (ties: [string, string, number?][], directed: boolean) =>
  project(
    Ecosystem.from({
      version: 1,
      stakeholders: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
      ties: ties.map(([source, target, s]) => ({ source, target, ...(s && { strength: s }) })),
    }),
    { directed },
  );
const ties: [string, string, number?][] = [
  ['a', 'b', 2],
  ['b', 'a', 1],
  ['a', 'c', 4],
];

describe('degree and strength', () => {
  it('count others in, out and both', () => {
    const raw = { normalized: false };
    expect(degree(network(ties, true), raw).list).toEqual([3, 2, 1, 0]);
    expect(degree(network(ties, true), { ...raw, direction: 'in' }).list).toEqual([1, 1, 1, 0]);
    expect(degree(network(ties, true), { ...raw, direction: 'out' }).list).toEqual([2, 1, 0, 0]);
    expect(degree(network(ties, false), raw).list).toEqual([2, 1, 1, 0]);
    expect(strength(network(ties, true)).list).toEqual([7, 3, 4, 0]);
    expect(strength(network(ties, false)).list).toEqual([7, 3, 4, 0]);
    expect(strength(network(ties, true), { direction: 'in' }).list).toEqual([1, 2, 4, 0]);
  });

  it('divide by the number of others', () => {
    expect(degree(network(ties, false)).list).toEqual([2 / 3, 1 / 3, 1 / 3, 0]);
  });

  it('are undefined, normalized, where nobody else is there', () => {
    const alone = project(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] }));
    expect(degree(alone).get('a')).toBeNull();
    expect(degree(alone, { normalized: false }).get('a')).toBe(0);
  });
});
