import type { Ecosystem } from '../../model/ecosystem';
import { descendants } from '../../model/nesting';
import { firstDay, lastDay } from '../../model/period';
import { tookPart } from '../processes/roles';

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
    if (!over.has(process) && tookPart(role)) there.add(stakeholder);
  }
  return (id) => [...descendants(ecosystem, id)].some((one) => there.has(one));
}
