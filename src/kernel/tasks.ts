import { groupShareWork } from './group-share-work';
import type { Sums } from './parts';
import { shareWork } from './share-work';

/** What workers can do, by name. The text that workers run is made from this list. */
export const TASKS = { pathShares: shareWork, groupShares: groupShareWork } as const;

export type TaskName = keyof typeof TASKS;

/** Work in parts, and what is made of the sums. */
export interface Task<Name extends TaskName, Result> {
  readonly name: Name;
  /** Plain arrays: what a worker is sent. */
  readonly input: Parameters<(typeof TASKS)[Name]>[0];
  readonly parts: number;
  result(sums: Sums): Result;
}
