import type { Value } from './exchange';
import { listText } from './listed';

export type ColumnType = 'boolean' | 'double' | 'string';

/** The names under which nodes or edges say something, in order of first appearance, each with the one type of all its values. */
export function typedColumns(
  parts: readonly { readonly values: ReadonlyMap<string, Value> }[],
): Map<string, ColumnType> {
  const types = new Map<string, ColumnType>();
  for (const { values } of parts) {
    for (const [name, value] of values) {
      const type = typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string';
      types.set(name, (types.get(name) ?? type) === type ? type : 'string');
    }
  }
  return types;
}

/** A value as an XML format writes it. */
export const valueText = (value: Value): string => (typeof value === 'object' ? listText(value) : String(value));

/** A value by its declared type; an integer that is too large for a number stays a text. */
export function typedText(text: string, type: string | undefined): Value {
  if (type === 'boolean')
    return /^(?:true|1)$/i.test(text.trim()) ? true : /^(?:false|0)$/i.test(text.trim()) ? false : text;
  if (type === undefined || !/^(?:int|integer|long|short|byte|float|double|bigdecimal|biginteger)$/i.test(type))
    return text;
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) return /^nan$/i.test(text.trim()) ? Number.NaN : text;
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? text : number;
}
