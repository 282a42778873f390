import type { Part } from './taking-part';

/** Bodies and processes as a network of two kinds: who took part in what. */
export interface TwoMode {
  readonly bodies: number;
  readonly processes: number;
  readonly participations: number;
  /** Participations, of all there could be; null where there is nobody or nothing. */
  readonly density: number | null;
  /** Processes of a body, and bodies of a process, on average. */
  readonly meanOfBodies: number | null;
  readonly meanOfProcesses: number | null;
  /** How often those who share one process share another: 4 x circles of four / paths of three; null without such paths. Robins and Alexander 2004. */
  readonly clustering: number | null;
  /** Bodies of each process. */
  readonly sizes: readonly { readonly process: string; readonly bodies: number }[];
  /** Processes with bodies in common, most first. */
  readonly overlaps: readonly Overlap[];
}

/** Two processes and the bodies they share. */
export interface Overlap {
  readonly a: string;
  readonly b: string;
  readonly shared: readonly string[];
  /** Of those in either. */
  readonly jaccard: number;
}

/** The measures of the network of bodies and processes. */
export function twoMode(parts: readonly Part[], processes: readonly string[]): TwoMode {
  const members = new Map<string, string[]>(processes.map((id) => [id, []]));
  const of = new Map<string, number>();
  for (const { process, stakeholder } of parts) {
    members.get(process)?.push(stakeholder);
    of.set(stakeholder, (of.get(stakeholder) ?? 0) + 1);
  }
  const [bodies, edges] = [of.size, parts.length];
  const overlaps = processes.flatMap((a, i) =>
    processes.slice(i + 1).flatMap((b): Overlap[] => {
      const [first, second] = [members.get(a) ?? [], new Set(members.get(b))];
      const shared = first.filter((id) => second.has(id));
      if (shared.length === 0) return [];
      return [{ a, b, shared, jaccard: shared.length / (first.length + second.size - shared.length) }];
    }),
  );
  // two bodies in two processes are one circle of four, seen from the processes
  const circles = overlaps.reduce((sum, { shared }) => sum + (shared.length * (shared.length - 1)) / 2, 0);
  const paths = parts.reduce(
    (sum, { process, stakeholder }) =>
      sum + ((members.get(process) ?? []).length - 1) * ((of.get(stakeholder) as number) - 1),
    0,
  );
  return {
    bodies,
    processes: processes.length,
    participations: edges,
    density: bodies * processes.length === 0 ? null : edges / (bodies * processes.length),
    meanOfBodies: bodies === 0 ? null : edges / bodies,
    meanOfProcesses: processes.length === 0 ? null : edges / processes.length,
    clustering: paths === 0 ? null : (4 * circles) / paths,
    sizes: processes.map((process) => ({ process, bodies: members.get(process)?.length ?? 0 })),
    overlaps: overlaps.sort((a, b) => b.shared.length - a.shared.length || b.jaccard - a.jaccard),
  };
}
