import type { Language } from '../text/language';
import { type Resolve, readCell } from './cells';
import { type ChoiceField, choicesOf, choiceWord } from './choices';
import type { ColumnKind } from './column';
import { listText } from './formats/listed';
import { numberText } from './xlsx-numbers';
import type { Cell } from './xlsx-write';

/** How a value is to be written. */
export interface Writing {
  readonly language: Language;
  /** Finds what a cell of a field means among declared entries, as the reader will. */
  readonly resolve: ReadonlyMap<string, Resolve>;
  /** Whether the file holds a text as it is. */
  readonly fits: (text: string) => boolean;
}

/**
 * The cell for a value: the first of the ways to write it that a person likes and the reader takes for this value.
 * Undefined where there is none.
 */
export function writtenCell(kind: ColumnKind, field: string, value: unknown, writing: Writing): Cell {
  return waysToWrite(kind, field, value, writing.language).find((cell) => {
    const text =
      typeof cell === 'number' ? numberText(String(cell)) : typeof cell === 'boolean' ? 'TRUE' : String(cell);
    return writing.fits(text) && isReadAs(kind, field, cell === false ? 'FALSE' : text, value, writing);
  });
}

function waysToWrite(kind: ColumnKind, field: string, value: unknown, language: Language): Cell[] {
  if (kind === 'veto') return [true];
  if (kind === 'choice' && choicesOf(field).includes(String(value))) {
    return [choiceWord(field as ChoiceField, String(value), language), String(value)];
  }
  if (Array.isArray(value)) {
    const items = value.map(String);
    return [listText(items), JSON.stringify(items)];
  }
  // a workbook shows a very small or large number without its exponent, which then is too long to be one
  if (typeof value === 'number') return [value, String(value)];
  return typeof value === 'boolean' || typeof value === 'string' ? [value] : [];
}

function isReadAs(kind: ColumnKind, field: string, text: string, value: unknown, { resolve }: Writing): boolean {
  if (text.trim() === '') return false;
  if (kind === 'text') return text === value;
  const read = readCell(kind, field, text, resolve.get(field));
  if (!('value' in read)) return false;
  return kind === 'veto' || JSON.stringify(read.value) === JSON.stringify(value);
}
