import * as z from 'zod';
import { Attached, Day, Id, Names, Share, Text, Texts, Valid } from './fields';

/** Records of what was decided and is aimed at: decisions and whom they concern, goals and who does what for them. */

export const DecisionSchema = z.strictObject({
  id: Id,
  names: Names.optional(),
  date: Day.optional(),
  budget: z.number().min(0).optional(),
  currency: Text.optional(),
  ...Attached,
});

export const ClauseSchema = z.strictObject({
  id: Id,
  decision: Id,
  names: Names.optional(),
  topics: Texts.optional(),
  budget: z.number().min(0).optional(),
  ...Attached,
});

export const ConcernSchema = z.strictObject({
  decision: Id.optional(),
  clause: Id.optional(),
  stakeholder: Id,
  uptake: z.enum(['not-begun', 'under-way', 'taken-up', 'blocked']).optional(),
  barrier: Text.optional(),
  tool: Text.optional().describe('Tool of implementation.'),
  nextStep: Text.optional(),
  ...Attached,
});

export const GoalSchema = z.strictObject({
  id: Id,
  names: Names.optional(),
  sdg: Texts.optional().describe('Sustainable development goals it serves: 1 to 17, or targets such as 3.8.'),
  means: Texts.optional(),
  mechanism: Text.optional(),
  budget: z.number().min(0).optional(),
  currency: Text.optional(),
  powers: Texts.optional(),
  indicators: Texts.optional(),
  progress: Share.optional(),
  ...Valid,
  ...Attached,
});

export const CommitmentSchema = z.strictObject({
  goal: Id,
  stakeholder: Id.optional().describe('Who does it; absent: the sector as such.'),
  sector: Id.optional(),
  means: Text.optional(),
  mechanism: Text.optional(),
  budget: z.number().min(0).optional(),
  progress: Share.optional(),
  ...Valid,
  ...Attached,
});
