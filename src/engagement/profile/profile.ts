import { nearest } from '../../kernel/nearest';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import { comparable } from '../../model/names';
import { type Tidy, tabled } from '../../text/tidy';
import { type ConditionEntry, profileConditions, type Question } from './condition';
import { type Evidence, evidenceOf } from './evidence';
import { kindsOfProcess, type ProcessKind } from './kinds';

/** A condition with its answer. */
export interface ConditionFound {
  readonly id: string;
  readonly question: Question;
  readonly source: '002';
  /** Null: not known. */
  readonly holds: boolean | null;
  /** Who says so: people in their data, a computation from the map, or nobody. */
  readonly basis: 'answered' | 'computed' | 'unknown';
  /** The reason that people gave. */
  readonly reason?: string;
  /** What the map tells, also where people answered. */
  readonly evidence?: Evidence;
}

/** One of the three questions, answered by its conditions. */
export interface QuestionFound {
  readonly question: Question;
  /** Yes where a condition holds, no where none does and all are known, else null. */
  readonly answer: boolean | null;
  readonly holds: readonly string[];
  readonly doesNotHold: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * `called-for`: many are concerned, it is open what to do, and nobody can do it alone. `coordination`: at least many have
 * overlapping goals. `not-called-for`: one of the three is not so. `open`: too little is known.
 */
export type Verdict = 'called-for' | 'coordination' | 'not-called-for' | 'open';

/** The problem profile of a service: whether a cross-sector process is called for, and of which kind. */
export interface ProblemProfile {
  readonly conditions: readonly ConditionFound[];
  readonly questions: readonly QuestionFound[];
  readonly verdict: Verdict;
  /** Whether the verdict rests on what was computed, so that people should look at it. */
  readonly restsOnComputed: boolean;
  /** Answers in the data to conditions that the checklist does not have. */
  readonly unknownConditions: readonly { readonly id: string; readonly nearest?: string }[];
  readonly kinds: readonly ProcessKind[];
  /** How many pieces of evidence and reasons were left out because they rest on judgements about people and bodies. */
  readonly leftOut: number;
}

const QUESTIONS: readonly Question[] = ['many-concerned', 'open-what-to-do', 'not-alone'];

/**
 * Whether a cross-sector process is called for, as a checklist with its reasons, and kinds of process with theirs. A condition
 * is answered by the data (`conditions`) where people answered it, else by what the map tells, which is said to be computed;
 * else it is not known. The verdict is no score: it says which conditions hold, which do not and which are not known.
 *
 * Undefined: a map that tells nothing leaves every condition open.
 * Cost: O(stakeholders + ties).
 * Source: document 002 for the conditions and kinds; the three questions, the verdict and the thresholds of evidence are this
 * library's judgement.
 *
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry', decides: 'the budget' }, { id: 'city', decides: 'permits' }],
 *   ties: [],
 *   conditions: [{ id: 'problem-not-agreed', holds: true, reason: 'each names another' }],
 * });
 * const { conditions, verdict } = problemProfile(ecosystem);
 * assert.equal(conditions.find(({ id }) => id === 'no-one-decides-alone')?.basis, 'computed');
 * assert.equal(verdict, 'open');
 */
export function problemProfile(ecosystem: Ecosystem): ProblemProfile & Tidy {
  requireEcosystem(ecosystem);
  const answers = new Map<string, { readonly holds?: boolean | undefined; readonly reason?: string | undefined }>();
  const unknownConditions: { id: string; nearest?: string }[] = [];
  for (const { id, holds, reason } of ecosystem.document.conditions ?? []) {
    const entry = profileConditions.find((one) => means(one, id));
    if (entry) answers.set(entry.id, { holds, reason });
    else {
      const near = nearest(
        id,
        profileConditions.map((one) => one.id),
      );
      unknownConditions.push({ id, ...(near !== undefined && { nearest: near }) });
    }
  }
  const evidence = evidenceOf(ecosystem);
  const conditions = profileConditions.map((entry): ConditionFound => {
    const { holds, reason } = answers.get(entry.id) ?? {};
    const told = evidence.get(entry.id);
    const computed = told?.holds ?? null;
    return {
      id: entry.id,
      question: entry.question,
      source: entry.source,
      holds: holds ?? computed,
      basis: holds !== undefined ? 'answered' : computed !== null ? 'computed' : 'unknown',
      ...(reason !== undefined && { reason }),
      ...(told && { evidence: told }),
    };
  });
  const questions = QUESTIONS.map((question) => questionFound(question, conditions));
  return tabled(
    {
      conditions,
      questions,
      ...verdictOf(questions, conditions),
      unknownConditions,
      kinds: kindsOfProcess(ecosystem, conditions),
      leftOut: 0,
    },
    ({ conditions }) => conditions,
  );
}

const means = ({ id, texts }: ConditionEntry, word: string): boolean =>
  [id, ...Object.values(texts)].some((text) => comparable(text) === comparable(word));

function questionFound(question: Question, conditions: readonly ConditionFound[]): QuestionFound {
  const own = conditions.filter((one) => one.question === question);
  const ids = (wanted: boolean | null) => own.filter(({ holds }) => holds === wanted).map(({ id }) => id);
  const [holds, doesNotHold, unknown] = [ids(true), ids(false), ids(null)];
  return { question, answer: holds.length > 0 ? true : unknown.length > 0 ? null : false, holds, doesNotHold, unknown };
}

function verdictOf(
  questions: readonly QuestionFound[],
  conditions: readonly ConditionFound[],
): Pick<ProblemProfile, 'verdict' | 'restsOnComputed'> {
  const found = (id: string) => conditions.find((one) => one.id === id);
  const computed = (ids: readonly string[]) => ids.length > 0 && ids.every((id) => found(id)?.basis === 'computed');
  if (questions.every(({ answer }) => answer === true)) {
    return { verdict: 'called-for', restsOnComputed: questions.some(({ holds }) => computed(holds)) };
  }
  if (found('overlapping-goals')?.holds === true) {
    return { verdict: 'coordination', restsOnComputed: computed(['overlapping-goals']) };
  }
  const refused = questions.filter(({ answer }) => answer === false);
  if (refused.length > 0) {
    return {
      verdict: 'not-called-for',
      restsOnComputed: refused.every(({ doesNotHold }) => doesNotHold.some((id) => found(id)?.basis === 'computed')),
    };
  }
  return { verdict: 'open', restsOnComputed: false };
}
