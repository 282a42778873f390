import { decodeSingleByte } from './letters';

/** A text file's content and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1255' | 'windows-1256' | 'windows-1252';
  /** True where nothing in the file says its encoding and its letters had to decide. */
  readonly guessed: boolean;
}

/**
 * Reads the bytes of a text file, whatever program saved it: UTF-8, UTF-16, or the older Windows code pages of Hebrew
 * (1255), Arabic (1256) and Western Europe (1252).
 *
 * A byte order mark decides; else strictly valid UTF-8 is UTF-8; else zero bytes on every second place are UTF-16; else
 * the code page in which the letters look like words. Only the last is a guess.
 *
 * Cost: O(bytes).
 *
 * @example
 * assert.equal(decodeText(new Uint8Array([0xf9, 0xec, 0xe5, 0xed])).text, 'שלום');
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const text = decodeAs(bytes, 'utf-8');
    if (text !== undefined) return { text, encoding: 'utf-8', guessed: false };
  }
  if (a === 0xff && b === 0xfe) return utf16(bytes, 'utf-16le', false);
  if (a === 0xfe && b === 0xff) return utf16(bytes, 'utf-16be', false);
  const zeros = zeroBytes(bytes);
  if (zeros) return utf16(bytes, zeros, true);
  const text = decodeAs(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'utf-8', guessed: false };
  return { ...decodeSingleByte(bytes), guessed: true };
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', guessed: boolean): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed };
}

/**
 * UTF-16 without a mark: separators, digits and line breaks have a zero byte, always on the same side, while pairs of two
 * plain letters, of which other texts consist, hardly occur.
 */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length & ~1, 4096);
  let even = 0;
  let odd = 0;
  let plain = 0;
  for (let i = 0; i < length; i += 2) {
    const first = bytes[i] as number;
    const second = bytes[i + 1] as number;
    if (first === 0) even++;
    if (second === 0) odd++;
    if (isPlain(first) && isPlain(second)) plain++;
  }
  const zeros = Math.max(even, odd);
  if (zeros * 40 < length || plain >= zeros || Math.min(even, odd) * 10 > zeros) return undefined;
  return zeros === 0 ? undefined : odd > even ? 'utf-16le' : 'utf-16be';
}

const isPlain = (byte: number): boolean => byte >= 0x20 && byte < 0x7f;
