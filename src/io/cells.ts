import { nearest } from '../kernel/nearest';
import type { Problem } from '../kernel/problem';
import { isDate } from '../model/period';
import { choicesOf, readChoice, readSign, readYesNo } from './choices';
import type { ColumnKind } from './column';
import { dateHint, readDate } from './dates';
import { jsonList } from './formats/listed';
import { numberHint, parseNumber, parseShare } from './numbers';

/** What a cell is, or what it should have been. */
type CellValue =
  | { readonly value: unknown }
  | { readonly code: Problem['code']; readonly expected: string; readonly hint?: string };

/** Finds the id that a cell means among declared entries, by id or by name; undefined where it means none. */
export type Resolve = (value: string) => string | undefined;

/** Reads a cell that is neither empty nor plain text. */
export function readCell(kind: ColumnKind, field: string, cell: string, resolve: Resolve | undefined): CellValue {
  switch (kind) {
    case 'share': {
      const value = parseShare(cell);
      return value === undefined ? notANumber(cell, 'a number from 0 to 1') : { value };
    }
    case 'number': {
      const value = parseNumber(cell);
      return value === undefined ? notANumber(cell, 'a number') : { value };
    }
    case 'yes-no': {
      const value = readYesNo(cell);
      return value === undefined ? { code: 'unknown-value', expected: 'yes or no (TRUE or FALSE)' } : { value };
    }
    case 'sign': {
      const value = readSign(cell);
      return value === undefined ? { code: 'unknown-value', expected: '1 or -1' } : { value };
    }
    case 'choice': {
      const value = readChoice(field, cell);
      if (value !== undefined) return { value };
      const hint = nearest(cell, choicesOf(field));
      return {
        code: 'unknown-value',
        expected: `one of ${choicesOf(field).join(', ')}`,
        ...(hint !== undefined && { hint }),
      };
    }
    case 'date': {
      const value = readDate(cell);
      if (isDate(value)) return { value };
      const hint = dateHint(cell);
      const expected = 'a date as YYYY, YYYY-MM or YYYY-MM-DD';
      return { code: 'bad-date', expected, ...(hint !== undefined && { hint }) };
    }
    case 'category':
      return { value: resolve?.(cell) ?? cell.trim() };
    case 'texts':
    case 'categories': {
      const whole = resolve?.(cell);
      if (whole !== undefined) return { value: [whole] };
      const parts = splitCell(cell);
      return { value: resolve ? parts.map((part) => resolve(part) ?? part) : parts };
    }
    case 'veto': {
      const yes = readYesNo(cell);
      return { value: yes === undefined ? { means: cell } : yes ? {} : undefined };
    }
    default:
      return { value: kind === 'name' ? cell.trim() : cell };
  }
}

function notANumber(cell: string, expected: string): CellValue {
  const hint = numberHint(cell);
  return { code: 'not-a-number', expected, ...(hint !== undefined && { hint }) };
}

/**
 * The several values of one cell, which stand apart by | or ; or are a JSON list, as this library writes values that hold
 * such signs themselves.
 */
export function splitCell(cell: string): string[] {
  const list = jsonList(cell);
  if (list) return list;
  if (!cell.includes('|') && !cell.includes(';')) return [cell.trim()];
  return cell
    .split(/[|;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
