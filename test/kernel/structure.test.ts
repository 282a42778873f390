import { describe, expect, it } from 'vitest';
import { strongComponents, weakComponents } from '../../src/kernel/components';
import { coreNumbers } from '../../src/kernel/cores';
import { cuts } from '../../src/kernel/cuts';
import { dominators, NOBODY, UNREACHED } from '../../src/kernel/dominators';
import { arcBetween, foldTrees } from '../../src/kernel/folding';
import { fromBelow } from '../../src/kernel/hanging';
import { flowNetwork } from '../../src/kernel/max-flow';
import type { Network } from '../../src/kernel/network';
import { eachTriangle } from '../../src/kernel/triangles';
import { adjacencyOf, arcsOf, lettersNetwork, tiesOf } from '../helpers/arcs';

const letter = (i: number) => String.fromCharCode(97 + i);
const reversed = (arcs: string) =>
  arcs
    .split(' ')
    .map((arc) => `${arc[1]}${arc[0]}`)
    .join(' ');

describe('components', () => {
  it('are joined by ties of any direction, in the order of their first member', () => {
    const { count, of, sizes } = weakComponents(lettersNetwork(7, 'ca fd cg ef'));
    expect([count, [...of], sizes]).toEqual([3, [0, 1, 0, 2, 2, 2, 0], [3, 1, 3]]);
  });

  it('are strong where everyone reaches everyone, each after those it leads to', () => {
    // a-b-c turn in a circle and lead to d and e, which answer each other; f leads into the circle, g is apart
    const { count, of, sizes } = strongComponents(adjacencyOf(7, 'ab bc ca cd de ed fa ad'));
    expect([count, [...of], sizes]).toEqual([4, [1, 1, 1, 0, 0, 2, 3], [2, 3, 1, 1]]);
  });

  it('are not strong for a tie into a part that was left', () => {
    // b is done before c comes to it: c does not share its way back
    const { of } = strongComponents(adjacencyOf(4, 'ab ac cb ca bd'));
    expect([...of]).toEqual([2, 1, 2, 0]);
    // the way back is found late, by way of d
    expect(strongComponents(adjacencyOf(4, 'ab bc cd db da')).sizes).toEqual([4]);
  });
});

describe('cores', () => {
  // everybody of a to d is tied to all but a-d; e hangs on d with f, g is apart
  const ties = 'ab ac bc bd cd de ef';

  it('are as deep as the part in which everyone has as many ties', () => {
    expect([...coreNumbers(lettersNetwork(7, ties, false), 'all')]).toEqual([2, 2, 2, 2, 1, 1, 0]);
    expect([...coreNumbers(lettersNetwork(5, 'ab ac ad bc bd cd de', false), 'all')]).toEqual([3, 3, 3, 3, 1]);
  });

  it('count ties in, out, or both', () => {
    // everybody leads to all later ones: nobody's ties are returned
    for (const direction of ['in', 'out'] as const)
      expect([...coreNumbers(lettersNetwork(4, 'ab ac ad bc bd cd'), direction)]).toEqual([0, 0, 0, 0]);
    const network = lettersNetwork(5, 'ab ba bc cb ca ac ad da db ea eb');
    expect([...coreNumbers(network, 'in')]).toEqual([2, 2, 2, 1, 0]);
    expect([...coreNumbers(network, 'out')]).toEqual([2, 2, 2, 2, 2]);
    expect([...coreNumbers(network, 'all')]).toEqual([4, 4, 4, 3, 2]);
  });
});

describe('where a network falls apart', () => {
  const found = (n: number, ties: string, directed = false) => {
    const { points, bridges } = cuts(lettersNetwork(n, ties, directed));
    return [
      [...points].map((point, i) => (point ? letter(i) : '')).join(''),
      bridges.map((pair) => pair.map(letter).join('')).join(' '),
    ];
  };

  it('are the stakeholders and ties without which somebody is cut off', () => {
    expect(found(3, 'ab bc')).toEqual(['b', 'ab bc']);
    expect(found(3, 'ab bc ca')).toEqual(['', '']);
    // two triangles that share c, and f hanging on a: the root of the walk is a cut point too
    expect(found(6, 'ab bc ca cd de ec af')).toEqual(['ac', 'af']);
    // two triangles joined by a tie, listed lower end first
    expect(found(7, 'ag gf fa ab bc cd db ge')).toEqual(['abg', 'ab eg']);
    expect(found(4, 'ab cd')).toEqual(['', 'ab cd']);
    expect(found(4, 'ad ac ab')).toEqual(['a', 'ab ac ad']);
  });

  it('ignore direction: a tie each way is one', () => {
    expect(found(3, 'ab ba cb', true)).toEqual(['b', 'ab bc']);
  });

  it('are found where the way back leads past several', () => {
    expect(found(6, 'ab bc cd de eb ef')).toEqual(['be', 'ab ef']);
    expect(found(5, 'ab bc cd de ea')).toEqual(['', '']);
  });
});

