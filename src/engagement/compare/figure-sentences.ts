import { MOST, SIGNIFICANT } from '../../measures/findings/thresholds';
import { numberCell } from '../spoken';
import { type ComparisonVoice, figureLabel, type Weighed } from './comparison-voice';
import type { ScoreDifference } from './score-differences';

/** Differences of shares from which on they are told. */
const SHARE = 0.05;

/** What measures, indices, sectors and the way to the recipients say of the difference. */
export function figureSentences(voice: ComparisonVoice): Weighed[] {
  return [...indexSentences(voice), ...rankSentences(voice), ...sectorSentences(voice), ...waySentences(voice)];
}

function indexSentences({ found, say, a, b, inBoth, wording, language }: ComparisonVoice): Weighed[] {
  const tested = found.indices.filter(({ chance }) => chance?.pHolm !== null && chance !== null);
  const beyond = tested.filter(({ chance }) => (chance?.pHolm ?? 1) <= SIGNIFICANT);
  if (tested.length > 0 && beyond.length === 0) {
    return [{ weight: 0.22, text: say('within', { inBoth, count: tested.length }) }];
  }
  return beyond.map(({ index, amongBefore, amongAfter, chance }) => ({
    weight: 0.55 - (chance?.pHolm ?? 0),
    text: say('beyond', {
      inBoth,
      label: figureLabel(index, 'index', language),
      before: numberCell(amongBefore, digitsFor(amongBefore, amongAfter)),
      after: numberCell(amongAfter, digitsFor(amongBefore, amongAfter)),
      p: wording.chance(chance?.pHolm ?? 1),
      a,
      b,
    }),
  }));
}

/** As many digits as it takes to tell two numbers apart, two at least and six at most. */
function digitsFor(one: number | null, other: number | null): number {
  let digits = 2;
  while (digits < 6 && one?.toFixed(digits) === other?.toFixed(digits)) digits++;
  return digits;
}

/** The greatest difference in places by a measure, where it is more than a few places; of the measures that show most. */
function rankSentences({ found, say, a, b, body, language }: ComparisonVoice): Weighed[] {
  const told = found.measures.flatMap(({ measure, scores, count }): Weighed[] => {
    const far = (one: ScoreDifference) => Math.abs(one.rankChange ?? 0);
    const most = scores.reduce<ScoreDifference | null>(
      (best, one) => (best === null || far(one) > far(best) ? one : best),
      null,
    );
    if (!most || far(most) < Math.max(2, count / 10)) return [];
    return [
      {
        weight: 0.05 + 0.25 * (far(most) / count),
        text: say('rank', {
          label: figureLabel(measure, 'scores', language),
          name: body(most.id),
          from: numberCell(most.rankBefore, 1),
          to: numberCell(most.rankAfter, 1),
          count,
          a,
          b,
        }),
      },
    ];
  });
  return told.sort((one, other) => other.weight - one.weight).slice(0, MOST.ofOneKind);
}

function sectorSentences({ found, as, say, a, b, wording, sector }: ComparisonVoice): Weighed[] {
  const apart = (one: { readonly shareBefore: number | null; readonly shareAfter: number | null }) =>
    Math.abs((one.shareAfter ?? 0) - (one.shareBefore ?? 0));
  const greatest = <T extends Parameters<typeof apart>[0]>(all: readonly T[]): T | undefined =>
    [...all].sort((one, other) => apart(other) - apart(one))[0];
  const group = greatest(found.sectors.groups);
  const pair = greatest(found.mixing);
  const { dissimilarity } = found.sectors;
  const name = (id: string | null) => (id === null ? say('unknown') : sector(id));
  return [
    ...(group && apart(group) >= SHARE
      ? [
          {
            weight: 0.15 + apart(group),
            text: say('composition', {
              group: name(group.group),
              before: wording.percent(group.shareBefore ?? 0),
              after: wording.percent(group.shareAfter ?? 0),
              a,
              b,
            }),
          },
        ]
      : []),
    ...(as === 'services' && dissimilarity !== null && dissimilarity > 0
      ? [{ weight: 0.3 + dissimilarity, text: say('dissimilar', { percent: wording.percent(dissimilarity) }) }]
      : []),
    ...(pair && apart(pair) >= SHARE / 2
      ? [
          {
            weight: 0.12 + apart(pair),
            text: say(
              pair.source === pair.target ? 'mixingWithin' : found.reading.directed ? 'mixing' : 'mixingBetween',
              {
                source: sector(pair.source),
                target: sector(pair.target),
                before: pair.before,
                after: pair.after,
                a,
                b,
              },
            ),
          },
        ]
      : []),
  ];
}

function waySentences({ found, say, a, b, wording }: ComparisonVoice): Weighed[] {
  const { before, after } = found.recipients;
  if (before.mean === null || after.mean === null) return [];
  const difference = Math.abs(after.mean - before.mean);
  if (difference < 0.005 && before.none === after.none) return [];
  return [
    {
      weight: 0.2 + difference / 4,
      text: say('way', {
        before: wording.decimal(before.mean),
        after: wording.decimal(after.mean),
        noneBefore: before.none,
        noneAfter: after.none,
        a,
        b,
      }),
    },
  ];
}
