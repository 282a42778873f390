/** Text from a table as a terminal may show it: control characters cannot move the cursor or change colours, nor one cell fill the screen. */
export function visible(text: string, most = 120): string {
  const safe = text.replace(
    /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return safe.length > most ? `${safe.slice(0, most - 1)}…` : safe;
}
