import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely meant, or undefined where none is close.
 *
 * Close: at most two edits in five letters (one at least, `most` at most), case ignored;
 * two neighbouring letters that changed places are one edit.
 * Ties go to the candidate that comes first. Cost: O(candidates x length^2 / 32).
 */
export function nearest(text: string, candidates: Iterable<string>, most = 4): string | undefined {
  // what comes from plain JavaScript may be no text
  const wanted = String(text).trim().toLowerCase();
  if (wanted === '') return undefined;
  const limit = Math.min(most, Math.max(1, Math.round(wanted.length * 0.4)));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least + 2) continue;
    const word = candidate.trim().toLowerCase();
    const edits = isSwap(wanted, word) ? 1 : distance(wanted, word);
    if (edits < least) {
      least = edits;
      best = candidate;
      if (edits === 0) break;
    }
  }
  return best;
}

/** The end of a message about a word that is not known: the nearest right one, else all there are. */
export function orNearest(word: string, candidates: Iterable<string>): string {
  const known = [...candidates];
  const hint = nearest(word, known);
  if (hint !== undefined) return `nearest: "${hint}"`;
  return known.length > 20
    ? `there are ${known.length}, beginning with ${known.slice(0, 5).join(', ')}`
    : `there are: ${known.join(', ')}`;
}

/** Whether two words differ only in two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
