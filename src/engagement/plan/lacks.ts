import type { Ecosystem } from '../../model/ecosystem';
import { PLAN_LACKS, type PlanLack } from './lack';
import { lacksInTheRoom } from './lacks-in-the-room';
import { lacksOfAudience, lacksOfEngagement } from './lacks-of-outline';
import type { ParticipationPlan } from './plan-data';

export type Outline = Pick<ParticipationPlan, 'audiences' | 'engagements' | 'gantt'>;

/**
 * What a plan lacks, the weightiest first: who is not in the room, what was promised and not kept, what is open. A judgement
 * is nothing that is missing: where something is not known, that is said.
 */
export function lacksOf(ecosystem: Ecosystem, outline: Outline, date: string | undefined): readonly PlanLack[] {
  const { audiences, engagements, gantt } = outline;
  const found = [
    ...lacksInTheRoom(ecosystem, outline),
    ...audiences.flatMap((audience) => lacksOfAudience(audience, date)),
    ...engagements.flatMap(lacksOfEngagement),
    ...(gantt.undated.length > 0 ? [{ code: 'steps-without-dates', steps: gantt.undated } as const] : []),
  ];
  return PLAN_LACKS.flatMap((code) => found.filter((item) => item.code === code));
}
