import { oneOf } from '../../kernel/allowed';
import { PlayermapError } from '../../kernel/errors';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import { isDate } from '../../model/period';
import { type Tidy, tabled } from '../../text/tidy';
import { type Concentration, concentrations } from './concentration';
import { type FundingTie, fundingTies, isActive, type MechanismPart, mechanismParts, type Term } from './funding';
import { type GoalReport, goalReports, type SdgPart, type SectorPart } from './goals';
import { type Trust, trustOf } from './trust';
import { TRUST_PRESETS, trustItems } from './trust-answers';

export const TRUST_SETS = ['trust', 'value'] as const;

export interface StrategyOptions {
  /** The day for terms of funding. Default: that of the ecosystem. */
  readonly at?: string;
  /** Types of ties that carry money or contracts. Default: those whose name says so, and ties with an amount. */
  readonly types?: readonly string[];
  /** Items of trust that are taken together. Default: all that the data have. */
  readonly items?: readonly string[];
  /** Items of PARTNER instead: those of trust, or of value, as far as the data have them. */
  readonly partner?: (typeof TRUST_SETS)[number];
}

export interface Strategy {
  readonly goals: readonly GoalReport[];
  readonly sectors: readonly SectorPart[];
  readonly sdgs: readonly SdgPart[];
  readonly funding: {
    /** The day for which terms hold; null where nobody said one, and all are unknown. */
    readonly at: string | null;
    readonly ties: readonly FundingTie[];
    readonly terms: Readonly<Record<Term, number>>;
    readonly mechanisms: readonly MechanismPart[];
    readonly concentration: readonly Concentration[];
    /** Ties of money that are not over and of which nobody said how much. */
    readonly withoutAmount: number;
    readonly withoutDirection: number;
  };
  /** Judgements about people and bodies: private but for what `publicTrust` gives. */
  readonly trust: Trust;
}

/**
 * What a strategy across sectors rests on: goals by SDG with means, mechanism, budget, powers, indicators and progress, and where each
 * sector stands; funding and contracts with mechanism and term, and in how few hands they are; trust between persons, between
 * sectors and in the institutions of the state, who see each other differently, and how trust runs to the recipients.
 *
 * Range: shares, progress and HHI from 0 to 1; trust on the scale of the answers.
 * Undefined: null where nobody said; terms are unknown without a date; a body without a sector is in no sector's figures.
 * Cost: O(stakeholders^2 + ties + goals x sectors).
 * Source: document 001, directions 4, 6 and 7; concentration: Herfindahl and Hirschman, Hill 1973; trust items: PARTNER as one preset;
 * best ways: widest paths (Pollack 1960).
 *
 * @throws {PlayermapError} `bad-option` for a date, a type of tie or a trust item that does not exist.
 * @example
 * const found = strategy(Ecosystem.from({
 *   version: 1,
 *   date: '2025-11-30',
 *   stakeholders: [{ id: 'fund', sectors: ['philanthropy'] }, { id: 'ngo', sectors: ['civil-society'] }],
 *   ties: [{ source: 'fund', target: 'ngo', type: 'funds', amount: 50000, currency: 'ILS', mechanism: 'grant', to: '2026-06' }],
 *   goals: [{ id: 'jobs', sdg: ['8.5'], progress: 0.4 }],
 *   commitments: [{ goal: 'jobs', stakeholder: 'ngo' }],
 * }));
 * assert.equal(found.funding.ties[0]?.term, 'ending');
 * assert.deepEqual(found.goals[0]?.sdg, [8]);
 * assert.deepEqual(found.goals[0]?.absent, ['philanthropy']);
 */
export function strategy(ecosystem: Ecosystem, options: StrategyOptions = {}): Strategy & Tidy {
  requireEcosystem(ecosystem);
  const { at = ecosystem.document.date, types, partner } = options;
  if (at !== undefined && !isDate(at)) {
    throw new PlayermapError('bad-option', `at is "${at}", expected a date as YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  for (const type of types ?? []) {
    oneOf(
      'types',
      type,
      ecosystem.tieTypes.map(({ id }) => id),
    );
  }
  const { ties, withoutDirection } = fundingTies(ecosystem, at, types);
  const terms = { running: 0, ending: 0, open: 0, ended: 0, 'not-begun': 0, unknown: 0 };
  for (const { term } of ties) terms[term] += 1;
  return tabled(
    {
      ...goalReports(ecosystem),
      funding: {
        at: at ?? null,
        ties,
        terms,
        mechanisms: mechanismParts(ties),
        concentration: concentrations(ties, (id) => ecosystem.sectorOf(id)),
        withoutAmount: ties.filter(({ term, amount }) => isActive(term) && amount === null).length,
        withoutDirection,
      },
      trust: trustOf(ecosystem, itemsOf(ecosystem, options.items, partner)),
    },
    ({ goals }) => goals,
  );
}

/** The items asked for; of a preset those that the data have. */
function itemsOf(
  ecosystem: Ecosystem,
  items: readonly string[] | undefined,
  partner: StrategyOptions['partner'],
): readonly string[] | undefined {
  if (partner === undefined) return items;
  oneOf('partner', partner, TRUST_SETS);
  const own = trustItems(ecosystem);
  return TRUST_PRESETS.partner[partner].filter((item) => own.includes(item));
}
