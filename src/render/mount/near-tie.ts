import type { Point } from '../../layout/placement';
import type { Drawing, DrawnTie } from './drawing';

const STEPS = 10;

/** Points along a line, one after the other. */
function along(line: SVGPathElement): number[] {
  const d = line.getAttribute('d') ?? '';
  const numbers = (d.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const curves = (numbers.length - 2) / 6;
  if (!/^M[^A-Za-z]*(?:C[^A-Za-z]*)+$/.test(d) || !Number.isInteger(curves)) {
    const length = line.getTotalLength();
    return Array.from({ length: STEPS + 1 }, (_, i) => line.getPointAtLength((length * i) / STEPS)).flatMap(
      ({ x, y }) => [x, y],
    );
  }
  const points = numbers.slice(0, 2);
  for (let c = 0; c < curves; c++) {
    const [x0, y0, x1, y1, x2, y2, x3, y3] = numbers.slice(c * 6, c * 6 + 8) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let i = 1; i <= STEPS; i++) {
      const t = i / STEPS;
      const s = 1 - t;
      const [a, b, e, f] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
      points.push(a * x0 + b * x1 + e * x2 + f * x3, a * y0 + b * y1 + e * y2 + f * y3);
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

/**
 * Finds the line that a pointer is on or close to: lines are too thin to be hit, and thousands of wider ones above them would be
 * thousands of elements more.
 *
 * Cost: O(ties) a question.
 */
export function tieFinder({ ties }: Drawing): (at: Point, reach: number) => DrawnTie | null {
  let lines: { readonly tie: DrawnTie; readonly points: Float64Array }[] | undefined;
  return ({ x, y }, reach) => {
    lines ??= [...ties.values()].map((tie) => ({ tie, points: Float64Array.from(along(tie.line)) }));
    let best: DrawnTie | null = null;
    let least = reach * reach;
    for (const { tie, points } of lines) {
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
