/** The smallest box known to hold something. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many numbers a command of a path takes at once. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/**
 * A box that holds a path: its points and the control points of its curves, and an arc's end points with its whole radius
 * round them. Never too small.
 *
 * Cost: O(length of the data).
 */
export function pathBounds(d: string): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = (x: number, y: number, margin = 0): void => {
    left = Math.min(left, x - margin);
    right = Math.max(right, x + margin);
    top = Math.min(top, y - margin);
    bottom = Math.max(bottom, y + margin);
  };
  let [x, y] = [0, 0];
  for (const [, letter = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:e-?\d+[^a-zA-Z]*)*)/g)) {
    const command = letter.toLowerCase();
    const relative = letter === command;
    const values = (list.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const size = TAKES[command] ?? 0;
    for (let i = 0; size > 0 && i + size <= values.length; i += size) {
      const part = values.slice(i, i + size);
      const [fromX, fromY] = relative ? [x, y] : [0, 0];
      if (command === 'h') x = fromX + (part[0] as number);
      else if (command === 'v') y = fromY + (part[0] as number);
      else {
        const margin = command === 'a' ? 2 * Math.max(Math.abs(part[0] as number), Math.abs(part[1] as number)) : 0;
        reach(x, y, margin);
        const pairs = command === 'a' ? part.slice(5) : part;
        for (let k = 0; k + 1 < pairs.length; k += 2) {
          reach(fromX + (pairs[k] as number), fromY + (pairs[k + 1] as number), margin);
        }
        x = fromX + (pairs.at(-2) as number);
        y = fromY + (pairs.at(-1) as number);
      }
      reach(x, y);
    }
  }
  return { left, top, right, bottom };
}
