import type { Ecosystem } from '../../model/ecosystem';
import { descendants } from '../../model/nesting';
import { membersOf } from '../members';
import { isThere } from './roles';

/** How a stakeholder is engaged: itself or whoever is nested in it. */
export interface Engaged {
  /** Ids of the processes it is in, in the order of the data. */
  readonly processes: readonly string[];
  /** Ids of the audiences it belongs to. */
  readonly audiences: readonly string[];
}

/** In which processes and audiences stakeholders are. */
export function engagement(ecosystem: Ecosystem): (id: string) => Engaged {
  const { participations = [], audiences = [], processes = [] } = ecosystem.document;
  const planned = audiences.map((audience) => [audience.id, new Set(membersOf(ecosystem, audience).ids)] as const);
  return (id) => {
    const inside = descendants(ecosystem, id);
    const taken = new Set(
      participations
        .filter(({ stakeholder, role }) => inside.has(stakeholder) && isThere(role))
        .map((one) => one.process),
    );
    return {
      processes: processes.map((one) => one.id).filter((one) => taken.has(one)),
      audiences: planned.flatMap(([audience, those]) => ([...inside].some((one) => those.has(one)) ? [audience] : [])),
    };
  };
}
