import type { ColumnKind } from './column';

/** The keys that lead to a field: what stands after `names.` and `trust.`, and between the ends of `provenance.`, may have dots of its own. */
export function pathOf(field: string): readonly string[] {
  const [first = '', ...parts] = field.split('.');
  if (first === 'names' || first === 'trust') return parts.length === 0 ? [first] : [first, parts.join('.')];
  if (first === 'provenance') return [first, parts.slice(0, -1).join('.'), parts.at(-1) ?? ''];
  return [first, ...parts];
}

/** What stands at the end of keys; undefined where there is none. */
export function valueAt(record: unknown, path: readonly string[]): unknown {
  let at = record;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}

/** How the three parts of where a judgement comes from are read. */
export const PROVENANCE_KINDS: Readonly<Record<string, ColumnKind>> = {
  evidence: 'text',
  asOf: 'date',
  assumed: 'yes-no',
};

/** What a header says that is a field as the document has it, with dots: `names.nl`, `trust.reliability`, `attributes.name`. */
export interface ExactHeader {
  readonly field?: string;
  readonly kind: ColumnKind;
  /** The column of the data that is meant, whatever its name would mean by itself. */
  readonly attribute?: string;
}

/** The field that a header names exactly as the document has it; undefined for any other header. */
export function exactHeader(header: string): ExactHeader | undefined {
  const dot = header.indexOf('.');
  const rest = header.slice(dot + 1);
  switch (header.slice(0, Math.max(0, dot))) {
    case 'names':
      return rest === '' ? undefined : { field: header, kind: 'name' };
    case 'trust':
      return rest === '' ? undefined : { field: header, kind: 'number' };
    case 'attributes':
      return { kind: 'text', attribute: rest };
    case 'provenance': {
      const [, about = '', part = ''] = pathOf(header);
      const kind = Object.hasOwn(PROVENANCE_KINDS, part) ? PROVENANCE_KINDS[part] : undefined;
      return about === '' || !kind ? undefined : { field: header, kind };
    }
    default:
      return undefined;
  }
}
