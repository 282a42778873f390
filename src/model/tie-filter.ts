import { PlayermapError } from '../kernel/errors';
import { nearest } from '../kernel/nearest';
import { type Ecosystem, UNTYPED } from './ecosystem';
import type { Tie } from './schema';

/** Which ties are meant. */
export interface TieChoice {
  /** Tie types to take. Default: all. */
  readonly ties?: readonly string[];
  /** Columns of ties and the values they must have, as they stand in the data; all of them must hold. */
  readonly where?: readonly (readonly [column: string, value: string])[];
}

/** Which ties are taken; an unknown type or column is an error, since it would silently give an empty network. */
export function tieFilter(ecosystem: Ecosystem, { ties, where = [] }: TieChoice): (tie: Tie) => boolean {
  const types = ecosystem.tieTypes.map(({ id }) => id);
  for (const type of ties ?? []) {
    if (types.includes(type)) continue;
    const hint = nearest(type, types);
    throw new PlayermapError(
      'bad-option',
      `no tie has the type "${type}"; ${hint ? `nearest: "${hint}"` : `there are: ${types.join(', ')}`}`,
    );
  }
  for (const [column] of where) {
    if (TIE_FIELDS.has(column) || ecosystem.ties.some((tie) => tie.attributes && Object.hasOwn(tie.attributes, column)))
      continue;
    const columns = new Set([...TIE_FIELDS, ...ecosystem.ties.flatMap((tie) => Object.keys(tie.attributes ?? {}))]);
    const hint = nearest(column, columns);
    throw new PlayermapError(
      'bad-option',
      `ties have no column "${column}"; ${hint ? `nearest: "${hint}"` : `there are: ${[...columns].join(', ')}`}`,
    );
  }
  const chosen = ties && new Set(ties);
  return (tie) =>
    (!chosen || chosen.has(tie.type ?? UNTYPED)) && where.every(([column, value]) => tieValue(tie, column) === value);
}

const TIE_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'source',
  'target',
  'type',
  'directed',
  'strength',
  'sign',
  'formal',
  'from',
  'to',
  'evidence',
  'assumed',
]);

/** What stands in a column of a tie, as text; empty where nothing does. */
function tieValue(tie: Tie, column: string): string {
  if (tie.attributes && Object.hasOwn(tie.attributes, column)) return tie.attributes[column] as string;
  const value = TIE_FIELDS.has(column) ? tie[column as keyof Tie] : undefined;
  return value === undefined ? '' : String(value);
}
