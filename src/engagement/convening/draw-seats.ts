import { type Random, shuffle } from '../../kernel/random';
import type { Kinds } from './kinds';
import type { Ticket } from './lottery';
import type { Panel } from './panel-finder';

/** The ticket that a number from 0 to 1 falls on. */
export function ticketAt(tickets: readonly Ticket[], at: number): number {
  let sum = 0;
  for (const [i, { probability }] of tickets.entries()) {
    sum += probability;
    if (at < sum) return i;
  }
  return tickets.length - 1;
}

/**
 * People for the seats of a panel, each of a kind with the same chance: positions in the pool, from the least.
 *
 * Homes are put in random order; the first of them give a person of the first kind, the next of the second, so that no home
 * gives two.
 */
export function seatPeople(kinds: Kinds, panel: Panel, random: Random): number[] {
  const seated: number[] = [];
  for (const [group, homes] of kinds.groups.entries()) {
    const order = shuffle(
      Array.from({ length: homes }, (_, h) => h),
      random,
    );
    let next = 0;
    for (const [k, kind] of kinds.list.entries()) {
      if (kind.group !== group) continue;
      for (let seat = 0; seat < (panel[k] as number); seat++) {
        const people = kind.homes[order[next++] as number] as readonly number[];
        seated.push(people[Math.floor(random() * people.length)] as number);
      }
    }
  }
  return seated.sort((a, b) => a - b);
}
