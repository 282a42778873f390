import type { Stage } from './method';

/** What a plan can lack, in the order in which it is told. */
export const PLAN_LACKS = [
  'no-audiences',
  'recipients-not-asked',
  'disagreement-absent',
  'disagreement-left-out',
  'no-disagreement-known',
  'professional-unit-absent',
  'professional-unit-unknown',
  'nobody-decides',
  'deciders-absent',
  'unequal-operators',
  'audience-nobody',
  'audience-filter',
  'no-benefit',
  'no-level',
  'kept-below',
  'kept-unknown',
  'no-stage',
  'no-dates',
  'nobody-approaches',
  'letter-not-sent',
  'letter-unknown',
  'loop-open',
  'no-closing',
  'method-unknown',
  'method-doubtful',
  'stage-without-audience',
  'no-contact',
  'engagement-without-adviser',
  'adviser-without-audience',
  'steps-without-dates',
] as const;

/** What a plan may lack. */
export type PlanLackCode = (typeof PLAN_LACKS)[number];

/** One thing that a plan lacks, as data. */
export interface PlanLack {
  readonly code: PlanLackCode;
  readonly audience?: string;
  readonly engagement?: string;
  readonly stage?: Stage;
  /** Whom it is about. */
  readonly stakeholders?: readonly string[];
  /** Whom it is about by a judgement of positions, which stays in the house. */
  readonly judged?: readonly string[];
  /** Operators who were consulted, where others were not. */
  readonly consulted?: readonly string[];
  /** Ids of steps. */
  readonly steps?: readonly string[];
  readonly filter?: string;
  readonly nearest?: string;
  /** What was promised and what was kept. */
  readonly promised?: string;
  readonly kept?: string;
  /** A method that was recorded, and the one that fits best. */
  readonly method?: string;
  readonly best?: string;
}
