const ESCAPED = /_x([0-9a-fA-F]{4})_/g;
// what XML cannot hold, and an underscore that would read as an escape
const TO_ESCAPE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text of a cell as the workbook means it: `_x000D_` is a carriage return. */
export const decodeCellText = (text: string): string =>
  text.includes('_x') ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

/** A text as a workbook holds it: safe for XML, control characters as `_x000D_`. */
export function encodeCellText(text: string): string {
  const byNumber = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return escapeXml(text.replace(TO_ESCAPE, byNumber).replace(LONE_SURROGATE, byNumber));
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