describe('whom every way from a root must pass', () => {
  const found = (n: number, arcs: string, roots: number[]) =>
    [...dominators(adjacencyOf(n, arcs), adjacencyOf(n, reversed(arcs)), roots)]
      .map((d) => (d === NOBODY ? '-' : d === UNREACHED ? '?' : letter(d)))
      .join('');

  it('is the nearest that stands on all ways', () => {
    expect(found(6, 'ab ac bd cd de', [0])).toBe('-aaad?');
    expect(found(4, 'ab bc cd', [0])).toBe('-abc');
    // a way round: d by b or by c, e by d only, and back to b
    expect(found(5, 'ab bc bd cd de eb', [0])).toBe('-abbd');
    // ties from those who are not reached do not count
    expect(found(4, 'ab bc dc', [0])).toBe('-ab?');
  });

  it('is found in networks that cannot be taken apart by loops', () => {
    // the standard example of an irreducible graph: two ways into a circle
    expect(found(6, 'ab ac bd ce de ed df fd', [0])).toBe('-aaaad');
  });

  it('is nobody where ways from two roots have nothing in common', () => {
    expect(found(5, 'ac bc cd be', [0, 1])).toBe('---cb');
    expect(found(4, 'ab bc cd', [0, 2])).toBe('-a-c');
  });
});

describe('the greatest flow', () => {
  it('is what the narrowest place lets through, one flow after another', () => {
    const net = flowNetwork(6);
    // the example of Cormen et al.: 23
    const pipes: [number, number, number][] = [
      [0, 1, 16],
      [0, 2, 13],
      [1, 3, 12],
      [2, 1, 4],
      [2, 4, 14],
      [3, 2, 9],
      [3, 5, 20],
      [4, 3, 7],
      [4, 5, 4],
    ];
    for (const [from, to, capacity] of pipes) net.pipe(from, to, capacity);
    expect(net.most(0, 5, Number.POSITIVE_INFINITY)).toBe(23);
    expect(net.most(0, 5, Number.POSITIVE_INFINITY)).toBe(23);
    expect(net.most(0, 3, Number.POSITIVE_INFINITY)).toBe(19);
    expect(net.most(5, 0, Number.POSITIVE_INFINITY)).toBe(0);
    expect(net.most(2, 5, Number.POSITIVE_INFINITY)).toBe(4 + 4 + 7);
  });

  it('goes back on a way that was taken wrongly', () => {
    const net = flowNetwork(4);
    for (const [from, to] of [
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 3],
      [2, 3],
    ] as const)
      net.pipe(from, to, 1);
    expect(net.most(0, 3, 10)).toBe(2);
    // the short way 0-1-2-7 has to give its middle to 0-3-4-2 and 1-5-6-7
    const crossed = flowNetwork(8);
    for (const way of ['0127', '0342', '1567'])
      for (let k = 1; k < way.length; k++) crossed.pipe(Number(way[k - 1]), Number(way[k]), 1);
    expect(crossed.most(0, 7, 10)).toBe(2);
    const both = flowNetwork(3);
    both.pipe(0, 1, 2, 2);
    both.pipe(1, 2, 3, 3);
    expect([both.most(0, 2, 9), both.most(2, 0, 9), both.most(1, 0, 9)]).toEqual([2, 2, 2]);
  });

  it('stops where enough is known', () => {
    const net = flowNetwork(4);
    net.pipe(0, 1, 1);
    net.pipe(1, 3, 1);
    net.pipe(0, 2, 5);
    net.pipe(2, 1, 5);
    // the one short way fills the only way on
    expect([net.most(0, 3, 1), net.most(0, 1, 1), net.most(0, 1, 9)]).toEqual([1, 1, 6]);
    expect(net.most(0, 3, 0)).toBe(0);
  });
});

describe('triangles', () => {
  it('are visited once, with the places of their three ties', () => {
    const ties = tiesOf(6, 'ab ac bc bd cd de be');
    const seen: string[] = [];
    eachTriangle(ties, (i, j, k, ij, ik, jk) => {
      expect([ij, ik, jk].map((e) => ties.neighbours[e])).toEqual([j, k, k]);
      const arcs = arcsOf(ties);
      expect([ij, ik, jk].map((e) => arcs[e]?.slice(0, 2))).toEqual([
        letter(i) + letter(j),
        letter(i) + letter(k),
        letter(j) + letter(k),
      ]);
      seen.push([i, j, k].map(letter).sort().join(''));
    });
    expect(seen.sort()).toEqual(['abc', 'bcd', 'bde']);
  });

  it('begin at those with few neighbours, so that a hub costs no more than its ties', () => {
    // b is the hub: no triangle begins there
    const first: string[] = [];
    eachTriangle(tiesOf(5, 'ab bc bd be ac de'), (i, j, k) => first.push([i, j, k].map(letter).join('')));
    expect(first.sort()).toEqual(['acb', 'deb']);
  });
});

