const CODES = { red: 31, yellow: 33, bold: 1 } as const;

/** A text in a colour where colours are wanted, else as it stands. */
export const paint = (text: string, colour: keyof typeof CODES, isWanted = false): string =>
  isWanted ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
