import type { Language } from '../../text/language';
import { headingOf, valueWord } from './headings';
import type { Measured } from './measured';
import type { MeasuredTable, MeasuredTablesOptions, TableCell } from './measured-tables';

/** What the cells of a column name: then people are shown names, and words of their language. */
type Kind = 'stakeholder' | 'group' | 'sector' | 'ring' | 'measure' | 'word' | 'column' | 'chosen';

/** A table before it is worded; a list becomes one cell. */
export interface Draft {
  readonly id: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (TableCell | readonly string[])[])[];
  /** Columns that name something else here than in other tables; null: nothing. */
  readonly kinds?: Readonly<Record<string, Kind | null>>;
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['id', 'stakeholder'],
  ['source', 'stakeholder'],
  ['target', 'stakeholder'],
  ['carrier', 'stakeholder'],
  ['dominator', 'stakeholder'],
  ['across', 'word'],
  ['loses', 'stakeholder'],
  ['concerned', 'stakeholder'],
  ['group', 'group'],
  ['groups', 'group'],
  ['missing', 'group'],
  ['sector', 'sector'],
  ['ring', 'ring'],
  ['fromRing', 'ring'],
  ['toRing', 'ring'],
  ['basis', 'measure'],
  ['role', 'word'],
  ['goal', 'word'],
  ['search', 'word'],
  ['amongColumn', 'column'],
  ['amongValues', 'chosen'],
  ['way', 'word'],
  ['test', 'word'],
  ['bridge', 'word'],
  ['next', 'word'],
]);

/** A draft as programs read it (ids), or as people do (labels, names, words). */
export function worded(draft: Draft, measured: Measured, options: MeasuredTablesOptions): MeasuredTable {
  const { headings = 'ids', language = 'en' } = options;
  const { id, header, rows, kinds = {} } = draft;
  const kindOf = (column: string): Kind | null =>
    column in kinds ? (kinds[column] ?? null) : (KINDS.get(column) ?? null);
  const columns = header.map(kindOf);
  const forPeople = headings === 'labels';
  const one = forPeople ? namer(measured, options, language) : (_: Kind | null, value: TableCell) => value;
  const isName = (column: string) => column === 'id' && kindOf(column) === 'stakeholder' && options.names !== undefined;
  return {
    id,
    title: headingOf(id, measured, language),
    header: forPeople
      ? header.map((column) => headingOf(isName(column) ? 'stakeholder' : column, measured, language))
      : header,
    rows: rows.map((row) => {
      // the column that the values of this row are of
      const of = row[header.indexOf('amongColumn')];
      const column = typeof of === 'string' ? of : undefined;
      return row.map((cell, c): TableCell => {
        const kind = columns[c] ?? null;
        if (cell === null || typeof cell !== 'object') return one(kind, cell, column);
        return cell.map((part) => one(kind, part, column)).join('; ');
      });
    }),
  };
}

function namer(measured: Measured, options: MeasuredTablesOptions, language: Language) {
  const { stakeholders, reading, measures } = measured;
  const { names, groupNames } = options;
  const times = new Map<string, number>();
  for (const name of names ?? []) times.set(name, (times.get(name) ?? 0) + 1);
  const nameOf = new Map(
    stakeholders.map((id, i) => {
      const name = names?.[i] ?? id;
      // two of one name are told apart
      return [id, (times.get(name) ?? 0) > 1 ? `${name} (${id})` : name] as const;
    }),
  );
  return (kind: Kind | null, value: TableCell, column?: TableCell): TableCell => {
    // names and words are texts; a number stands for itself
    if (value === null || kind === null || typeof value === 'number') return value;
    const text = String(value);
    if (kind === 'stakeholder') return nameOf.get(text) ?? value;
    if (kind === 'measure') return measures[text]?.label ?? value;
    if (kind === 'word') return valueWord(text, language, reading.by) ?? value;
    if (kind === 'column') return headingOf(text, measured, language);
    const named = kind === 'chosen' ? String(column) : kind === 'group' ? reading.by : kind;
    return groupNames?.get(named)?.get(text) ?? value;
  };
}
