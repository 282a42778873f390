import { describe, expect, it } from 'vitest';
import { keepStakeholders, tieColumns, withTies } from '../../src/kernel/subnetwork';
import { arcsOf, lettersNetwork } from '../helpers/arcs';

describe('a part of a network', () => {
  it('has the ties among those who stay, and their values', () => {
    const whole = lettersNetwork(5, 'ab:2 bc:3 ca:4 ad:5 dc:6 ce:7 ec:8');
    const network = { ...whole, columns: new Map([['sector', ['u', 'v', null, 'w', 'x']]]), recipients: [4, 0] };
    const part = keepStakeholders(network, (i) => i !== 1 && i !== 3);
    expect([part.ids, [...part.index], part.size]).toEqual([
      ['a', 'c', 'e'],
      [
        ['a', 0],
        ['c', 1],
        ['e', 2],
      ],
      3,
    ]);
    expect([arcsOf(part.out), arcsOf(part.in)]).toEqual([
      ['ba:4', 'bc:7', 'cb:8'],
      ['ab:4', 'bc:8', 'cb:7'],
    ]);
    expect([part.columns.get('sector'), part.recipients]).toEqual([
      ['u', null, 'x'],
      [2, 0],
    ]);
    expect(part.selection).toBe(network.selection);
    const undirected = keepStakeholders(lettersNetwork(4, 'ab:2 bc:3 cd:4', false), (i) => i > 0);
    expect([undirected.size, arcsOf(undirected.out)]).toEqual([2, ['ab:3', 'ba:3', 'bc:4', 'cb:4']]);
    expect(undirected.in).toBe(undirected.out);
  });

  it('can have the first of other ties', () => {
    const ties = { from: Uint32Array.of(0, 2, 1), to: Uint32Array.of(1, 0, 2), strength: Float64Array.of(3, 4, 5) };
    const directed = withTies(lettersNetwork(3, 'ab'), ties, 2);
    expect([directed.size, arcsOf(directed.out), arcsOf(directed.in)]).toEqual([2, ['ab:3', 'ca:4'], ['ac:4', 'ba:3']]);
    const undirected = withTies(lettersNetwork(3, 'ab', false), ties);
    expect([undirected.size, arcsOf(undirected.out)]).toEqual([3, ['ab:3', 'ac:4', 'ba:3', 'bc:5', 'ca:4', 'cb:5']]);
    expect(withTies(lettersNetwork(3, 'ab', false), ties, 1).size).toBe(1);
  });

  it('has its ties as columns, an undirected one once', () => {
    const rows = (directed: boolean) => {
      const { from, to, strength } = tieColumns(lettersNetwork(3, 'cb:2 ac:5', directed));
      return [...from].map((i, t) => [i, to[t], strength[t]]);
    };
    expect(rows(true)).toEqual([
      [0, 2, 5],
      [2, 1, 2],
    ]);
    expect(rows(false)).toEqual([
      [0, 2, 5],
      [1, 2, 2],
    ]);
  });

  it('moves the recipients with those who stay', () => {
    const network = { ...lettersNetwork(5, 'ab bc'), recipients: [0, 3] };
    expect(keepStakeholders(network, (i) => i !== 0).recipients).toEqual([2]);
  });

  it('is the same network when its ties are taken out and put back', () => {
    for (const directed of [true, false]) {
      const network = lettersNetwork(5, 'ab:2 bc:3 ad:4 cd:5', directed);
      expect(withTies(network, tieColumns(network))).toEqual(network);
    }
  });
});
