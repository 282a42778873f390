import { readChoice } from '../../io/choices';
import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import type { Ecosystem } from '../../model/ecosystem';
import type { Stakeholder } from '../../model/schema';
import { matcher } from '../../model/sectors';
import { type Tidy, tabled } from '../../text/tidy';
import { sectorsOf } from '../missing/meaning';
import { sectorLikeness, shortList } from './short-list';
import { matchOf, type SubjectMatch, subjectsOf } from './terms';

/** What is looked for in the registry; of several values one must hold, of several kinds all. */
export interface PartnerQuery {
  readonly topic?: readonly string[];
  readonly expertise?: readonly string[];
  readonly interest?: readonly string[];
  readonly need?: readonly string[];
  readonly offer?: readonly string[];
  readonly sector?: readonly string[];
  readonly tier?: readonly string[];
  readonly kind?: readonly string[];
  /** At most so many, relevant and of different sectors. Default: all, in the order of the data. */
  readonly count?: number;
}

/** An entry of the registry. */
export interface Partner {
  readonly id: string;
  readonly kind: Stakeholder['kind'] | null;
  readonly sectors: readonly string[];
  readonly ring: string | null;
  readonly tier: Stakeholder['tier'] | null;
  readonly topics: readonly string[];
  readonly expertise: readonly string[];
  readonly interests: readonly string[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  /** How well it fits what was looked for, 0 to 1; 1 where nothing was. */
  readonly score: number;
  /** What fitted: the field, what stands there, and how. */
  readonly matched: readonly (SubjectMatch & { readonly field: SubjectField; readonly text: string })[];
}

type SubjectField = 'topics' | 'expertise' | 'interests' | 'needs' | 'offers';

const FIELDS = [
  ['topic', 'topics'],
  ['expertise', 'expertise'],
  ['interest', 'interests'],
  ['need', 'needs'],
  ['offer', 'offers'],
] as const satisfies readonly (readonly [keyof PartnerQuery, SubjectField])[];

/**
 * The registry of partners: people and organisations by topic, expertise, areas of interest, needs and offers, and those of them
 * that fit what is looked for.
 *
 * What is looked for may be the id or a name of a topic in any language, then whoever has that topic or a narrower one fits; or
 * words, which are compared without case, points, quotes, and what Hebrew and Arabic write onto a word. Sectors take in the
 * finer ones within them. With `count` a short list, relevant and diverse by sector (`shortList`).
 *
 * Range: scores 0 to 1: the mean over the kinds that were asked for of the best match.
 * Undefined: an empty list where nobody fits.
 * Cost: O(stakeholders x what they have x what is looked for).
 * Source: direction 2 of document 001; short lists: Carbonell and Goldstein 1998, doi:10.1145/290941.291025.
 *
 * @throws {PlayermapError} `bad-option` for a sector, tier or kind that does not exist.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', offers: ['ליווי בעבודה'] }, { id: 'b', offers: ['הסעות'] }],
 *   ties: [],
 * });
 * assert.deepEqual(partners(ecosystem, { offer: ['ליווי לעבודה'] }).map(({ id }) => id), ['a']);
 */
export function partners(ecosystem: Ecosystem, query: PartnerQuery = {}): Partner[] & Tidy {
  const subject = subjectsOf(ecosystem);
  const all = sectorsOf(ecosystem);
  const isOfSector = sectorFilter(ecosystem, query.sector);
  const tiers = choices('tier', query.tier);
  const kinds = choices('kind', query.kind);
  const asked = FIELDS.flatMap(([name, field]) => {
    const wanted = query[name];
    return wanted?.length ? [{ field, wanted: wanted.map(subject) }] : [];
  });
  const found = ecosystem.stakeholders.flatMap((one): Partner[] => {
    const sectors = all(one);
    if (!isOfSector(sectors) || (tiers && !tiers.has(one.tier ?? '')) || (kinds && !kinds.has(one.kind ?? '')))
      return [];
    const matched = asked.map(({ field, wanted }) =>
      (one[field] ?? []).flatMap((text) => {
        const matches = wanted.flatMap((each) => {
          const match = matchOf(each, subject(text));
          // a wider topic than the one looked for does not say that this one is meant
          return match && match.kind !== 'wider-topic' ? [{ ...match, field, text }] : [];
        });
        return matches.sort((a, b) => b.score - a.score).slice(0, 1);
      }),
    );
    if (matched.some((matches) => matches.length === 0)) return [];
    const best = matched.map((matches) => Math.max(...matches.map(({ score }) => score)));
    return [
      {
        id: one.id,
        kind: one.kind ?? null,
        sectors,
        ring: ecosystem.ringOf(one.id),
        tier: one.tier ?? null,
        topics: one.topics ?? [],
        expertise: one.expertise ?? [],
        interests: one.interests ?? [],
        needs: one.needs ?? [],
        offers: one.offers ?? [],
        score: best.length === 0 ? 1 : best.reduce((sum, score) => sum + score, 0) / best.length,
        matched: matched.flat(),
      },
    ];
  });
  const { count } = query;
  const likeness = sectorLikeness(ecosystem);
  const shortened = {
    score: ({ score }: Partner) => score,
    likeness: (a: Partner, b: Partner) => likeness(a.id, b.id),
  };
  return tabled(count === undefined ? found : shortList(found, { count, ...shortened }), (list) => list);
}

function sectorFilter(ecosystem: Ecosystem, wanted: readonly string[] | undefined) {
  if (!wanted?.length) return () => true;
  const find = matcher(ecosystem.sectors);
  const known = ecosystem.sectors.map(({ id }) => id);
  const meant = new Set(
    wanted.map((value) => {
      const found = find(value)?.id;
      if (found !== undefined) return found;
      throw new PlayermapError('bad-option', `there is no sector "${value}"; ${orNearest(value, known)}`);
    }),
  );
  // a Set grows while it is walked: finer ones of finer ones
  for (const id of meant) for (const { id: fine, parent } of ecosystem.sectors) if (parent === id) meant.add(fine);
  return (sectors: readonly string[]) => sectors.some((sector) => meant.has(sector));
}

function choices(field: 'tier' | 'kind', wanted: readonly string[] | undefined): ReadonlySet<string> | null {
  if (!wanted?.length) return null;
  return new Set(
    wanted.map((value) => {
      const found = readChoice(field, value);
      if (found !== undefined) return found;
      const known = field === 'tier' ? ['national', 'regional', 'local'] : ['organisation', 'unit', 'person', 'group'];
      throw new PlayermapError('bad-option', `there is no ${field} "${value}"; ${orNearest(value, known)}`);
    }),
  );
}
