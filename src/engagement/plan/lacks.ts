import type { Ecosystem } from '../../model/ecosystem';
import { MISSING, type MissingItem } from './missing-item';
import { missingOfAudience, missingOfEngagement } from './missing-outline';
import { missingInTheRoom } from './missing-room';
import type { ParticipationPlan } from './plan-data';

export type Outline = Pick<ParticipationPlan, 'audiences' | 'engagements' | 'gantt'>;

/**
 * What a plan lacks, the weightiest first: who is not in the room, what was promised and not kept, what is open. A judgement
 * is nothing that is missing: where something is not known, that is said.
 */
export function missingItems(ecosystem: Ecosystem, outline: Outline, date: string | undefined): readonly MissingItem[] {
  const { audiences, engagements, gantt } = outline;
  const found = [
    ...missingInTheRoom(ecosystem, outline),
    ...audiences.flatMap((audience) => missingOfAudience(audience, date)),
    ...engagements.flatMap(missingOfEngagement),
    ...(gantt.undated.length > 0 ? [{ code: 'steps-without-dates', steps: gantt.undated } as const] : []),
  ];
  return MISSING.flatMap((code) => found.filter((item) => item.code === code));
}
