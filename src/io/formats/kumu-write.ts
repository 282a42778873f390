import type { Ecosystem } from '../../model/ecosystem';
import { directionOf } from '../../text/language';
import { type Tidy, tabled } from '../../text/tidy';
import { parseNumber } from '../numbers';
import { setOwn } from '../own-key';
import { readJson, readWorkbook } from '../read';
import { numberText } from '../xlsx-numbers';
import { type SheetToWrite, writeXlsx } from '../xlsx-write';
import type { ExchangeGraph, Value, Written } from './exchange';
import { flatten } from './flatten';
import { listText } from './listed';
import { notComeBack } from './not-come-back';

/** What Kumu keeps other words for, or uses itself. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['from', 'valid from'],
  ['to', 'valid until'],
]);

/** The same of ties alone: a player may have a column `weight` of its own. */
const WORDS_OF_TIES: ReadonlyMap<string, string> = new Map([
  ...WORDS,
  ['weight', 'strength'],
  ['directed', ''],
  ['id', 'tie id'],
]);

/**
 * Writes an ecosystem as a Kumu blueprint (JSON): elements with an id, a label and every field, connections with a direction
 * and a type. Names of sectors, rings and tie types and the further records of the ecosystem have no place in one; `lost` is
 * what reading it back does not give.
 *
 * Cost: O(records). Source: Kumu's documentation of blueprints.
 *
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, title: { en: 'Care' }, stakeholders: [{ id: 'a', names: { en: 'Clinic' } }, { id: 'b' }], ties: [{ source: 'a', target: 'b' }] });
 * const { content, lost } = writeKumu(ecosystem);
 * assert.deepEqual(JSON.parse(content).connections, [{ from: 'a', to: 'b', direction: 'directed' }]);
 * assert.deepEqual(lost, [{ field: 'title', count: 1 }]);
 */
export function writeKumu(ecosystem: Ecosystem): Written & Tidy {
  const { elements, connections } = kumuRecords(flatten(ecosystem));
  const data = { elements: elements.map(object), connections: connections.map(object) };
  const content = `${JSON.stringify(data, null, 1)}\n`;
  return tabled({ content, lost: notComeBack(ecosystem.document, readJson(content).document) }, ({ lost }) => lost);
}

/**
 * Writes an ecosystem as a workbook that Kumu imports: a sheet Elements and a sheet Connections. Kumu finds the ends of a
 * connection by label there, so a label that several players share has the id in brackets.
 */
export function writeKumuWorkbook(ecosystem: Ecosystem): Written<Uint8Array> & Tidy {
  const graph = flatten(ecosystem);
  const labels = uniqueLabels(graph);
  const named = (id: string) => labels.get(id) ?? id;
  const { elements, connections } = kumuRecords(graph);
  for (const element of elements) element.set('label', named(element.get('id') as string));
  for (const connection of connections) {
    connection.set('from', named(connection.get('from') as string));
    connection.set('to', named(connection.get('to') as string));
  }
  const rightToLeft = directionOf(ecosystem.language ?? 'en') === 'rtl';
  const content = writeXlsx([
    { ...sheetOf('Elements', elements, ['label', 'id']), rightToLeft },
    { ...sheetOf('Connections', connections, ['from', 'to', 'direction']), rightToLeft },
  ]);
  return tabled({ content, lost: notComeBack(ecosystem.document, readWorkbook(content).document) }, ({ lost }) => lost);
}

type KumuRecord = Map<string, Value>;

function kumuRecords({ nodes, edges }: ExchangeGraph): { elements: KumuRecord[]; connections: KumuRecord[] } {
  const fields = (
    start: readonly (readonly [string, Value])[],
    values: ReadonlyMap<string, Value>,
    words = WORDS,
  ): KumuRecord => {
    const record = new Map<string, Value>(start);
    for (const [name, value] of values) {
      const word = words.get(name) ?? name;
      // one column for all sectors: of two that mean the same a reader takes one
      if (name === 'sectors') record.set('sector', value);
      else if (word !== '') record.set(word, value);
    }
    return record;
  };
  return {
    elements: nodes.map(({ id, label, values }) =>
      fields(
        [
          ['id', id],
          ['label', label ?? id],
        ],
        values,
      ),
    ),
    connections: edges.map(({ source, target, directed, values }) =>
      fields(
        [
          ['from', source],
          ['to', target],
          ['direction', directed === false ? 'undirected' : 'directed'],
        ],
        values,
        WORDS_OF_TIES,
      ),
    ),
  };
}

function object(record: KumuRecord): object {
  const made: Record<string, Value> = {};
  for (const [name, value] of record) setOwn(made, name, value);
  return made;
}

function uniqueLabels({ nodes }: ExchangeGraph): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { id, label = id } of nodes) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map(nodes.map(({ id, label = id }) => [id, (counts.get(label) ?? 0) > 1 ? `${label} (${id})` : label]));
}

function sheetOf(name: string, records: readonly KumuRecord[], first: readonly string[]): SheetToWrite {
  const columns = [...new Set([...first, ...records.flatMap((record) => [...record.keys()])])];
  const header = columns.map((column) =>
    first.includes(column) || column === 'type' ? column.charAt(0).toUpperCase() + column.slice(1) : column,
  );
  const rows = records.map((record) =>
    columns.map((column) => {
      const value = record.get(column);
      if (typeof value === 'object') return listText(value);
      // too long to be a number once it stands there without its exponent
      return typeof value === 'number' && parseNumber(numberText(String(value))) !== value ? String(value) : value;
    }),
  );
  return { name, rows: [header, ...rows] };
}