/** Trees and what hangs in them, with everybody as a target, and everybody or some as sources. */
function below(network: Network, sources = Array.from(network.ids.keys())) {
  const trees = foldTrees(network);
  const n = network.ids.length;
  const own = new Float64Array(n);
  for (const i of sources) own[i] = 1;
  return { ...trees, ...fromBelow(trees, own, new Float64Array(n).fill(1)) };
}

describe('folding', () => {
  const names = (positions: ArrayLike<number>) => Array.from(positions, (i) => (i < 0 ? '-' : letter(i))).join('');

  it('takes hanging trees away, the outermost first, and knows what hung where', () => {
    // the core is a triangle a, b, c; d hangs on c, e and f on d; g-h is a tree of its own, i apart
    const network = lettersNetwork(9, 'ab bc ca cd de df gh', false);
    const folded = below(network);
    expect(names(folded.core)).toBe('abchi');
    expect(names(folded.hanging)).toBe('efgd');
    expect(names(folded.parent)).toBe('---cddh--');
    expect(arcsOf(folded.ties)).toEqual(['ab:1', 'ac:1', 'ba:1', 'bc:1', 'ca:1', 'cb:1']);
    expect([...folded.reaching]).toEqual([1, 1, 4, 3, 1, 1, 1, 2, 1]);
    expect([...folded.reachable]).toEqual([1, 1, 4, 3, 1, 1, 1, 2, 1]);
    // e and f pass d both ways; at c nothing turns but into the core
    expect([...folded.between]).toEqual([0, 0, 0, 2, 0, 0, 0, 0, 0]);
    expect([...folded.upArc].map((arc) => arcsOf(network.out)[arc]?.slice(0, 2) ?? '-')).toEqual(
      '- - - dc ed fd gh - -'.split(' '),
    );
    expect([...folded.downArc].map((arc) => arcsOf(network.out)[arc]?.slice(0, 2) ?? '-')).toEqual(
      '- - - cd de df hg - -'.split(' '),
    );
  });

  it('knows which way a tie leads', () => {
    // d leads to the core, e is led to; f leads to e, who answers nobody
    const network = lettersNetwork(6, 'ab:2 bc:3 ca:4 ac:5 da ae fe');
    const folded = below(network);
    expect(names(folded.core)).toBe('abc');
    expect(arcsOf(folded.ties)).toEqual(['ab:2', 'ac:5', 'bc:3', 'ca:4']);
    expect([...folded.arcOf].map((arc) => arcsOf(network.out)[arc])).toEqual(['ab:2', 'ac:5', 'bc:3', 'ca:4']);
    expect([...folded.reaching]).toEqual([2, 1, 1, 1, 2, 1]);
    expect([...folded.reachable]).toEqual([2, 1, 1, 1, 1, 1]);
    // d passes a to e; f does not pass e
    expect([...folded.between]).toEqual([1, 0, 0, 0, 0, 0]);
  });

  it('counts only those that were drawn as sources', () => {
    const network = lettersNetwork(6, 'ab bc ca cd de df', false);
    const folded = below(network, [0, 4]);
    expect([...folded.reaching]).toEqual([1, 0, 1, 1, 1, 0]);
    expect([...folded.reachable]).toEqual([1, 1, 4, 3, 1, 1]);
    expect([...folded.between]).toEqual([0, 0, 0, 1, 0, 0]);
  });

  it('puts neighbours of the core near each other', () => {
    expect(names(foldTrees(lettersNetwork(6, 'ae ed da bc cf fb', false)).core)).toBe('adebcf');
  });
});

describe('the place of an arc', () => {
  it('is found among many, or -1', () => {
    const ties = adjacencyOf(8, 'ab ac ae ag ah bd');
    const at = (i: number) => Array.from({ length: 8 }, (_, j) => arcBetween(ties, i, j));
    expect(at(0)).toEqual([-1, 0, 1, -1, 2, -1, 3, 4]);
    expect(at(1)).toEqual([-1, -1, -1, 5, -1, -1, -1, -1]);
    expect(at(2)).toEqual(new Array(8).fill(-1));
  });
});
