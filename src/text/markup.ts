// Characters that XML 1.0 cannot hold at all, even escaped: most control characters and halves of surrogate pairs.
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

const entity = (character: string): string => ENTITIES.get(character) as string;

/** A text without the characters that no XML document can hold. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '');

/** A text as it stands between tags, in XML and in HTML. */
export const escapeText = (text: string): string => writable(text).replace(/[&<>\r]/g, entity);

/** A text as it stands between the double quotes of an attribute, in XML and in HTML. */
export const escapeAttribute = (text: string): string => writable(text).replace(/[&<>"\t\n\r]/g, entity);
