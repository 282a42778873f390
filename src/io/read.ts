import { PlayermapError } from '../kernel/errors';
import type { Problem } from '../kernel/problem';
import { checkEcosystem } from '../model/check';
import type { CollectionName } from '../model/schema';
import { assemble, type Reading, reading } from './assemble';
import { readCsv } from './csv';
import { graphInJson } from './formats/json-kind';
import { fromKumuSheets } from './formats/kumu-workbook';
import { matchHeaders } from './headers';
import { readJsonSource } from './json-source';
import { type Settings, settingsFromJson } from './settings';
import { settingsFromTable } from './settings-table';
import type { Read, Table } from './table';
import { type TableName, tableNamed } from './table-names';
import { openXlsx } from './xlsx-read';

/** A file as a browser or a folder gives it: its name, and its bytes or its text. */
export interface InputFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/**
 * Reads the tables of a folder: stakeholders.csv (or nodes.csv), ties.csv (or edges.csv, links.csv), further tables, and
 * ecosystem.json, by their names without case; .tsv too. Other files are left alone. `ready` are tables of files that were read
 * already.
 *
 * Undefined: `document` and `ecosystem` are null where there is an error. Cost: O(bytes).
 *
 * @example
 * const { ecosystem, problems } = readTables([
 *   { name: 'stakeholders.csv', content: 'id,name\nmoh,Ministry of Health\n' },
 *   { name: 'ties.csv', content: 'source,target\nmoh,mho\n' },
 * ]);
 * assert.equal(ecosystem, null);
 * assert.deepEqual([problems[0]?.file, problems[0]?.row, problems[0]?.column, problems[0]?.hint], ['ties.csv', 2, 'target', 'moh']);
 */
export function readTables(files: Iterable<InputFile>, ready: ReadonlyMap<string, Read<Table>> = new Map()): Reading {
  const problems: Problem[] = [];
  const all = [...files].map((file) => ({ ...file, base: file.name.slice(file.name.lastIndexOf('/') + 1) }));
  const candidates = all.flatMap(({ base, content }) => {
    const isTable = ready.has(base) || /\.(?:csv|tsv)$/i.test(base);
    const named = isTable ? tableNamed(base.slice(0, base.lastIndexOf('.'))) : undefined;
    return named ? [{ ...named, name: base, read: () => ready.get(base) ?? readCsv(content, base) }] : [];
  });
  const tables = pick(candidates, problems);
  const json = all.find(({ base }) => base.toLowerCase() === 'ecosystem.json');
  const settings = json
    ? settingsFromJson(readJsonSource(json.content, json.base), problems)
    : settingsOf(tables, problems);
  reportMissing(
    tables,
    all.map(({ base }) => base),
    ['stakeholders.csv', 'ties.csv'],
    problems,
  );
  return assemble({ tables: collectionsOf(tables), settings }, problems);
}

/**
 * Reads an .xlsx workbook whose sheets are the tables, by their names in English, Hebrew or Arabic. Sheets with other
 * names are left alone, unless stakeholders or ties are missing and a sheet has their columns. A workbook as Kumu has it,
 * with sheets Elements and Connections, is read too.
 *
 * @throws {PlayermapError} never for what a file holds: a workbook that is refused gives a problem.
 */
export function readWorkbook(bytes: Uint8Array, file = 'workbook.xlsx'): Reading {
  const problems: Problem[] = [];
  try {
    const sheets = openXlsx(bytes, file);
    const tables = pick(
      sheets.flatMap((sheet) => {
        const named = tableNamed(sheet.name);
        return named ? [{ ...sheet, ...named }] : [];
      }),
      problems,
    );
    const [elements, connections] = ['elements', 'connections'].map((name) =>
      sheets.find((sheet) => sheet.name.toLowerCase() === name),
    );
    if (tables.size === 0 && elements && connections) {
      const [players, relations] = [elements.read(), connections.read()];
      for (const problem of [...players.problems, ...relations.problems]) problems.push(problem);
      const { stakeholders, ties } = fromKumuSheets(players.value, relations.value);
      tables.set('stakeholders', stakeholders).set('ties', ties);
    } else if (!tables.has('stakeholders') || !tables.has('ties')) {
      for (const sheet of sheets) {
        if (tableNamed(sheet.name)) continue;
        const { value, problems: found } = sheet.read();
        const table = tableByColumns(value);
        if (table === undefined || tables.has(table)) continue;
        tables.set(table, value);
        for (const problem of found) problems.push(problem);
      }
    }
    reportMissing(
      tables,
      sheets.map(({ name }) => name),
      ['stakeholders', 'ties'],
      problems,
      file,
    );
    return assemble({ tables: collectionsOf(tables), settings: settingsOf(tables, problems) }, problems);
  } catch (error) {
    if (error instanceof PlayermapError && error.code === 'invalid-data')
      return reading(null, [...problems, ...error.problems]);
    throw error;
  }
}

