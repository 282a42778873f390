/** What a scan of XML tells of. Names come without their namespace prefix. */
interface XmlHandler {
  /** `attributes` is the raw text within the tag; read it with `attribute`. `at` is where the tag begins. */
  readonly open: (name: string, attributes: string, at: number) => void;
  readonly close: (name: string, at: number) => void;
  readonly text: (text: string) => void;
  /** What stands between `<?` and `?>`. */
  readonly instruction?: (text: string) => void;
}

/** A document that declares a type or entities: refused, since entities can grow without bound and reach outside. */
export class DoctypeRefused extends Error {}

/**
 * Goes through an XML text from tag to tag, without building a tree.
 *
 * @throws {DoctypeRefused} where the document declares a type or entities.
 * Cost: O(length), no memory.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  for (;;) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) return;
    if (tag > at) handler.text(decodeEntities(xml.slice(at, tag)));
    const sign = xml.charCodeAt(tag + 1);
    if (sign === 33) {
      if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag + 4);
      else if (xml.startsWith('<![CDATA[', tag)) {
        at = after(xml, ']]>', tag + 9);
        handler.text(xml.slice(tag + 9, at - 3));
      } else throw new DoctypeRefused();
    } else if (sign === 63) {
      at = after(xml, '?>', tag + 2);
      handler.instruction?.(xml.slice(tag + 2, at - 2));
    } else {
      const end = endOfTag(xml, tag + 1);
      at = end + 1;
      if (sign === 47) handler.close(localName(xml, tag + 2, end), tag);
      else {
        const empty = xml.charCodeAt(end - 1) === 47;
        const last = empty ? end - 1 : end;
        let nameEnd = tag + 1;
        while (nameEnd < last && xml.charCodeAt(nameEnd) > 32) nameEnd++;
        const name = localName(xml, tag + 1, nameEnd);
        handler.open(name, xml.slice(nameEnd, last), tag);
        if (empty) handler.close(name, tag);
      }
    }
  }
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length + mark.length : at + mark.length;
}

/** The > that ends a tag; one inside a quoted attribute does not. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let i = from; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return i;
  }
  return xml.length;
}

function localName(xml: string, from: number, to: number): string {
  const name = xml.slice(from, to).trimEnd();
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute by its name without prefix; undefined where the tag has none. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = 0;
  for (;;) {
    const equals = attributes.indexOf('=', at);
    if (equals < 0) return undefined;
    let open = equals + 1;
    while (attributes.charCodeAt(open) <= 32) open++;
    const quote = attributes[open];
    const end = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1;
    if (end < 0) return undefined;
    const key = attributes.slice(at, equals).trim();
    if (key === name || (key.endsWith(name) && key[key.length - name.length - 1] === ':')) {
      return decodeEntities(attributes.slice(open + 1, end));
    }
    at = end + 1;
  }
}

const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The five entities of XML and characters by number; line breaks as XML has them. Any other entity stays as it stands. */
function decodeEntities(text: string): string {
  const broken = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!broken.includes('&')) return broken;
  return broken.replace(ENTITY, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] as string;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The text of an XML part: UTF-8 unless a mark says UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
