import { assemble, type Reading } from '../assemble';
import { readCsv } from '../csv';
import type { InputFile } from '../read';
import type { Read, Table } from '../table';
import { overviewOf } from './vennmaker-overview';

/** What VennMaker computes itself, and what says who was asked: no data of ours. */
const COMPUTED =
  /^(?:id_Ego|[xy]|(?:In|Out)degree(?:Std)?|(?:In|Out)Closeness(?:Std)?|ProximityPrestige|OutClosenessStd)(?:_|$)/i;

const base = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** Whether files are those that VennMaker exports of an interview. */
export const isVennMaker = (files: readonly InputFile[]): boolean =>
  files.some(({ name }) => /^ALTER_.*\.csv$/i.test(base(name)));

/**
 * Reads what VennMaker exports of an interview as CSV: the actors of `ALTER_*.csv` with their attributes, and their relations, either
 * by kind (`ADJACENCY_NWM_<interview>_<map>_<relation>.csv`, or `..._ALL_...` for actors that were not drawn too), or, where those are not
 * there, of all kinds together (`ADJACENCY_NWM_<interview>_<map>.csv`). `OVERVIEW_*.txt`, where it is there, gives the words for the
 * codes of answers and says which relations have a direction; without it one that stands in both halves of its table has none.
 * Of an interview with several maps the first is read. An attribute named Sector or Circle (as headers of tables may be called) is the sector or
 * the ring. What VennMaker computed, places and the files of other figures are left alone.
 *
 * Undefined: `ecosystem` is null where there is an error. Cost: O(bytes).
 *
 * @example
 * const { ecosystem } = readVennMaker([
 *   { name: 'ALTER_a.csv', content: '"id_Alter";"id_Ego";"Sector_Map"\n"Clinic";"Dana1";"health"\n"School";"Dana1";""\n' },
 *   { name: 'ADJACENCY_NWM_a_1_refers.csv', content: '"Map_refers";"Clinic";"School"\n"Clinic";"";"2"\n"School";"";""\n' },
 * ]);
 * assert.deepEqual(ecosystem?.ties.map(({ source, target, type }) => [source, target, type]), [['Clinic', 'School', 'refers']]);
 */
export function readVennMaker(files: Iterable<InputFile>): Reading {
  const all = [...files].map((file) => ({ ...file, name: base(file.name) }));
  const overview = overviewOf(all.find(({ name }) => /^OVERVIEW_.*\.txt$/i.test(name))?.content ?? '');
  const named = (pattern: RegExp) => all.filter(({ name }) => pattern.test(name));
  const [alters] = named(/^ALTER_.*\.csv$/i).map(({ name, content }) => readCsv(content, name));
  const interview = /^ALTER_(.*)\.csv$/i.exec(alters?.value.file ?? '')?.[1] ?? '';
  const relations = relationTables(all, interview);
  const problems = [...(alters?.problems ?? []), ...relations.flatMap(({ table }) => table.problems)];
  const ties = relations.flatMap(({ label, table }) => tiesIn(table.value, label, overview));
  const stakeholders = actorTable(alters?.value, ties, overview);
  return assemble(
    {
      tables: new Map([
        ['stakeholders', stakeholders],
        ['ties', tieTable(ties, relations[0]?.table.value.file)],
      ]),
    },
    problems,
  );
}

type Overview = ReturnType<typeof overviewOf>;

interface Relations {
  readonly label: string;
  readonly table: Read<Table>;
}

/** The tables of relations of the first map: those of all actors where they are there, by kind where that is there. */
function relationTables(files: readonly InputFile[], interview: string): Relations[] {
  for (const which of ['ALL', 'NWM']) {
    const start = `adjacency_${which.toLowerCase()}_${interview.toLowerCase()}_1`;
    const found = files.filter(({ name }) => name.toLowerCase().startsWith(start) && /\.csv$/i.test(name));
    const kinds = found.filter(({ name }) => name.charAt(start.length) === '_');
    const chosen = kinds.length > 0 ? kinds : found.filter(({ name }) => name.charAt(start.length) === '.');
    if (chosen.length === 0) continue;
    return chosen.map(({ name, content }) => {
      const table = readCsv(content, name);
      const [corner = ''] = table.value.header;
      const word = name.slice(start.length + 1).replace(/\.csv$/i, '');
      // the first cell has the words as they are: "<map>_<relation>"
      return { label: kinds.length === 0 ? '' : (labelIn(corner, word) ?? word), table };
    });
  }
  return [];
}

