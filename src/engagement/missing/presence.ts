import type { Ecosystem } from '../../model/ecosystem';
import type { Audience, Stakeholder } from '../../model/schema';
import { membersOf } from '../members';
import { takesPart } from './roles';

/** Where somebody is or is missing: a ring, a process, a stage of the plan, several of these at once; none: the whole map. */
export interface Place {
  readonly ring?: string;
  readonly process?: string;
  readonly stage?: string;
}

/** Somebody who is there. */
export interface Present {
  readonly stakeholder: Stakeholder;
  /** How many people, where it is known. */
  readonly people: number | null;
  /** Columns of the participation, which go before those of the stakeholder. */
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Who is at a place. In a process: who takes part, whatever runs, advises or was only invited left out. At a stage: those in the
 * audiences planned for it. Each participation is a record of its own.
 */
export function presentAt(ecosystem: Ecosystem, place: Place): Present[] {
  const { ring, process, stage } = place;
  const planned =
    stage === undefined
      ? null
      : new Set(audiencesAt(ecosystem, stage).flatMap((audience) => membersOf(ecosystem, audience).ids));
  const isIn = (id: string) =>
    (ring === undefined || ecosystem.ringOf(id) === ring) && (planned === null || planned.has(id));
  if (process === undefined) {
    return ecosystem.stakeholders
      .filter(({ id }) => isIn(id))
      .map((stakeholder) => ({ stakeholder, people: null, attributes: {} }));
  }
  return (ecosystem.document.participations ?? []).flatMap((part) => {
    const stakeholder = ecosystem.stakeholder(part.stakeholder);
    if (!stakeholder || part.process !== process || !takesPart(part.role) || !isIn(stakeholder.id)) return [];
    return [{ stakeholder, people: part.count ?? null, attributes: part.attributes ?? {} }];
  });
}

const audiencesAt = (ecosystem: Ecosystem, stage: string): Audience[] =>
  (ecosystem.document.audiences ?? []).filter((audience) => audience.stage === stage);
