import type { Box } from './placement';

/** Finds what lies near a box without looking at everything: items by the squares of the page they touch. */
export class Grid<T> {
  private readonly squares = new Map<number, T[]>();

  constructor(private readonly side: number) {}

  add(item: T, box: Box): void {
    this.visit(box, (key) => {
      const items = this.squares.get(key);
      if (items === undefined) this.squares.set(key, [item]);
      else items.push(item);
    });
  }

  /** Whether some item near the box passes the test. An item may be asked several times. */
  some(box: Box, test: (item: T) => boolean): boolean {
    let found = false;
    this.visit(box, (key) => {
      if (!found) found = this.squares.get(key)?.some(test) ?? false;
    });
    return found;
  }

  private visit(box: Box, see: (key: number) => void): void {
    const column = (x: number) => Math.min(Math.max(Math.floor(x / this.side), -4096), 4095);
    const right = column(box.x + box.width);
    const bottom = column(box.y + box.height);
    for (let i = column(box.x); i <= right; i++) for (let j = column(box.y); j <= bottom; j++) see(i * 16384 + j);
  }
}
