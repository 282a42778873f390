/**
 * Which ring each player belongs to when the most central stand innermost.
 *
 * Players are ranked by score and cut into rings whose shares grow outwards (1 : 2 : 3 ...), since outer rings have more room. Players with
 * equal scores share a ring: the one that the middle of their ranks falls into, and always the innermost for the highest score. Players
 * without a score stand in the last.
 *
 * Range: 0 (innermost) to `rings` - 1.
 * Undefined: an empty list gives an empty list; with few different scores some rings hold nobody.
 * Cost: O(n log n).
 *
 * @throws {PlayermapError} never; `rings` below 1 counts as 1.
 */
export function ringsByScore(scores: readonly (number | null)[], rings = 3): number[] {
  const count = Math.max(1, Math.floor(rings));
  const known = scores.filter((score): score is number => score !== null).sort((a, b) => b - a);
  const ringOf = new Map<number, number>();
  for (let first = 0; first < known.length; ) {
    const score = known[first] as number;
    let end = first;
    while (known[end] === score) end++;
    const share = first === 0 ? 0 : (first + end) / 2 / known.length;
    let ring = 0;
    while (ring < count - 1 && share * count * (count + 1) > (ring + 1) * (ring + 2)) ring++;
    ringOf.set(score, ring);
    first = end;
  }
  return scores.map((score) => (score === null ? count - 1 : (ringOf.get(score) ?? count - 1)));
}
