import { oneOf } from '../../kernel/allowed';
import type { Audience } from '../../model/schema';
import { LEVELS, STAGES } from '../../model/schema-participation';
import { AIMS, aimsIn, type Circumstance, type Trait } from './traits';

/** What is known of an audience: every field may be absent. */
export type AudienceTold = {
  readonly [field in
    | 'who'
    | 'aim'
    | 'level'
    | 'stage'
    | 'size'
    | 'complexity'
    | 'reachability'
    | 'sensitivity'
    | 'relations'
    | 'time'
    | 'resources'
    | 'online']?: Audience[field];
};

/** What the map tells of the members of an audience. */
export interface MapFacts {
  /** Number of members, where they are single bodies or people. */
  readonly bodies?: number;
  /** Members who hold a right of decision. */
  readonly deciding?: number;
  /** Members in conflict with those who commission the service, by a tie or by their position. */
  readonly disagreeing?: number;
}

export interface TraitFound {
  readonly trait: Trait;
  readonly kind: 'aim' | 'circumstance' | 'who';
  readonly count?: number;
  /** Whether it rests on a judgement that stays in the house. */
  readonly private?: true;
}

/** From so many people on an audience is wide, unless it is said to be the public at large. */
const WIDE = 100;

const GRADES = ['low', 'medium', 'high'];
const CHOICES: readonly (readonly [keyof AudienceTold, readonly string[]])[] = [
  ['who', ['stakeholders', 'experts', 'public-groups', 'public']],
  ['level', LEVELS],
  ['stage', STAGES],
  ['complexity', GRADES],
  ['reachability', GRADES],
  ['sensitivity', GRADES],
  ['relations', ['trusting', 'neutral', 'tense', 'conflict']],
  ['time', GRADES],
  ['resources', GRADES],
];

/**
 * What an audience is like and what is wanted from it, in the words of the catalogue.
 *
 * @throws {PlayermapError} `bad-option` for a word that a field does not know.
 */
export function traitsOf(audience: AudienceTold, facts: MapFacts = {}): readonly TraitFound[] {
  for (const [field, words] of CHOICES) {
    const value = audience[field];
    if (value !== undefined) oneOf(field, value as string, words);
  }
  const { who, size, relations } = audience;
  const { deciding = 0, disagreeing = 0 } = facts;
  const found: TraitFound[] = [];
  const add = (holds: boolean, trait: Circumstance, further: Partial<TraitFound> = {}) => {
    if (holds) found.push({ trait, kind: 'circumstance', ...further });
  };
  const judged = { private: true } as const;
  add(audience.sensitivity === 'high', 'sensitive', judged);
  add(relations === 'conflict', 'conflict', judged);
  add(relations === 'tense', 'tension', judged);
  add(disagreeing > 0, 'resistance', { count: disagreeing, ...judged });
  add(deciding > 0, 'seniors', { count: deciding });
  add(audience.complexity === 'high', 'complex');
  add(who === 'public' || (size ?? 0) >= WIDE, 'wide');
  add(audience.reachability === 'low', 'hard-to-reach');
  add(audience.time === 'low', 'short-time');
  add(audience.resources === 'low', 'few-resources');
  if (who) found.push({ trait: who, kind: 'who' });
  const aims = aimsIn(audience.aim);
  for (const trait of AIMS) if (aims.includes(trait)) found.push({ trait, kind: 'aim' });
  return found;
}
