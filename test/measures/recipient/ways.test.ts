import fc from 'fast-check';
import { wayToRecipient } from 'playermap/measures';
import { Ecosystem, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, networkOf, SEEDED, shortestPaths } from '../../helpers/random-network';

const cases = fc
  .tuple(drawnNetworks, fc.nat(), fc.nat(), fc.nat())
  .filter(([{ stakeholders }]) => stakeholders.length > 0);

describe('wayToRecipient', () => {
  it('finds the ways that trying every path finds, to the nearest of several recipients', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ([drawn, a, b, c], both) => {
        const network = networkOf(drawn);
        const n = network.ids.length;
        const ends = [...new Set([a % n, b % n])];
        const start = c % n;
        const along = matrixOf(network);
        const matrix = both ? along.map((row, i) => row.map((strength, j) => strength || along[j]![i]!)) : along;
        const all = ends.flatMap((end) => (end === start ? [[start]] : shortestPaths(matrix, start, end, false)));
        const least = Math.min(...all.map((path) => path.length));
        const ways = all
          .filter((path) => path.length === least)
          .map((path) => path.map((i) => network.ids[i] as string));

        const recipients = ends.map((i) => network.ids[i] as string);
        const found = wayToRecipient(network, network.ids[start] as string, {
          recipients,
          ...(both && { direction: 'all' as const }),
        });
        expect(found.steps).toBe(ways.length > 0 ? least - 1 : null);
        expect(found.count).toBe(ways.length);
        if (ways.length > 0) expect(ways).toContainEqual([...found.way]);
        else expect(found.way).toEqual([]);
        const steps = new Set(ways.flatMap((way) => way.slice(1).map((id, i) => JSON.stringify([way[i], id]))));
        expect(found.arcs.map((arc) => JSON.stringify(arc)).sort()).toEqual([...steps].sort());
      }),
      SEEDED,
    );
  });

  const network = project(
    Ecosystem.from({
      version: 1,
      recipients: ['families'],
      stakeholders: ['ministry', 'b', 'a', 'families', 'press'].map((id) => ({ id })),
      ties: [
        { source: 'ministry', target: 'a' },
        { source: 'ministry', target: 'b' },
        { source: 'a', target: 'families' },
        { source: 'b', target: 'families' },
        { source: 'families', target: 'press' },
      ],
    }),
  );

  it('goes on to whoever comes first in the data where several ways are equal', () => {
    expect(wayToRecipient(network, 'ministry')).toMatchObject({
      way: ['ministry', 'b', 'families'],
      count: 2,
      steps: 2,
    });
  });

  it('follows the direction of the ties unless told otherwise', () => {
    expect(wayToRecipient(network, 'press')).toEqual({ steps: null, way: [], count: 0, arcs: [] });
    expect(wayToRecipient(network, 'press', { direction: 'all' }).way).toEqual(['press', 'families']);
  });

  it('has no step to go for a recipient, and no way where there are no recipients', () => {
    expect(wayToRecipient(network, 'families')).toEqual({ steps: 0, way: ['families'], count: 1, arcs: [] });
    expect(wayToRecipient(network, 'ministry', { recipients: [] }).steps).toBeNull();
  });

  it('names the nearest id where it knows none', () => {
    expect(() => wayToRecipient(network, 'minstry')).toThrow('nearest: "ministry"');
    expect(() => wayToRecipient(network, 'press', { recipients: ['famlies'] })).toThrow('nearest: "families"');
  });
});
