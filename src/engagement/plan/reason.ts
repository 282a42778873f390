import type { Level, Origin, Stage } from './method';
import type { Trait } from './traits';

/** Why a method fits or does not: a trait of the audience, or one of the fields that every method has. */
export type ReasonCode =
  | Trait
  | 'stage'
  | 'level'
  | 'size'
  | 'can-move-online'
  | 'takes-place-so'
  | 'other-stage'
  | 'other-level'
  | 'too-many'
  | 'too-few'
  | 'hardly-online'
  | 'only-in-person'
  | 'only-online';

/** One reason for or against a method, as data. */
export interface Reason {
  readonly code: ReasonCode;
  /** Who says so of the method: a document, or this library. */
  readonly source: Origin;
  /** How many points it adds, or takes away where it is negative. */
  readonly weight: number;
  readonly stage?: Stage;
  readonly level?: Level;
  /** How many people it is about, and for how many the method is. */
  readonly people?: number;
  readonly min?: number;
  readonly max?: number;
  /** Members of the audience that it rests on. */
  readonly count?: number;
  /** The reason rests on a judgement about people and bodies, which stays in the house. */
  readonly private?: true;
}

/** Points of each kind of reason: what a document states counts more than what this library adds. */
export const POINTS = {
  aim: { stated: 4, ours: 2 },
  circumstance: { stated: 3, ours: 1 },
  who: { stated: 2, ours: 1 },
  stage: { stated: 3, ours: 1 },
  level: { stated: 2, ours: 1 },
  size: { stated: 4, ours: 1 },
  format: { stated: 2, ours: 1 },
  notSuited: { stated: -4, ours: -2 },
  otherStage: { stated: -3, ours: -2 },
  otherLevel: { stated: -3, ours: -2 },
  wrongSize: -3,
  farWrongSize: -6,
  hardlyOnline: -4,
  wrongFormat: -6,
} as const;

/** From this factor on a number of people is far outside what a method is for. */
export const FAR = 5;
