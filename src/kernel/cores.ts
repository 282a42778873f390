import type { Network } from './network';
import type { Direction } from './reading';

/**
 * The largest k such that a stakeholder belongs to a part in which everyone has k ties (of the direction) to the others.
 *
 * Cost: O(n + m). Source: Batagelj and Zaveršnik 2003, arXiv:cs/0310049.
 */
export function coreNumbers(network: Network, direction: Direction): Float64Array {
  const n = network.ids.length;
  // who goes takes a tie of this direction from those it is tied to the other way
  const counted =
    !network.directed || direction === 'out'
      ? [network.out]
      : direction === 'in'
        ? [network.in]
        : [network.out, network.in];
  const losing = counted.map((ties) => (ties === network.out ? network.in : network.out));
  const left = new Int32Array(n);
  let most = 0;
  for (let v = 0; v < n; v++) {
    for (const { offsets } of counted) left[v]! += (offsets[v + 1] as number) - (offsets[v] as number);
    most = Math.max(most, left[v] as number);
  }
  // stakeholders sorted by what is left, with the place where each value begins
  const begin = new Int32Array(most + 2);
  for (let v = 0; v < n; v++) begin[(left[v] as number) + 1]!++;
  for (let k = 0; k <= most; k++) begin[k + 1]! += begin[k] as number;
  const next = begin.slice();
  const order = new Int32Array(n);
  const place = new Int32Array(n);
  for (let v = 0; v < n; v++) {
    place[v] = next[left[v] as number]!++;
    order[place[v] as number] = v;
  }
  for (let at = 0; at < n; at++) {
    const v = order[at] as number;
    for (const { offsets, neighbours } of losing)
      for (let e = offsets[v] as number; e < (offsets[v + 1] as number); e++) {
        const w = neighbours[e] as number;
        if ((left[w] as number) > (left[v] as number)) demote(w);
      }
  }
  return Float64Array.from(left);

  function demote(w: number): void {
    const k = left[w] as number;
    const first = begin[k] as number;
    const swapped = order[first] as number;
    order[place[w] as number] = swapped;
    place[swapped] = place[w] as number;
    order[first] = w;
    place[w] = first;
    begin[k] = first + 1;
    left[w] = k - 1;
  }
}
