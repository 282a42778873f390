import type { Ecosystem } from '../../model/ecosystem';
import type { TrustAnswer } from './trust-answers';

/** The way from somebody to a recipient on which the weakest link is strongest. */
export interface TrustWay {
  readonly id: string;
  /** Trust of the weakest link; null where no way has answers all along. */
  readonly strength: number | null;
  readonly weakest: readonly [string, string] | null;
  /** From the stakeholder to the recipient. */
  readonly path: readonly string[];
  /** Why there is none: there is a way along ties nobody answered about, or none at all. */
  readonly code: 'answered' | 'not-answered' | 'no-way';
}

/**
 * For everybody but the recipients, the best way to one: of all ways along ties with an answer one whose weakest link is strongest; of
 * those that are as strong, a short one. Where both answered, the lower answer is the link.
 *
 * Source: widest paths (maximum capacity routes), Pollack 1960, doi:10.1287/opre.8.5.733; Hu 1961, doi:10.1287/opre.9.6.898.
 */
export function trustWays(ecosystem: Ecosystem, answers: readonly TrustAnswer[]): TrustWay[] {
  const links = new Map<string, Map<string, number>>();
  const link = (from: string, to: string, value: number) => {
    const row = links.get(from) ?? new Map<string, number>();
    row.set(to, Math.min(row.get(to) ?? Number.POSITIVE_INFINITY, value));
    links.set(from, row);
  };
  for (const { from, to, value } of answers) {
    link(from, to, value);
    link(to, from, value);
  }
  const next = new Map<string, { width: number; steps: number; towards: string | null }>();
  for (const id of ecosystem.recipients) next.set(id, { width: Number.POSITIVE_INFINITY, steps: 0, towards: null });
  const done = new Set<string>();
  for (;;) {
    let at: string | undefined;
    for (const [id, { width, steps }] of next) {
      if (done.has(id)) continue;
      const best = at === undefined ? undefined : next.get(at);
      if (!best || width > best.width || (width === best.width && steps < best.steps)) at = id;
    }
    if (at === undefined) break;
    done.add(at);
    const here = next.get(at) as { width: number; steps: number };
    for (const [other, value] of links.get(at) ?? []) {
      if (done.has(other)) continue;
      const width = Math.min(here.width, value);
      const before = next.get(other);
      if (before && (before.width > width || (before.width === width && before.steps <= here.steps + 1))) continue;
      next.set(other, { width, steps: here.steps + 1, towards: at });
    }
  }
  const reached = anyWay(ecosystem);
  const recipients = new Set(ecosystem.recipients);
  return ecosystem.stakeholders.flatMap(({ id }): TrustWay[] => {
    if (recipients.has(id)) return [];
    const found = next.get(id);
    if (!found) {
      return [{ id, strength: null, weakest: null, path: [], code: reached.has(id) ? 'not-answered' : 'no-way' }];
    }
    const path = [id];
    for (let at = found.towards; at !== null; at = next.get(at)?.towards ?? null) path.push(at);
    const weakest = path.findIndex((one, i) => links.get(one)?.get(path[i + 1] as string) === found.width);
    return [
      {
        id,
        strength: found.width,
        weakest: [path[weakest] as string, path[weakest + 1] as string],
        path,
        code: 'answered',
      },
    ];
  });
}

/** Everybody from whom ties lead to a recipient, whichever way they are recorded. */
function anyWay(ecosystem: Ecosystem): ReadonlySet<string> {
  const near = new Map<string, string[]>();
  for (const { source, target } of ecosystem.ties) {
    for (const [a, b] of [
      [source, target],
      [target, source],
    ] as const) {
      const list = near.get(a);
      if (list) list.push(b);
      else near.set(a, [b]);
    }
  }
  const reached = new Set(ecosystem.recipients);
  for (const at of reached) for (const other of near.get(at) ?? []) reached.add(other);
  return reached;
}
