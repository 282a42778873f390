import type { Ecosystem } from '../../model/ecosystem';
import { type Tidy, tabled } from '../../text/tidy';
import type { Written } from './exchange';
import { flatten } from './flatten';
import { lostIn } from './lost';

/** Where each player stands, in pixels from the middle; whoever is left out stands in a row by its ring. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const [WIDTH, HEIGHT, GAP] = [240, 60, 60];

/**
 * Writes an ecosystem as JSON Canvas, for Obsidian and other canvases: a card for each player, an edge for each tie with its
 * type. Cards stand where `places` says, for example as a layout put them, else in a row for each ring. Out only.
 *
 * Cost: O(records). Source: JSON Canvas 1.0, jsoncanvas.org.
 *
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', names: { en: 'Clinic' } }, { id: 'b' }], ties: [{ source: 'a', target: 'b' }] });
 * const { nodes, edges } = JSON.parse(writeJsonCanvas(ecosystem).content);
 * assert.deepEqual([nodes[0].text, edges[0].toNode], ['Clinic', 'b']);
 */
export function writeJsonCanvas(
  ecosystem: Ecosystem,
  options: { readonly language?: string; readonly places?: Places } = {},
): Written & Tidy {
  const language = options.language ?? ecosystem.language ?? 'en';
  const rows = [...ecosystem.rings.map(({ id }) => id), null];
  const inRow = new Map<string | null, number>();
  const nodes = ecosystem.stakeholders.map((one) => {
    const ring = ecosystem.ringOf(one.id);
    const column = inRow.get(ring) ?? 0;
    inRow.set(ring, column + 1);
    const place = options.places?.get(one.id) ?? { x: column * (WIDTH + GAP), y: rows.indexOf(ring) * (HEIGHT + GAP) };
    const [x, y] = [Math.round(place.x), Math.round(place.y)];
    return { id: one.id, type: 'text', text: ecosystem.nameOf(one, language), x, y, width: WIDTH, height: HEIGHT };
  });
  const edges = flatten(ecosystem).edges.map(({ source, target, directed, label }, i) => ({
    id: `tie-${i}`,
    fromNode: source,
    toNode: target,
    ...(directed === false && { toEnd: 'none' }),
    ...(label !== undefined && { label }),
  }));
  const room = { stakeholders: new Set(['id', 'names']), ties: new Set(['source', 'target', 'type', 'directed']) };
  return tabled(
    { content: `${JSON.stringify({ nodes, edges }, null, 1)}\n`, lost: lostIn(ecosystem, room, language) },
    ({ lost }) => lost,
  );
}
