import type { LayoutPlayer, LayoutTie, RingLayoutInput } from '../../src/layout/ring-layout-input';

/** A layout input of `n` players with made-up names, every value of which can be replaced. */
export function smallMap(n: number, tieCount: number, changes: Partial<RingLayoutInput> = {}): RingLayoutInput {
  const sectors = ['government', 'business', 'civil society', 'academia'];
  const players = Array.from(
    { length: n },
    (_, i): LayoutPlayer => ({
      id: `p${i}`,
      name:
        ['Ministry of Health', 'Kupat Holim', 'בית חולים', 'Association for the Advancement of Carers'][i % 4] +
        ` ${i}`,
      ring: i === 0 ? 0 : 1 + (i % 3),
      sector: sectors[(i * 5) % 4] as string,
      radius: 6 + (i % 5),
    }),
  );
  return {
    area: { x: 20, y: 60, width: 1200, height: 980 },
    pageHeight: 1131,
    direction: 'ltr',
    textSize: 13,
    centre: true,
    rings: ['Recipients', 'Commissioners', 'Operators', 'Wider environment'].map((name) => ({ id: name, name })),
    sectors: sectors.map((name) => ({ id: name, name })),
    players,
    ties: n < 2 ? [] : Array.from({ length: tieCount }, (_, k) => tie(k, (k * 7) % n, (k * 11 + 3 + (k % 5)) % n)),
    sliceWidths: 'count',
    sliceOrder: 'free',
    keyCapacity: 60,
    ...changes,
  };
}

export function tie(k: number, source: number, target: number, type = 'works with'): LayoutTie {
  return {
    id: `t${k}`,
    source: `p${source}`,
    target: `p${target}`,
    type,
    headAtSource: k % 3 === 0,
    headAtTarget: true,
    strength: 1,
    sign: 1,
    count: 1,
  };
}
