import fc from 'fast-check';
import { compareNetworks } from 'playermap/measures';
import { type Ecosystem, Ecosystem as Map8, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, networkOf, SEEDED } from '../../helpers/random-network';
import { t8, t8Ecosystem } from '../../helpers/t8';

/** The test graph a year later: e>b, l>c and k with its tie gone; p with a tie to c come, r>c new, c>r weaker. */
function later(): Ecosystem {
  const { document } = t8Ecosystem('D');
  const gone = new Set(['e>b', 'l>c', 'k>b']);
  return Map8.from({
    ...document,
    stakeholders: [
      ...document.stakeholders.filter(({ id }) => id !== 'k'),
      { id: 'p', sectors: ['philanthropy'], ring: '2' },
    ],
    ties: [
      ...document.ties
        .filter(({ source, target }) => !gone.has(`${source}>${target}`))
        .map((tie) => (tie.source === 'c' && tie.target === 'r' ? { ...tie, strength: 3 } : tie)),
      { source: 'p', target: 'c', strength: 2 },
      { source: 'r', target: 'c', strength: 1 },
    ],
  });
}

describe('comparing two snapshots', () => {
  const change = () => compareNetworks(t8('D'), project(later()));

  it('counts ties kept, formed and dissolved, with and without those who came or went', () => {
    expect(change().ties).toMatchObject({ kept: 10, dissolved: 3, formed: 2 });
    expect(change().ties.jaccard).toBeCloseTo(0.666667, 6);
    expect(change().ties.turnover).toBeCloseTo(0.333333, 6);
    expect(change().ties.dissolution).toBeCloseTo(0.230769, 6);
    expect(change().ties.formation).toBeCloseTo(0.166667, 6);
    expect(change().ties.ruzicka).toBeCloseTo(0.666667, 6);
    expect(change().among).toMatchObject({ kept: 10, dissolved: 2, formed: 1 });
    expect(change().among.jaccard).toBeCloseTo(0.769231, 6);
  });

  it('says who came and who left', () => {
    expect([change().entered, change().left, change().stayed.length]).toEqual([['p'], ['k'], 7]);
    expect(change().jaccard).toBeCloseTo(0.777778, 6);
  });

  it('keeps a tie that went with its stakeholder apart from one that was given up', () => {
    const fate = (source: string, target: string) =>
      change().changes.find((tie) => tie.source === source && tie.target === target)?.fate;
    expect([fate('k', 'b'), fate('e', 'b'), fate('p', 'c'), fate('r', 'c'), fate('c', 'r')]).toEqual([
      'dissolved-by-exit',
      'dissolved',
      'formed-by-entry',
      'formed',
      'kept',
    ]);
    expect(change().changes.find(({ source, target }) => source === 'c' && target === 'r')).toMatchObject({
      before: 5,
      after: 3,
    });
  });

  it('tells it by sector and by ring', () => {
    const business = change()
      .byGroup('sector')
      .find(({ group }) => group === 'business');
    expect(business).toEqual({
      group: 'business',
      stayed: 1,
      entered: 0,
      left: 1,
      movedIn: 0,
      movedOut: 0,
      kept: 1,
      formed: 0,
      formedByEntry: 0,
      dissolved: 1,
      dissolvedByExit: 1,
    });
    expect(
      change()
        .byGroup('ring')
        .map(({ group, entered }) => [group, entered]),
    ).toEqual([
      ['0', 0],
      ['1', 0],
      ['2', 1],
      ['3', 0],
    ]);
    const pairs = change().byPair('sector');
    expect(pairs.find(({ source, target }) => source === 'philanthropy' && target === 'civil')).toMatchObject({
      formedByEntry: 1,
      formed: 0,
    });
    expect(pairs.reduce((sum, pair) => sum + pair.kept, 0)).toBe(10);
  });

  it('shows who moved to another sector while staying on the map', () => {
    const { document } = t8Ecosystem('D');
    const moved = document.stakeholders.map((one) => (one.id === 'e' ? { ...one, sectors: ['business'] } : one));
    const rows = compareNetworks(t8('D'), project(Map8.from({ ...document, stakeholders: moved }))).byGroup('sector');
    expect(rows.find(({ group }) => group === 'civil')).toMatchObject({ stayed: 2, movedOut: 1, movedIn: 0 });
    expect(rows.find(({ group }) => group === 'business')).toMatchObject({ stayed: 2, movedOut: 0, movedIn: 1 });
  });

  it('finds the mirror image when before and after change places', () => {
    const back = compareNetworks(project(later()), t8('D'));
    expect([back.entered, back.left]).toEqual([change().left, change().entered]);
    expect([back.ties.formed, back.ties.dissolved]).toEqual([change().ties.dissolved, change().ties.formed]);
    expect(back.ties.ruzicka).toBeCloseTo(change().ties.ruzicka as number, 12);
  });

  it('finds nothing changed in a network beside itself, and nulls beside nothing', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const network = networkOf(drawn);
        const same = compareNetworks(network, networkOf({ ...drawn, stakeholders: [...drawn.stakeholders].reverse() }));
        expect(same.ties).toMatchObject({ kept: network.size, formed: 0, dissolved: 0 });
        expect(same.ties.jaccard).toBe(network.size > 0 ? 1 : null);
        expect(same.ties.ruzicka).toBe(network.size > 0 ? 1 : null);
        const nothing = networkOf({ ...drawn, stakeholders: [], ties: [] });
        const from = compareNetworks(nothing, network);
        expect(from.ties.dissolution).toBeNull();
        expect(from.among).toMatchObject({ kept: 0, formed: 0, dissolved: 0, jaccard: null, formation: null });
        expect(from.entered).toEqual(network.ids);
        expect(compareNetworks(nothing, nothing).jaccard).toBeNull();
      }),
      SEEDED,
    );
  });

  it('keeps those of unknown sector as a group of their own', () => {
    const network = { ...t8('D'), columns: new Map([['sector', t8('D').ids.map(() => null)]]) };
    expect(compareNetworks(network, network).byGroup('sector')).toMatchObject([{ group: null, stayed: 8, kept: 13 }]);
    expect(compareNetworks(network, network).byPair('sector')).toMatchObject([
      { source: null, target: null, kept: 13 },
    ]);
  });

  it('counts an undirected pair of sectors once, whichever way its ties were written', () => {
    const pairs = compareNetworks(t8('U'), t8('U')).byPair('sector');
    const seen = pairs.map(({ source, target }) => [source, target].sort().join());
    expect(new Set(seen).size).toBe(seen.length);
    expect(pairs.reduce((sum, pair) => sum + pair.kept, 0)).toBe(12);
  });

  it('refuses to compare directed with undirected', () => {
    expect(() => compareNetworks(t8('D'), t8('U'))).toThrow('before is directed and after is not');
  });
});
