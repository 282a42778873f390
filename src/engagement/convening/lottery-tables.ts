import { cleanLabel } from '../../text/clean';
import type { Language } from '../../text/language';
import type { AccountTable } from '../account';
import { type AuditKey, auditWord } from './audit-words';
import { categoryWord } from './categories';
import type { Lottery } from './lottery';
import type { Candidate, Pool } from './pool';

/** The lottery in print: of which kind and home everybody is, the kinds, and the tickets and seats of each panel. All count from 1, tickets from 0. */
export function lotteryTables(
  pool: Pool,
  lottery: Lottery,
  person: (candidate: Candidate) => readonly string[],
  language: Language,
): AccountTable[] {
  const word = (key: AuditKey) => auditWord(language, key);
  const placeOf = new Map<string, readonly [kind: string, home: string]>();
  for (const [k, { homes }] of lottery.kinds.entries()) {
    for (const [h, people] of homes.entries()) for (const id of people) placeOf.set(id, [`${k + 1}`, `${h + 1}`]);
  }
  const seatsOf = (seats: readonly number[]) => seats.flatMap((count, k) => (count > 0 ? [`${k + 1}:${count}`] : []));
  let first = 0;
  const panels = lottery.panels.map(({ tickets, seats }, p) => {
    const range = [String(first), String(first + tickets - 1)];
    first += tickets;
    return [String(p + 1), ...range, seatsOf(seats).join(' ')];
  });
  return [
    {
      id: 'chances',
      heading: word('chances'),
      header: [word('id'), word('name'), word('chance'), word('kind'), word('home')],
      rows: pool.candidates.map((one) => [...person(one), ...(placeOf.get(one.id) ?? [])]),
    },
    {
      id: 'kinds',
      heading: word('kinds'),
      header: [
        word('kind'),
        word('group'),
        ...lottery.categories.map((name) => cleanLabel(categoryWord(name, language))),
      ],
      rows: lottery.kinds.map(({ group, values }, k) => [`${k + 1}`, `${group + 1}`, ...values.map(cleanLabel)]),
    },
    {
      id: 'panels',
      heading: word('panels'),
      header: [word('panel'), word('first'), word('last'), word('seats')],
      rows: panels,
    },
  ];
}
