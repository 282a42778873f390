import type { Ecosystem } from '../../model/ecosystem';
import { descendants } from '../../model/nesting';
import { firstDay, lastDay } from '../../model/period';

/** Words for those whom a process is aimed at or comes out of, rather than who takes part in it. */
const NOT_THERE = /target|result|invite|קהל יעד|תוצר|מוזמן|מוזמנים|جمهور مستهدف|نتيجة|مدعو/i;

/**
 * Who is in the room: members of an audience, and those who take part in a process that had not ended when the plan begins.
 * A body is there where one of its units or people is.
 */
export function inTheRoom(
  ecosystem: Ecosystem,
  members: Iterable<string>,
  begins: string | undefined,
): (id: string) => boolean {
  const { processes = [], participations = [] } = ecosystem.document;
  const over = new Set(
    processes
      .filter(({ to }) => begins !== undefined && to !== undefined && lastDay(to) < firstDay(begins))
      .map(({ id }) => id),
  );
  const there = new Set(members);
  for (const { process, stakeholder, role } of participations) {
    if (!over.has(process) && !NOT_THERE.test(role ?? '')) there.add(stakeholder);
  }
  return (id) => [...descendants(ecosystem, id)].some((one) => there.has(one));
}
