import type { Ecosystem } from '../../model/ecosystem';
import { comparable } from '../../model/names';
import type { Topic } from '../../model/schema';
import { matcher } from '../../model/sectors';

/** Words that say nothing of what a text is about. */
const EMPTY = new Set(
  'a an and at by for from in of on or the to with של את על עם או אל כל גם לא זה זו في من على إلى عن مع أو لا هذا هذه'
    .split(' ')
    .map(comparable),
);

/** One form for letters that Arabic writes in several ways, without the sign that only lengthens a word. */
const oneForm = (word: string): string =>
  word
    .replace(/\u0640/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');

/** The words of a text as they are compared: no case, vowel points or quotes; small words are left out. */
export function wordsOf(text: string): readonly string[] {
  const words = comparable(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));
  return [...new Set(words.map(oneForm))];
}

const LEAST = 3;

/** What a word may be without what Hebrew and Arabic write onto it, and without the ending of a plural. */
function formsOf(word: string): ReadonlySet<string> {
  const forms = new Set([word]);
  const add = (form: string) => {
    if (form.length >= LEAST) forms.add(form);
  };
  const hebrew = /^[והבלמכש]{1,2}/.exec(word)?.[0].length ?? 0;
  for (let cut = 1; cut <= hebrew; cut++) add(word.slice(cut));
  const arabic = /^(?:[وبفك]?ال|لل|[وبل])/.exec(word)?.[0].length ?? 0;
  if (arabic > 0) add(word.slice(arabic));
  for (const form of [...forms]) {
    if (/(?:ים|ות)$/.test(form) || /(?:ات|ين|ون)$/.test(form)) add(form.slice(0, -2));
    else if (/[a-z]s$/.test(form) && !form.endsWith('ss')) add(form.slice(0, -1));
  }
  return forms;
}

const alike = (a: string, b: string): boolean => {
  const forms = formsOf(a);
  return [...formsOf(b)].some((form) => forms.has(form));
};

/** A need, an offer, or something that is looked for. */
export interface Subject {
  readonly text: string;
  /** The topic that it means, and those above it. */
  readonly topic: string | null;
  readonly above: ReadonlySet<string>;
  /** Its words; of a topic, those of each of its names. */
  readonly names: readonly (readonly string[])[];
}

/** How two subjects match. */
export interface SubjectMatch {
  /** 1 the same topic; 0.5 one topic within the other; else the share of their words that match. */
  readonly score: number;
  readonly kind: 'topic' | 'wider-topic' | 'narrower-topic' | 'words';
  /** The words of the first that match, where words do. */
  readonly words: readonly string[];
}

/** Makes subjects of texts, which may be ids or names of topics. */
export function subjectsOf(ecosystem: Ecosystem): (text: string) => Subject {
  const topics = ecosystem.document.topics ?? [];
  const find = matcher<Topic>(topics);
  const parents = new Map(topics.map(({ id, parent }) => [id, parent]));
  const known = new Map<string, Subject>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const topic = find(text);
    const above = new Set<string>();
    for (let at = topic?.parent; at !== undefined && !above.has(at); at = parents.get(at)) above.add(at);
    const texts = topic ? [topic.id, ...Object.values(topic.names ?? {})] : [text];
    const names = texts.map(wordsOf).filter((words) => words.length > 0);
    const subject = { text, topic: topic?.id ?? null, above, names };
    known.set(text, subject);
    return subject;
  };
}

/** Least share of words for a match. */
export const ENOUGH = 0.5;

/**
 * How two subjects match; null where they do not. Topics of the vocabulary go before words: two topics that are neither the same
 * nor one within the other match only where their names do.
 */
export function matchOf(a: Subject, b: Subject, enough = ENOUGH): SubjectMatch | null {
  if (a.topic !== null && b.topic !== null) {
    if (a.topic === b.topic) return { score: 1, kind: 'topic', words: [] };
    if (a.above.has(b.topic)) return { score: 0.5, kind: 'wider-topic', words: [] };
    if (b.above.has(a.topic)) return { score: 0.5, kind: 'narrower-topic', words: [] };
    return null;
  }
  let best: SubjectMatch | null = null;
  for (const one of a.names) {
    for (const other of b.names) {
      const words = one.filter((word) => other.some((each) => alike(word, each)));
      const score = Math.min(1, (2 * words.length) / (one.length + other.length));
      if (score >= enough && score > (best?.score ?? 0)) best = { score, kind: 'words', words };
    }
  }
  return best;
}
