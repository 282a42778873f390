import { Inflate } from 'fflate';
import { WORKBOOK_LIMITS } from './xlsx-limits';
import { unsafe } from './xlsx-refused';

/** One file inside a zip, found and not yet unpacked. */
interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly from: number;
  readonly packed: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Bytes unpacked at once: a deflated byte may become a thousand. */
const SLICE = 16 * 1024;

/**
 * The files inside a zip, each unpacked when it is asked for.
 *
 * The sizes that a zip says its files have are not believed: bytes are counted as they come out, for all files together,
 * and unpacking stops at the limit. Damage is found by the checksums.
 *
 * @throws {PlayermapError} `invalid-data` where the zip is damaged, encrypted, or larger than a workbook may be.
 */
export function openZip(bytes: Uint8Array, file: string): (name: string) => Uint8Array | undefined {
  const entries = directory(bytes, file);
  let left = WORKBOOK_LIMITS.bytes;
  return (name) => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) return undefined;
    const unpacked = unpack(bytes.subarray(entry.from, entry.from + entry.packed), entry, left, file);
    left -= unpacked.length;
    return unpacked;
  };
}

function directory(bytes: Uint8Array, file: string): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () =>
    unsafe(file, 'a damaged workbook', 'a whole .xlsx file', 'open it in a spreadsheet program and save it again');
  let end = bytes.length - 22;
  while (end >= 0 && end >= bytes.length - 22 - 0xffff && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) throw damaged();
  const count = view.getUint16(end + 10, true);
  if (count > WORKBOOK_LIMITS.entries) {
    throw unsafe(file, `${count} files`, `a workbook of at most ${WORKBOOK_LIMITS.entries} files`);
  }
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const packed = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (at + 46 + nameLength > end || local + 30 > end || view.getUint32(local, true) !== LOCAL) throw damaged();
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + packed > end) throw damaged();
    if ((flags & 1) !== 0)
      throw unsafe(
        file,
        'an encrypted workbook',
        'a workbook without a password',
        'save it as .xlsx without a password',
      );
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = { method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), from, packed };
    // names are only looked up, never used as paths; a name that stands twice is the first one
    const key = name.replaceAll('\\', '/').toLowerCase();
    if (!entries.has(key)) entries.set(key, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(packed: Uint8Array, { method, crc }: Entry, left: number, file: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const take = (piece: Uint8Array, final: boolean) => {
    size += piece.length;
    if (size > left) {
      throw unsafe(
        file,
        `more than ${WORKBOOK_LIMITS.bytes} bytes unpacked`,
        'a workbook of stakeholders and ties',
        'is this the right file?',
      );
    }
    pieces.push(piece);
    ended ||= final;
  };
  const damaged = () =>
    unsafe(file, 'a damaged workbook', 'a whole .xlsx file', 'open it in a spreadsheet program and save it again');
  if (method === 0) take(packed, true);
  else if (method === 8) {
    const inflate = new Inflate(take);
    for (let at = 0; at < packed.length && !ended; at += SLICE) {
      try {
        inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
      } catch (error) {
        throw error instanceof Error && error.name === 'PlayermapError' ? error : damaged();
      }
    }
  }
  if (!ended) throw damaged();
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  if (checksum(whole) !== crc) throw damaged();
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function checksum(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) c = (CRC_TABLE[(c ^ (bytes[i] as number)) & 0xff] as number) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
