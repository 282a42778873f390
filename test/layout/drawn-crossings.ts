import type { Mark, Scene } from '../../src/render/scene';

type At = readonly [x: number, y: number];

/** Points on each drawn line of a tie, evenly along its length. */
function drawnLines(scene: Scene): At[][] {
  const found: At[][] = [];
  const see = (mark: Mark): void => {
    if (mark.kind === 'group') mark.children.forEach(see);
    else if (mark.kind === 'path' && mark.attributes?.['data-tie'] !== undefined) found.push(evenly(mark.d));
  };
  scene.marks.forEach(see);
  return found;
}

const STEPS = 23;
const FINE = 400;

/** A cubic curve as 24 points that lie equally far apart along it. */
function evenly(d: string): At[] {
  const numbers = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  if (numbers.length !== 8 || !/^M[^A-Z]*C[^A-Z]*$/.test(d)) throw new Error(`not one cubic curve: ${d}`);
  const at = (t: number, axis: 0 | 1): number => {
    const [a, b, c, e] = [0, 2, 4, 6].map((k) => numbers[k + axis] as number) as [number, number, number, number];
    const s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * e;
  };
  const fine = Array.from({ length: FINE + 1 }, (_, k): At => [at(k / FINE, 0), at(k / FINE, 1)]);
  const lengths = [0];
  for (let k = 1; k <= FINE; k++) {
    const [p, q] = [fine[k - 1] as At, fine[k] as At];
    lengths.push((lengths[k - 1] as number) + Math.hypot(q[0] - p[0], q[1] - p[1]));
  }
  const whole = lengths[FINE] as number;
  return Array.from({ length: STEPS + 1 }, (_, k) => {
    const place = lengths.findIndex((length) => length >= (whole * k) / STEPS - 1e-9);
    return fine[place] as At;
  });
}

const side = (p: At, q: At, r: At) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
const cross = (a: At, b: At, c: At, d: At) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
const near = (a: At, b: At) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 14;

/** How many pairs of drawn lines cross; lines that begin or end at one place do not. */
export function drawnCrossings(scene: Scene): number {
  const lines = drawnLines(scene);
  const ends = (line: At[]) => [line[0] as At, line[STEPS] as At];
  let crossings = 0;
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) {
      if (ends(a).some((p) => ends(b).some((q) => near(p, q)))) continue;
      let hit = false;
      for (let k = 1; k <= STEPS && !hit; k++)
        for (let l = 1; l <= STEPS && !hit; l++) hit = cross(a[k - 1] as At, a[k] as At, b[l - 1] as At, b[l] as At);
      if (hit) crossings++;
    }
  });
  return crossings;
}