/**
 * Reads an ecosystem in one JSON file, as `toJson` writes it, or a graph as NetworkX, d3 and graphology write theirs. The
 * row of a problem is the line, its column the path.
 */
export function readJson(content: Uint8Array | string, file = 'ecosystem.json'): Reading {
  const source = readJsonSource(content, file);
  if (source.value === undefined) return reading(null, source.problems);
  const graph = graphInJson(source, file);
  if (graph) return graph;
  const { document, problems } = checkEcosystem(source.value, {
    locate: (collection, index, field) => {
      const record = collection === 'settings' ? [] : [collection, String(index)];
      return source.place([...record, ...(field?.split('.') ?? [])]);
    },
  });
  return reading(document, [...source.problems, ...problems]);
}

interface Candidate {
  readonly table: TableName;
  readonly rank: number;
  readonly name: string;
  readonly read: () => { readonly value: Table; readonly problems: readonly Problem[] };
}

/** One table of each kind: the one with the best name; another one is reported, since somebody may be editing it. */
function pick(candidates: readonly Candidate[], problems: Problem[]): Map<TableName, Table> {
  const best = new Map<TableName, Candidate>();
  for (const candidate of [...candidates].sort((a, b) => a.rank - b.rank)) {
    const first = best.get(candidate.table);
    if (!first) best.set(candidate.table, candidate);
    else {
      const expected = `one table of ${candidate.table}`;
      problems.push({
        severity: 'warning',
        code: 'duplicate-table',
        file: candidate.name,
        found: candidate.name,
        expected,
        hint: `${first.name} was read`,
      });
    }
  }
  const tables = new Map<TableName, Table>();
  for (const [table, { read }] of best) {
    const { value, problems: found } = read();
    tables.set(table, value);
    for (const problem of found) problems.push(problem);
  }
  return tables;
}

const settingsOf = (tables: ReadonlyMap<TableName, Table>, problems: Problem[]): Settings | undefined => {
  const table = tables.get('settings');
  return table && settingsFromTable(table, problems);
};

const collectionsOf = (tables: ReadonlyMap<TableName, Table>): Map<CollectionName, Table> =>
  new Map([...tables].filter((entry): entry is [CollectionName, Table] => entry[0] !== 'settings'));

/** What the columns of a sheet with a name of its own say it is. */
function tableByColumns({ header }: Table): CollectionName | undefined {
  const complete = (table: CollectionName) => matchHeaders(table, header).missing.length === 0;
  if (complete('ties')) return 'ties';
  const fields = new Set(matchHeaders('stakeholders', header).headings.map(({ field }) => field));
  return complete('stakeholders') && (fields.has('names.und') || fields.has('sectors')) ? 'stakeholders' : undefined;
}

function reportMissing(
  tables: ReadonlyMap<TableName, Table>,
  names: readonly string[],
  [stakeholders, ties]: readonly [string, string],
  problems: Problem[],
  file?: string,
): void {
  const found = names.length === 0 ? 'nothing' : names.slice(0, 12).join(', ');
  for (const [table, expected] of [
    ['stakeholders', stakeholders],
    ['ties', ties],
  ] as const) {
    if (tables.has(table)) continue;
    const hint = table === 'ties' ? { hint: 'where there are no ties, a table with headers alone will do' } : {};
    problems.push({ severity: 'error', code: 'missing-table', file: file ?? expected, found, expected, ...hint });
  }
}
