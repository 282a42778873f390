/** Text from a table as a terminal may show it: control characters cannot move the cursor or change colours. */
export function visible(text: string): string {
  const safe = text.replace(
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return safe.length > 120 ? `${safe.slice(0, 119)}…` : safe;
}