/** What VennMaker makes of a word in the name of a file. */
const encoded = (word: string): string =>
  encodeURIComponent(word)
    .replace(/%20/g, '+')
    .replace(/[^a-zA-Z0-9_.-]/g, '_');

function labelIn(corner: string, word: string): string | undefined {
  for (let at = corner.indexOf('_'); at >= 0; at = corner.indexOf('_', at + 1)) {
    const label = corner.slice(at + 1);
    if (encoded(label).toLowerCase() === word.toLowerCase()) return label;
  }
  return undefined;
}

interface VennTie {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly directed: boolean;
  readonly value: string;
  readonly row: number;
}

function tiesIn({ header, rows, rowNumbers }: Table, label: string, { relations, answers }: Overview): VennTie[] {
  const names = header.slice(1);
  const at = new Map(names.map((name, i) => [name, i]));
  const filled = (cell: string | undefined) => cell !== undefined && cell !== '' && cell !== '0';
  const cells = new Map(rows.map((row) => [row[0] ?? '', row.slice(1)]));
  const there = (from: string, to: string) => filled(cells.get(from)?.[at.get(to) ?? -1]);
  const mirrored = names.every((a) => names.every((b) => there(a, b) === there(b, a)));
  const directed = relations.get(label) ?? !mirrored;
  const words = answers.get(label);
  return rows.flatMap((row, r) =>
    names.flatMap((target, c): VennTie[] => {
      const source = row[0] ?? '';
      const value = row[c + 1] ?? '';
      if (!filled(value) || (!directed && there(target, source) && (at.get(source) ?? -1) > c)) return [];
      const said = label === '' ? '' : (words?.get(value) ?? value);
      return [{ source, target, type: label, directed, value: said, row: rowNumbers[r] ?? 0 }];
    }),
  );
}

function tieTable(ties: readonly VennTie[], file = 'ADJACENCY'): Table {
  return {
    file,
    header: ['source', 'target', 'type', 'directed', 'answer'],
    rows: ties.map(({ source, target, type, directed, value }) => [
      source,
      target,
      type,
      directed ? 'TRUE' : 'FALSE',
      value,
    ]),
    rowNumbers: ties.map(({ row }) => row),
  };
}

/** The actors of the interview, and whoever else stands in a relation: above all who was asked. */
function actorTable(alters: Table | undefined, ties: readonly VennTie[], { answers }: Overview): Table {
  const header = alters?.header ?? [];
  const map = header.find((name) => name.startsWith('x_'))?.slice(2);
  const suffix = map === undefined ? undefined : `_${map}`;
  const maps = header.filter((name) => name.startsWith('x_')).map((name) => name.slice(1));
  const columns = header.flatMap((name, c) => {
    if (c === 0 || COMPUTED.test(name)) return [];
    if (suffix === undefined) return [{ c, name: name.replace(/_[^_]*$/, '') }];
    return name.endsWith(suffix) && !longer(name, suffix, maps) ? [{ c, name: name.slice(0, -suffix.length) }] : [];
  });
  const rows = (alters?.rows ?? []).map((row) => [
    row[0] ?? '',
    ...columns.map(({ c, name }) => answers.get(name)?.get(row[c] ?? '') ?? row[c] ?? ''),
  ]);
  const known = new Set(rows.map(([id]) => id));
  const further = [...new Set(ties.flatMap(({ source, target }) => [source, target]))].filter((id) => !known.has(id));
  return {
    file: alters?.file ?? 'ALTER',
    header: ['id', ...columns.map(({ name }) => (/^(?:circle|kreis)$/i.test(name) ? 'ring' : name))],
    rows: [...rows, ...further.map((id) => [id])],
    rowNumbers: [...(alters?.rowNumbers ?? []), ...further.map(() => 1)],
  };
}

/** Whether a column is of another map, whose name ends in that of this one. */
const longer = (name: string, suffix: string, maps: readonly string[]): boolean =>
  maps.some((map) => map.length > suffix.length && map.endsWith(suffix) && name.endsWith(map));
