import type { Ecosystem } from '../../model/ecosystem';
import { comparable } from '../../model/names';
import type { Stakeholder } from '../../model/schema';

/** What of a player may stand otherwise on the two maps. */
export const PLAYER_FIELDS = ['sector', 'ring', 'recipient', 'parent', 'kind', 'tier', 'name'] as const;
/** One of them. */
export type PlayerField = (typeof PLAYER_FIELDS)[number];

/** Something of a player of both maps that is not the same; null where one of them does not say. */
export interface PlayerChange {
  readonly id: string;
  readonly field: PlayerField;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What is told otherwise of players that are on both maps: sector, ring, whether they are recipients, whom they belong to, kind,
 * tier, and names in a language that both maps have. Cost: O(players).
 */
export function playerChanges(before: Ecosystem, after: Ecosystem): PlayerChange[] {
  const [wasRecipient, isRecipient] = [new Set(before.recipients), new Set(after.recipients)];
  return before.stakeholders.flatMap((was): PlayerChange[] => {
    const is = after.stakeholder(was.id);
    if (!is) return [];
    const { id } = was;
    const values: Readonly<Record<Exclude<PlayerField, 'name'>, readonly [string | null, string | null]>> = {
      sector: [before.sectorOf(id), after.sectorOf(id)],
      ring: [before.ringOf(id), after.ringOf(id)],
      recipient: [yesOrNo(wasRecipient.has(id)), yesOrNo(isRecipient.has(id))],
      parent: [was.parent ?? null, is.parent ?? null],
      kind: [was.kind ?? null, is.kind ?? null],
      tier: [was.tier ?? null, is.tier ?? null],
    };
    return PLAYER_FIELDS.flatMap((field): PlayerChange[] => {
      const pair = field === 'name' ? nameChange(was, is) : values[field];
      return pair && pair[0] !== pair[1] ? [{ id, field, before: pair[0], after: pair[1] }] : [];
    });
  });
}

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

/** The names in the first language that both have and in which they differ, if in none of those they are the same. */
function nameChange(was: Stakeholder, is: Stakeholder): readonly [string, string] | undefined {
  const shared = Object.entries(was.names ?? {}).flatMap(([language, name]) => {
    const now = is.names && Object.hasOwn(is.names, language) ? is.names[language] : undefined;
    return now === undefined ? [] : [[name, now] as const];
  });
  return shared.find(([name, now]) => comparable(name) !== comparable(now));
}
