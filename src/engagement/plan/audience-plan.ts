import type { Ecosystem } from '../../model/ecosystem';
import type { Audience } from '../../model/schema';
import { LEVELS } from '../../model/schema-participation';
import { membersOf } from '../members';
import type { MapFacts } from './audience-traits';
import { whoDisagrees } from './disagreement';
import { formNamed, methodNamed } from './methods';
import type { AudiencePlan, PlannedMethod } from './plan-data';
import { type RankedMethod, rankMethods } from './rank';

/** The outline for an audience: who they are on the map, and with which method they are involved. */
export function audiencePlan(ecosystem: Ecosystem, audience: Audience): AudiencePlan {
  const { id, who, aim, stage, level, kept, size, approachedBy, from, to, closing, benefit } = audience;
  const { ids, badFilters } = membersOf(ecosystem, audience);
  const methods = rankMethods(audience, factsOf(ecosystem, ids, audience));
  return {
    id,
    ...(who && { who }),
    ...(aim !== undefined && { aim }),
    ...(stage && { stage }),
    ...(level && { level }),
    ...(kept && { kept }),
    keeping: level && kept ? compared(LEVELS.indexOf(kept) - LEVELS.indexOf(level)) : null,
    members: ids,
    badFilters,
    ...(size !== undefined && { people: size }),
    method: plannedMethod(audience.method, methods),
    methods,
    ...(approachedBy !== undefined && { approachedBy }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    benefit: benefit ?? null,
    benefits: ids.map((stakeholder) => ({ stakeholder, benefit: ecosystem.stakeholder(stakeholder)?.benefit ?? null })),
    letter: audience.letter ?? null,
    ...(closing !== undefined && { closing }),
    loopClosed: audience.loopClosed ?? null,
  };
}

const compared = (difference: number): 'kept' | 'above' | 'below' =>
  difference === 0 ? 'kept' : difference > 0 ? 'above' : 'below';

/** What the map tells of the members of an audience. */
function factsOf(ecosystem: Ecosystem, ids: readonly string[], { who }: Audience): MapFacts {
  const members = new Set(ids);
  const records = ids.map((id) => ecosystem.stakeholder(id));
  const disagreeing = whoDisagrees(ecosystem).filter(({ id }) => members.has(id));
  const deciding = records.filter((one) => one?.decides !== undefined).length;
  // how many people a group is, nobody knows
  const counted =
    (who === 'stakeholders' || who === 'experts') && ids.length > 0 && !records.some((one) => one?.kind === 'group');
  return {
    ...(counted && { bodies: ids.length }),
    ...(deciding > 0 && { deciding }),
    ...(disagreeing.length > 0 && { disagreeing: disagreeing.length }),
  };
}

/** The method recorded for an audience, else the best, where anything speaks for one. */
function plannedMethod(recorded: string | undefined, ranked: readonly RankedMethod[]): PlannedMethod | null {
  const [best] = ranked;
  if (recorded === undefined || recorded.trim() === '') {
    return best && best.points > 0 ? { id: best.method, kind: 'method', rank: best.rank } : null;
  }
  const method = methodNamed(recorded);
  if (method) {
    const rank = ranked.find((one) => one.method === method.id)?.rank ?? null;
    return { id: method.id, kind: 'method', recorded, rank };
  }
  const form = formNamed(recorded);
  return { id: form?.id ?? null, kind: form?.kind ?? 'words', recorded, rank: null };
}
