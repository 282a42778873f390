import type { Ecosystem } from '../../model/ecosystem';
import type { Stakeholder } from '../../model/schema';

/** Judgements that are numbers from 0 to 1. */
export const JUDGED_NUMBERS = ['influence', 'interest', 'power', 'legitimacy', 'urgency'] as const;
/** What is judged from 0 to 1. */
export type JudgedNumber = (typeof JUDGED_NUMBERS)[number];

/** What people judge of a player. */
export type JudgedField = JudgedNumber | 'position' | 'veto';
export const JUDGED_FIELDS: readonly JudgedField[] = [...JUDGED_NUMBERS, 'position', 'veto'];

/** A judgement of a player of both maps that is not the same; null where one map has none. */
export interface JudgementDifference {
  readonly id: string;
  readonly field: JudgedField;
  readonly before: number | string | null;
  readonly after: number | string | null;
  /** After less before; null where it is no number on both. */
  readonly difference: number | null;
}

/** A judgement over all players that have it on both maps. */
export interface JudgementAgreement {
  readonly field: JudgedField;
  /** Players that have it on both. */
  readonly count: number;
  /** Of these, those with the same. */
  readonly same: number;
  /** Mean of the differences without their signs, and with them; null for what is no number, or where nobody has it. */
  readonly meanAbsoluteDifference: number | null;
  readonly meanDifference: number | null;
}

/** How far the two judge the players of both alike. */
export interface Judgements {
  readonly differences: readonly JudgementDifference[];
  readonly agreement: readonly JudgementAgreement[];
}

/** Who can stop the work: a veto is said or not. */
function judged(one: Stakeholder, field: JudgedField): number | string | null {
  if (field === 'veto') return one.veto === undefined ? null : 'yes';
  return one[field] ?? null;
}

/** How judgements of players on both maps differ. Cost: O(players). */
export function judgementDifferences(before: Ecosystem, after: Ecosystem): Judgements {
  const pairs = before.stakeholders.flatMap((was) => {
    const is = after.stakeholder(was.id);
    return is ? [[was, is] as const] : [];
  });
  const differences = pairs.flatMap(([was, is]) =>
    JUDGED_FIELDS.flatMap((field): JudgementDifference[] => {
      const [one, other] = [judged(was, field), judged(is, field)];
      if (one === other) return [];
      const difference = typeof one === 'number' && typeof other === 'number' ? other - one : null;
      return [{ id: was.id, field, before: one, after: other, difference }];
    }),
  );
  const agreement = JUDGED_FIELDS.flatMap((field): JudgementAgreement[] => {
    const known = pairs.flatMap(([was, is]) => {
      const [one, other] = [judged(was, field), judged(is, field)];
      return one === null || other === null ? [] : [[one, other] as const];
    });
    if (known.length === 0 || field === 'veto') return [];
    const numbers = known.flatMap(([one, other]) =>
      typeof one === 'number' && typeof other === 'number' ? [other - one] : [],
    );
    const mean = (of: (value: number) => number) =>
      numbers.length > 0 ? numbers.reduce((sum, value) => sum + of(value), 0) / numbers.length : null;
    return [
      {
        field,
        count: known.length,
        same: known.filter(([one, other]) => one === other).length,
        meanAbsoluteDifference: mean(Math.abs),
        meanDifference: mean((value) => value),
      },
    ];
  });
  return { differences, agreement };
}

/** How many judgements the two maps hold of players that are on both. */
export function judgementCount(before: Ecosystem, after: Ecosystem): number {
  const count = (ecosystem: Ecosystem, other: Ecosystem) =>
    ecosystem.stakeholders
      .filter(({ id }) => other.stakeholder(id))
      .reduce((sum, one) => sum + JUDGED_FIELDS.filter((field) => judged(one, field) !== null).length, 0);
  return count(before, after) + count(after, before);
}
