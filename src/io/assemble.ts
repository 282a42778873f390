import { byText } from '../kernel/order';
import { isError, type Place, type Problem } from '../kernel/problem';
import { checkEcosystem, type Locate } from '../model/check';
import { Ecosystem } from '../model/ecosystem';
import { type CollectionName, collections, type EcosystemDocument, VERSION } from '../model/schema';
import { type Tidy, tabled } from '../text/tidy';
import type { Resolve } from './cells';
import { resolversOf } from './declared';
import { matchHeaders } from './headers';
import { type PlaceOf, placeInTable } from './place';
import { readRecords } from './records';
import type { Settings } from './settings';
import type { Table } from './table';

/** What came out of reading: the ecosystem if it has no error, and everything that is wrong or may be. */
export interface Reading extends Tidy {
  readonly document: EcosystemDocument | null;
  readonly ecosystem: Ecosystem | null;
  /** In the order in which a person mends them: by file, row and column. */
  readonly problems: readonly Problem[];
}

interface Tables {
  readonly tables: ReadonlyMap<CollectionName, Table>;
  readonly settings?: Settings | undefined;
}

/** What the check expects where an id is not among those of a collection. */
const EXPECTED_IDS: ReadonlyMap<CollectionName, string> = new Map([
  ['stakeholders', 'a stakeholder id'],
  ['processes', 'a process id'],
  ['decisions', 'a decision id'],
  ['clauses', 'a clause id'],
]);

const DECLARING: readonly CollectionName[] = ['sectors', 'rings', 'tieTypes', 'topics'];

/** Makes an ecosystem of tables and settings, and checks it. `before` are problems of the reading so far. */
export function assemble({ tables, settings }: Tables, before: readonly Problem[]): Reading {
  const problems = [...before];
  const declared = settings !== undefined || tables.has('sectors') || tables.has('rings');
  const document: Record<string, unknown> = { ...settings?.fields, version: settings?.fields.version ?? VERSION };
  const places = new Map<CollectionName, PlaceOf>();
  const unread = new Set<CollectionName>(tables.has('stakeholders') ? [] : ['stakeholders']);
  const read = (collection: CollectionName, resolve: ReadonlyMap<string, Resolve>) => {
    const table = tables.get(collection);
    if (!table) return;
    if (settings && document[collection] !== undefined) {
      const hint = 'delete one of the two';
      problems.push({
        severity: 'error',
        code: 'duplicate-table',
        ...settings.place([collection]),
        found: table.file,
        expected: `${collection} in one place`,
        hint,
      });
    }
    if (table.unread) {
      unread.add(collection);
      return;
    }
    const { headings, missing } = matchHeaders(collection, table.header);
    for (const { column, misspelt } of missing) {
      problems.push({
        severity: 'error',
        code: 'missing-column',
        file: table.file,
        row: 1,
        column: column.words[0],
        found: misspelt ?? table.header.filter((name) => name !== '').join(', '),
        expected: `a column "${column.words[0]}"`,
        ...(misspelt !== undefined && { hint: `rename "${misspelt}" to "${column.words[0]}"` }),
      });
    }
    if (missing.some(({ misspelt }) => misspelt === undefined)) {
      // without the column its rows say nothing: one problem, not one a row
      unread.add(collection);
      return;
    }
    document[collection] = readRecords(collection, table, headings, { declared, resolve }, problems);
    places.set(collection, placeInTable(table, headings));
  };
  for (const collection of DECLARING) read(collection, new Map());
  const resolve = resolversOf(document);
  for (const collection of Object.keys(collections) as CollectionName[]) {
    if (!DECLARING.includes(collection)) read(collection, resolve);
  }
  const checked = checkEcosystem(document, { locate: locator(places, settings) });
  // the ids of a table that could not be read are not unknown, and where it is that of the stakeholders nothing is empty
  const unknown = new Set([...unread].map((collection) => EXPECTED_IDS.get(collection)));
  for (const problem of checked.problems) {
    const isEmpty = problem.code === 'empty-ecosystem' && unread.has('stakeholders');
    if (!isEmpty && !unknown.has(problem.expected)) problems.push(problem);
  }
  return reading(checked.document, problems);
}

/** An ecosystem from a checked document, unless anything before or in the check was an error. */
export function reading(document: EcosystemDocument | null, problems: readonly Problem[]): Reading {
  const sorted = [...problems].sort(byPlace);
  const right = sorted.some(isError) ? null : document;
  const read = { document: right, ecosystem: right && Ecosystem.fromChecked(right), problems: sorted };
  return tabled(read, ({ problems: found }) => found);
}

/** Order in which a person mends problems: by file, row and column. */
export function byPlace(a: Problem, b: Problem): number {
  return byText(a.file ?? '', b.file ?? '') || (a.row ?? 0) - (b.row ?? 0) || byText(a.column ?? '', b.column ?? '');
}

function locator(places: ReadonlyMap<CollectionName, PlaceOf>, settings: Settings | undefined): Locate {
  return (collection, index, field): Place => {
    const place = collection === 'settings' ? undefined : places.get(collection);
    if (place) return place(index, field);
    const path = collection === 'settings' ? [] : [collection, String(index)];
    return settings?.place([...path, ...(field?.split('.') ?? [])]) ?? { column: [...path, field ?? ''].join('.') };
  };
}
