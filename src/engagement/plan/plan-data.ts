import type { BadFilter } from '../members';
import type { Gantt } from './gantt';
import type { PlanLack } from './lack';
import type { Level, Stage } from './method';
import type { RankedMethod } from './rank';

/** How an audience is to be involved. */
export interface PlannedMethod {
  /** Of the catalogue; null where words were recorded that it does not know. */
  readonly id: string | null;
  readonly kind: 'method' | 'technique' | 'structure' | 'words';
  /** As it was recorded; absent where the best of the ranking is proposed. */
  readonly recorded?: string;
  /** Its place in the ranking; null for what is no method. */
  readonly rank: number | null;
}

/** The outline for one audience. */
export interface AudiencePlan {
  readonly id: string;
  readonly who?: 'stakeholders' | 'experts' | 'public-groups' | 'public';
  readonly aim?: string;
  readonly stage?: Stage;
  /** The level promised, the level kept, and how the two compare; null where one is not known. */
  readonly level?: Level;
  readonly kept?: Level;
  readonly keeping: 'kept' | 'above' | 'below' | null;
  /** Who they are on the map. */
  readonly members: readonly string[];
  readonly badFilters: readonly BadFilter[];
  readonly people?: number;
  /** Null where nothing is known that tells methods apart. */
  readonly method: PlannedMethod | null;
  readonly methods: readonly RankedMethod[];
  readonly approachedBy?: string;
  readonly from?: string;
  readonly to?: string;
  /** What is in it for them as a whole, and for each member; null where nobody stated it. */
  readonly benefit: string | null;
  readonly benefits: readonly { readonly stakeholder: string; readonly benefit: string | null }[];
  /** Whether the letter to the field went out; null where that is not known. */
  readonly letter: boolean | null;
  readonly closing?: string;
  readonly loopClosed: boolean | null;
}

/** Advice from outside. */
export interface EngagementPlan {
  readonly id: string;
  readonly adviser: string | null;
  readonly audience: string | null;
  readonly hasContact: boolean;
  /** The point of contact; null where there is none, or where it stays in the house. */
  readonly contact: string | null;
  readonly from?: string;
  readonly to?: string;
}

/** A plan of participation over the map of a service. */
export interface ParticipationPlan {
  /** By stage, then by date. */
  readonly audiences: readonly AudiencePlan[];
  readonly engagements: readonly EngagementPlan[];
  readonly gantt: Gantt;
  readonly missing: readonly PlanLack[];
  /** How many reasons, texts and names were left out because they are judgements about people and bodies. */
  readonly leftOut: number;
}
