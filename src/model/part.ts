import type { Ecosystem } from './ecosystem';
import { renamed } from './references';
import type { Stakeholder, Tie } from './schema';

/**
 * The part of an ecosystem that is about some of its stakeholders: their records, chosen ties between them, and what they take
 * part in. References to stakeholders who are not in the part are dropped.
 */
export function partOf(ecosystem: Ecosystem, ids: ReadonlySet<string>, keepsTie: (tie: Tie) => boolean): Ecosystem {
  return ecosystem.derive({
    stakeholders: ecosystem.stakeholders.filter(({ id }) => ids.has(id)).map((one) => within(one, ids)),
    ties: ecosystem.ties.filter((tie) => ids.has(tie.source) && ids.has(tie.target) && keepsTie(tie)),
    ...renamed(ecosystem.document, (id) => (ids.has(id) ? id : null)),
  });
}

function within(one: Stakeholder, ids: ReadonlySet<string>): Stakeholder {
  const { parent, speaksFor, ...rest } = one;
  const heard = speaksFor?.filter((id) => ids.has(id)) ?? [];
  return {
    ...rest,
    ...(parent !== undefined && ids.has(parent) && { parent }),
    ...(heard.length > 0 && { speaksFor: heard }),
  };
}
