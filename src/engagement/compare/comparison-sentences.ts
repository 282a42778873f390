import { SIGNIFICANT } from '../../measures/findings/thresholds';
import type { ComparisonVoice, Weighed } from './comparison-voice';
import { figureSentences } from './figure-sentences';

/** What of a player is a matter of where it stands; where one map says nothing it stands in the table. */
const PLACES: ReadonlySet<string> = new Set(['sector', 'ring', 'recipient', 'parent']);

const part = (some: number, all: number): number => (all > 0 ? some / all : 0);

/** What differs, in sentences: how many players there are first, then doubts, then the rest in order of weight. */
export function comparisonSentences(voice: ComparisonVoice): string[] {
  const { found, say, a, b, inBoth, names, heads, wording } = voice;
  const { size, likeness } = found;
  const players = say('players', {
    ...{ before: size.before, after: size.after, both: size.both, a, b, inBoth },
    percent: wording.percent(likeness.players ?? 0),
  });
  const rest = [
    ...playerSentences(voice),
    ...tieSentences(voice),
    ...likenessSentences(voice),
    ...figureSentences(voice),
    ...judgementSentences(voice),
  ].sort((one, other) => other.weight - one.weight);
  const isSame =
    found.onlyBefore.length + found.onlyAfter.length + found.players.length + found.ties.length === 0 &&
    (found.judgements?.differences.length ?? 0) === 0;
  const key = heads === names ? [] : [say('legend', { a, b })];
  return [players, ...key, ...doubts(voice), ...(isSame ? [say('same')] : rest.map(({ text }) => text))];
}

function doubts({ found, say, words, wording, spellings }: ComparisonVoice): string[] {
  const { doubtful, proposals } = found.matching;
  const pair = ([first, second]: readonly [string, string]) =>
    first === second ? words(first) : say('same2', { first: words(first), second: words(second) });
  const beside = ([first, second]: readonly [string, string]) =>
    say('beside', { first: words(first), second: words(second) });
  return [
    ...(doubtful.length > 0
      ? [say('doubtful', { list: wording.list(doubtful.map(({ before, after }) => beside(spellings(before, after)))) })]
      : []),
    ...(proposals.length > 0
      ? [
          say('proposals', {
            list: wording.list(
              proposals.map(({ before, after, nameBefore, nameAfter }) =>
                pair(spellings(before, after, [nameBefore, nameAfter])),
              ),
            ),
          }),
        ]
      : []),
  ];
}

function playerSentences(voice: ComparisonVoice): Weighed[] {
  const { found, as, say, a, b, wording, body, words } = voice;
  const { onlyBefore, onlyAfter, players, size } = found;
  const all = size.before + size.after - size.both;
  const names = (ids: readonly string[]) => wording.list(ids.map(body));
  const onlyOn = (ids: readonly string[], name: string, dates: 'came' | 'left'): Weighed[] => {
    if (ids.length === 0) return [];
    const list = names(ids);
    const text = as === 'dates' ? say(dates, { list }) : say(as === 'views' ? 'onlySees' : 'onlyIn', { name, list });
    return [{ weight: 0.35 + part(ids.length, all), text }];
  };
  const placed = players.filter(({ field, before, after }) => PLACES.has(field) && before !== null && after !== null);
  const moves = placed.map((change) => {
    const { id } = change;
    const [was, is] = voice.valueCells(change).map(words) as [string, string];
    return as === 'dates'
      ? say('placedAs', { name: body(id), was, is })
      : say('placedBeside', { name: body(id), was, is, a, b });
  });
  const shared = as === 'services' && size.both > 0 ? found.matching.both.map(({ before }) => before) : [];
  return [
    ...onlyOn(onlyAfter, b, 'came'),
    ...onlyOn(onlyBefore, a, 'left'),
    ...(shared.length > 0
      ? [{ weight: 0.3 + part(shared.length, all), text: say('shared', { list: names(shared) }) }]
      : []),
    ...(placed.length > 0
      ? [
          {
            weight: 0.15 + part(new Set(placed.map(({ id }) => id)).size, size.both),
            text: say('placed', { list: wording.list(moves) }),
          },
        ]
      : []),
  ];
}

