import { wholeFrom } from '../../kernel/allowed';
import { byText } from '../../kernel/order';
import type { Ecosystem } from '../../model/ecosystem';
import { type Tidy, tabled } from '../../text/tidy';
import { sharedTopics } from '../suggest/candidates';
import { type Relation, relations } from './relations';
import { sectorLikeness, shortList } from './short-list';
import { ENOUGH, matchOf, type Subject, type SubjectMatch, subjectsOf } from './terms';

export interface MatchOptions {
  /** At most so many offers for a need. Default: 5. */
  readonly count?: number;
  /** Only needs of these stakeholders. Default: everybody's. */
  readonly of?: readonly string[];
  /** Only offers of those to whom there is no tie yet. Default: false. */
  readonly newOnly?: boolean;
}

/** An offer that could meet a need. */
export interface OfferMatch extends SubjectMatch {
  readonly stakeholder: string;
  readonly offer: string;
  readonly otherSector: boolean;
  readonly relation: Relation;
  readonly sharedTopics: readonly string[];
}

/** A need, and the offers that could meet it. */
export interface NeedMatch {
  readonly stakeholder: string;
  readonly need: string;
  /** A short list: other sectors first. */
  readonly offers: readonly OfferMatch[];
  /** How many offers match in all. */
  readonly of: number;
}

export interface Matches {
  readonly matches: readonly NeedMatch[];
  /** Needs that nobody offers to meet. */
  readonly unmet: readonly { readonly stakeholder: string; readonly need: string }[];
  /** Offers that nobody has said a need for. */
  readonly unasked: readonly { readonly stakeholder: string; readonly offer: string }[];
}

/**
 * Needs matched to offers across sectors, with what matched.
 *
 * Both may be topics (by id or by name in any language) or words. The same topic is 1, a topic within the other 0.5; words are
 * compared by the share of both that match (Dice), from 0.5, without case, points, quotes, and what Hebrew and Arabic write
 * onto a word. Nobody meets its own need, nor that of a body it is part of. Offers of other sectors come first; within each
 * part the list is relevant and diverse by sector (`shortList`); equal ones: more shared topics, no tie yet, then ids.
 *
 * Range: scores 0.5 to 1.
 * Undefined: a need without an offer is in `unmet`.
 * Cost: O(needs x offers).
 * Source: direction 1 of document 001; short lists: Carbonell and Goldstein 1998, doi:10.1145/290941.291025; words: Dice 1945.
 *
 * @throws {PlayermapError} `bad-option` where `count` is no whole number from 1.
 * @example
 * const { matches, unmet } = matchNeeds(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [
 *     { id: 'families', sectors: ['community'], needs: ['Travel to work', 'respite'] },
 *     { id: 'rides', sectors: ['business'], offers: ['travels to work'] },
 *   ],
 *   ties: [],
 * }));
 * assert.deepEqual(matches[0]?.offers.map(({ stakeholder, words }) => [stakeholder, words]), [['rides', ['travel', 'work']]]);
 * assert.deepEqual(unmet, [{ stakeholder: 'families', need: 'respite' }]);
 */
export function matchNeeds(ecosystem: Ecosystem, options: MatchOptions = {}): Matches & Tidy {
  const { count = 5, of, newOnly = false } = options;
  wholeFrom(1, 'count', count);
  const subject = subjectsOf(ecosystem);
  const likeness = sectorLikeness(ecosystem);
  const relation = relations(ecosystem);
  const wanted = of && new Set(of);
  const offers = ecosystem.stakeholders.flatMap(({ id, offers: texts = [] }) =>
    texts.map((offer) => ({ stakeholder: id, offer, subject: subject(offer) })),
  );
  const needs = ecosystem.stakeholders.flatMap(({ id, needs: texts = [] }) =>
    texts.map((need) => ({ stakeholder: id, need, subject: subject(need) })),
  );
  const found = needs
    .filter(({ stakeholder }) => !wanted || wanted.has(stakeholder))
    .map(({ stakeholder, need, subject: what }) => {
      const all = fitting(stakeholder, what).filter((one) => !newOnly || one.relation === 'none');
      return { stakeholder, need, offers: listed(all), of: all.length };
    });
  const asked = (offered: (typeof offers)[number]) =>
    needs.some(
      (one) =>
        relation(one.stakeholder, offered.stakeholder) !== 'nested' &&
        matchOf(one.subject, offered.subject, ENOUGH) !== null,
    );
  return tabled(
    {
      matches: found.filter(({ offers: those }) => those.length > 0),
      unmet: found
        .filter(({ offers: those }) => those.length === 0)
        .map(({ stakeholder, need }) => ({ stakeholder, need })),
      unasked: offers.filter((one) => !asked(one)).map(({ stakeholder, offer }) => ({ stakeholder, offer })),
    },
    ({ matches }) =>
      matches.flatMap(({ stakeholder: inNeed, need, offers }) =>
        offers.map(({ stakeholder, ...offer }) => ({ inNeed, need, offering: stakeholder, ...offer })),
      ),
  );

  function fitting(who: string, what: Subject): OfferMatch[] {
    return offers
      .flatMap(({ stakeholder, offer, subject: offered }): OfferMatch[] => {
        const between = relation(who, stakeholder);
        const match = between === 'nested' ? null : matchOf(what, offered);
        if (!match) return [];
        const [one, other] = [ecosystem.sectorOf(who), ecosystem.sectorOf(stakeholder)];
        return [
          {
            stakeholder,
            offer,
            ...match,
            // whose sector is not known is not of the same one
            otherSector: one === null || one !== other,
            relation: between,
            sharedTopics: sharedTopics(ecosystem, who, stakeholder),
          },
        ];
      })
      .sort(
        (a, b) =>
          b.score - a.score ||
          b.sharedTopics.length - a.sharedTopics.length ||
          Number(a.relation !== 'none') - Number(b.relation !== 'none') ||
          byText(a.stakeholder, b.stakeholder) ||
          byText(a.offer, b.offer),
      );
  }

  function listed(all: readonly OfferMatch[]): OfferMatch[] {
    const part = (otherSector: boolean, most: number) =>
      shortList(
        all.filter((one) => one.otherSector === otherSector),
        { count: most, score: ({ score }) => score, likeness: (a, b) => likeness(a.stakeholder, b.stakeholder) },
      );
    const others = part(true, count);
    return [...others, ...part(false, count - others.length)];
  }
}
