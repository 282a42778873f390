import { PlayermapError } from '../kernel/errors';
import { orNearest } from '../kernel/nearest';
import { type Ecosystem, UNTYPED } from './ecosystem';
import type { Tie } from './schema';

/** Which ties are meant. */
export interface TieChoice {
  /** Tie types to take. Default: all. */
  readonly ties?: readonly string[];
  /**
   * Columns of ties and the values they must have; all of them must hold. Columns of the data are compared as they stand
   * ("007" is not "7"), numbers and yes or no of the model by their value (`directed=TRUE`, `strength=2.0`).
   */
  readonly where?: readonly (readonly [column: string, value: string])[];
}

/** Which ties are taken; an unknown type, column or value is an error, since it would silently give an empty network. */
export function tieFilter(ecosystem: Ecosystem, { ties, where = [] }: TieChoice): (tie: Tie) => boolean {
  if (ties !== undefined && !Array.isArray(ties)) {
    throw new PlayermapError('bad-option', `ties is ${JSON.stringify(ties)}, expected a list such as ["funds"]`);
  }
  if (!Array.isArray(where)) {
    throw new PlayermapError('bad-option', 'where is no list, expected pairs such as [["round", "2"]]');
  }
  const types = ecosystem.tieTypes.map(({ id }) => id);
  for (const type of ties ?? []) {
    if (types.includes(type)) continue;
    throw new PlayermapError('bad-option', `no tie has the type "${type}"; ${orNearest(type, types)}`);
  }
  for (const [column] of where) {
    if (
      fieldOf(column) !== undefined ||
      ecosystem.ties.some((tie) => tie.attributes && Object.hasOwn(tie.attributes, column))
    )
      continue;
    const columns = new Set([...TIE_FIELDS, ...ecosystem.ties.flatMap((tie) => Object.keys(tie.attributes ?? {}))]);
    throw new PlayermapError('bad-option', `ties have no column "${column}"; ${orNearest(column, columns)}`);
  }
  for (const [column, value] of where) {
    // an empty one asks for ties that have nothing there
    if (value === '' || ecosystem.ties.length === 0 || ecosystem.ties.some((tie) => holds(tie, column, value)))
      continue;
    const values = new Set(ecosystem.ties.map((tie) => textOf(tie, column)).filter((known) => known !== ''));
    throw new PlayermapError('bad-option', `no tie has "${value}" in "${column}"; ${orNearest(value, values)}`);
  }
  const chosen = ties && new Set(ties);
  return (tie) =>
    (!chosen || chosen.has(tie.type ?? UNTYPED)) && where.every(([column, value]) => holds(tie, column, value));
}

const TIE_FIELDS = [
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
] as const;

/** The field of a tie that a column means; tables may call the strength so too. */
function fieldOf(column: string): (typeof TIE_FIELDS)[number] | undefined {
  if (column === 'weight' || column === 'value') return 'strength';
  return TIE_FIELDS.find((field) => field === column);
}

/** What a tie has in a column, as text; empty where it has nothing. */
function textOf(tie: Tie, column: string): string {
  if (tie.attributes && Object.hasOwn(tie.attributes, column)) return tie.attributes[column] ?? '';
  const field = fieldOf(column);
  return String((field && tie[field]) ?? '');
}

function holds(tie: Tie, column: string, wanted: string): boolean {
  if (tie.attributes && Object.hasOwn(tie.attributes, column)) return tie.attributes[column] === wanted;
  const field = fieldOf(column);
  const found = field && tie[field];
  if (found === undefined) return wanted === '';
  if (typeof found === 'number') return wanted.trim() !== '' && Number(wanted) === found;
  return typeof found === 'boolean' ? String(found) === wanted.trim().toLowerCase() : found === wanted;
}
