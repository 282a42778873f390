import { lastDay } from '../../model/period';
import type { PlanLack } from './lack';
import type { AudiencePlan, EngagementPlan } from './plan-data';

/** From so many points behind the best on, a recorded method is doubtful; so is one that more speaks against than for. */
const DOUBTFUL = 5;

/** What the outline of an audience lacks. */
export function lacksOfAudience(plan: AudiencePlan, date: string | undefined): PlanLack[] {
  const { id: audience, members, level, kept, loopClosed, letter } = plan;
  const isOver = plan.to !== undefined && date !== undefined && lastDay(plan.to) < date;
  const items: PlanLack[] = [];
  const add = (lacks: boolean, code: PlanLack['code'], further: Partial<PlanLack> = {}) => {
    if (lacks) items.push({ code, audience, ...further });
  };
  // the public at large is nobody in particular
  add(members.length === 0 && plan.who !== 'public', 'audience-nobody');
  for (const { filter, nearest } of plan.badFilters) {
    add(true, 'audience-filter', { filter, ...(nearest !== undefined && { nearest }) });
  }
  const without = plan.benefits.filter(({ benefit }) => benefit === null).map(({ stakeholder }) => stakeholder);
  add(plan.benefit === null && (without.length > 0 || members.length === 0), 'no-benefit', { stakeholders: without });
  add(level === undefined, 'no-level');
  if (plan.keeping === 'below' && level && kept) add(true, 'kept-below', { promised: level, kept });
  add(isOver && level !== undefined && kept === undefined, 'kept-unknown', level && { promised: level });
  add(plan.stage === undefined, 'no-stage');
  add(plan.from === undefined || plan.to === undefined, 'no-dates');
  add(plan.approachedBy === undefined, 'nobody-approaches');
  add(letter === false, 'letter-not-sent');
  add(letter === null, 'letter-unknown');
  add(loopClosed === false || (loopClosed === null && isOver), 'loop-open');
  add(loopClosed !== true && plan.closing === undefined, 'no-closing');
  const { method } = plan;
  if (method?.kind === 'words' && method.recorded !== undefined) {
    add(true, 'method-unknown', { method: method.recorded });
  }
  if (method?.recorded !== undefined && method.id !== null && method.rank !== null) {
    const [best] = plan.methods;
    const points = plan.methods[method.rank - 1]?.points ?? 0;
    const doubtful = best !== undefined && (points < 0 || best.points - points >= DOUBTFUL);
    if (doubtful && best.method !== method.id) add(true, 'method-doubtful', { method: method.id, best: best.method });
  }
  return items;
}

/** What advice from outside lacks. */
export function lacksOfEngagement({ id, adviser, audience, hasContact }: EngagementPlan): PlanLack[] {
  const about = { engagement: id, ...(adviser !== null && { stakeholders: [adviser] }) };
  return [
    ...(hasContact ? [] : [{ code: 'no-contact', ...about } as const]),
    ...(adviser === null ? [{ code: 'engagement-without-adviser', engagement: id } as const] : []),
    ...(audience === null ? [{ code: 'adviser-without-audience', ...about } as const] : []),
  ];
}
