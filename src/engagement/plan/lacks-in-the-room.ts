import type { Ecosystem } from '../../model/ecosystem';
import { descendants } from '../../model/nesting';
import { firstDay } from '../../model/period';
import { STAGES } from '../../model/schema-participation';
import { isInRing } from '../roles';
import { whoDisagrees } from './disagreement';
import { inTheRoom } from './in-the-room';
import type { PlanLack } from './lack';
import type { Outline } from './lacks';

/** Who is not in the room, and which stages nobody is asked in. */
export function lacksInTheRoom(ecosystem: Ecosystem, { audiences, gantt }: Outline): PlanLack[] {
  if (audiences.length === 0) return [{ code: 'no-audiences' }];
  const dates = [...audiences, ...gantt.steps]
    .flatMap(({ from }) => (from === undefined ? [] : [firstDay(from)]))
    .sort();
  const isThere = inTheRoom(ecosystem, new Set(audiences.flatMap(({ members }) => members)), dates[0]);
  // asked, and not only told
  const asked = new Set(audiences.flatMap(({ level, members }) => (level === 'information' ? [] : members)));
  const { recipients } = ecosystem;
  const unheard = recipients.filter((id) => !audiences.some(({ members }) => members.includes(id)));
  return [
    ...(recipients.length > 0 && unheard.length === recipients.length
      ? [{ code: 'recipients-not-asked', stakeholders: unheard } as const]
      : []),
    ...disagreement(ecosystem, isThere),
    ...professionals(ecosystem, isThere),
    ...deciders(ecosystem, isThere),
    ...operators(ecosystem, inTheRoom(ecosystem, asked, dates[0])),
    ...STAGES.filter((stage) => !audiences.some((audience) => audience.stage === stage)).map(
      (stage): PlanLack => ({ code: 'stage-without-audience', stage }),
    ),
  ];
}

type IsThere = (id: string) => boolean;

function disagreement(ecosystem: Ecosystem, isThere: IsThere): PlanLack[] {
  const all = whoDisagrees(ecosystem);
  if (all.length === 0) return [{ code: 'no-disagreement-known' }];
  const absent = all.filter(({ id }) => !isThere(id));
  if (absent.length === 0) return [];
  const known = absent.filter(({ conflictWith }) => conflictWith.length > 0).map(({ id }) => id);
  const judged = absent.filter(({ conflictWith }) => conflictWith.length === 0).map(({ id }) => id);
  return [
    {
      code: absent.length === all.length ? 'disagreement-absent' : 'disagreement-left-out',
      stakeholders: known,
      ...(judged.length > 0 && { judged }),
    },
  ];
}

function professionals(ecosystem: Ecosystem, isThere: IsThere): PlanLack[] {
  const units = ecosystem.stakeholders.filter(({ professional }) => professional === true).map(({ id }) => id);
  if (units.length === 0) return [{ code: 'professional-unit-unknown' }];
  return units.some(isThere) ? [] : [{ code: 'professional-unit-absent', stakeholders: units }];
}

function deciders(ecosystem: Ecosystem, isThere: IsThere): PlanLack[] {
  const all = ecosystem.stakeholders.filter(({ decides }) => decides !== undefined).map(({ id }) => id);
  if (all.length === 0) return [{ code: 'nobody-decides' }];
  return all.some(isThere) ? [] : [{ code: 'deciders-absent', stakeholders: all }];
}

/** Operators may bid for the service: what some were asked and told, all have to be. */
function operators(ecosystem: Ecosystem, isAsked: IsThere): PlanLack[] {
  const operates = isInRing(ecosystem, 'operator');
  const all = ecosystem.stakeholders.filter(({ id }) => operates(id)).map(({ id }) => id);
  // units and people of an operator do not bid by themselves
  const inside = new Set(all.flatMap((id) => [...descendants(ecosystem, id)].slice(1)));
  const bidders = all.filter((id) => !inside.has(id));
  const consulted = bidders.filter(isAsked);
  const others = bidders.filter((id) => !isAsked(id));
  if (consulted.length === 0 || others.length === 0) return [];
  return [{ code: 'unequal-operators', stakeholders: others, consulted }];
}
