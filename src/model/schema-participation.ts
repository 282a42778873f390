import * as z from 'zod';
import { Attached, Id, Names, Text, Texts, Valid } from './fields';

/** Records of participation: processes, who takes part, the plan, the way of the recipients. */

export const ProcessSchema = z.strictObject({
  id: Id,
  names: Names.optional(),
  kind: Text.optional(),
  basis: z.enum(['voluntary', 'statutory']).optional(),
  right: Text.optional().describe('What a statutory process gives a right to.'),
  duration: z.enum(['bounded', 'standing']).optional(),
  subject: z.enum(['policy', 'conflict']).optional(),
  purpose: z
    .enum(['basic', 'developmental'])
    .optional()
    .describe('To solve a problem, or to build lasting capability.'),
  selection: z.enum(['open-call', 'choice', 'chance']).optional().describe('How those who take part are found.'),
  setsAgenda: z.boolean().optional(),
  place: Text.optional(),
  topics: Texts.optional(),
  outputs: Texts.optional(),
  loopClosed: z.boolean().optional().describe('Whether those who took part were told what came of it.'),
  ...Valid,
  ...Attached,
});

export const ParticipationSchema = z.strictObject({
  process: Id,
  stakeholder: Id,
  role: Text.optional(),
  count: z.number().min(0).optional().describe('Number of people, where it is known.'),
  ...Valid,
  ...Attached,
});

export const LEVELS = ['information', 'consultation', 'collaboration'] as const;
export const STAGES = ['gathering', 'goals', 'alternatives', 'product', 'implementation'] as const;
const Grade = z.enum(['low', 'medium', 'high']);

export const StepSchema = z.strictObject({
  id: Id,
  process: Id.optional().describe(
    'The process that this is a step of; absent: a step of the journey of the recipients.',
  ),
  names: Names.optional(),
  track: Text.optional().describe('Who walks it, where a plan joins several tracks.'),
  stakeholders: z.array(Id).optional().describe('Stakeholders met at this step.'),
  pains: Texts.optional().describe('What hurts at this step.'),
  gains: Texts.optional().describe('What helps at this step.'),
  ...Valid,
  ...Attached,
});

export const AudienceSchema = z.strictObject({
  id: Id,
  names: Names.optional(),
  who: z.enum(['stakeholders', 'experts', 'public-groups', 'public']).optional(),
  stakeholders: z.array(Id).optional().describe('Those on the map who belong to it.'),
  where: Texts.optional().describe('Filters of stakeholders on the map, as column=value; all must hold.'),
  aim: Text.optional().describe('What is wanted from them.'),
  level: z.enum(LEVELS).optional().describe('The level promised.'),
  kept: z.enum(LEVELS).optional().describe('The level kept.'),
  stage: z.enum(STAGES).optional(),
  size: z.number().min(0).optional().describe('Number of people.'),
  complexity: Grade.optional(),
  reachability: Grade.optional(),
  sensitivity: Grade.optional(),
  relations: z.enum(['trusting', 'neutral', 'tense', 'conflict']).optional(),
  time: Grade.optional().describe('How much time there is.'),
  resources: Grade.optional().describe('How much money and staff there is.'),
  online: z.boolean().optional().describe('True: only online; false: only in person; absent: either.'),
  method: Text.optional().describe('The method chosen: the id of one in the catalogue, or words.'),
  approachedBy: Text.optional().describe('Who approaches them.'),
  benefit: Text.optional().describe('What is in it for them.'),
  letter: z.boolean().optional().describe('Whether the explanatory letter went out.'),
  closing: Text.optional().describe('How the loop is closed.'),
  loopClosed: z.boolean().optional().describe('Whether they were told what came of it.'),
  ...Valid,
  ...Attached,
});

export const EngagementSchema = z.strictObject({
  id: Id,
  names: Names.optional(),
  adviser: Id.optional().describe('The stakeholder who advises from outside.'),
  audience: Id.optional(),
  contact: Text.optional().describe('Point of contact in the team of the service.'),
  ...Valid,
  ...Attached,
});

export const ConditionSchema = z.strictObject({
  id: Id.describe('A condition of the problem profile.'),
  holds: z.boolean().optional(),
  reason: Text.optional(),
  ...Attached,
});

export const RepresentationSchema = z.strictObject({
  process: Id.optional().describe('The process whose key this is part of; absent: of the whole map.'),
  ring: Id.optional(),
  stage: z.enum(STAGES).optional(),
  category: Text.describe('What is to be represented: sector, tier, topic, or a column of the data.'),
  value: Text,
  min: z.number().min(0).optional(),
  max: z.number().min(0).optional(),
  unit: z.enum(['stakeholders', 'people']).optional().describe('What min and max count; absent: stakeholders.'),
  ...Attached,
});

export const AffiliationSchema = z.strictObject({
  stakeholder: Id.describe('The person.'),
  organisation: Id.optional(),
  sector: Id.optional().describe('Where the organisation is not on the map.'),
  role: Text.optional(),
  ...Valid,
  ...Attached,
});
