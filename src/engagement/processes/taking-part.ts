import type { Ecosystem } from '../../model/ecosystem';
import type { Participation, Process } from '../../model/schema';
import { type RoleKind, roleKind, tookPart } from './roles';
import { type Known, knownYears } from './when';

/** A body in a process, in one role or several. */
export interface Part {
  readonly process: string;
  readonly stakeholder: string;
  readonly roles: readonly (RoleKind | null)[];
  readonly known: Known;
}

/** Who took part in what. */
export interface TakingPart {
  readonly processes: readonly Process[];
  readonly records: ReadonlyMap<string, readonly Participation[]>;
  readonly known: ReadonlyMap<string, Known>;
  /** Each body once in each process, in the order of the data; those who were only invited, a target or a result are not here. */
  readonly parts: readonly Part[];
}

/** Who took part in what, in these roles; without them, in any that means having been there. */
export function takingPart(ecosystem: Ecosystem, roles?: readonly RoleKind[]): TakingPart {
  const { processes = [], participations = [], steps = [] } = ecosystem.document;
  const records = new Map<string, Participation[]>(processes.map(({ id }) => [id, []]));
  for (const one of participations) records.get(one.process)?.push(one);
  const known = new Map(
    processes.map((record) => {
      const shown = [...steps.filter((step) => step.process === record.id), ...(records.get(record.id) ?? [])];
      return [record.id, knownYears(record, shown)];
    }),
  );
  const parts = processes.flatMap(({ id }) => {
    const counted = (records.get(id) ?? []).filter(({ role }) => {
      const kind = roleKind(role);
      return roles ? kind !== null && roles.includes(kind) : tookPart(role);
    });
    const ids = [...new Set(counted.map(({ stakeholder }) => stakeholder))];
    return ids.map((stakeholder): Part => {
      const own = counted.filter((one) => one.stakeholder === stakeholder);
      const of = known.get(id) as Known;
      const [first] = own;
      // somebody's own dates narrow those of the process
      const dated = own.length === 1 && first && (first.from !== undefined || first.to !== undefined);
      return {
        process: id,
        stakeholder,
        roles: own.map(({ role }) => roleKind(role)),
        known: dated
          ? knownYears({
              from: first.from ?? (of.maybeBefore ? undefined : String(of.surely?.[0] ?? '')),
              to: first.to ?? (of.maybeAfter ? undefined : String(of.surely?.[1] ?? '')),
            })
          : of,
      };
    });
  });
  return { processes, records, known, parts };
}
