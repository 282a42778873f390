import * as z from 'zod';
import { Attached, Attributes, Day, Id, Names, Share, Text, Texts, Valid } from './fields';
import { ClauseSchema, CommitmentSchema, ConcernSchema, DecisionSchema, GoalSchema } from './schema-decisions';
import {
  AffiliationSchema,
  AudienceSchema,
  ConditionSchema,
  EngagementSchema,
  ParticipationSchema,
  ProcessSchema,
  RepresentationSchema,
  StepSchema,
} from './schema-participation';

/**
 * The shape of an ecosystem: everything people recorded about one service and its surroundings, as plain JSON.
 *
 * Unknown is not zero: every judgement may be absent. Numbers from 0 to 1 are judgements, larger is more.
 * The descriptions here are the ones in the exported JSON Schema.
 */

export const VERSION = 1;

export const SectorSchema = z.strictObject({
  id: Id,
  names: Names.optional(),
  parent: Id.optional().describe('The coarse sector that this fine one belongs to.'),
  color: Text.regex(/^#[0-9a-fA-F]{6}$/, 'a colour as #rrggbb').optional(),
});

export const RingSchema = z.strictObject({ id: Id, names: Names.optional() });

export const TieTypeSchema = z.strictObject({
  id: Id,
  names: Names.optional(),
  directed: z.boolean().optional().describe('What a tie of this type is where the tie itself does not say.'),
  color: Text.regex(/^#[0-9a-fA-F]{6}$/, 'a colour as #rrggbb').optional(),
});

export const TopicSchema = z.strictObject({ id: Id, names: Names.optional(), parent: Id.optional() });

export const StakeholderSchema = z.strictObject({
  id: Id,
  names: Names.optional(),
  kind: z.enum(['organisation', 'unit', 'person', 'group']).optional(),
  sectors: z.array(Id).optional().describe('The first is the main one: it is the one that measures and slices use.'),
  ring: Id.optional().describe('Role towards the recipients.'),
  parent: Id.optional().describe('The stakeholder this one is part of.'),
  tier: z.enum(['national', 'regional', 'local']).optional(),
  topics: Texts.optional(),
  expertise: Texts.optional().describe('What the stakeholder knows well: topics, or words.'),
  interests: Texts.optional().describe('Fields it wants to work in: topics, or words.'),
  influence: Share.optional(),
  interest: Share.optional(),
  power: Share.optional(),
  legitimacy: Share.optional(),
  urgency: Share.optional(),
  position: z.enum(['supports', 'neutral', 'opposes']).optional(),
  veto: z
    .strictObject({ means: Text.optional(), stage: Text.optional() })
    .optional()
    .describe('Can stop the work: by what means, and at which stage.'),
  decides: Text.optional().describe('Which right of decision the stakeholder holds.'),
  professional: z.boolean().optional().describe('Whether this is the unit whose profession the service is.'),
  benefit: Text.optional().describe('What is in it for the stakeholder.'),
  needs: Texts.optional(),
  offers: Texts.optional(),
  speaksFor: z.array(Id).optional().describe('Stakeholders for whom this one speaks.'),
  resources: Texts.optional(),
  contact: Text.optional(),
  notes: Text.optional(),
  ...Valid,
  ...Attached,
});

export const TieSchema = z.strictObject({
  id: Id.optional(),
  source: Id,
  target: Id,
  type: Id.optional(),
  directed: z.boolean().optional(),
  strength: z.number().positive().optional().describe('Larger is closer; above 0.'),
  sign: z
    .union([z.literal(1), z.literal(-1)])
    .optional()
    .describe('-1 for conflict or opposition.'),
  formal: z.boolean().optional(),
  amount: z.number().min(0).optional().describe('Money that a tie of funding or contract is about.'),
  currency: Text.optional(),
  mechanism: Text.optional().describe('By which mechanism money or a contract is given.'),
  trust: z.record(z.string(), z.number()).optional().describe('Answers by trust item.'),
  notes: Text.optional(),
  ...Valid,
  ...Attached,
});

export const SourceSchema = z.strictObject({
  id: Id,
  names: Names.optional(),
  citation: Text.optional(),
  url: Text.optional(),
  licence: Text.optional(),
  date: Day.optional(),
  attributes: Attributes.optional(),
});

/** The collections of an ecosystem, in the order in which they are checked. */
export const collections = {
  sectors: SectorSchema,
  rings: RingSchema,
  tieTypes: TieTypeSchema,
  topics: TopicSchema,
  stakeholders: StakeholderSchema,
  ties: TieSchema,
  processes: ProcessSchema,
  participations: ParticipationSchema,
  steps: StepSchema,
  audiences: AudienceSchema,
  engagements: EngagementSchema,
  conditions: ConditionSchema,
  representation: RepresentationSchema,
  affiliations: AffiliationSchema,
  decisions: DecisionSchema,
  clauses: ClauseSchema,
  concerns: ConcernSchema,
  goals: GoalSchema,
  commitments: CommitmentSchema,
  sources: SourceSchema,
} as const;

export const settings = {
  title: Names.optional(),
  description: Names.optional(),
  language: Text.optional().describe('Language of names and labels that do not say theirs.'),
  date: Day.optional().describe('The day for which the whole holds.'),
  directed: z.boolean().optional().describe('What a tie is where neither it nor its type says; default true.'),
  recipients: z.array(Id).optional().describe('Stakeholders for whom the service exists.'),
  evidence: Text.optional(),
} as const;

/** The zod schema of everything recorded about one service; `ecosystemJsonSchema` gives it as JSON Schema. */
export const EcosystemSchema = z.strictObject({
  version: z.literal(VERSION),
  ...settings,
  sectors: z.array(SectorSchema).optional().describe('Declared sectors; absent: the values found stand as they are.'),
  rings: z.array(RingSchema).optional().describe('Declared rings, from the centre outwards.'),
  tieTypes: z.array(TieTypeSchema).optional(),
  topics: z.array(TopicSchema).optional(),
  stakeholders: z.array(StakeholderSchema),
  ties: z.array(TieSchema),
  processes: z.array(ProcessSchema).optional(),
  participations: z.array(ParticipationSchema).optional(),
  steps: z.array(StepSchema).optional(),
  audiences: z.array(AudienceSchema).optional(),
  engagements: z.array(EngagementSchema).optional(),
  conditions: z.array(ConditionSchema).optional(),
  representation: z.array(RepresentationSchema).optional().describe('The representation key.'),
  affiliations: z.array(AffiliationSchema).optional(),
  decisions: z.array(DecisionSchema).optional(),
  clauses: z.array(ClauseSchema).optional(),
  concerns: z.array(ConcernSchema).optional(),
  goals: z.array(GoalSchema).optional(),
  commitments: z.array(CommitmentSchema).optional(),
  sources: z.array(SourceSchema).optional(),
});

/** A part of society, drawn as a slice; a fine one names the coarse one it belongs to. @interface */
export type Sector = z.infer<typeof SectorSchema>;
/** A role towards the recipients, drawn as a ring around them. @interface */
export type Ring = z.infer<typeof RingSchema>;
/** A kind of tie, such as funding or referral. @interface */
export type TieType = z.infer<typeof TieTypeSchema>;
/** A word of the common vocabulary of topics, needs and offers. @interface */
export type Topic = z.infer<typeof TopicSchema>;
/** A player on the map: an organisation, a unit, a person or a group, with what people said of it. @interface */
export type Stakeholder = z.infer<typeof StakeholderSchema>;
/** A relation between two stakeholders. Several between the same two are normal. @interface */
export type Tie = z.infer<typeof TieSchema>;
/** A participation process, programme or event. @interface */
export type Process = z.infer<typeof ProcessSchema>;
/** Who had which part in a process. @interface */
export type Participation = z.infer<typeof ParticipationSchema>;
export type Step = z.infer<typeof StepSchema>;
/** A group of people that the participation plan turns to. @interface */
export type Audience = z.infer<typeof AudienceSchema>;
export type Engagement = z.infer<typeof EngagementSchema>;
export type Representation = z.infer<typeof RepresentationSchema>;
export type Affiliation = z.infer<typeof AffiliationSchema>;
/** A government decision. @interface */
export type Decision = z.infer<typeof DecisionSchema>;
/** A clause of a decision, which bodies take up one by one. @interface */
export type Clause = z.infer<typeof ClauseSchema>;
/** How far a body is with a decision, or with one of its clauses. @interface */
export type Concern = z.infer<typeof ConcernSchema>;
export type Goal = z.infer<typeof GoalSchema>;
export type Commitment = z.infer<typeof CommitmentSchema>;
/** Where a record comes from. @interface */
export type Source = z.infer<typeof SourceSchema>;
/** Everything recorded about one service, as plain JSON: what `Ecosystem.from` takes and `document` holds. @interface */
export type EcosystemDocument = z.infer<typeof EcosystemSchema>;
/** Names of the tables of an ecosystem, as the document has them. @useDeclaredType */
export type CollectionName = keyof typeof collections;
export type { Names } from './fields';
