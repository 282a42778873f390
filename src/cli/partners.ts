import type { Command } from 'commander';
import { type Matches, matchNeeds } from '../engagement/partners/matches';
import { partnersAccount } from '../engagement/partners/partners-account';
import { type Partner, type PartnerQuery, partners } from '../engagement/partners/registry';
import { sameTopicNoTie } from '../engagement/partners/same-topic';
import { transitions } from '../engagement/partners/transitions';
import type { Ecosystem } from '../model/ecosystem';
import { select } from '../model/select';
import { mapLanguage } from '../render/map-language';
import { type AccountOptions, addAccountOptions, tell } from './account-options';
import { privateNotes } from './account-words';
import { readGiven } from './input';
import type { Session } from './session';
import { addAt, INPUT } from './shared-options';
import { wholeNumber } from './whole-number';

interface Options extends Omit<PartnerQuery, 'count'>, AccountOptions {
  readonly count?: number;
  readonly newOnly?: boolean;
  readonly at?: string;
}

const QUERIES = ['topic', 'expertise', 'interest', 'need', 'offer', 'sector', 'tier', 'kind'] as const;
type Query = (typeof QUERIES)[number];

/** No short list: who needs an offer is asked of everybody. */
const EVERY = 1_000_000;

const MEANING: Readonly<Record<Query, string>> = {
  topic: 'who works on a topic: its id, its name in any language, or words; may be repeated',
  expertise: 'who knows about it',
  interest: 'who wants to work in it',
  need: 'who needs it',
  offer: 'who offers it',
  sector: 'only of this sector, or finer ones; may be repeated',
  tier: 'only of this tier',
  kind: 'only organisations, units, persons or groups',
};

/** `playermap partners INPUT`: the registry of partners, needs and offers across sectors, moves between sectors, missing ties. */
export function addPartners(program: Command, { io }: Session): void {
  const more = (text: string, earlier: readonly string[] = []) => [...earlier, text];
  const command = program
    .command('partners')
    .description('the registry of partners: search, needs and offers, moves between sectors, who should meet')
    .argument('<input>', INPUT);
  for (const query of QUERIES) command.option(`--${query} <value>`, MEANING[query], more);
  command
    .option(
      '--count <number>',
      'at most so many, relevant and of different sectors (default: all)',
      wholeNumber('--count', 1),
    )
    .option('--new-only', 'only offers of those to whom there is no tie yet');
  addAccountOptions(addAt(command), 'contacts, and what is in it for whom').action(
    async (input: string, options: Options) => {
      const whole = await readGiven(input, io);
      const ecosystem = options.at === undefined ? whole : select(whole, { at: options.at }).ecosystem;
      const language = options.lang ?? mapLanguage(ecosystem);
      const { query, isAsked } = queryOf(options);
      const found = partners(ecosystem, query);
      const ids = found.map(({ id }) => id);
      const there = new Set(ids);
      const matches = askedMatches(ecosystem, options, found, isAsked);
      const pairs = sameTopicNoTie(ecosystem).filter(({ a, b }) => !isAsked || there.has(a) || there.has(b));
      const moves = transitions(ecosystem);
      const withPrivate = options.withPrivate === true;
      const stated = ids.flatMap((id) => {
        const { contact, benefit } = ecosystem.stakeholder(id) ?? {};
        return [contact, benefit].filter((text) => text !== undefined);
      });
      const account = partnersAccount(
        ecosystem,
        { partners: found, matches, ...(!isAsked && { transitions: moves }), unlinked: pairs, withPrivate },
        language,
      );
      const registry = withPrivate ? found.map((one) => withOwn(one, ecosystem)) : found;
      const json = { version: 1, partners: registry, ...matches, transitions: moves, unlinked: pairs };
      await tell(io, { account, json, notes: privateNotes(language, withPrivate ? 0 : stated.length) }, options);
    },
  );
}

/** Of those who were looked for: the needs that were asked for, else who needs the offers that were, else all their needs. */
function askedMatches(
  ecosystem: Ecosystem,
  { need, offer, count, newOnly }: Options,
  found: readonly Partner[],
  isAsked: boolean,
): Matches {
  const choice = { ...(count !== undefined && { count }), ...(newOnly && { newOnly: true }) };
  if (!isAsked) return matchNeeds(ecosystem, choice);
  const key = (id: string, text: string) => JSON.stringify([id, text]);
  const fitting = (field: 'needs' | 'offers') =>
    new Set(
      found.flatMap(({ id, matched }) => matched.flatMap((one) => (one.field === field ? [key(id, one.text)] : []))),
    );
  if (need || !offer) {
    const { matches, unmet } = matchNeeds(ecosystem, { ...choice, of: found.map(({ id }) => id) });
    const wanted = fitting('needs');
    const isWanted = (one: { readonly stakeholder: string; readonly need: string }) =>
      !need || wanted.has(key(one.stakeholder, one.need));
    return { matches: matches.filter(isWanted), unmet: unmet.filter(isWanted), unasked: [] };
  }
  const wanted = fitting('offers');
  const isWanted = (one: { readonly stakeholder: string; readonly offer: string }) =>
    wanted.has(key(one.stakeholder, one.offer));
  const { matches, unasked } = matchNeeds(ecosystem, { ...choice, count: count ?? EVERY });
  const kept = matches.flatMap((match) => {
    const offers = match.offers.filter(isWanted);
    return offers.length === 0 ? [] : [{ ...match, offers, of: offers.length }];
  });
  return { matches: kept, unmet: [], unasked: unasked.filter(isWanted) };
}

function queryOf(options: Options): { readonly query: PartnerQuery; readonly isAsked: boolean } {
  const asked = QUERIES.flatMap((name) => (options[name] ? [[name, options[name]] as const] : []));
  const query: PartnerQuery = {
    ...Object.fromEntries(asked),
    ...(options.count !== undefined && asked.length > 0 && { count: options.count }),
  };
  return { query, isAsked: asked.length > 0 };
}

function withOwn(one: Partner, ecosystem: Ecosystem): object {
  const { contact, benefit } = ecosystem.stakeholder(one.id) ?? {};
  return { ...one, ...(contact !== undefined && { contact }), ...(benefit !== undefined && { benefit }) };
}
