import { distance } from 'fastest-levenshtein';
import { byText } from '../../kernel/order';
import type { Ecosystem } from '../../model/ecosystem';
import { comparable } from '../../model/names';
import type { Stakeholder } from '../../model/schema';
import { wordsOf } from '../partners/terms';

/** Two players that may be the same one: nobody said so. */
export interface SameProposal {
  readonly before: string;
  readonly after: string;
  /** The same name, or one that is near. */
  readonly kind: 'same-name' | 'near-name';
  /** How near, 1 for the same. */
  readonly score: number;
  readonly nameBefore: string;
  readonly nameAfter: string;
}

/** From how near on a name is proposed: by the words of both, or by their letters. */
const NEAR = 0.75;
const NEAR_LETTERS = 0.85;
/** Names are compared letter by letter for so many pairs at most; beyond them word by word only. */
const MOST_PAIRS = 250_000;

interface Name {
  readonly id: string;
  readonly text: string;
  readonly plain: string;
  readonly words: readonly string[];
  readonly digits: string;
}

/** Every name of a stakeholder in any language; of one without names, its id. */
export function namesOf({ id, names }: Stakeholder): readonly string[] {
  const all = Object.values(names ?? {}).filter((name) => comparable(name) !== '');
  return all.length > 0 ? all : [id];
}

const namesIn = (ecosystem: Ecosystem, ids: ReadonlySet<string>): Name[] =>
  ecosystem.stakeholders
    .filter(({ id }) => ids.has(id))
    .flatMap((one) =>
      namesOf(one).map((text) => {
        const plain = comparable(text);
        // what is numbered apart is another one
        return { id: one.id, text, plain, words: wordsOf(text), digits: plain.match(/\p{N}+/gu)?.join(' ') ?? '' };
      }),
    );

/** Share of the words of both that are the same, or of the letters that need no change. */
function nearness(a: Name, b: Name, letters: boolean): number {
  if (a.plain === b.plain) return 1;
  if (a.digits !== b.digits) return 0;
  const both = a.words.filter((word) => b.words.includes(word)).length;
  const byWords = both === 0 ? 0 : (2 * both) / (a.words.length + b.words.length);
  const longest = Math.max(a.plain.length, b.plain.length);
  const close = letters && Math.abs(a.plain.length - b.plain.length) <= longest * (1 - NEAR_LETTERS);
  const byLetters = close && longest > 4 ? 1 - distance(a.plain, b.plain) / longest : 0;
  // only the same name is 1
  return Math.min(0.99, Math.max(byWords, byLetters >= NEAR_LETTERS ? byLetters : 0));
}

/**
 * Players of two maps whose ids do not meet and whose names do, in any language: each with the one that is nearest to it,
 * where that holds both ways. Names with other numbers in them are never near.
 *
 * Cost: O(names x names).
 */
export function nearNames(
  before: Ecosystem,
  after: Ecosystem,
  unmatched: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> },
): SameProposal[] {
  const [ours, theirs] = [namesIn(before, unmatched.before), namesIn(after, unmatched.after)];
  const letters = ours.length * theirs.length <= MOST_PAIRS;
  const found: SameProposal[] = [];
  for (const a of ours) {
    for (const b of theirs) {
      const score = nearness(a, b, letters);
      if (score < NEAR) continue;
      const kind = score === 1 ? 'same-name' : 'near-name';
      found.push({ before: a.id, after: b.id, kind, score, nameBefore: a.text, nameAfter: b.text });
    }
  }
  found.sort((a, b) => b.score - a.score || byText(a.before, b.before) || byText(a.after, b.after));
  const [usedBefore, usedAfter] = [new Set<string>(), new Set<string>()];
  return found.filter((one) => {
    if (usedBefore.has(one.before) || usedAfter.has(one.after)) return false;
    usedBefore.add(one.before);
    usedAfter.add(one.after);
    return true;
  });
}
