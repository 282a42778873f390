import type { Ecosystem } from '../../model/ecosystem';
import { joinEcosystems } from '../../model/join';
import { withoutNames } from '../../model/privacy';
import type { Stakeholder } from '../../model/schema';
import { alignedTo } from './aligned';
import { JUDGED_NUMBERS } from './judgement-differences';
import type { MatchedPlayer, Matching } from './matching';

/** Two maps without names, and who is who on them by their numbers. */
export interface HiddenMaps {
  readonly before: Ecosystem;
  readonly after: Ecosystem;
  readonly matching: Matching;
}

/**
 * Two maps without names: players are numbers, the same on both where they are the same player. What two people judge of them
 * stays, without the words that would tell who is meant; `compareEcosystems` leaves it out unless it is asked for.
 */
export function hiddenMaps(before: Ecosystem, after: Ecosystem, matching: Matching): HiddenMaps {
  const aligned = alignedTo(before, after, matching);
  const numbers = withoutNames(joinEcosystems(before, aligned)).hidden;
  const number = (id: string): string => numbers.get(id) as string;
  // alignedTo keeps the order of those who are only on the map after
  const late = aligned.stakeholders.map(({ id }) => id).filter((id) => !before.stakeholder(id));
  const afterNow = new Map([
    ...matching.both.map((one) => [one.after, number(one.before)] as const),
    ...matching.onlyAfter.map((id, i) => [id, number(late[i] as string)] as const),
  ]);
  const nowAfter = (id: string): string => afterNow.get(id) as string;
  const told = (one: MatchedPlayer): MatchedPlayer => ({
    ...one,
    before: number(one.before),
    after: nowAfter(one.after),
  });
  return {
    before: numbered(before, number),
    after: numbered(aligned, number),
    matching: {
      both: matching.both.map(told),
      onlyBefore: matching.onlyBefore.map(number),
      onlyAfter: matching.onlyAfter.map(nowAfter),
      proposals: matching.proposals.map(({ kind, score, ...one }) => {
        const [first, second] = [number(one.before), nowAfter(one.after)];
        return { before: first, after: second, kind, score, nameBefore: first, nameAfter: second };
      }),
      doubtful: matching.doubtful.map(told),
    },
  };
}

/** A map without names, its players by the numbers that they have on both maps, in their order. */
function numbered(ecosystem: Ecosystem, number: (id: string) => string): Ecosystem {
  const { ecosystem: shown, hidden } = withoutNames(ecosystem);
  const real = new Map([...hidden].map(([id, own]) => [own, id]));
  const now = (own: string): string => number(real.get(own) as string);
  const { stakeholders, ties } = shown.document;
  return shown.derive({
    recipients: shown.recipients.map(now),
    stakeholders: stakeholders
      .map((one) => ({
        ...one,
        id: now(one.id),
        ...(one.parent !== undefined && { parent: now(one.parent) }),
        ...judgementsOf(ecosystem.stakeholder(real.get(one.id) as string)),
      }))
      .sort((a, b) => Number(a.id) - Number(b.id)),
    ties: ties.map((tie) => ({ ...tie, source: now(tie.source), target: now(tie.target) })),
  });
}

/** Judgements that are no words of the data. */
const judgementsOf = (one: Stakeholder | undefined): Partial<Stakeholder> => ({
  ...Object.fromEntries(JUDGED_NUMBERS.flatMap((field) => (one?.[field] === undefined ? [] : [[field, one[field]]]))),
  ...(one?.position && { position: one.position }),
  ...(one?.veto && { veto: {} }),
});
