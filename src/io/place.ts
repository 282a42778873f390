import type { Place } from '../kernel/problem';
import type { Heading } from './headers';
import type { Table } from './table';

/** Tells where a field of a record stands, by the record's position among those read. */
export type PlaceOf = (index: number, field?: string) => Place;

/** The place of a field in the table it was read from: its row and its header as they stand there. */
export function placeInTable(table: Table, headings: readonly Heading[]): PlaceOf {
  const headerOf = new Map<string, string>();
  for (const { field, header } of headings) {
    if (field === undefined) continue;
    // a part of a field is looked for first, then the field it is a part of
    for (let name = field; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
      if (!headerOf.has(name) || name === field) headerOf.set(name, header);
    }
  }
  return (index, field) => {
    const place = { file: table.file, row: table.rowNumbers[index] ?? 1 };
    if (field === undefined) return place;
    for (let name = field; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
      const header = headerOf.get(name);
      if (header !== undefined) return { ...place, column: header };
    }
    return { ...place, column: field };
  };
}
