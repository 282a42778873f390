import { byText } from '../../kernel/order';
import { distanceToRecipient } from '../recipient/distance';
import type { Found } from './finding';
import type { MapReading } from './map-reading';
import { VETO_STEPS } from './thresholds';

/** Between whom a conflict is recorded. */
export function conflictFindings({ ecosystem, network, words }: MapReading): Found[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { source, target, sign } of ecosystem.ties) {
    if (sign !== -1 || source === target) continue;
    const pair = byText(source, target) < 0 ? ([source, target] as const) : ([target, source] as const);
    pairs.set(JSON.stringify(pair), pair);
  }
  if (pairs.size === 0) return [];
  const ordered = [...pairs.values()].sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1]));
  return [
    {
      kind: 'conflicts',
      measures: ['ties'],
      sentence: words.say('conflicts', { pairs: words.parts(ordered.map(([a, b]) => words.pair(a, b))) }),
      extent: (5 * ordered.length) / network.size,
      numbers: { count: ordered.length, of: network.size },
      stakeholders: [...new Set(ordered.flat())],
    },
  ];
}

/** Who can stop the work and is far from those it is for. A judgement about people and bodies: told only where asked for. */
export function vetoFindings({ ecosystem, network, words, withPrivate, recipients }: MapReading): Found[] {
  if (!withPrivate || recipients.length === 0 || network.size === 0) return [];
  const distance = distanceToRecipient(network);
  const holders = network.ids.filter((id) => ecosystem.stakeholder(id)?.veto !== undefined);
  const far = holders.filter((id) => (distance.get(id) ?? Number.POSITIVE_INFINITY) >= VETO_STEPS);
  if (far.length === 0) return [];
  const noted = far.map((id) => {
    const count = distance.get(id) ?? null;
    return words.noted(words.stakeholder(id), count === null ? words.say('noWay') : words.say('steps', { count }));
  });
  return [
    {
      kind: 'veto-far',
      measures: ['distanceToRecipient'],
      sentence: words.say('vetoFar', { names: words.list(noted) }),
      extent: far.length / holders.length,
      numbers: { count: far.length, of: holders.length, steps: VETO_STEPS },
      stakeholders: far,
    },
  ];
}
