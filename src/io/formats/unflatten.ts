import { type CheckOptions, checkEcosystem } from '../../model/check';
import { type Reading, reading } from '../assemble';
import { setOwn } from '../own-key';
import { type ExchangeRead, MARK, type Value } from './exchange';
import { isOwn, kindOf, mayBeEmpty, RESERVED } from './field-kinds';
import { jsonOf, listed } from './listed';

type RawRecord = Record<string, unknown>;

/** Settings that are plain texts; the others are JSON where a format holds texts only. */
const PLAIN = new Set(['language', 'date', 'evidence']);

/**
 * The ecosystem in a graph that this library wrote, also after another program kept its values and changed their types:
 * a number that became a text is a number again.
 */
export function unflatten(
  { graph, problems, lineOf }: ExchangeRead,
  file: string | ((part: 'nodes' | 'edges') => string),
): Reading {
  if (!graph) return reading(null, problems);
  const document: RawRecord = {};
  for (const [name, value] of graph.settings) {
    if (name === MARK) document.version = typeof value === 'string' ? Number(value) : value;
    else setOwn(document, name, settingOf(name, value));
  }
  document.stakeholders = graph.nodes.map(({ id, values }) => recordOf('stakeholders', { id }, values));
  document.ties = graph.edges.map(({ source, target, values }) => recordOf('ties', { source, target }, values));
  const locate: CheckOptions['locate'] = (collection, index, field) => {
    const part = collection === 'stakeholders' ? 'nodes' : collection === 'ties' ? 'edges' : undefined;
    const row = part && lineOf(part, index);
    const path = part || collection === 'settings' ? field : `${collection}[${index}]${field ? `.${field}` : ''}`;
    const named = typeof file === 'string' ? file : file(part ?? 'nodes');
    return { file: named, ...(row !== undefined && { row }), ...(path !== undefined && { column: path }) };
  };
  const checked = checkEcosystem(document, { locate });
  return reading(checked.document, [...problems, ...checked.problems]);
}

function settingOf(name: string, value: unknown): unknown {
  if (typeof value !== 'string' || PLAIN.has(name)) return value;
  return jsonOf(value) ?? value;
}

function recordOf(table: 'stakeholders' | 'ties', start: RawRecord, values: ReadonlyMap<string, Value>): RawRecord {
  const record: RawRecord = { ...start };
  for (const [name, value] of values) {
    const own = isOwn(table, name);
    // what formats and programs write for themselves: labels, places on a screen
    if (!own && RESERVED.test(name)) continue;
    const field = own ? name : `attributes.${name}`;
    const typed = typedValue(field, value);
    if (typed === undefined) continue;
    if (field === 'sector') record.sectors ??= [typed];
    else if (field === 'weight') record.strength = typed;
    else if (field === 'provenance') record.provenance = typeof typed === 'string' ? jsonOf(typed) : typed;
    else if (field === 'veto') {
      if (typed !== false) record.veto ??= {};
    } else if (field === 'names' || field === 'trust' || field === 'attributes') record[field] ??= {};
    else put(record, field, typed);
  }
  return record;
}

const PARTED = new Set(['names', 'veto', 'trust', 'attributes']);

function put(record: RawRecord, field: string, value: unknown): void {
  const dot = field.indexOf('.');
  const first = field.slice(0, Math.max(0, dot));
  if (!PARTED.has(first)) {
    record[field] = value;
    return;
  }
  const part = (record[first] as RawRecord | undefined) ?? {};
  record[first] = part;
  setOwn(part, field.slice(dot + 1), value);
}

/** A value as its field has it; undefined where a program wrote that there is none. What does not fit is left for the check. */
function typedValue(field: string, value: Value): unknown {
  if (value === '' && !mayBeEmpty(field)) return undefined;
  if (typeof value === 'number' && Number.isNaN(value)) return undefined;
  switch (kindOf(field)) {
    case 'number':
      return typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;
    case 'yes-no':
      if (typeof value !== 'string') return value;
      return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : value;
    case 'texts':
      return typeof value === 'string' ? listed(value) : value;
    default:
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  }
}
