import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import { byText } from '../../kernel/order';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import { firstDay } from '../../model/period';
import type { Engagement } from '../../model/schema';
import { STAGES } from '../../model/schema-participation';
import { type Tidy, tabled } from '../../text/tidy';
import { audiencePlan } from './audience-plan';
import { ganttOf } from './gantt';
import { missingItems } from './missing';
import type { AudiencePlan, EngagementPlan, ParticipationPlan } from './plan-data';

export interface PlanOptions {
  /** The day for which it is asked whether a loop is still open. Default: the day for which the ecosystem holds. */
  readonly at?: string;
}

/**
 * The plan of participation that stands in an ecosystem: an outline per audience and stage with the methods that fit and why,
 * who approaches, what each gets, the level promised and kept, letter and loop; advice from outside with its points of
 * contact; the tracks of the work in time; and what is missing.
 *
 * Undefined: without audiences the plan is empty and says so in what is missing.
 * Cost: O(audiences x (stakeholders + methods) + steps²).
 * Source: documents 003 (outline, what's in it for me, loop, point of contact, Gantt) and 002 (methods).
 *
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'families', ring: 'recipient' }, { id: 'clinic', ring: 'operator' }],
 *   ties: [],
 *   audiences: [{ id: 'all-families', where: ['ring=recipient'], stage: 'gathering', aim: 'lived experience' }],
 * });
 * const { audiences, missing } = participationPlan(ecosystem);
 * assert.equal(audiences[0]?.method?.id, 'focus-groups');
 * assert.ok(missing.some(({ code }) => code === 'no-benefit'));
 */
export function participationPlan(ecosystem: Ecosystem, options: PlanOptions = {}): ParticipationPlan & Tidy {
  requireEcosystem(ecosystem);
  const audiences = (ecosystem.document.audiences ?? []).map((one) => audiencePlan(ecosystem, one)).sort(byStage);
  const engagements = (ecosystem.document.engagements ?? []).map(engagementPlan);
  const gantt = ganttOf(ecosystem);
  const date = options.at ?? ecosystem.document.date;
  const missing = missingItems(ecosystem, { audiences, engagements, gantt }, date);
  return tabled({ audiences, engagements, gantt, missing, leftOut: 0 }, ({ audiences }) => audiences);
}

const stageOf = ({ stage }: AudiencePlan): number => (stage ? STAGES.indexOf(stage) : STAGES.length);
const startOf = ({ from }: AudiencePlan): string => (from === undefined ? '9999' : firstDay(from));
const byStage = (a: AudiencePlan, b: AudiencePlan): number => stageOf(a) - stageOf(b) || byText(startOf(a), startOf(b));

const engagementPlan = ({ id, adviser, audience, contact, from, to }: Engagement): EngagementPlan => ({
  id,
  adviser: adviser ?? null,
  audience: audience ?? null,
  hasContact: contact !== undefined && contact.trim() !== '',
  contact: contact ?? null,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

/**
 * A plan for one audience: its outline, the advice on it, and what is missing there or of the plan as a whole.
 *
 * @throws {PlayermapError} `unknown-id` where no audience has the id; the message names the nearest.
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [], audiences: [{ id: 'city' }, { id: 'field' }] });
 * assert.deepEqual(planFor(participationPlan(ecosystem), 'city').audiences.map(({ id }) => id), ['city']);
 */
export function planFor(plan: ParticipationPlan, audience: string): ParticipationPlan & Tidy {
  const audiences = plan.audiences.filter(({ id }) => id === audience);
  if (audiences.length === 0) {
    const ids = plan.audiences.map(({ id }) => id);
    throw new PlayermapError(
      'unknown-id',
      `no audience has the id "${audience}"; ${ids.length === 0 ? 'the data have no audiences' : orNearest(audience, ids)}`,
    );
  }
  const engagements = plan.engagements.filter((one) => one.audience === audience);
  const advice = new Set(engagements.map(({ id }) => id));
  return tabled(
    {
      ...plan,
      audiences,
      engagements,
      missing: plan.missing.filter(
        (item) =>
          (item.audience === undefined || item.audience === audience) &&
          (item.engagement === undefined || advice.has(item.engagement)),
      ),
    },
    ({ audiences }) => audiences,
  );
}
