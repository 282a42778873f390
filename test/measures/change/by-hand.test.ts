import { compareNetworks } from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { lettersNetwork } from '../../helpers/arcs';

const sectors = (network: Network, names: (string | null)[]): Network => ({
  ...network,
  columns: new Map([['sector', names]]),
});
/** The network without its last stakeholders, whose ties go with them. */
const first = (n: number, ties: string, directed = true) => lettersNetwork(n, ties, directed);

// d leaves and its place is empty; e and f are there later only, under other letters than d's
const before = sectors(first(4, 'ab:2 bc:3 ca:1 cd:5 da:4 bd:1'), ['x', 'x', 'y', 'z']);
const after: Network = (() => {
  const later = first(5, 'ab:4 cb:2 ca:1 ad:3 de:1 eb:6');
  const ids = ['a', 'b', 'c', 'e', 'f'];
  return sectors({ ...later, ids, index: new Map(ids.map((id, i) => [id, i])) }, ['x', 'y', 'y', null, 'x']);
})();

describe('two snapshots compared by hand', () => {
  it('say of every tie what became of it, those before first', () => {
    const { changes } = compareNetworks(before, after);
    expect(changes.map((tie) => `${tie.source}${tie.target} ${tie.fate} ${tie.before} ${tie.after}`)).toEqual([
      'ab kept 2 4',
      'bc dissolved 3 0',
      'bd dissolved-by-exit 1 0',
      'ca kept 1 1',
      'cd dissolved-by-exit 5 0',
      'da dissolved-by-exit 4 0',
      'ae formed-by-entry 0 3',
      'cb formed 0 2',
      'ef formed-by-entry 0 1',
      'fb formed-by-entry 0 6',
    ]);
  });

  it('say who stayed, came and left', () => {
    const { stayed, entered, left, jaccard } = compareNetworks(before, after);
    expect([stayed, entered, left, jaccard]).toEqual([['a', 'b', 'c'], ['e', 'f'], ['d'], 3 / 6]);
    expect(compareNetworks(lettersNetwork(0, ''), lettersNetwork(0, '')).jaccard).toBeNull();
  });

  it('count ties, all and among those who stayed', () => {
    const { ties, among } = compareNetworks(before, after);
    expect(ties).toEqual({
      kept: 2,
      formed: 4,
      dissolved: 4,
      jaccard: 2 / 10,
      turnover: 8 / 10,
      formation: 4 / 6,
      dissolution: 4 / 6,
      // least 2 + 1, greatest 4 + 3 + 1 + 1 + 5 + 4 + 3 + 2 + 1 + 6
      ruzicka: 3 / 30,
    });
    expect(among).toEqual({
      kept: 2,
      formed: 1,
      dissolved: 1,
      jaccard: 2 / 4,
      turnover: 2 / 4,
      formation: 1 / 3,
      dissolution: 1 / 3,
      ruzicka: 3 / (4 + 3 + 1 + 2),
    });
    const none = { kept: 0, formed: 0, dissolved: 0, jaccard: null, turnover: null, ruzicka: null };
    expect(compareNetworks(first(2, ''), first(2, '')).ties).toEqual({ ...none, formation: null, dissolution: null });
  });

  it('tell groups: a tie that is gone by those of before, another by those of after', () => {
    const row = (group: string | null, people: number[], ties: number[]) => {
      const [stayed, entered, left, movedIn, movedOut] = people;
      const [kept, formed, formedByEntry, dissolved, dissolvedByExit] = ties;
      return {
        group,
        stayed,
        entered,
        left,
        movedIn,
        movedOut,
        kept,
        formed,
        formedByEntry,
        dissolved,
        dissolvedByExit,
      };
    };
    expect(compareNetworks(before, after).byGroup('sector')).toEqual([
      // b moves from x to y; bc, bd, da were of x; ab, ca, ae, ef, fb are
      row('x', [1, 1, 0, 0, 1], [2, 0, 3, 1, 2]),
      // bc, cd were of y; ab, ca, cb, fb are
      row('y', [1, 0, 0, 1, 0], [2, 1, 1, 1, 1]),
      row('z', [0, 0, 1, 0, 0], [0, 0, 0, 0, 3]),
      // e: ae, ef
      row(null, [0, 1, 0, 0, 0], [0, 0, 2, 0, 0]),
    ]);
  });

  it('tell pairs of groups, in both directions where ties have one', () => {
    const pairs = (one: Network, other: Network) =>
      compareNetworks(one, other)
        .byPair('sector')
        .map(({ source, target, ...fates }) => `${source}-${target} ${Object.values(fates).join('')}`)
        .sort();
    expect(pairs(before, after)).toEqual(
      // kept, formed, formed by entry, dissolved, dissolved by exit
      [
        'null-x 00100',
        'x-null 00100',
        'x-y 10110',
        'x-z 00001',
        'y-x 10000',
        'y-y 01000',
        'y-z 00001',
        'z-x 00001',
      ].sort(),
    );
    const names = ['x', 'y', 'x', 'y'];
    const undirected = sectors(first(4, 'ab bc cd', false), names);
    expect(pairs(undirected, undirected)).toEqual(['x-y 30000']);
    const turned = sectors(first(4, 'ab bc cd'), names);
    expect(pairs(turned, turned)).toEqual(['x-y 20000', 'y-x 10000']);
    const inside = sectors(first(3, 'ab bc', false), ['x', 'x', 'y']);
    expect(pairs(inside, inside)).toEqual(['x-x 10000', 'x-y 10000']);
  });

  it('find an undirected tie once', () => {
    const { changes } = compareNetworks(first(3, 'ab:2 bc:3', false), first(3, 'ab:2 ac:1', false));
    expect(changes.map(({ source, target, fate }) => `${source}${target} ${fate}`)).toEqual([
      'ab kept',
      'bc dissolved',
      'ac formed',
    ]);
  });
});

describe('directed beside undirected', () => {
  const directed = sectors(first(2, 'ab'), ['x', 'y']);
  const undirected = sectors(first(2, 'ab', false), ['x', 'y']);
  const bare = (way: boolean) => sectors(first(2, '', way), ['x', 'y']);

  it('is refused, and which is which is said', () => {
    expect(() => compareNetworks(directed, undirected)).toThrow(
      expect.objectContaining({
        code: 'bad-option',
        message: 'before is directed and after is not; project both with the same directed',
      }),
    );
    expect(() => compareNetworks(undirected, directed)).toThrow('after is directed and before is not');
  });

  it('can be compared where one of them has no ties, and is then what the other is', () => {
    const both = sectors(first(3, 'ab cb'), ['x', 'y', 'x']);
    expect(compareNetworks(bare(false), both).byPair('sector')).toHaveLength(1);
    const answered = sectors(first(2, 'ab ba'), ['x', 'y']);
    const pair = (one: Network, other: Network) => compareNetworks(one, other).byPair('sector').length;
    expect([pair(bare(false), answered), pair(answered, bare(false))]).toEqual([2, 2]);
    const two = sectors(first(3, 'ab bc', false), ['x', 'y', 'x']);
    const three = sectors(first(3, '', true), ['x', 'y', 'x']);
    expect([pair(three, two), pair(two, three), pair(bare(true), bare(false))]).toEqual([1, 1, 0]);
  });
});
