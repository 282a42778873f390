import type { Network } from '../../kernel/network';
import { undirectedReading } from '../../kernel/reading';
import type { Ecosystem } from '../../model/ecosystem';

/** Which new ties are thought of. */
export interface CandidateOptions {
  /** Only between two who work on a topic in common. Default: false. */
  readonly sameTopic?: boolean;
  /** Nobody may have more neighbours than this afterwards. Default: no limit. */
  readonly maxDegree?: number;
  /** Between whom: those who are no recipients, everybody, or somebody and a recipient. Default: `others`. */
  readonly ends?: 'others' | 'all' | 'recipients';
}

export const ENDS: readonly NonNullable<CandidateOptions['ends']>[] = ['others', 'all', 'recipients'];

/**
 * Pairs of stakeholders that a new tie could join: without a tie of any type between them in the whole data, neither part of
 * the other, and as the options ask.
 */
export function candidates(
  whole: Ecosystem,
  network: Network,
  options: CandidateOptions,
): (i: number, j: number) => boolean {
  const { sameTopic = false, maxDegree = Number.POSITIVE_INFINITY, ends = 'others' } = options;
  const { ids, index } = network;
  const recipients = new Set(network.recipients);
  const tied = ids.map(() => new Set<number>());
  const join = (a: string, b: string) => {
    const [i, j] = [index.get(a), index.get(b)];
    if (i === undefined || j === undefined) return;
    tied[i]?.add(j);
    tied[j]?.add(i);
  };
  for (const { source, target } of whole.ties) join(source, target);
  for (const { id } of whole.stakeholders) {
    // checked data have no circle of parents
    for (let at = whole.stakeholder(id)?.parent; at !== undefined; at = whole.stakeholder(at)?.parent) join(id, at);
  }
  const { offsets } = undirectedReading(network);
  const isFull = ids.map((_, i) => (offsets[i + 1] as number) - (offsets[i] as number) >= maxDegree);
  return (i, j) => {
    const ended = Number(recipients.has(i)) + Number(recipients.has(j));
    if (ends === 'others' ? ended > 0 : ends === 'recipients' && ended !== 1) return false;
    if (i === j || isFull[i] || isFull[j] || tied[i]?.has(j)) return false;
    return !sameTopic || sharedTopics(whole, ids[i] as string, ids[j] as string).length > 0;
  };
}

/** Topics that two work on, in the order of the first. */
export function sharedTopics(ecosystem: Ecosystem, a: string, b: string): string[] {
  const other = ecosystem.stakeholder(b)?.topics ?? [];
  return (ecosystem.stakeholder(a)?.topics ?? []).filter((topic) => other.includes(topic));
}
