import { describe, expect, test } from 'vitest';
import { pageLayout } from '../../src/layout/page';
import type { SmallElement } from '../../src/render/document';
import { createContainer, draw, playerMapScene } from '../../src/render/index';
import type { PlayerMapInput } from '../../src/render/player-map-input';
import { type SampleOptions, sampleInput } from './sample';

const svgOf = (input: PlayerMapInput): SmallElement => {
  const container = createContainer();
  draw(playerMapScene(input), container);
  return container.firstChild as SmallElement;
};
const all = (root: SmallElement, is: (element: SmallElement) => boolean): SmallElement[] =>
  [root, ...root.children.flatMap((child) => all(child, () => true))].filter(is);
const byClass = (root: SmallElement, name: string) => all(root, (e) => e.getAttribute('class') === name);
const mapped = (options?: SampleOptions) => svgOf(sampleInput(options));
const player = (svg: SmallElement, id: string) =>
  all(svg, (e) => e.getAttribute('data-player') === id)[0] as SmallElement;
const textsOf = (root: SmallElement): string[] =>
  all(root, (e) => e.localName === 'tspan').map(({ textContent }) => textContent);

describe('markup of a player map', () => {
  const svg = mapped();

  test('gives every player a group with one shape, its text and what is read on hover', () => {
    const nodes = byClass(svg, 'node');
    expect(nodes.map((node) => node.getAttribute('data-player'))).toEqual(['m', 'u', 'p', 'r']);
    for (const node of nodes) {
      expect(all(node, (e) => e.getAttribute('data-role') === 'shape')).toHaveLength(1);
      expect(all(node, (e) => e.localName === 'text')).toHaveLength(1);
      expect(node.firstChild?.localName).toBe('title');
    }
    expect(player(svg, 'p').firstChild?.textContent).toBe('Dr. Levi');
  });

  test('gives every tie one line, and draws arrowheads as shapes that are no ties', () => {
    const edges = byClass(svg, 'edge');
    expect(edges).toHaveLength(3);
    for (const edge of edges) expect(all(edge, (e) => e.getAttribute('data-tie') !== null)).toHaveLength(1);
    const heads = (id: string) => {
      const edge = edges.find((e) => e.firstChild?.getAttribute('data-tie') === id) as SmallElement;
      return (edge.children[1]?.getAttribute('d') ?? '').split('Z').length - 1;
    };
    expect([heads('t1'), heads('t2')]).toEqual([1, 2]);
    expect(all(svg, (e) => e.localName === 'marker')).toHaveLength(0);
  });

  test('keeps captions, legend and key outside of players and ties', () => {
    const inside = [...byClass(svg, 'node'), ...byClass(svg, 'edge')].flatMap(textsOf);
    expect(inside).toEqual(['Ministry', '1', 'Dr. Levi', 'Residents']);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Recipients', 'Government', 'Budget unit']));
  });

  test('tells sectors apart by outline, and draws equal areas for equal sizes', () => {
    const shape = (id: string) =>
      all(player(svg, id), (e) => e.getAttribute('data-role') === 'shape')[0] as SmallElement;
    expect(shape('m').getAttribute('d')).not.toBe(shape('p').getAttribute('d'));
    const area = (points: number[][]) =>
      Math.abs(
        points.reduce((sum, [x = 0, y = 0], i) => {
          const [u = 0, v = 0] = points[(i + 1) % points.length] as number[];
          return sum + x * v - y * u;
        }, 0) / 2,
      );
    const cornersOf = (d: string) =>
      d
        .slice(1, -1)
        .split('L')
        .map((pair) => pair.split(' ').map(Number));
    expect(area(cornersOf(shape('m').getAttribute('d') as string)) / (14 * 14)).toBeCloseTo(2, 1);
    expect(area(cornersOf(shape('p').getAttribute('d') as string)) / (21 * 21)).toBeCloseTo(2, 1);
    const circle = shape('r');
    expect((Math.PI * Number(circle.getAttribute('rx')) ** 2) / 144).toBeCloseTo(2, 1);
  });

  test('draws a size that is not known differently from one that is small', () => {
    const shape = (id: string) => all(player(svg, id), (e) => e.getAttribute('data-role') === 'shape')[0];
    expect(shape('r')?.getAttribute('fill-opacity')).not.toBeNull();
    expect(shape('u')?.getAttribute('fill-opacity')).toBeNull();
    const rims = ['r', 'u'].map((id) => shape(id)?.getAttribute('stroke-dasharray'));
    expect(rims[0]).not.toBe(rims[1]);
  });

  test('lets lines end on the rim of the shapes they join', () => {
    const line = all(svg, (e) => e.getAttribute('data-tie') === 't1')[0]?.getAttribute('d') as string;
    const [start] = line.slice(1).split('C') as [string];
    // the ministry is a square: its rim to the right stands 14 / sqrt 2 from its middle
    expect(Number(start.split(' ')[0]) - 500).toBeCloseTo(14 * Math.SQRT1_2 + 0.8, 1);
  });

  test('draws conflict with a sign of its own', () => {
    expect(byClass(svg, 'sign').map(({ parentNode }) => parentNode?.firstChild?.getAttribute('data-tie'))).toContain(
      't3',
    );
  });

  test('draws a stronger tie wider', () => {
    const width = (id: string) =>
      Number(all(svg, (e) => e.getAttribute('data-tie') === id)[0]?.getAttribute('stroke-width'));
    expect(width('t1')).toBeGreaterThan(2 * width('t2'));
  });

  test('marks who can stop the work, and only where that was given', () => {
    expect(byClass(player(svg, 'm'), 'veto')).toHaveLength(1);
    const input = sampleInput();
    const discreet = svgOf({ ...input, players: input.players.map(({ veto: _, ...rest }) => rest) });
    expect(byClass(discreet, 'veto')).toHaveLength(0);
  });
});

