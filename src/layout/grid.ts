import type { Box } from './placement';

/** Finds what lies near a box without looking at everything: items by the squares of the page they touch. */
export class Grid<T> {
  private readonly squares = new Map<number, T[]>();

  constructor(private readonly side: number) {}

  add(item: T, box: Box): void {
    const right = this.column(box.x + box.width);
    const bottom = this.column(box.y + box.height);
    for (let i = this.column(box.x); i <= right; i++)
      for (let j = this.column(box.y); j <= bottom; j++) {
        const items = this.squares.get(i * 16384 + j);
        if (items === undefined) this.squares.set(i * 16384 + j, [item]);
        else items.push(item);
      }
  }

  /** Whether some item near the box passes the test. An item may be asked several times. */
  some(box: Box, test: (item: T) => boolean): boolean {
    const right = this.column(box.x + box.width);
    const bottom = this.column(box.y + box.height);
    for (let i = this.column(box.x); i <= right; i++)
      for (let j = this.column(box.y); j <= bottom; j++) if (this.squares.get(i * 16384 + j)?.some(test)) return true;
    return false;
  }

  private column(x: number): number {
    return Math.min(Math.max(Math.floor(x / this.side), -4096), 4095);
  }
}
