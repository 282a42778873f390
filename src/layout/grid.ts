import type { Box } from './placement';

/** Finds what lies near a box without looking at everything: items by the squares of the page they touch. */
export class Grid<T> {
  private readonly squares = new Map<number, T[]>();

  constructor(private readonly side: number) {}

  /** With `order`, items of a square are asked in that order, else as they came. */
  add(item: T, box: Box, order?: (a: T, b: T) => number): void {
    this.eachSquare(box, (at) => {
      const items = this.squares.get(at);
      if (items === undefined) {
        this.squares.set(at, [item]);
        return;
      }
      let place = items.length;
      while (order && place > 0 && order(items[place - 1] as T, item) > 0) place--;
      items.splice(place, 0, item);
    });
  }

  /** Takes an item out that was added with this box. */
  remove(item: T, box: Box): void {
    this.eachSquare(box, (at) => {
      const items = this.squares.get(at) ?? [];
      const place = items.indexOf(item);
      if (place >= 0) items.splice(place, 1);
    });
  }

  /** Whether some item near the box passes the test. An item may be asked several times. */
  some(box: Box, test: (item: T) => boolean): boolean {
    const right = this.column(box.x + box.width);
    const bottom = this.column(box.y + box.height);
    for (let i = this.column(box.x); i <= right; i++)
      for (let j = this.column(box.y); j <= bottom; j++) if (this.squares.get(i * 16384 + j)?.some(test)) return true;
    return false;
  }

  private eachSquare(box: Box, see: (at: number) => void): void {
    const right = this.column(box.x + box.width);
    const bottom = this.column(box.y + box.height);
    for (let i = this.column(box.x); i <= right; i++)
      for (let j = this.column(box.y); j <= bottom; j++) see(i * 16384 + j);
  }

  private column(x: number): number {
    return Math.min(Math.max(Math.floor(x / this.side), -4096), 4095);
  }
}
