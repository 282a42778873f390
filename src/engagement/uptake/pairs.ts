import type { Concern } from '../../model/schema';
import type { Side } from './sides';
import type { UptakeRow, UptakeState } from './states';

/** A body and a decision as a whole, or one of its clauses, that concerns it. */
export interface UptakePair {
  readonly decision: string;
  /** Null: the decision as a whole. */
  readonly clause: string | null;
  readonly stakeholder: string;
  readonly side: Side;
  /** Null where nobody said. */
  readonly state: UptakeState;
  readonly barriers: readonly string[];
  /** Tools of implementation. */
  readonly tools: readonly string[];
  readonly nextSteps: readonly string[];
}

/** Every cell of an uptake matrix as a pair, with the words of its records, each once. */
export function pairsOf(
  rows: readonly UptakeRow[],
  concerns: readonly Concern[],
  sideOf: (id: string) => Side,
): UptakePair[] {
  const byCell = new Map<string, Concern[]>();
  const key = (row: string, clause: boolean, stakeholder: string) => JSON.stringify([row, clause, stakeholder]);
  for (const record of concerns) {
    const at = key(record.clause ?? record.decision ?? '', record.clause !== undefined, record.stakeholder);
    const there = byCell.get(at);
    if (there) there.push(record);
    else byCell.set(at, [record]);
  }
  return rows.flatMap(({ decision, clause, states }) =>
    [...states].map(([stakeholder, state]): UptakePair => {
      const records = byCell.get(key(clause?.id ?? decision.id, clause !== null, stakeholder)) ?? [];
      const words = (field: 'barrier' | 'tool' | 'nextStep') => [
        ...new Set(records.flatMap((record) => record[field] ?? [])),
      ];
      return {
        decision: decision.id,
        clause: clause?.id ?? null,
        stakeholder,
        side: sideOf(stakeholder),
        state,
        barriers: words('barrier'),
        tools: words('tool'),
        nextSteps: words('nextStep'),
      };
    }),
  );
}
