import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../../src/io/index';
import { fixed, hostileId } from './ecosystems';

const graphs = fc.uniqueArray(hostileId, { minLength: 2, maxLength: 5 }).chain((ids) => {
  const at = fc.nat(ids.length - 1);
  return fc.record({ ids: fc.constant(ids), links: fc.array(fc.tuple(at, at), { minLength: 1, maxLength: 6 }) });
});

type EndOf = (ids: readonly string[], at: number) => unknown;
const FORMS: readonly (readonly [string, list: 'links' | 'edges', EndOf])[] = [
  ['d3 before a simulation, ends as positions', 'links', (_, at) => at],
  [
    'd3 after a simulation, ends as nodes',
    'links',
    (ids, at) => ({ id: ids[at], index: at, x: 1, y: 2, vx: 0, vy: 0 }),
  ],
  ['NetworkX 2, links by id', 'links', (ids, at) => ids[at]],
  ['NetworkX 3, edges by id', 'edges', (ids, at) => ids[at]],
];

test.each(FORMS)('node-link JSON of %s: every player and every tie once, in order', (_, list, endOf) => {
  fc.assert(
    fc.property(graphs, ({ ids, links }) => {
      // a number that is an id as well as a position is read as the id
      fc.pre(typeof endOf(ids, 0) !== 'number' || !ids.some((id) => /^\d$/.test(id)));
      const ends = links.map(([a, b]) => ({ source: endOf(ids, a), target: endOf(ids, b) }));
      const { document } = readJson(JSON.stringify({ directed: true, nodes: ids.map((id) => ({ id })), [list]: ends }));
      expect(document?.stakeholders.map(({ id }) => id)).toEqual(ids);
      expect(document?.ties.map(({ source, target }) => [source, target])).toEqual(
        links.map(([a, b]) => [ids[a], ids[b]]),
      );
    }),
    { ...fixed(150), endOnFailure: true },
  );
});
