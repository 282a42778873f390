/** What a JSON document is made of: its places, and which kinds of value stand there. */
export type Shape = Readonly<Record<string, string>>;

/** An object that names things of the data (ids, columns) instead of parts of the document has keys that no two documents share. */
export interface ShapeOptions {
  /** Places whose keys come from the data: they stand as `*`. */
  readonly byData?: readonly string[];
}

/** The shape of documents of one kind: a place that is not in all of them, or not in all things of a list, ends with `?`. */
export function shapeOf(documents: readonly unknown[], { byData = [] }: ShapeOptions = {}): Shape {
  const kinds = new Map<string, Set<string>>();
  const optional = new Set<string>();
  const walk = (place: string, values: readonly unknown[]): void => {
    const said = kinds.get(place) ?? new Set();
    kinds.set(place, said);
    for (const value of values) said.add(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
    const items = values.filter(Array.isArray).flat();
    if (items.length > 0) walk(`${place}[]`, items);
    const objects = values.filter(
      (value): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value),
    );
    if (byData.includes(place)) {
      const inside = objects.flatMap((object) => Object.values(object));
      if (inside.length > 0) walk(`${place}.*`, inside);
      return;
    }
    for (const key of new Set(objects.flatMap((object) => Object.keys(object)))) {
      const having = objects.filter((object) => Object.hasOwn(object, key));
      const inner = place === '' ? key : `${place}.${key}`;
      if (having.length < objects.length) optional.add(inner);
      walk(
        inner,
        having.map((object) => object[key]),
      );
    }
  };
  walk('', documents);
  kinds.delete('');
  const lines = [...kinds].map(([place, said]): [string, string] => [
    place + (optional.has(place) ? '?' : ''),
    [...said].sort().join(' | '),
  ]);
  return Object.fromEntries(lines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** The same of what a JSON Schema allows; what may be absent ends with `?`. */
export function shapeOfSchema(schema: JsonSchema): Shape {
  const shape: Record<string, string> = {};
  const kind = ({ type, enum: words, const: one, anyOf }: JsonSchema): string =>
    anyOf?.map(kind).join(' | ') ?? words?.join(' | ') ?? (one === undefined ? (type ?? 'any') : JSON.stringify(one));
  const walk = (place: string, at: JsonSchema): void => {
    const { properties = {}, required = [], items, additionalProperties, anyOf = [] } = at;
    if (place !== '') shape[place] = kind(at);
    for (const one of anyOf) if (one.properties || one.items) walk(place, one);
    for (const [key, inner] of Object.entries(properties)) {
      walk(`${place === '' ? '' : `${place}.`}${key}${required.includes(key) ? '' : '?'}`, inner);
    }
    if (items) walk(`${place}[]`, items);
    if (typeof additionalProperties === 'object') walk(`${place}.*`, additionalProperties);
  };
  walk('', schema);
  return Object.fromEntries(Object.entries(shape).sort(([a], [b]) => (a < b ? -1 : 1)));
}
