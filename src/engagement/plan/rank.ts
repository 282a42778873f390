import { type Tidy, tabled } from '../../text/tidy';
import { type AudienceTold, type MapFacts, type TraitFound, traitsOf } from './audience-traits';
import type { Method, Origin } from './method';
import { methods } from './methods';
import { FAR, POINTS, type Reason } from './reason';

/** A method with what speaks for it and against it for one audience. */
export interface RankedMethod {
  /** Id in the catalogue. */
  readonly method: string;
  /** 1 is the first. */
  readonly rank: number;
  /** Sum of the weights of all reasons. */
  readonly points: number;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  /** What the audience asks for and nobody stated of the method. */
  readonly unknown: readonly ('stage' | 'level' | 'size' | 'format')[];
}

const weighed = ({ stated, ours }: { readonly stated: number; readonly ours: number }, source: Origin): number =>
  source === 'ours' ? ours : stated;

/**
 * The methods of the catalogue for an audience, the most fitting first, each with its reasons for and against.
 *
 * An audience is described by what is known of it: who they are, aim, level promised, stage, number of people, complexity,
 * reachability, sensitivity, relations, time, resources, online or in person. The aim is words: codes of the catalogue, or
 * sentences in English, Hebrew or Arabic that speak of needs, experience, ideas, alternatives, consensus and so on. Points
 * are the sum of the weights of the reasons; a reason that a document states weighs more than one of ours, and weights are
 * ours. With equal points the method with more points from documents comes first, then the order of the catalogue. What
 * nobody stated of a method counts neither for nor against it, and is listed as unknown.
 *
 * Cost: O(methods x traits).
 * Source: document 003 for the considerations, 002 and 003 for what methods are for; weights are this library's judgement.
 *
 * @throws {PlayermapError} `bad-option` for a word that a field does not know.
 * @example
 * const [first] = rankMethods({ stage: 'gathering', sensitivity: 'high', relations: 'conflict' });
 * assert.equal(first?.method, 'in-depth-interviews');
 * assert.deepEqual(first?.for.map(({ code }) => code), ['stage', 'sensitive', 'conflict']);
 */
export function rankMethods(audience: AudienceTold, facts: MapFacts = {}): readonly RankedMethod[] & Tidy {
  const traits = traitsOf(audience, facts);
  return tabled(
    methods
      .map((method, place) => {
        const reasons = [...fieldReasons(method, audience, facts), ...traitReasons(method, traits)];
        const points = reasons.reduce((sum, { weight }) => sum + weight, 0);
        const stated = reasons.reduce((sum, { weight, source }) => sum + (source === 'ours' ? 0 : weight), 0);
        return { method, place, points, stated, reasons };
      })
      .sort((a, b) => b.points - a.points || b.stated - a.stated || a.place - b.place)
      .map(({ method, points, reasons }, i) => ({
        method: method.id,
        rank: i + 1,
        points,
        for: reasons.filter(({ weight }) => weight > 0),
        against: reasons.filter(({ weight }) => weight < 0),
        unknown: unknownOf(method, audience),
      })),
    (list) => list.map(({ method, rank, points, unknown }) => ({ method, rank, points, unknown })),
  );
}

function traitReasons({ suitedFor, notSuitedFor }: Method, traits: readonly TraitFound[]): Reason[] {
  return traits.flatMap(({ trait, kind, count, private: isPrivate }): Reason[] => {
    const about = { ...(count !== undefined && { count }), ...(isPrivate && { private: isPrivate }) };
    const fit = suitedFor.find(({ value }) => value === trait);
    const unfit = notSuitedFor.find(({ value }) => value === trait);
    return [
      ...(fit ? [{ code: trait, source: fit.source, weight: weighed(POINTS[kind], fit.source), ...about }] : []),
      ...(unfit
        ? [{ code: trait, source: unfit.source, weight: weighed(POINTS.notSuited, unfit.source), ...about }]
        : []),
    ];
  });
}

function fieldReasons(method: Method, audience: AudienceTold, facts: MapFacts): Reason[] {
  const { stages, levels } = method;
  const { stage, level } = audience;
  const reasons: Reason[] = [];
  if (stage && stages) {
    const { source } = stages;
    const fits = stages.value.includes(stage);
    reasons.push(
      fits
        ? { code: 'stage', source, weight: weighed(POINTS.stage, source), stage }
        : { code: 'other-stage', source, weight: weighed(POINTS.otherStage, source), stage },
    );
  }
  if (level && levels) {
    const { source } = levels;
    const fits = levels.value.includes(level);
    reasons.push(
      fits
        ? { code: 'level', source, weight: weighed(POINTS.level, source), level }
        : { code: 'other-level', source, weight: weighed(POINTS.otherLevel, source), level },
    );
  }
  return [...reasons, ...sizeReasons(method, audience.size ?? facts.bodies), ...formatReasons(method, audience.online)];
}

function sizeReasons({ size }: Method, people: number | undefined): Reason[] {
  if (!size || people === undefined) return [];
  const { min = 0, max = Number.POSITIVE_INFINITY } = size.value;
  const about = { source: size.source, people, ...size.value };
  if (people > max) {
    return [{ code: 'too-many', weight: people > max * FAR ? POINTS.farWrongSize : POINTS.wrongSize, ...about }];
  }
  if (people < min) {
    return [{ code: 'too-few', weight: people * FAR < min ? POINTS.farWrongSize : POINTS.wrongSize, ...about }];
  }
  return [{ code: 'size', weight: weighed(POINTS.size, size.source), ...about }];
}

function formatReasons({ format, convertible }: Method, online: boolean | undefined): Reason[] {
  if (online === undefined || !format) return [];
  const { source } = format;
  if ((format.value === 'online') === online) {
    return [{ code: 'takes-place-so', source, weight: weighed(POINTS.format, source) }];
  }
  if (!online) return [{ code: 'only-online', source, weight: POINTS.wrongFormat }];
  if (!convertible) return [{ code: 'only-in-person', source, weight: POINTS.wrongFormat }];
  return convertible.value === 'yes'
    ? [{ code: 'can-move-online', source: convertible.source, weight: POINTS.format.ours }]
    : [{ code: 'hardly-online', source: convertible.source, weight: POINTS.hardlyOnline }];
}

function unknownOf(method: Method, audience: AudienceTold): RankedMethod['unknown'] {
  const { stage, level, size, online } = audience;
  return [
    ...(stage && !method.stages ? (['stage'] as const) : []),
    ...(level && !method.levels ? (['level'] as const) : []),
    ...(size !== undefined && !method.size ? (['size'] as const) : []),
    ...(online !== undefined && !method.format ? (['format'] as const) : []),
  ];
}
