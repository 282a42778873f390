import { isError, type Place, type Problem } from '../kernel/problem';
import { shown } from '../kernel/shown';
import { type Tidy, tabled } from '../text/tidy';
import { checkNesting } from './check-nesting';
import { checkReferences } from './check-references';
import { checkShape } from './check-shape';
import { checkTies } from './check-ties';
import { migrate } from './migrate';
import type { CollectionName, EcosystemDocument } from './schema';

/** Tells where a field of a record stands in what the person entered. `settings` are the fields beside the collections. */
export type Locate = (collection: CollectionName | 'settings', index: number, field?: string) => Place;

export interface CheckOptions {
  /** Default: the path inside the JSON document, as `column`. */
  readonly locate?: Locate;
}

export interface Checked {
  /** Null where there is an error. */
  readonly document: EcosystemDocument | null;
  readonly problems: readonly Problem[];
}

/** What the checks share: the records as they stand, and how to report. */
export interface CheckContext {
  /** Records that are objects, each with its position in the input; whether or not their shape is right. */
  readonly records: (collection: CollectionName) => readonly RawRecord[];
  readonly isDeclared: (collection: CollectionName) => boolean;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly report: (at: At, problem: Omit<Problem, 'file' | 'row' | 'column'>) => void;
}

export interface RawRecord {
  readonly index: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface At {
  readonly collection: CollectionName | 'settings';
  readonly index?: number;
  readonly field?: string;
}

const jsonPath: Locate = (collection, index, field) => ({
  column:
    collection === 'settings' ? (field ?? '') : `${collection}[${index}]${field === undefined ? '' : `.${field}`}`,
});

/**
 * Finds everything that is wrong with an ecosystem, at once: shapes, ranges, dates, duplicate and unknown ids, dangling
 * and self ties, cycles of parents, sectors, rings and tie types that were not declared.
 *
 * Undefined: `document` is null where a problem is an error; warnings do not stop.
 * Cost: O(records); a hint for a misspelt id costs O(ids).
 *
 * @example
 * const { problems } = checkEcosystem({ version: 1, stakeholders: [{ id: 'moh' }], ties: [{ source: 'moh', target: 'mho' }] });
 * assert.equal(problems[0]?.code, 'unknown-id');
 * assert.equal(problems[0]?.hint, 'moh');
 */
export function checkEcosystem(input: unknown, options: CheckOptions = {}): Checked & Tidy {
  const locate = options.locate ?? jsonPath;
  const problems: Problem[] = [];
  const report: CheckContext['report'] = (at, problem) => {
    problems.push({ ...problem, ...locate(at.collection, at.index ?? 0, at.field) });
  };
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    report(
      { collection: 'settings' },
      { severity: 'error', code: 'wrong-type', found: shown(input), expected: 'an object with stakeholders and ties' },
    );
    return withRows({ document: null, problems });
  }
  const migrated = migrate(input as Record<string, unknown>);
  if (migrated.problem) report({ collection: 'settings', field: 'version' }, migrated.problem);
  const { document, context } = checkShape(migrated.document, report);
  checkReferences(context);
  checkTies(context);
  checkNesting(context);
  return withRows({ document: problems.some(isError) ? null : document, problems });
}

const withRows = (checked: Checked): Checked & Tidy => tabled(checked, ({ problems }) => problems);
