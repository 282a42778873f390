import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export interface Difference {
  /** Share of the pixels with ink that differ. */
  readonly whole: number;
  /** Share of differing pixels in the square of 12 by 12 units that has the most. */
  readonly worst: number;
}

/** A pixel differs where its colour is this far off: less is the softening of edges, which every program does in its own way. */
const COLOUR = 0.25;
const SQUARE = 12;

function cut(png: PNG, width: number, height: number): Buffer {
  const part = new PNG({ width, height });
  PNG.bitblt(png, part, 0, 0, width, height, 0, 0);
  return part.data;
}

/** How far two pictures of one size are apart; `dots` are the pixels of a unit. A last row or column may be missing. */
export function difference(a: PNG, b: PNG, dots: number): Difference {
  const width = Math.min(a.width, b.width);
  const height = Math.min(a.height, b.height);
  if (Math.max(a.width, b.width) > width + 1 || Math.max(a.height, b.height) > height + dots) {
    throw new Error(`pictures of ${a.width} x ${a.height} and ${b.width} x ${b.height} pixels`);
  }
  const [left, right] = [cut(a, width, height), cut(b, width, height)];
  const marked = Buffer.alloc(width * height * 4);
  const differing = pixelmatch(left, right, marked, width, height, { threshold: COLOUR, diffMask: true });
  const ground = left.readUInt32BE(0);
  let ink = 0;
  for (let i = 0; i < left.length; i += 4) if (left.readUInt32BE(i) !== ground) ink++;
  const side = SQUARE * dots;
  const across = Math.ceil(width / side);
  const squares = new Uint32Array(across * Math.ceil(height / side));
  for (let pixel = 0; pixel < width * height; pixel++) {
    if (!marked[pixel * 4 + 3]) continue;
    const square = Math.floor(pixel / width / side) * across + Math.floor((pixel % width) / side);
    squares[square] = (squares[square] as number) + 1;
  }
  return { whole: differing / ink, worst: Math.max(...squares) / (side * side) };
}
