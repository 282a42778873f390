import type { CheckContext } from './check';
import type { CollectionName } from './schema';

/** Stakeholders, sectors and topics that are, through their parents, part of themselves: reported at every member. */
export function checkNesting(context: CheckContext): void {
  for (const collection of ['stakeholders', 'sectors', 'topics'] as const) checkCycles(context, collection);
}

/** Members of a cycle that a hint names; a longer one is cut. */
const LONGEST = 8;

function checkCycles(context: CheckContext, collection: CollectionName): void {
  const parent = new Map<string, string>();
  const place = new Map<string, number>();
  for (const { index, fields } of context.records(collection)) {
    if (typeof fields.id !== 'string' || place.has(fields.id)) continue;
    place.set(fields.id, index);
    if (typeof fields.parent === 'string') parent.set(fields.id, fields.parent);
  }
  const done = new Set<string>();
  for (const start of parent.keys()) {
    const path = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !path.has(at)) {
      path.set(at, path.size);
      at = parent.get(at);
    }
    if (at !== undefined && path.has(at)) {
      const members = [...path.keys()].slice(path.get(at));
      const shown = members.length > LONGEST ? [...members.slice(0, LONGEST), '…'] : [...members, at];
      const hint = shown.join(' → ');
      for (const member of members) {
        context.report(
          { collection, index: place.get(member) ?? 0, field: 'parent' },
          {
            severity: 'error',
            code: 'parent-cycle',
            found: parent.get(member) ?? '',
            expected: 'a parent that is not part of the record itself',
            hint,
          },
        );
      }
    }
    for (const member of path.keys()) done.add(member);
  }
}
