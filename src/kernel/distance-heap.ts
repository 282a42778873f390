/** Stakeholders waiting in a search, nearest first. */
export interface DistanceHeap {
  /** Lets a stakeholder wait, or brings one that waits nearer. */
  lower(item: number, distance: number): void;
  /** Takes the nearest; -1 where nobody waits. */
  pop(): number;
}

/** An empty heap for `n` stakeholders: four children to a place, distances beside the items. Cost: O(log n) a step. */
export function distanceHeap(n: number): DistanceHeap {
  const items = new Int32Array(n);
  const keys = new Float64Array(n);
  const place = new Int32Array(n).fill(-1);
  let size = 0;
  return { lower, pop };

  function lower(item: number, distance: number): void {
    let at = place[item] as number;
    if (at === -1) at = size++;
    while (at > 0) {
      const up = (at - 1) >> 2;
      const key = keys[up] as number;
      if (key <= distance) break;
      const parent = items[up] as number;
      keys[at] = key;
      items[at] = parent;
      place[parent] = at;
      at = up;
    }
    keys[at] = distance;
    items[at] = item;
    place[item] = at;
  }

  function pop(): number {
    if (size === 0) return -1;
    const top = items[0] as number;
    place[top] = -1;
    size--;
    if (size > 0) sink(items[size] as number, keys[size] as number);
    return top;
  }

  function sink(item: number, distance: number): void {
    let at = 0;
    for (let first = 1; first < size; first = 4 * at + 1) {
      const end = first + 4 < size ? first + 4 : size;
      let least = first;
      let key = keys[first] as number;
      for (let c = first + 1; c < end; c++) {
        const other = keys[c] as number;
        if (other >= key) continue;
        least = c;
        key = other;
      }
      if (distance <= key) break;
      const child = items[least] as number;
      keys[at] = key;
      items[at] = child;
      place[child] = at;
      at = least;
    }
    keys[at] = distance;
    items[at] = item;
    place[item] = at;
  }
}
