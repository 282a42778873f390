import type { Ecosystem } from '../../model/ecosystem';
import { nameIn, textIn } from '../../model/names';
import type { Stakeholder, Tie } from '../../model/schema';
import { matchHeaders } from '../headers';
import { type ExchangeGraph, MARK, type Value } from './exchange';
import { isOwn, RESERVED } from './field-kinds';

type Record_ = Readonly<Record<string, unknown>>;

/**
 * An ecosystem as nodes, edges and named values, from which `unflatten` makes it again as it was: names by language under
 * `names.he`, the main sector under `sector`, strength under `weight` as other programs call it.
 *
 * Columns of the data keep their names, with `attributes.` in front where the name already means something; one that
 * holds numbers or yes and no throughout is written as such.
 *
 * Cost: O(records).
 */
export function flatten(ecosystem: Ecosystem): ExchangeGraph {
  const { document } = ecosystem;
  const { version, stakeholders, ties, ...settings } = document;
  const nodeColumns = columnsOf('stakeholders', stakeholders);
  const edgeColumns = columnsOf('ties', ties);
  const typeNames = new Map(
    ecosystem.tieTypes.map((type) => [type.id, ecosystem.nameOf(type, ecosystem.language ?? 'en')]),
  );
  return {
    settings: new Map<string, unknown>([[MARK, version], ...Object.entries(settings)]),
    nodes: stakeholders.map((one) => ({
      id: one.id,
      label: textIn(one.names, ecosystem.language ?? 'en', ecosystem.language),
      values: valuesOf(one, nodeColumns),
    })),
    edges: ties.map((tie) => ({
      source: tie.source,
      target: tie.target,
      directed: ecosystem.isDirected(tie),
      label: tie.type === undefined ? undefined : (typeNames.get(tie.type) ?? nameIn({ id: tie.type }, 'en')),
      values: valuesOf(tie, edgeColumns),
    })),
  };
}

interface ColumnName {
  readonly name: string;
  readonly type: 'text' | 'number' | 'yes-no';
}

/** Under which name, and as what, each column of the data is written. */
function columnsOf(
  table: 'stakeholders' | 'ties',
  records: readonly (Stakeholder | Tie)[],
): ReadonlyMap<string, ColumnName> {
  const types = new Map<string, ColumnName['type']>();
  for (const { attributes } of records) {
    for (const [key, value] of Object.entries(attributes ?? {})) {
      const type = typeOf(value);
      types.set(key, types.has(key) && types.get(key) !== type ? 'text' : type);
    }
  }
  return new Map([...types].map(([key, type]) => [key, { name: safeName(table, key), type }]));
}

function typeOf(text: string): ColumnName['type'] {
  if (text === 'true' || text === 'false') return 'yes-no';
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? 'number' : 'text';
}

function safeName(table: 'stakeholders' | 'ties', key: string): string {
  const { headings } = matchHeaders(table, [key]);
  const meansSomething = headings[0]?.field !== undefined || isOwn(table, key) || RESERVED.test(key);
  return meansSomething ? `attributes.${key}` : key;
}

function valuesOf(record: Stakeholder | Tie, columns: ReadonlyMap<string, ColumnName>): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const [field, value] of Object.entries(record as Record_)) {
    if (value === undefined) continue;
    if (field === 'source' || field === 'target' || (field === 'id' && !('source' in record))) continue;
    if (field === 'sectors') putSectors(values, value as readonly string[]);
    else if (field === 'strength') values.set('weight', value as number);
    else if (field === 'provenance') values.set(field, JSON.stringify(value));
    else if (field === 'attributes') putAttributes(values, value as Readonly<Record<string, string>>, columns);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) putParts(values, field, value);
    else values.set(field, value as Value);
  }
  return values;
}

function putSectors(values: Map<string, Value>, sectors: readonly string[]): void {
  const [main] = sectors;
  if (main !== undefined) values.set('sector', main);
  if (sectors.length !== 1) values.set('sectors', sectors);
}

function putAttributes(
  values: Map<string, Value>,
  attributes: Readonly<Record<string, string>>,
  columns: ReadonlyMap<string, ColumnName>,
): void {
  const entries = Object.entries(attributes);
  if (entries.length === 0) values.set('attributes', '{}');
  for (const [key, text] of entries) {
    const { name, type } = columns.get(key) as ColumnName;
    values.set(name, type === 'number' ? Number(text) : type === 'yes-no' ? text === 'true' : text);
  }
}

/** `names`, `veto` and `trust`: one value for each part. */
function putParts(values: Map<string, Value>, field: string, parts: object): void {
  const entries = Object.entries(parts as Readonly<Record<string, Value>>);
  if (field === 'veto') values.set('veto', true);
  else if (entries.length === 0) values.set(field, '{}');
  for (const [part, value] of entries) if (value !== undefined) values.set(`${field}.${part}`, value);
}
