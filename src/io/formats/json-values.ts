import type { JsonSource } from '../json-source';
import type { LineOf, Value } from './exchange';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of an object as named values, but for some; null is nothing, and what has parts of its own is JSON. */
export function valuesOf(object: JsonObject, without: ReadonlySet<string>): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const [name, value] of Object.entries(object)) {
    if (value === null || value === undefined || without.has(name)) continue;
    values.set(name, plainValue(value));
  }
  return values;
}

function plainValue(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
  return JSON.stringify(value);
}

/** A text or a number as a text, as ids are kept; undefined where it is neither. */
export const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

/** Finds the line of a node or an edge in a JSON file where they are lists under these names. */
export const linesIn =
  (source: JsonSource, names: { readonly nodes: string; readonly edges: string }): LineOf =>
  (part, index) =>
    source.place([names[part], String(index)]).row;
