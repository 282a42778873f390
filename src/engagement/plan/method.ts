import type { LEVELS, STAGES } from '../../model/schema-participation';
import type { Language } from '../../text/language';
import type { Trait } from './traits';

/** How much is promised to those who take part. @useDeclaredType */
export type Level = (typeof LEVELS)[number];
/** The stage of the work at which people are asked. @useDeclaredType */
export type Stage = (typeof STAGES)[number];

/** Where an entry of the catalogue comes from: one of the source documents by its number, or this library's own judgement. */
export type Origin = '002' | '003' | 'ours';

/** Something the catalogue says, with its origin. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: Origin;
}

/** For how many people a method is, all together; an end that is not known is absent. */
export interface GroupSize {
  readonly min?: number;
  readonly max?: number;
}

/** What a method needs in order to be held. */
export type Need =
  | 'facilitator'
  | 'neutral-mediator'
  | 'interviewers'
  | 'large-hall'
  | 'fast-technology'
  | 'paper-of-alternatives'
  | 'experts'
  | 'random-draw'
  | 'learning-step'
  | 'small-tables'
  | 'plenary'
  | 'representatives'
  | 'authority'
  | 'money-to-allot'
  | 'platform'
  | 'questionnaire'
  | 'feedback-rounds'
  | 'writing';

/** What a method gives. */
export type Yield =
  | 'needs'
  | 'experience'
  | 'attitudes'
  | 'figures'
  | 'ideas'
  | 'proposals'
  | 'alternatives'
  | 'agreement'
  | 'binding-rules'
  | 'plan'
  | 'wide-picture'
  | 'relations'
  | 'insight'
  | 'commitment'
  | 'citizens-view'
  | 'fast-summary'
  | 'understanding'
  | 'lay-view'
  | 'priorities'
  | 'strengths'
  | 'initiatives'
  | 'futures'
  | 'safety'
  | 'decisions-to-act';

/** A method of participation. What nobody said is absent. */
export interface Method {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  /** The documents in which it stands. */
  readonly documents: readonly ('002' | '003')[];
  readonly levels?: Sourced<readonly Level[]>;
  readonly stages?: Sourced<readonly Stage[]>;
  readonly format?: Sourced<'in-person' | 'online'>;
  /** Of a method in person: whether it can move online. */
  readonly convertible?: Sourced<'yes' | 'hardly'>;
  readonly size?: Sourced<GroupSize>;
  readonly suitedFor: readonly Sourced<Trait>[];
  readonly notSuitedFor: readonly Sourced<Trait>[];
  readonly needs: readonly Sourced<Need>[];
  readonly yields: readonly Sourced<Yield>[];
}

const from =
  (source: Origin) =>
  <const T extends string>(...values: readonly T[]): Sourced<T>[] =>
    values.map((value) => ({ value, source }));

/** Entries that document 002 states, document 003 states, and this library adds. */
export const in002 = from('002');
export const in003 = from('003');
export const ours = from('ours');
