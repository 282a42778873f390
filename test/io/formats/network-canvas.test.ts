import { expect, test } from 'vitest';
import { readGraphml } from '../../../src/io/index';
import { Ecosystem } from '../../../src/model/ecosystem';

const people: readonly (readonly [
  name: string,
  x: number | undefined,
  y: number | undefined,
  ring: string | undefined,
])[] = [
  ['דנה', 0.5, 0.5, '1'],
  ['Omar', 0.5, 0.29, '1'],
  ['Rina', 0.5, 0.18, '2'],
  ['Lea', 0.91, 0.5, '3'],
  ['far', 0.99, 0.5, '4'],
  ['corner', 1, 1, '4'],
  ['not placed', undefined, undefined, undefined],
];

// the shape of a GraphML export of Network Canvas: keys by variable, places as two values, what a node is as its type
const file = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:nc="http://schema.networkcanvas.com/xmlns" nc:startTime="x">
<key id="label" attr.name="label" attr.type="string" for="all"/>
<key id="networkCanvasType" attr.name="networkCanvasType" attr.type="string" for="all"/>
<key id="networkCanvasUUID" attr.name="networkCanvasUUID" attr.type="string" for="all"/>
<key id="v1_X" attr.name="closeness_x" attr.type="double" for="node"/>
<key id="v1_Y" attr.name="closeness_y" attr.type="double" for="node"/>
<key id="v1_SX" attr.name="closeness_screenSpaceX" attr.type="double" for="node"/>
<graph edgedefault="undirected" nc:caseId="1">
${people
  .map(
    ([name, x, y], i) =>
      `<node id="${i + 1}"><data key="label">${name}</data><data key="networkCanvasUUID">u${i}</data><data key="networkCanvasType">person</data>${
        x === undefined ? '' : `<data key="v1_X">${x}</data><data key="v1_Y">${y}</data><data key="v1_SX">900.00</data>`
      }</node>`,
  )
  .join('\n')}
<edge id="1" source="1" target="2"><data key="networkCanvasType">friend</data></edge>
</graph></graphml>`;

test('places on the circles of Network Canvas become rings, from the middle outwards', () => {
  const { document, problems } = readGraphml(file);
  expect(problems).toEqual([]);
  const ecosystem = Ecosystem.from(document);
  expect(ecosystem.stakeholders.map(({ id }) => ecosystem.ringOf(id) ?? undefined)).toEqual(
    people.map(([, , , ring]) => ring),
  );
  expect(ecosystem.rings.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  expect(ecosystem.nameOf(ecosystem.stakeholders[0]!, 'he')).toBe('דנה');
  expect(ecosystem.recipients).toEqual([]);
  expect(ecosystem.ties[0]).toMatchObject({ source: '1', target: '2', type: 'friend', directed: false });
  expect(Object.keys(ecosystem.stakeholders[0]?.attributes ?? {})).toEqual([
    'networkCanvasUUID',
    'networkCanvasType',
    'closeness_x',
    'closeness_y',
  ]);
});
