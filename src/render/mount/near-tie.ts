import type { Box, Point } from '../../layout/placement';
import { boxRound, cubicPoints } from './curve';
import type { DrawnScene, DrawnTie } from './drawn-scene';

const STEPS = 10;

/** Points along a line, one after the other. */
function along(line: SVGPathElement): ArrayLike<number> {
  const ends = cubicPoints(line.getAttribute('d') ?? '');
  if (!ends) {
    const length = line.getTotalLength();
    return Array.from({ length: STEPS + 1 }, (_, i) => line.getPointAtLength((length * i) / STEPS)).flatMap(
      ({ x, y }) => [x, y],
    );
  }
  const curves = (ends.length - 2) / 6;
  const points = new Float64Array(2 + curves * STEPS * 2);
  points.set(ends.subarray(0, 2));
  for (let c = 0; c < curves; c++) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = ends.subarray(c * 6, c * 6 + 8);
    for (let i = 1; i <= STEPS; i++) {
      const t = i / STEPS;
      const s = 1 - t;
      const [a, b, e, f] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
      const at = 2 * (c * STEPS + i);
      points[at] = a * x0 + b * x1 + e * x2 + f * x3;
      points[at + 1] = a * y0 + b * y1 + e * y2 + f * y3;
    }
  }
  return points;
}

/** Square of the distance of a point from the stretch between two others. */
function farFrom(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  const x = px - ax - dx * share;
  const y = py - ay - dy * share;
  return x * x + y * y;
}

interface Near {
  readonly tie: DrawnTie;
  readonly points: ArrayLike<number>;
  readonly box: Box;
}

/**
 * Finds the line that a pointer is on or close to: lines are too thin to be hit, and thousands of wider ones above them would be
 * thousands of elements more.
 *
 * Cost: O(ties) a question, and little for those whose box is elsewhere.
 */
export function tieFinder({ ties }: DrawnScene): (at: Point, reach: number) => DrawnTie | null {
  let lines: readonly Near[] | undefined;
  return ({ x, y }, reach) => {
    lines ??= [...ties.values()].map((tie) => {
      const points = along(tie.line);
      return { tie, points, box: boxRound(points, 0) };
    });
    let best: DrawnTie | null = null;
    let least = reach * reach;
    for (const { tie, points, box } of lines) {
      if (x < box.x - reach || y < box.y - reach) continue;
      if (x > box.x + box.width + reach || y > box.y + box.height + reach) continue;
      for (let i = 3; i < points.length; i += 2) {
        const far = farFrom(x, y, points[i - 3]!, points[i - 2]!, points[i - 1]!, points[i]!);
        if (far >= least || tie.element.classList.contains('is-out')) continue;
        least = far;
        best = tie;
      }
    }
    return best;
  };
}
