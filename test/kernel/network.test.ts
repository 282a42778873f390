import { describe, expect, it } from 'vitest';
import { adjacency, combined } from '../../src/kernel/network';
import { lengths, readingOf, strengthsRead, undirectedReading } from '../../src/kernel/reading';
import { adjacencyOf, arcsOf, lettersNetwork } from '../helpers/arcs';

describe('adjacency', () => {
  it('has the arcs of each stakeholder together, ascending, parallel ones in the order they came', () => {
    const built = adjacencyOf(4, 'cb:5 ad:2 ab:7 cb:6 db:1 ab:3');
    expect(arcsOf(built)).toEqual(['ab:7', 'ab:3', 'ad:2', 'cb:5', 'cb:6', 'db:1']);
    expect([...built.offsets]).toEqual([0, 3, 3, 5, 6]);
  });

  it('takes the first arcs only, as many as are asked for', () => {
    const built = adjacency(3, Uint32Array.of(1, 0, 2), Uint32Array.of(2, 1, 0), Float64Array.of(4, 5, 6), 2);
    expect(arcsOf(built)).toEqual(['ab:5', 'bc:4']);
  });
});

describe('parallel arcs', () => {
  // anew each time: they are made one in the given arrays
  const parallel = () => adjacencyOf(4, 'ab:2 ab:5 ab:1 ac:3 bc:4 dc:1 dc:9');
  const made = (combine: Parameters<typeof combined>[1]) => arcsOf(combined(parallel(), combine));

  it('become one: added, the greatest, their number, or 1', () => {
    expect(made('sum')).toEqual(['ab:8', 'ac:3', 'bc:4', 'dc:10']);
    expect(made('max')).toEqual(['ab:5', 'ac:3', 'bc:4', 'dc:9']);
    expect(made('count')).toEqual(['ab:3', 'ac:1', 'bc:1', 'dc:2']);
    expect(made('none')).toEqual(['ab:1', 'ac:1', 'bc:1', 'dc:1']);
    expect([...combined(parallel(), 'sum').offsets]).toEqual([0, 2, 3, 3, 4]);
  });

  it('of different stakeholders stay two, though they lead to the same', () => {
    expect(arcsOf(combined(adjacencyOf(3, 'ac:2 bc:3'), 'sum'))).toEqual(['ac:2', 'bc:3']);
  });
});

describe('readings', () => {
  const network = lettersNetwork(4, 'ab:2 ba:3 bc:4 ca:5 bd:8');

  it('add the strengths of both directions where direction is ignored, once and for all', () => {
    const both = undirectedReading(network);
    expect(arcsOf(both)).toEqual(['ab:5', 'ac:5', 'ba:5', 'bc:4', 'bd:8', 'ca:5', 'cb:4', 'db:8']);
    expect(undirectedReading(network)).toBe(both);
    const undirected = lettersNetwork(2, 'ab', false);
    expect(undirectedReading(undirected)).toBe(undirected.out);
  });

  it('lead out, in, or both ways, with the same ties backwards', () => {
    const out = readingOf(network, 'out', 'hops');
    expect([out.adjacency, out.reverse, out.lengths]).toEqual([network.out, network.in, null]);
    const inward = readingOf(network, 'in', 'hops');
    expect([inward.adjacency, inward.reverse]).toEqual([network.in, network.out]);
    const all = readingOf(network, 'all', 'inverse-strength');
    expect(all.adjacency).toBe(undirectedReading(network));
    expect(all.reverse).toBe(all.adjacency);
    expect([...(all.lengths ?? [])]).toEqual([0.2, 0.2, 0.2, 0.25, 0.125, 0.2, 0.25, 0.125]);
  });

  it('have lengths of 1 / strength, worked out once, but not where ties are counted', () => {
    expect([...lengths(network.out)]).toEqual([1 / 2, 1 / 3, 1 / 4, 1 / 8, 1 / 5]);
    expect(lengths(network.out)).toBe(lengths(network.out));
    expect(readingOf(network, 'out', 'inverse-strength').lengths).toBe(lengths(network.out));
    expect(readingOf(network, 'out', 'inverse-strength', true).lengths).toBeNull();
    expect(readingOf(network, 'out', 'hops', true).lengths).toBeNull();
  });

  it('count ties as 1 where asked', () => {
    expect(strengthsRead(network.out, false)).toBe(network.out);
    const counted = strengthsRead(network.out, true);
    expect([...counted.strengths]).toEqual([1, 1, 1, 1, 1]);
    expect(counted.neighbours).toBe(network.out.neighbours);
  });
});
