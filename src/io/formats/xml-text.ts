import { decodeCellText } from '../xlsx-text';

// what XML cannot hold, and an underscore that would read as an escape
const TO_ESCAPE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A text for XML, between tags or between quotes: line breaks by number, since XML would change them, and control
 * characters, which XML cannot hold, as workbooks write them (`_x0007_`).
 */
export const xmlText = (text: string): string =>
  text
    .replace(TO_ESCAPE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"\t\n\r]/g, (sign) => SIGNS[sign] as string);

/** A text as `xmlText` meant it. */
export const readXmlText = decodeCellText;
