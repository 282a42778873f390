import { sinCos, TAU } from '../../kernel/trigonometry';
import type { Box, Point } from '../placement';

/** Three like ellipses that meet in seven regions. A region is a sum of 1, 2 and 4: the circles it lies in. */
export interface Circles {
  readonly centres: readonly [Point, Point, Point];
  readonly rx: number;
  readonly ry: number;
}

export const REGIONS = [1, 2, 4, 3, 5, 6, 7] as const;

/** Upper start, upper end, below: clockwise from 12 o'clock. */
const ANGLES = [-TAU / 6, TAU / 6, TAU / 2] as const;
/** How much wider than high a circle may be drawn. */
const WIDEST = 1.35;
/** Distances of the centres from the middle that are tried, in radii. */
const SPREADS = [0.36, 0.46, 0.56, 0.66, 0.76] as const;
/** Side of the squares in which regions are measured. */
const STEP = 18;
/** Room for the caption of a region, in players. */
const ALONE = 2.5;

/** How far inside (above 0) or outside a circle a point lies, in page units. */
export function depth({ centres, rx, ry }: Circles, circle: number, { x, y }: Point): number {
  const centre = centres[circle] as Point;
  const dx = (x - centre.x) / rx;
  const dy = (y - centre.y) / ry;
  return (1 - Math.sqrt(dx * dx + dy * dy)) * Math.min(rx, ry);
}

/** How far a point lies from the edges of a region; below 0 outside it. */
export function clearance(circles: Circles, region: number, point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 3; k++) {
    const inner = depth(circles, k, point);
    least = Math.min(least, region & (1 << k) ? inner : -inner);
  }
  return least;
}

/** The circles in an area, each as far from the middle as is best for those who have to stand in the regions. */
export function circlesFor(area: Box, counts: ReadonlyMap<number, number>): Circles {
  let best = circlesAt(area, [SPREADS[2], SPREADS[2], SPREADS[2]]);
  let most = 0;
  for (const first of SPREADS)
    for (const second of SPREADS)
      for (const third of SPREADS) {
        const circles = circlesAt(area, [first, second, third]);
        const worst = tightest(circles, area, counts);
        if (worst > most) [best, most] = [circles, worst];
      }
  return best;
}

/** Room for each in the region that is fullest; an empty region needs room for its caption only. */
function tightest(circles: Circles, area: Box, counts: ReadonlyMap<number, number>): number {
  const room = new Array<number>(8).fill(0);
  for (let x = area.x; x < area.x + area.width; x += STEP)
    for (let y = area.y; y < area.y + area.height; y += STEP) {
      const point = { x, y };
      let region = 0;
      for (let k = 0; k < 3; k++) if (depth(circles, k, point) > 0) region |= 1 << k;
      room[region]!++;
    }
  return Math.min(...REGIONS.map((region) => (room[region] as number) / ((counts.get(region) ?? 0) + ALONE)));
}

function circlesAt(area: Box, spreads: readonly [number, number, number]): Circles {
  const units = ANGLES.map((angle, k) => {
    const [sin, cos] = sinCos(angle);
    return { x: (spreads[k] as number) * sin, y: -(spreads[k] as number) * cos };
  });
  const [left, right] = [Math.min(...units.map(({ x }) => x)) - 1, Math.max(...units.map(({ x }) => x)) + 1];
  const [top, bottom] = [Math.min(...units.map(({ y }) => y)) - 1, Math.max(...units.map(({ y }) => y)) + 1];
  const high = area.height / (bottom - top);
  const rx = Math.min(area.width / (right - left), high * WIDEST);
  const ry = Math.min(high, rx * WIDEST);
  const middle = {
    x: area.x + area.width / 2 - ((left + right) / 2) * rx,
    y: area.y + area.height / 2 - ((top + bottom) / 2) * ry,
  };
  const centres = units.map(({ x, y }) => ({ x: middle.x + rx * x, y: middle.y + ry * y }));
  return { centres: centres as unknown as Circles['centres'], rx, ry };
}

/** The point of a circle's edge at an angle, clockwise from 12 o'clock. */
export function edgeAt({ centres, rx, ry }: Circles, circle: number, angle: number): Point {
  const [sin, cos] = sinCos(angle);
  const centre = centres[circle] as Point;
  return { x: centre.x + rx * sin, y: centre.y - ry * cos };
}
