import type { RoleKind } from './roles';
import type { Part } from './taking-part';

/** How often somebody took part, and when first and last. */
export interface ComingBack {
  readonly id: string;
  readonly sector: string | null;
  /** Processes it took part in: its degree in the two-mode network. */
  readonly processes: number;
  /** Processes in which it had each role; a role that is no known one is ''. */
  readonly roles: readonly { readonly role: RoleKind | ''; readonly processes: number }[];
  /** Years in which a process of its surely ran; null where none is dated. */
  readonly first: number | null;
  readonly last: number | null;
  /** Processes of its without any date. */
  readonly undated: number;
}

/** Everybody who took part, most often first; equally often in the order of the data. */
export function comingBack(parts: readonly Part[], sectorOf: (id: string) => string | null): ComingBack[] {
  const byBody = new Map<string, Part[]>();
  for (const part of parts) {
    const own = byBody.get(part.stakeholder);
    if (own) own.push(part);
    else byBody.set(part.stakeholder, [part]);
  }
  return [...byBody]
    .map(([id, own]): ComingBack => {
      const years = own.flatMap(({ known }) => known.surely ?? []);
      const roles = new Map<RoleKind | '', number>();
      for (const part of own) {
        for (const role of new Set(part.roles)) roles.set(role ?? '', (roles.get(role ?? '') ?? 0) + 1);
      }
      return {
        id,
        sector: sectorOf(id),
        processes: own.length,
        roles: [...roles].map(([role, processes]) => ({ role, processes })),
        first: years.length === 0 ? null : Math.min(...years),
        last: years.length === 0 ? null : Math.max(...years),
        undated: own.filter(({ known }) => known.surely === null).length,
      };
    })
    .sort((a, b) => b.processes - a.processes);
}
