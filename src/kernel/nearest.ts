import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely meant, or undefined where none is close.
 *
 * Close: at most two edits in five letters (one at least, four at most), case ignored.
 * Ties go to the candidate that comes first. Cost: O(candidates x length^2 / 32).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.trim().toLowerCase();
  if (wanted === '') return undefined;
  const limit = Math.min(4, Math.max(1, Math.round(wanted.length * 0.4)));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least + 2) continue;
    const edits = distance(wanted, candidate.trim().toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
      if (edits === 0) break;
    }
  }
  return best;
}
