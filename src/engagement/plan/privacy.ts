import { type Tidy, tabled } from '../../text/tidy';
import type { MissingItem } from './missing-item';
import type { AudiencePlan, EngagementPlan, ParticipationPlan } from './plan-data';
import type { RankedMethod } from './rank';

/**
 * A plan as it may leave the house: without reasons that rest on judgements about people and bodies, without what is in it
 * for whom, without points of contact and the names of those who are judged to oppose. What is missing stays, since it is
 * about the plan; so does the order of methods, which was found with the judgements. `leftOut` counts what went.
 *
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }],
 *   ties: [],
 *   audiences: [{ id: 'field', who: 'public', sensitivity: 'high', benefit: 'to be heard' }],
 * });
 * const shown = planWithoutPrivate(participationPlan(ecosystem));
 * assert.equal(shown.audiences[0]?.benefit, null);
 * assert.ok(shown.leftOut > 0);
 */
export function planWithoutPrivate(plan: ParticipationPlan): ParticipationPlan & Tidy {
  let leftOut = 0;
  const gone = (count: number) => {
    leftOut += count;
  };
  const ranked = ({ for: pro, against, points: _, ...method }: RankedMethod): RankedMethod => {
    const shown = { for: pro.filter((one) => !one.private), against: against.filter((one) => !one.private) };
    const points = [...shown.for, ...shown.against].reduce((sum, { weight }) => sum + weight, 0);
    return { ...method, points, ...shown };
  };
  const audience = (one: AudiencePlan): AudiencePlan => {
    // the same judgement speaks for one method and against another: it is counted once
    const reasons = one.methods.flatMap((method) => [...method.for, ...method.against]);
    gone(new Set(reasons.filter((reason) => reason.private).map(({ code }) => code)).size);
    gone(Number(one.benefit !== null) + one.benefits.filter(({ benefit }) => benefit !== null).length);
    return { ...one, methods: one.methods.map(ranked), benefit: null, benefits: [] };
  };
  const engagement = (one: EngagementPlan): EngagementPlan => {
    gone(Number(one.contact !== null));
    return { ...one, contact: null };
  };
  const missing = ({ judged, ...item }: MissingItem): MissingItem => {
    gone(judged?.length ?? 0);
    return item;
  };
  const shown = {
    audiences: plan.audiences.map(audience),
    engagements: plan.engagements.map(engagement),
    missing: plan.missing.map(missing),
  };
  return tabled({ ...plan, ...shown, leftOut }, ({ audiences }) => audiences);
}
