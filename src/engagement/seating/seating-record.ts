import { cleanLabel } from '../../text/clean';
import { nameInSentence } from '../../text/in-sentence';
import type { Language } from '../../text/language';
import type { Account, AccountTable } from '../account';
import { told } from '../account';
import { categoryWord } from '../convening/categories';
import type { Pool } from '../convening/pool';
import type { Seating } from './seat';
import { type SeatingKey, seatingWord } from './seating-words';

/**
 * A seating to print: who sits at each table of each round, where everybody sits in turn, the mix of every table, and who
 * meets more than once.
 *
 * Undefined: without repeated meetings there is no table of them, and without columns none of the mix.
 * Cost: O(people x rounds).
 *
 * @throws {PlayermapError} never.
 * @example
 * const people = readPool(readCsv('id,name\n1,Dana\n2,Avi\n3,Noor\n4,Lea', 'people.csv').value).value;
 * const record = seatingRecord(people, seat(people, { tables: 2, rounds: 3 }), 'en');
 * assert.ok(record.sentences.includes('Nobody meets anybody twice.'));
 */
export function seatingRecord(people: Pool, seating: Seating, language: Language): Account {
  const word = (key: SeatingKey, values?: Readonly<Record<string, string | number>>) =>
    seatingWord(language, key, values);
  const { tables, rounds, seed, by, seats, mix, uneven, repeatedMeetings, repeatedAtLeast } = seating;
  const names = new Map(people.candidates.map(({ id, name }) => [id, cleanLabel(name)]));
  const nameOf = (id: string) => names.get(id) ?? cleanLabel(id);
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  const at = (round: number, table: number) => seats.filter((one) => one.round === round && one.table === table);
  const sizes = [...new Set(numbers(tables).map((table) => at(1, table).length))].sort((a, b) => a - b);
  const listed = (names: readonly string[]) =>
    names.map((name) => nameInSentence(categoryWord(name, language), language)).join(language === 'ar' ? '، ' : ', ');
  const columns = listed(by);
  const broken = seating.notApart.map(
    ({ a, b }) => `${nameInSentence(nameOf(a), language)} – ${nameInSentence(nameOf(b), language)}`,
  );
  const meetings =
    repeatedMeetings === 0
      ? word('none')
      : repeatedMeetings === repeatedAtLeast
        ? word('fewest', { repeated: repeatedMeetings })
        : word('repeated', { repeated: repeatedMeetings, least: repeatedAtLeast });
  return told({
    language,
    title: word('title', { people: people.candidates.length, tables, rounds }),
    sentences: [
      word('sizes', { sizes: sizes.join('–'), seed }),
      ...(by.length === 0 ? [] : [uneven === 0 ? word('mixed', { columns }) : word('unmixed', { columns, uneven })]),
      ...(seating.skipped.length === 0 ? [] : [word('skipped', { columns: listed(seating.skipped) })]),
      word('met', { met: seating.pairsMet, possible: seating.pairsPossible }),
      meetings,
      ...(broken.length > 0
        ? [word('apartMet', { pairs: broken.join(', ') })]
        : seating.apart > 0
          ? [word('apartKept')]
          : []),
    ],
    tables: [
      ...numbers(rounds).map((round) => ({
        id: `round ${round}`,
        heading: word('round', { round }),
        header: [word('table'), ...numbers(sizes.at(-1) as number).map(String)],
        rows: numbers(tables).map((table) => [String(table), ...at(round, table).map(({ id }) => nameOf(id))]),
        whole: true,
      })),
      {
        id: 'places',
        heading: word('places'),
        header: [word('id'), word('name'), ...numbers(rounds).map((round) => word('roundShort', { round }))],
        rows: placesOf(people, seating, nameOf),
        whole: true,
      },
      ...(mix.length > 0 ? [mixTable(seating, word)] : []),
      ...(seating.repeats.length > 0
        ? [
            {
              id: 'repeats',
              heading: word('repeats'),
              header: [word('name'), word('and'), word('times')],
              rows: seating.repeats.map(({ a, b, times }) => [nameOf(a), nameOf(b), String(times)]),
            },
          ]
        : []),
    ],
  });
}

function placesOf({ candidates }: Pool, { seats }: Seating, nameOf: (id: string) => string): string[][] {
  const tablesOf = new Map<string, string[]>(candidates.map(({ id }) => [id, []]));
  // rounds come one after the other
  for (const { id, table } of seats) tablesOf.get(id)?.push(String(table));
  return [...tablesOf].map(([id, tables]) => [cleanLabel(id), nameOf(id), ...tables]);
}

/** A row for each table of each round, a column for each value; the even share stands in the first row. */
function mixTable({ mix }: Seating, word: (key: SeatingKey) => string): AccountTable {
  const first = mix.filter(({ round, table }) => round === 1 && table === 1);
  const rows = new Map<string, string[]>();
  for (const { round, table, count } of mix) {
    const key = `${round} ${table}`;
    const row = rows.get(key);
    if (row) row.push(String(count));
    else rows.set(key, [String(round), String(table), String(count)]);
  }
  const share = first.map(({ fewest, most }) => (fewest === most ? String(most) : `${fewest}–${most}`));
  return {
    id: 'mix',
    heading: word('mix'),
    header: [word('rounds'), word('table'), ...first.map(({ value }) => cleanLabel(value))],
    rows: [[word('even'), '', ...share], ...rows.values()],
  };
}
