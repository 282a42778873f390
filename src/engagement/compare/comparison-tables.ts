import { choiceWord } from '../../io/choices';
import { directionOf } from '../../text/language';
import { type AccountTable, headed } from '../account';
import { numberCell, shareCell } from '../spoken';
import { type ComparisonVoice, signed } from './comparison-voice';
import { figureTables } from './figure-tables';
import type { PlayerChange } from './player-changes';
import type { TieDifferenceKind, TieState } from './tie-differences';

/** Everything that differs, in tables: players, ties, judgements, then figures. */
export function comparisonTables(voice: ComparisonVoice): AccountTable[] {
  return [
    ...doubtTables(voice),
    ...onlyTables(voice),
    ...playerTable(voice),
    ...tieTable(voice),
    ...judgementTables(voice),
    ...figureTables(voice),
  ];
}

function doubtTables({ found, say, heads, on, spellings }: ComparisonVoice): AccountTable[] {
  const { proposals, doubtful } = found.matching;
  const [a, b] = heads.map(on) as [string, string];
  return [
    ...(proposals.length > 0
      ? [
          {
            ...headed('proposals', say('tableProposals'), [
              [say('first'), say('second'), say('firstId', { in: a }), say('secondId', { in: b }), say('nearness')],
              ...proposals.map((one) => [
                ...spellings(one.before, one.after, [one.nameBefore, one.nameAfter]),
                one.before,
                one.after,
                numberCell(one.score),
              ]),
            ]),
            numbers: [4],
          },
        ]
      : []),
    ...(doubtful.length > 0
      ? [
          headed('doubtful', say('tableDoubtful'), [
            [say('first'), say('second'), say('firstId', { in: a })],
            ...doubtful.map(({ before, after }) => [...spellings(before, after), before]),
          ]),
        ]
      : []),
  ];
}

/** Who is only on one map; for services also who is on both. */
function onlyTables({ found, as, say, names, on, bodyCell, sectorOf, ringOf }: ComparisonVoice): AccountTable[] {
  const header = [say('name'), say('sector'), say('ring')];
  const table = (id: string, heading: string, ids: readonly string[]): AccountTable[] =>
    ids.length === 0
      ? []
      : [headed(id, heading, [header, ...ids.map((one) => [bodyCell(one), sectorOf(one), ringOf(one)])])];
  const { onlyBefore, onlyAfter, matching } = found;
  const heading = (dates: 'tableCame' | 'tableLeft', name: string, count: number): string =>
    as === 'dates' ? say(dates, { count }) : say('tableOnly', { in: on(name), count });
  const both = as === 'services' ? matching.both.map(({ before }) => before) : [];
  return [
    ...table('only-after', heading('tableCame', names[1], onlyAfter.length), onlyAfter),
    ...table('only-before', heading('tableLeft', names[0], onlyBefore.length), onlyBefore),
    ...table('both', say('tableBoth', { count: both.length }), both),
  ];
}

function playerTable({ found, say, heads, bodyCell, valueCells }: ComparisonVoice): AccountTable[] {
  if (found.players.length === 0) return [];
  return [
    headed('players', say('tablePlaced'), [
      [say('name'), say('what'), ...heads],
      // where one map says nothing it comes last
      ...[...found.players]
        .sort((one, other) => silence(one) - silence(other))
        .map((change) => [bodyCell(change.id), say(change.field), ...valueCells(change)]),
    ]),
  ];
}

const silence = ({ before, after }: PlayerChange): number => Number(before === null || after === null);

/** Between players of both maps first. */
const KINDS: readonly TieDifferenceKind[] = ['changed', 'gained', 'lost', 'gained-by-entry', 'lost-by-exit'];

function tieTable(voice: ComparisonVoice): AccountTable[] {
  const { found, as, say, heads, on, bodyCell } = voice;
  if (found.ties.length === 0) return [];
  const kinds = (kind: (typeof found.ties)[number]['kind']): string => {
    if (as === 'dates' || kind === 'changed')
      return kind === 'changed' && as !== 'dates' ? say('difference') : say(kind);
    return say('onlyInCell', { in: on(kind.startsWith('gained') ? heads[1] : heads[0]) });
  };
  return [
    headed('ties', say('tableTies'), [
      [say('first'), say('second'), say('what'), ...heads],
      ...[...found.ties]
        .sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))
        .map((one) => [
          bodyCell(one.source),
          bodyCell(one.target),
          kinds(one.kind),
          stateCell(voice, one.before),
          stateCell(voice, one.after),
        ]),
    ]),
  ];
}

/** A tie in a cell: type, strength where it is not 1, direction and sign where they are not the usual ones. */
function stateCell({ say, typeCell, list, language }: ComparisonVoice, state: TieState | null): string {
  if (!state) return '–';
  const { type, strength, direction, sign } = state;
  const isRtl = directionOf(language) === 'rtl';
  const way = {
    forward: isRtl ? '←' : '→',
    backward: isRtl ? '→' : '←',
    both: say('both2'),
    none: say('undirected'),
  }[direction];
  return list([
    `${typeCell(type)} ${strength === 1 ? '' : numberCell(strength)}`.trim(),
    way,
    ...(sign === 1 ? [] : [say(sign === 0 ? 'mixed' : 'minus')]),
  ]);
}

function judgementTables({ found, say, heads, inBoth, bodyCell, language }: ComparisonVoice): AccountTable[] {
  const { differences = [], agreement = [] } = found.judgements ?? {};
  const value = (field: string, one: number | string | null): string => {
    if (one === null) return '–';
    if (typeof one === 'number') return numberCell(one);
    return field === 'position' ? choiceWord('position', one, language) : say('yes');
  };
  return [
    ...(differences.length > 0
      ? [
          {
            ...headed('judgements', say('tableJudged'), [
              [say('name'), say('what'), ...heads, say('difference')],
              ...[...differences]
                .sort((one, other) => Math.abs(other.difference ?? 0) - Math.abs(one.difference ?? 0))
                .map(({ id, field, before, after, difference }) => [
                  bodyCell(id),
                  say(field),
                  value(field, before),
                  value(field, after),
                  signed(difference),
                ]),
            ]),
            numbers: [2, 3, 4],
          },
        ]
      : []),
    ...(agreement.length > 0
      ? [
          {
            ...headed('judgements-apart', say('tableJudgedMean'), [
              [say('what'), say('count'), say('alikeOn', { inBoth }), say('meanApart'), say('lean', { b: heads[1] })],
              ...agreement.map((one) => [
                say(one.field),
                String(one.count),
                shareCell(one.count > 0 ? one.same / one.count : null),
                numberCell(one.meanAbsoluteDifference),
                signed(one.meanDifference),
              ]),
            ]),
            numbers: [1, 2, 3, 4],
          },
        ]
      : []),
  ];
}
