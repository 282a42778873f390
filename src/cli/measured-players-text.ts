import { byScoreThenId, byText } from '../kernel/order';
import { ROLES } from '../measures/bridging/brokerage';
import { valueWord } from '../measures/report/headings';
import type { SetRow } from '../measures/report/measured';
import { chanceNumber, number } from '../measures/report/number-text';
import { chanceHead, percent, type Writing } from './terminal';
import { cell, textTable } from './text-table';

const TOP = 10;

/** Whose own ties run to other sectors, or stay inside, furthest from what chance gives; untested, all that are asked for. */
export function playerLines(writing: Writing): string[] {
  const { measured, say, player } = writing;
  const list = measured.scores?.eiIndex;
  if (!list) return [];
  const test = measured.scoreTests?.eiIndex;
  const known = measured.stakeholders.flatMap((id, i) => {
    const value = list[i] ?? null;
    return value === null ? [] : [{ id, value, i, p: test?.p[i] ?? 1, z: Math.abs(test?.z[i] ?? 0) }];
  });
  const top = known.sort((a, b) => a.p - b.p || b.z - a.z || byText(a.id, b.id)).slice(0, TOP);
  if (top.length === 0) return [];
  const header = [
    say(test ? 'ownEi' : 'ownEiUntested'),
    say('value'),
    ...chanceHead(writing),
    ...(test ? [say('pHolm')] : []),
  ];
  const rows = top.map(({ id, value, i }) => [
    player(id),
    number(value),
    ...(test
      ? [test.mean, test.sd, test.p, test.pHolm].map((column) => chanceNumber(column[i]))
      : [say('noTest'), '', '']),
  ]);
  return textTable([header, ...rows], new Set([1, 2, 3, 4, 5]));
}

/** Who has each role most often, beside what chance gives: the same test as that of the findings. */
export function roleLines({ measured, say, player, language }: Writing): string[] {
  const { by } = measured.reading;
  const { brokerage, stakeholders } = measured;
  if (!brokerage) return [];
  const rows = ROLES.flatMap((role) => {
    const { count, chance } = brokerage[role];
    const ranked = stakeholders.map((id, i) => [id, count?.[i] ?? null] as const).sort(byScoreThenId);
    const [id, most] = ranked[0] ?? ['', null];
    if (most === null || most === 0) return [];
    const i = stakeholders.indexOf(id);
    const name = cell(valueWord(role, language, by) ?? role, 40);
    // how often somebody is in between at all does not depend on sectors
    const drawn = role === 'total' ? ['', '', ''] : [say('noTest'), '', ''];
    const tested = chance && [chance.mean, chance.z, chance.p].map((column) => chanceNumber(column[i]));
    return [[name, player(id), number(most), ...(tested ?? drawn)]];
  });
  if (rows.length === 0) return [];
  return textTable([[say('brokerage'), '', say('times'), say('byChance'), 'z', 'p'], ...rows], new Set([2, 3, 4, 5]));
}

const LOSSES = ['fragmentation', 'distance-fragmentation', 'recipient-loss'] as const;
const GAINS = ['reach', 'distance-reach'] as const;

/** Sets of key players: of everybody, and of parts where these were asked for by name. */
export function setLines({ measured, network, say, player, group }: Writing): string[][] {
  // nobody holds together, or is tied to, what has no ties
  if (network.size === 0) return [];
  const { sets = [], reading } = measured;
  // every part apart, in every size, is too long for a terminal: it stands in the tables
  const isShown = typeof reading.among !== 'string' || reading.sizes.length === 1;
  const shown = sets.filter(({ among, members }) => members.length > 0 && (!among || isShown));
  const figure = ({ goal }: SetRow) => (goal.startsWith('distance') ? number : percent);
  const whom = ({ goal, among, members, value, before }: SetRow) => {
    // whose loss changes nothing is no key player
    if (LOSSES.some((one) => one === goal) && (value ?? 0) <= (before ?? 0)) return say('nobody');
    const names = members.map((id) => player(id)).join(', ');
    if (!among) return names;
    return `${names} (${say('among', { values: among.values.map((value) => group(value, among.by)).join(', ') })})`;
  };
  const losses = shown.filter(({ goal }) => LOSSES.some((one) => one === goal));
  const gains = shown.filter(({ goal }) => GAINS.some((one) => one === goal));
  // a goal is named once
  const name = ({ goal }: SetRow, k: number, rows: readonly SetRow[]) =>
    rows[k - 1]?.goal === goal ? '' : cell(say(goal), 60);
  return [
    losses.length === 0
      ? []
      : textTable(
          [
            [say('losses'), say('size'), say('now'), say('after'), ''],
            ...losses.map((row, k) => [
              ...[name(row, k, losses), String(row.size), figure(row)(row.before), figure(row)(row.value), whom(row)],
            ]),
          ],
          new Set([1, 2, 3]),
        ),
    gains.length === 0
      ? []
      : textTable(
          [
            [say('gains'), say('size'), say('value'), ''],
            ...gains.map((row, k) => [name(row, k, gains), String(row.size), figure(row)(row.value), whom(row)]),
          ],
          new Set([1, 2]),
        ),
  ];
}
