import { type Random, seededRandom, shuffle } from '../../kernel/random';
import { type Tidy, tabled } from '../../text/tidy';
import type { Lottery } from './lottery';
import { requireSeed } from './options';
import { TICKETS } from './tickets';

/** Whom a seed draws, and by which lot. */
export interface DrawnPanel {
  readonly seed: number;
  /** Ids of those drawn, in the order of the pool. */
  readonly selected: readonly string[];
  /** The ticket that the seed gave, from 0, and the panel that holds it. */
  readonly lot: { readonly ticket: number; readonly panel: number };
}

/**
 * One draw from a lottery: the seed gives a ticket, the ticket a panel by kinds of people, further numbers of the seed the
 * people. The same lottery and seed give the same people anywhere.
 *
 * Cost: O(candidates).
 *
 * @throws {PlayermapError} `bad-option` for a seed that is no whole number from 0 to 4294967295.
 * @example
 * const pool = readPool(readCsv('id,sector\n1,business\n2,public', 'pool.csv').value).value;
 * const lottery = await planLottery(pool, [{ category: 'sector', name: 'public', min: 1, max: 1 }], { seats: 1 });
 * assert.ok(lottery.feasible);
 * assert.deepEqual(drawPanel(lottery, 3).selected, ['2']);
 */
export function drawPanel(lottery: Lottery, seed: number): DrawnPanel & Tidy {
  requireSeed(seed);
  const random = seededRandom(seed);
  const ticket = random() * TICKETS;
  let panel = 0;
  for (let last = -1; panel < lottery.panels.length; panel++) {
    last += lottery.panels[panel]?.tickets as number;
    if (ticket <= last) break;
  }
  const seats = lottery.panels[panel]?.seats as readonly number[];
  const drawn = new Set(seatPeople(lottery.kinds, seats, random));
  return tabled(
    { seed, selected: [...lottery.probabilities.keys()].filter((id) => drawn.has(id)), lot: { ticket, panel } },
    ({ selected }) => selected.map((id) => ({ id })),
  );
}

/**
 * People for the seats of a panel, each of a kind with the same chance.
 *
 * Homes of a group are put in random order; the first of them give a person of the first kind, the next of the second, so
 * that no home gives two.
 */
export function seatPeople<Person>(
  kinds: readonly { readonly group: number; readonly homes: readonly (readonly Person[])[] }[],
  seats: ArrayLike<number>,
  random: Random,
): Person[] {
  const seated: Person[] = [];
  let order: number[] = [];
  let next = 0;
  for (const [k, { group, homes }] of kinds.entries()) {
    if (group !== kinds[k - 1]?.group) {
      order = shuffle([...homes.keys()], random);
      next = 0;
    }
    for (let seat = 0; seat < (seats[k] as number); seat++) {
      const people = homes[order[next++] as number] as readonly Person[];
      seated.push(people[Math.floor(random() * people.length)] as Person);
    }
  }
  return seated;
}
