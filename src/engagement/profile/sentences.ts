import type { Ecosystem } from '../../model/ecosystem';
import { nameInSentence, wordsInSentence } from '../../text/in-sentence';
import type { Language } from '../../text/language';
import { profileConditions } from './condition';
import type { KindReason, ProcessKind } from './kinds';
import type { ConditionFound, ProblemProfile } from './profile';
import { type ProfileWord, say, sayCount } from './say';

/**
 * The verdict of a profile in sentences: what is called for, what it rests on, and which answers the checklist has no place for.
 *
 * @example
 * const empty = problemProfile(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] }));
 * assert.match(verdictSentences(empty, 'en')[0], /Too little is known/);
 */
export function verdictSentences(profile: ProblemProfile, language: Language): readonly string[] {
  const { verdict, questions, restsOnComputed, unknownConditions } = profile;
  const asked = (answer: boolean | null) =>
    questions
      .filter((one) => one.answer === answer)
      .map(({ question }) => say(language, question))
      .join(' ');
  const first =
    verdict === 'not-called-for'
      ? say(language, verdict, { questions: asked(false) })
      : verdict === 'open'
        ? say(language, verdict, { questions: asked(null) })
        : say(language, verdict);
  return [
    first,
    ...(restsOnComputed ? [say(language, 'restsOnComputed')] : []),
    ...unknownConditions.map(({ id, nearest }) =>
      say(language, 'unknownCondition', {
        id: wordsInSentence(id, language),
        nearest: nearest === undefined ? '' : say(language, 'nearest', { nearest: wordsInSentence(nearest, language) }),
      }),
    ),
  ];
}

/** A condition in words: what it says, its answer, and what that rests on. */
export interface ConditionWords {
  readonly condition: string;
  readonly answer: string;
  readonly basis: string;
}

/**
 * A condition of the checklist in words.
 *
 * @example
 * const [first] = problemProfile(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] })).conditions;
 * assert.equal(conditionWords(first, 'en').answer, 'not known');
 */
export function conditionWords(found: ConditionFound, language: Language): ConditionWords {
  const { id, holds, basis, reason, evidence } = found;
  const numbers = Object.entries(evidence?.numbers ?? {}).map(([key, count]) =>
    sayCount(language, key as ProfileWord, count),
  );
  const contrary =
    basis === 'answered' && evidence?.holds !== null && evidence !== undefined && evidence.holds !== holds;
  const parts = [
    ...(basis === 'unknown' ? [] : [say(language, basis)]),
    ...(reason === undefined ? [] : [wordsInSentence(reason, language)]),
    ...(contrary ? [say(language, 'contrary')] : []),
    ...(numbers.length > 0 ? [numbers.join(', ')] : []),
  ];
  return {
    condition: profileConditions.find((one) => one.id === id)?.texts[language] ?? id,
    answer: say(language, holds === null ? 'unknown' : holds ? 'yes' : 'no'),
    basis: parts.join('; '),
  };
}

/** An aspect of the kinds of process in words: what fits and why, and what is recorded. */
export interface KindWords {
  readonly aspect: string;
  readonly fits: readonly { readonly kind: string; readonly reasons: readonly string[] }[];
  readonly recorded: readonly string[];
}

const kindWord = (language: Language, kind: string): string => sayCount(language, `kind-${kind}` as ProfileWord);
const reasonWord = (language: Language, { code, count }: KindReason): string => sayCount(language, code, count);

/**
 * An aspect of the kinds of process in words.
 *
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] });
 * const basis = problemProfile(ecosystem).kinds.find(({ aspect }) => aspect === 'basis');
 * assert.equal(kindWords(ecosystem, basis, 'en').fits[0].kind, 'voluntary');
 */
export function kindWords(ecosystem: Ecosystem, found: ProcessKind, language: Language): KindWords {
  const processes = new Map((ecosystem.document.processes ?? []).map((one) => [one.id, one]));
  return {
    aspect: say(language, found.aspect),
    fits: found.fits.map(({ kind, reasons }) => ({
      kind: kindWord(language, kind),
      reasons: reasons.map((one) => reasonWord(language, one)),
    })),
    recorded: found.recorded.map(({ process, kind, right }) => {
      const values = {
        process: nameInSentence(ecosystem.nameOf(processes.get(process) ?? { id: process }, language), language),
        kind: kindWord(language, kind),
      };
      return right === undefined
        ? say(language, 'recorded', values)
        : say(language, 'recordedRight', { ...values, right: wordsInSentence(right, language) });
    }),
  };
}