function tieSentences(voice: ComparisonVoice): Weighed[] {
  const { found, as, say, a, b, inBoth, wording, body } = voice;
  const { both, onlyBefore, onlyAfter, byEntry, byExit } = found.tieCounts;
  const all = both + onlyBefore + onlyAfter;
  const among = all - byEntry - byExit;
  const counts = { kept: both, gained: onlyAfter, lost: onlyBefore };
  const told =
    as === 'dates'
      ? say('tiesDates', { ...counts, byEntry, byExit })
      : say('tiesMaps', { ...counts, a, b, inBoth, percent: wording.percent(part(both, all)) });
  const changed = found.ties.filter(({ kind }) => kind === 'changed');
  const pairs = changed.map(({ source, target, aspects }) =>
    say('pairOf', {
      source: body(source),
      target: body(target),
      aspects: wording.and(aspects.map((aspect) => say(aspect))),
    }),
  );
  return [
    ...(all > 0 ? [{ weight: 0.3 + part(all - both, all), text: told }] : []),
    ...(as !== 'dates' && among > 0 && among < all
      ? [
          {
            weight: 0.2 + part(among - both, among),
            text: say('amongTies', { inBoth, percent: wording.percent(part(both, among)) }),
          },
        ]
      : []),
    ...(changed.length > 0
      ? [{ weight: 0.1 + part(changed.length, all), text: say('changedTies', { list: wording.list(pairs) }) }]
      : []),
  ];
}

/** Agreement is worth saying where two people saw one service. */
function likenessSentences({ found, as, say, inBoth, wording }: ComparisonVoice): Weighed[] {
  const { qap } = found.likeness;
  const r = qap?.observed ?? null;
  const p = qap?.atLeast ?? null;
  const kappas = (['sector', 'ring'] as const).flatMap((what): Weighed[] => {
    const { kappa, same, count } = found.placing[what];
    if (as !== 'views' || kappa === null) return [];
    const values = { same, count, kappa: wording.decimal(kappa) };
    return [
      {
        weight: 0.3 + (1 - kappa) / 2,
        text: what === 'sector' ? say('kappaSector', values) : say('kappaRing', values),
      },
    ];
  });
  return [
    ...(r !== null && p !== null && r < 1 - 1e-9
      ? [
          {
            weight: p <= SIGNIFICANT ? 0.3 : 0.6,
            text: say(p <= SIGNIFICANT ? 'alike' : 'unlike', { inBoth, r: wording.decimal(r), p: wording.chance(p) }),
          },
        ]
      : []),
    ...kappas,
  ];
}

function judgementSentences({ found, say, wording, body, list }: ComparisonVoice): Weighed[] {
  const { differences = [], agreement = [] } = found.judgements ?? {};
  const most = differences
    .filter(({ difference }) => difference !== null)
    .sort((one, other) => Math.abs(other.difference ?? 0) - Math.abs(one.difference ?? 0))
    .slice(0, 3);
  const number = (value: number | string | null) => (typeof value === 'number' ? String(value) : say('none'));
  const furthest = [...agreement].sort(
    (one, other) => (other.meanAbsoluteDifference ?? 0) - (one.meanAbsoluteDifference ?? 0),
  )[0];
  const mean = furthest?.meanAbsoluteDifference ?? 0;
  return [
    ...(most.length > 0
      ? [
          {
            weight: 0.3 + Math.abs(most[0]?.difference ?? 0) / 2,
            text: say('judged', {
              list: list(
                most.map((one) =>
                  say('judgedAs', {
                    name: body(one.id),
                    field: say(one.field),
                    was: number(one.before),
                    is: number(one.after),
                  }),
                ),
              ),
            }),
          },
        ]
      : []),
    ...(furthest && mean > 0
      ? [
          {
            weight: 0.2 + mean,
            text: say('judgedMean', {
              field: say(furthest.field),
              mean: wording.decimal(mean),
              count: furthest.count,
            }),
          },
        ]
      : []),
  ];
}
