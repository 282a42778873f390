/**
 * Several texts as one cell, which a person can read: apart by |. Where that would not come back as it was, a JSON list.
 *
 * @example
 * assert.equal(listText(['health', 'community']), 'health|community');
 * assert.equal(listText(['a|b']), '["a|b"]');
 */
export function listText(items: readonly string[]): string {
  const plain = items.length > 0 && items.every((item) => item !== '' && item.trim() === item && !/[|;]/.test(item));
  return plain && !items[0]?.startsWith('[') ? items.join('|') : JSON.stringify(items);
}

/** The texts of a cell that `listText` wrote. */
export function listed(text: string): string[] {
  return jsonList(text) ?? (text === '' ? [] : text.split('|'));
}

/** The texts of a JSON list; undefined where a text is none. */
export function jsonList(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  const parsed = jsonOf(text);
  return Array.isArray(parsed) && parsed.every((item): item is string => typeof item === 'string') ? parsed : undefined;
}

/** What a JSON text says; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
