import { describe, expect, it } from 'vitest';
import { distanceHeap } from '../../src/kernel/distance-heap';
import { distanceSums, hopSums } from '../../src/kernel/distance-sums';
import { groupShareWork } from '../../src/kernel/group-share-work';
import { lengthSearch, pathSearch } from '../../src/kernel/length-search';
import { hopSearch, type PathSearch } from '../../src/kernel/path-search';
import { seededRandom } from '../../src/kernel/random';
import { lengths, readingOf } from '../../src/kernel/reading';
import { adjacencyOf, lettersNetwork } from '../helpers/arcs';

// two shortest ways a-b-d and a-c-d by hops; e after d; f, g apart
const ties = 'ab:1 ac:2 bd:4 cd:1 de:1 ba:1 fg:1';
const directed = adjacencyOf(7, ties);

/** Who is reached with distance and number of shortest paths, in order, and the arcs they go on by: "a 0 1 > bc". */
const found = (search: PathSearch, { neighbours } = directed): string[] =>
  Array.from(search.order.subarray(0, search.reached), (v, k) => {
    const on = [...search.arcs.subarray(search.firstArc[k], search.firstArc[k + 1])].map((arc) => neighbours[arc]);
    const letters = (values: (number | undefined)[]) => values.map((value) => 'abcdefg'[value as number]).join('');
    return `${letters([v])} ${search.distance[v]} ${search.paths[v]} > ${letters(on)}`;
  });

describe('a search by hops', () => {
  it('reaches the nearest first and counts shortest paths', () => {
    const search = hopSearch(directed);
    search.from(0);
    expect(found(search)).toEqual(['a 0 1 > bc', 'b 1 1 > d', 'c 1 1 > d', 'd 2 2 > e', 'e 3 2 > ']);
  });

  it('forgets the last search', () => {
    const search = hopSearch(directed);
    search.from(0);
    search.from(5);
    expect(found(search)).toEqual(['f 0 1 > g', 'g 1 1 > ']);
    search.from(3);
    expect(found(search)).toEqual(['d 0 1 > e', 'e 1 1 > ']);
    expect([...search.distance]).toEqual([-1, -1, -1, 0, 1, -1, -1]);
  });

  it('begins at several, each once', () => {
    const search = hopSearch(directed);
    search.from(0);
    search.fromAll([2, 1, 2]);
    expect(found(search)).toEqual(['c 0 1 > d', 'b 0 1 > ad', 'd 1 2 > e', 'a 1 1 > ', 'e 2 2 > ']);
  });
});

describe('a search by lengths', () => {
  it('takes the shortest way, not the one of fewest ties, and counts equal ones', () => {
    // a-b-d is 1 + 1/4, a-c-d is 1/2 + 1
    const search = pathSearch(directed, lengths(directed));
    search.from(0);
    expect(found(search)).toEqual(['a 0 1 > bc', 'c 0.5 1 > ', 'b 1 1 > d', 'd 1.25 1 > e', 'e 2.25 1 > ']);
    const equal = adjacencyOf(4, 'ab:1 ac:2 bd:2 cd:1');
    const both = lengthSearch(equal, lengths(equal));
    both.from(0);
    expect(found(both, equal)).toEqual(['a 0 1 > bc', 'c 0.5 1 > d', 'b 1 1 > d', 'd 1.5 2 > ']);
  });

  it('takes ways for equal that differ by rounding only, and no others', () => {
    const ways = adjacencyOf(4, 'ab ac bd cd');
    const counted = (last: number) => {
      const search = lengthSearch(ways, Float64Array.of(0.1, 0.3, 0.2, last));
      search.from(0);
      return search.paths[3];
    };
    expect([counted(0), counted(1e-12)]).toEqual([2, 2]);
    expect([counted(1e-9), counted(0.1)]).toEqual([1, 1]);
  });

  it('forgets the last search, and begins at several, each once', () => {
    const search = lengthSearch(directed, lengths(directed));
    search.from(0);
    search.from(5);
    expect(found(search)).toEqual(['f 0 1 > g', 'g 1 1 > ']);
    search.fromAll([2, 1, 2]);
    expect(found(search)).toEqual(['c 0 1 > ', 'b 0 1 > ad', 'd 0.25 1 > e', 'a 1 1 > ', 'e 1.25 1 > ']);
    expect(search.distance[6]).toBe(Number.POSITIVE_INFINITY);
  });

  it('leaves counting out where it is not wanted', () => {
    const search = lengthSearch(directed, lengths(directed), false);
    search.from(0);
    expect([...search.distance.subarray(0, 5)]).toEqual([0, 1, 0.5, 1.25, 2.25]);
    expect([search.paths[3], search.firstArc[5]]).toEqual([0, 0]);
  });

  it('is a search by hops where there are no lengths', () => {
    const search = pathSearch(directed, null);
    search.from(0);
    expect(search.distance[3]).toBe(2);
  });
});

describe('those who wait in a search', () => {
  it('come nearest first, whatever the order they came and were brought nearer in', () => {
    for (let seed = 1; seed <= 3; seed++) {
      const random = seededRandom(seed);
      const n = 1 + Math.floor(random() * 60);
      const heap = distanceHeap(n);
      const wait = new Map<number, number>();
      const out: number[] = [];
      const expected: number[] = [];
      for (let step = 0; step < 300; step++) {
        const item = Math.floor(random() * n);
        if (random() < 0.7) {
          const distance = Math.min(wait.get(item) ?? Number.POSITIVE_INFINITY, Math.floor(random() * 1e6));
          heap.lower(item, distance);
          wait.set(item, distance);
          continue;
        }
        const nearest = [...wait].sort(([, a], [, b]) => a - b)[0]?.[0] ?? -1;
        wait.delete(nearest);
        expected.push(nearest);
        out.push(heap.pop());
      }
      expect(out).toEqual(expected);
    }
    expect(distanceHeap(3).pop()).toBe(-1);
  });
});

