import type { CheckContext } from './check';

/** Ties from a stakeholder to itself, and rows that stand twice in every field. */
export function checkTies(context: CheckContext): void {
  // a pair's first row stands as itself; only where a second one comes are rows spelt out and compared
  const pairs = new Map<string, Readonly<Record<string, unknown>> | Set<string>>();
  for (const { index, fields } of context.records('ties')) {
    const { source, target } = fields;
    if (typeof source !== 'string' || typeof target !== 'string') continue;
    if (source === target) {
      context.report(
        { collection: 'ties', index, field: 'target' },
        {
          severity: 'warning',
          code: 'self-tie',
          found: target,
          expected: 'two different stakeholders',
          hint: 'left out of the map and of every measure',
        },
      );
    }
    const pair = `${source.length}:${source}${target}`;
    const earlier = pairs.get(pair);
    if (earlier === undefined) {
      pairs.set(pair, fields);
      continue;
    }
    const rows = earlier instanceof Set ? earlier : new Set([JSON.stringify(earlier)]);
    const row = JSON.stringify(fields);
    if (rows.has(row)) {
      context.report(
        { collection: 'ties', index },
        {
          severity: 'warning',
          code: 'duplicate-tie',
          found: `${source} → ${target}`,
          expected: 'one row for one tie',
          hint: 'the same row stands earlier: both count',
        },
      );
    }
    pairs.set(pair, rows.add(row));
  }
}
