import { describe, expect, it } from 'vitest';
import { mixingMatrix } from '../../src/measures/mixing-matrix';
import { Ecosystem } from '../../src/model/ecosystem';
import { project } from '../../src/model/project';

const network = (directed: boolean) =>
  project(
    Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'g1', sectors: ['g'] },
        { id: 'g2', sectors: ['g'] },
        { id: 'b', sectors: ['b'] },
        { id: 'none' },
      ],
      ties: [
        { source: 'g1', target: 'g2', strength: 2 },
        { source: 'g2', target: 'g1', strength: 1 },
        { source: 'g1', target: 'b', strength: 5 },
        { source: 'b', target: 'none' },
      ],
    }),
    { directed },
  );

describe('mixingMatrix', () => {
  it('has sources in rows and targets in columns where directed', () => {
    expect(mixingMatrix(network(true))).toMatchObject({
      names: ['g', 'b'],
      counts: [2, 1],
      matrix: [
        [3, 5],
        [0, 0],
      ],
      tiesLeftOut: 1,
    });
    expect(mixingMatrix(network(true), { unweighted: true }).matrix).toEqual([
      [2, 1],
      [0, 0],
    ]);
  });

  it('has a tie inside a group once and one between groups in both cells where undirected', () => {
    expect(mixingMatrix(network(false), { unweighted: true })).toMatchObject({
      matrix: [
        [1, 1],
        [1, 0],
      ],
      tiesLeftOut: 1,
    });
    expect(mixingMatrix(network(false)).rows()).toEqual([
      { source: 'g', target: 'g', value: 3 },
      { source: 'g', target: 'b', value: 5 },
    ]);
  });

  it('names the nearest column for one that is not there', () => {
    expect(() => mixingMatrix(network(true), { by: 'sectr' })).toThrow('nearest: "sector"');
  });
});