describe('legend', () => {
  const legend = (input: PlayerMapInput) => textsOf(byClass(svgOf(input), 'legend')[0] as SmallElement).join(' | ');

  test('shows sectors with their counts, real sizes, types of ties, strengths and the marks in use', () => {
    const text = legend(sampleInput());
    for (const part of [
      'Government | 2',
      'Health | 1',
      'Sector unknown | 1',
      'Size: beds',
      '1 | 4 | 9',
      'Not known | 1',
      'Funding | 2',
    ]) {
      expect(text).toContain(part);
    }
    for (const part of ['Conflict', 'Strength: 1', 'Strength: 5', 'Person', 'Unit', 'Group', 'veto'])
      expect(text).toContain(part);
  });

  test('shows the greatest value at its size, and says how small the smallest shape goes', () => {
    const input = sampleInput();
    const radiusOf = new Map([
      ['m', 6],
      ['u', 6],
      ['p', 25.5],
    ]);
    const players = input.players.map((one) => (one.id === 'm' ? { ...one, value: 0.2 } : { ...one }));
    const places = input.placement.players.map((one) => ({ ...one, radius: radiusOf.get(one.id) ?? one.radius }));
    const sized = { ...input, players: players.map((one) => (one.id === 'u' ? { ...one, value: 0 } : one)) };
    const svg = svgOf({ ...sized, placement: { ...input.placement, players: places } });
    const drawn = byClass(svg, 'legend')[0] as SmallElement;
    expect(textsOf(drawn).join(' | ')).toContain('0.2 and less | 9');
    const radii = all(drawn, (e) => e.localName === 'ellipse').map((e) => Number(e.getAttribute('rx')));
    expect((Math.PI * Math.max(...radii) ** 2) / 25.5 ** 2).toBeCloseTo(2, 1);
  });

  test('calls recipients of whom no sector is recorded recipients, not unknown', () => {
    const input = sampleInput();
    const players = input.players.map((one) => (one.id === 'r' ? { ...one, recipient: true } : one));
    const text = legend({ ...input, players });
    expect(text).toContain('Service recipients | 1');
    expect(text).not.toContain('Sector unknown');
  });

  test('explains nothing that the map does not show', () => {
    const input = sampleInput();
    const players = input.players.map(({ id, name, sector }) => ({ id, name, sector }));
    const { size: _, ...rest } = input;
    const text = legend({ ...rest, players, placement: { ...input.placement, ties: [] } });
    for (const part of ['Size', 'Ties', 'Conflict', 'Person', 'veto', 'Strength']) expect(text).not.toContain(part);
  });

  test('stands at the end of the reading direction, in the language of the map', () => {
    const x = (input: PlayerMapInput) => input.page.legend[0]?.x as number;
    expect(x(sampleInput())).toBeGreaterThan(1300);
    expect(x(sampleInput({ language: 'he' }))).toBeLessThan(100);
    expect(legend(sampleInput({ language: 'he' }))).toContain('מגזרים');
    expect(legend(sampleInput({ language: 'ar' }))).not.toMatch(/Sectors|Ties/);
  });
});

describe('writing on a map', () => {
  test('gives each name the direction of its own letters', () => {
    const direction = (options: SampleOptions) =>
      all(player(mapped(options), 'm'), (e) => e.localName === 'text')[0]?.getAttribute('direction');
    expect(direction({ language: 'he', name: 'Intel ישראל' })).toBe('ltr');
    expect(direction({ language: 'en', name: 'משרד הבריאות (MOH)' })).toBe('rtl');
    expect(direction({ language: 'ar', name: '2030' })).toBe('rtl');
  });

  test('counts players, ties and players without ties, and names date and source', () => {
    const texts = textsOf(mapped());
    expect(texts.find((text) => text.includes('players: 4'))).toMatch(/players: 4 .* ties: 4/);
    expect(texts.find((text) => text.includes('2026-05'))).toContain('Survey');
  });

  test('lists every numbered name once, in columns that all end at the same height', () => {
    const input = sampleInput();
    const page = pageLayout({ direction: 'ltr', legend: [19, 19, 19], keyEntries: 400 });
    const key = Array.from({ length: 350 }, (_, i) => ({ number: i + 1, id: `k${i}`, name: `Name ${i + 1}` }));
    const entries = byClass(svgOf({ ...input, page, placement: { ...input.placement, key } }), 'entry');
    expect(entries.map((entry) => textsOf(entry)[0])).toEqual(key.map(({ number }) => String(number)));
    const lowest = new Map<string, number>();
    for (const entry of entries) {
      const number = all(entry, (e) => e.localName === 'tspan')[0] as SmallElement;
      const [x, y] = [number.getAttribute('x') as string, Number(number.getAttribute('y'))];
      lowest.set(x, Math.max(lowest.get(x) ?? 0, y));
    }
    const [first, ...others] = [...lowest.values()].slice(0, -1);
    expect(lowest.size).toBe(page.key.length);
    for (const other of others) expect(Math.abs(other - (first as number))).toBeLessThan(12);
  });

  test('cuts names in the key that are too long, and keeps the whole name to be read on hover', () => {
    const input = sampleInput();
    const name = 'A committee with a name that nobody could ever write on so narrow a line of the key';
    const svg = svgOf({ ...input, placement: { ...input.placement, key: [{ number: 1, id: 'u', name }] } });
    const entry = byClass(svg, 'entry')[0] as SmallElement;
    expect(entry.firstChild?.textContent).toBe(name);
    expect(textsOf(entry)[1]).toMatch(/^A comm.*….*the key$/);
  });
});
