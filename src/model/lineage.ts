interface Nested {
  readonly id: string;
  readonly parent?: string | undefined;
}

/** A reader of an entry with those it belongs to, the finest first. A circle of parents is gone round once. */
export function lineageOf(entries: readonly Nested[]): (id: string) => readonly string[] {
  const parents = new Map(entries.map(({ id, parent }) => [id, parent]));
  return (id) => {
    const line = new Set([id]);
    // a Set grows while it is walked
    for (const at of line) {
      const parent = parents.get(at);
      if (parent !== undefined) line.add(parent);
    }
    return [...line];
  };
}