describe('sums of distances', () => {
  const network = lettersNetwork(7, ties);

  it('are those of all shortest paths by hops', () => {
    const { reached, total, reciprocal, greatest } = distanceSums(readingOf(network, 'out', 'hops'));
    expect([...reached]).toEqual([4, 4, 2, 1, 0, 1, 0]);
    expect([...total]).toEqual([1 + 1 + 2 + 3, 1 + 1 + 2 + 2, 1 + 2, 1, 0, 1, 0]);
    expect(reciprocal[0]).toBeCloseTo(2 + 1 / 2 + 1 / 3, 12);
    expect([...greatest]).toEqual([3, 2, 2, 1, 0, 1, 0]);
  });

  it('are those of all shortest paths by lengths, each kind kept', () => {
    const reading = readingOf(network, 'out', 'inverse-strength');
    const { reached, total, reciprocal, greatest } = distanceSums(reading);
    expect([...reached]).toEqual([4, 4, 2, 1, 0, 1, 0]);
    expect(total[0]).toBeCloseTo(1 + 0.5 + 1.25 + 2.25, 12);
    expect(reciprocal[0]).toBeCloseTo(1 + 2 + 1 / 1.25 + 1 / 2.25, 12);
    expect([...greatest]).toEqual([2.25, 1.5, 2, 1, 0, 1, 0]);
    expect(distanceSums(reading).total).toBe(total);
    expect(distanceSums(readingOf(network, 'out', 'hops')).greatest[0]).toBe(3);
  });

  it('leave out who is gone', () => {
    const gone = Uint8Array.from([0, 1, 0, 0, 0, 0, 0]);
    const { reached, total, greatest } = hopSums(network.in, gone);
    expect([...reached]).toEqual([3, 0, 2, 1, 0, 1, 0]);
    expect([...total]).toEqual([1 + 2 + 3, 0, 3, 1, 0, 1, 0]);
    expect([...greatest]).toEqual([3, 0, 2, 1, 0, 1, 0]);
  });

  it('hold for more than 32 and 64 stakeholders at once', () => {
    // a line of 70, each tied to the next: the first reaches 69 others
    const n = 70;
    const line = {
      offsets: Uint32Array.from({ length: n + 1 }, (_, i) => Math.max(0, i - 1)),
      neighbours: Uint32Array.from({ length: n - 1 }, (_, i) => i),
      strengths: new Float64Array(n - 1).fill(1),
    };
    const { reached, total, greatest, reciprocal } = hopSums(line, new Uint8Array(n));
    for (let i = 0; i < n; i++) {
      const others = n - 1 - i;
      expect([reached[i], total[i], greatest[i]]).toEqual([others, (others * (others + 1)) / 2, others]);
      expect(reciprocal[i]).toBeCloseTo(
        Array.from({ length: others }, (_, k) => 1 / (k + 1)).reduce((a, b) => a + b, 0),
        10,
      );
    }
    // everybody tied to everybody: all are one step away
    const all = {
      offsets: Uint32Array.from({ length: n + 1 }, (_, i) => i * (n - 1)),
      neighbours: Uint32Array.from(
        Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => j).filter((j) => j !== i)).flat(),
      ),
      strengths: new Float64Array(n * (n - 1)).fill(1),
    };
    expect([...hopSums(all, new Uint8Array(n)).total]).toEqual(new Array(n).fill(n - 1));
  });
});

describe('shares of paths between groups', () => {
  it('count only pairs of two known groups', () => {
    // a and b are of group 0, e of group 1; c and d unknown: paths a to e go half by b, half by c
    const work = groupShareWork({
      ties: adjacencyOf(5, 'ab ac bd cd de'),
      lengths: null,
      sources: Uint32Array.of(0, 1),
      from: { offsets: Uint32Array.of(0, 1, 2, 2, 2, 2), groups: Uint32Array.of(0, 0), counts: Float64Array.of(1, 1) },
      to: {
        offsets: Uint32Array.of(0, 1, 2, 2, 2, 3),
        groups: Uint32Array.of(0, 0, 1),
        counts: Float64Array.of(1, 1, 1),
      },
      own: Int32Array.of(0, 0, -1, -1, 1),
      isSource: Uint8Array.of(1, 1, 0, 0, 0),
      rootOf: new Int32Array(5).fill(-1),
      roots: 0,
      groups: 2,
    });
    expect([...(work(0)[0] as Float64Array)]).toEqual([0, 0.5, 0.5, 2, 0]);
    const turned = groupShareWork({
      ties: adjacencyOf(4, 'ab bc ad dc'),
      lengths: null,
      sources: Uint32Array.of(0),
      from: { offsets: Uint32Array.of(0, 1, 1, 1, 1), groups: Uint32Array.of(1), counts: Float64Array.of(1) },
      to: {
        offsets: Uint32Array.of(0, 1, 2, 3, 4),
        groups: Uint32Array.of(1, 1, 0, 1),
        counts: new Float64Array(4).fill(1),
      },
      own: Int32Array.of(1, 1, 0, 1),
      isSource: Uint8Array.of(1, 0, 0, 0),
      rootOf: new Int32Array(4).fill(-1),
      roots: 0,
      groups: 2,
    });
    expect([...(turned(0)[0] as Float64Array)]).toEqual([0, 0.5, 0, 0.5]);
  });
});
