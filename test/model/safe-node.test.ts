import { expect, test } from 'vitest';
import { Ecosystem } from '../../src/model/ecosystem';

test('a graph of players called __proto__ and constructor writes nothing into the objects of the program', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'a'];
  const ties = ids.flatMap((source) => ids.map((target) => ({ source, target })));
  const { graph } = Ecosystem.from({ version: 1, stakeholders: ids.map((id) => ({ id })), ties });
  expect(graph.size).toBe(16);
  expect('previous' in {}).toBe(false);
  expect('previous' in Object).toBe(false);
  expect(graph.neighbors('a').sort()).toEqual(['__proto__', 'a', 'constructor', 'toString']);
  expect(graph.outEdges('a', '__proto__')).toHaveLength(1);
});
