import { pageLayout } from '../../src/layout/page';
import type { PlacedText, Placement, PlayerPlace, TiePlace } from '../../src/layout/placement';
import { legendHeights } from '../../src/render/legend';
import { sectorStyles } from '../../src/render/palette';
import type { PlayerMapInput, PlayerView } from '../../src/render/player-map-input';
import { tieStyles } from '../../src/render/tie-style';
import type { Language } from '../../src/text/language';
import { directionOf } from '../../src/text/language';
import { textWidth } from '../../src/text/width';

export const placed = (text: string, x: number, baseline: number, size = 13): PlacedText => {
  const width = textWidth(text, size);
  return {
    x,
    size,
    lines: [{ text, baseline, width }],
    box: { x: x - width / 2, y: baseline - size, width, height: size * 1.2 },
  };
};

const place = (id: string, x: number, y: number, more: Partial<PlayerPlace> & { name?: string } = {}): PlayerPlace => ({
  id,
  x,
  y,
  ring: 1,
  slice: 0,
  radius: 12,
  label: placed(more.name ?? id, x, y + 26),
  leader: null,
  number: null,
  ...more,
});

/** A straight line from rim to rim, as a layout gives it: it takes every shape for a circle. */
const tie = (id: string, a: PlayerPlace, b: PlayerPlace, more: Partial<TiePlace> = {}): TiePlace => {
  const length = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
  const at = (distance: number) => ({
    x: a.x + ((b.x - a.x) * distance) / length,
    y: a.y + ((b.y - a.y) * distance) / length,
  });
  return {
    id,
    source: a.id,
    target: b.id,
    type: 'funding',
    path: [at(a.radius), at(length / 3), at((length * 2) / 3), at(length - b.radius)],
    headAtTarget: true,
    headAtSource: false,
    strength: 1,
    sign: 1,
    count: 1,
    ...more,
  };
};

export interface SampleOptions {
  readonly language?: Language;
  /** Name of the first player. */
  readonly name?: string;
  /** Id of the first player. */
  readonly id?: string;
}

/** A small map placed by hand: four players in two sectors, one with a number, three ties. */
export function sampleInput({ language = 'en', name = 'Ministry', id = 'm' }: SampleOptions = {}): PlayerMapInput {
  const direction = directionOf(language);
  const players: PlayerView[] = [
    { id, name, sector: 0, kind: 'organisation', hasUnits: true, veto: true, value: 4 },
    { id: 'u', name: 'Budget unit', sector: 0, kind: 'unit', value: 1 },
    { id: 'p', name: 'Dr. Levi', sector: 1, kind: 'person', value: 9 },
    { id: 'r', name: 'Residents', sector: null, kind: 'group', value: null },
  ];
  const sectors = [{ id: 'government' }, { id: 'health' }];
  const styles = sectorStyles(sectors);
  const types = [{ id: 'funding' }, { id: 'contact' }];
  const ties = tieStyles(types);
  const m = place(id, 500, 300, { name, label: placed(name.slice(0, 40), 500, 326), radius: 14 });
  const u = place('u', 800, 300, { label: placed('1', 800, 326, 9.2), number: 1, radius: 7 });
  const p = place('p', 800, 700, {
    name: 'Dr. Levi',
    slice: 1,
    radius: 21,
    leader: [
      { x: 800, y: 725 },
      { x: 800, y: 760 },
    ],
  });
  const r = place('r', 640, 500, { name: 'Residents', ring: 0, slice: -1 });
  const placement: Placement = {
    direction,
    area: { x: 30, y: 90, width: 1280, height: 980 },
    centre: { x: 640, y: 560 },
    rings: [
      { id: 'recipient', name: 'Recipients', rx: 120, ry: 100, caption: placed('Recipients', 640, 470) },
      { id: 'operator', name: 'Operators', rx: 480, ry: 400, caption: placed('Operators', 640, 170) },
    ],
    slices: [
      { sector: 'government', from: 0, to: 3, caption: placed('Government', 1150, 400) },
      { sector: 'health', from: 3, to: 6.283185307179586, caption: placed('Health', 120, 600) },
    ],
    players: [m, u, p, r],
    ties: [
      tie('t1', m, u, { strength: 5 }),
      tie('t2', m, p, { headAtSource: true, type: 'contact' }),
      tie('t3', p, r, { sign: -1, count: 2 }),
    ],
    key: [{ number: 1, id: 'u', name: 'Budget unit' }],
    unlabelled: [],
    crossings: 0,
  };
  const facts = {
    language,
    players,
    sectors: sectors.map((sector, i) => ({
      id: sector.id,
      name: ['Government', 'Health'][i] as string,
      style: styles.get(sector.id)!,
    })),
    tieTypes: types.map((type) => ({
      id: type.id,
      name: type.id === 'funding' ? 'Funding' : 'Contact',
      style: ties.get(type.id)!,
    })),
    size: { label: 'beds' },
  };
  const legend = legendHeights({ ...facts, ties: placement.ties });
  return {
    ...facts,
    placement,
    page: pageLayout({ direction, legend, keyEntries: 1 }),
    title: 'Services for children',
    source: 'Survey',
    date: '2026-05',
  };
}
