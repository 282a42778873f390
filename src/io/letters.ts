// Letters of Hebrew and Arabic from frequent to rare, in running text. Rare and foreign letters are left out.
const HEBREW = 'יוהלאתרבשמנםחעקדפטצכסגןזךףץ';
const ARABIC = 'الينمورتبهدعفةسكقحجأشصطخذىضثئءغظزإآؤ';

// what stands in the Western page where Latin-1 has nothing; some releases of Node leave these as they are
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

type CodePage = 'windows-1255' | 'windows-1256' | 'windows-1252';

/**
 * Reads bytes as the Hebrew, Arabic or Western code page of Windows, whichever gives letters that look like its language.
 *
 * Hebrew and Arabic words consist of high bytes only; a Western accented letter stands between plain ones. Between the
 * two, the frequency of the letters decides; Hebrew vowel points count too where none begins a word.
 */
export function decodeSingleByte(bytes: Uint8Array): { readonly text: string; readonly encoding: CodePage } {
  const encoding = guess(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return { text, encoding };
  return {
    text: text.replace(/[\u0080-\u009f]/g, (sign) => WESTERN_SIGNS[sign.charCodeAt(0) - 0x80] as string),
    encoding,
  };
}

function guess(bytes: Uint8Array): CodePage {
  const counts = new Array<number>(256).fill(0);
  let high = 0;
  let besidePlain = 0;
  let pointsFirst = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0xc0) continue;
    counts[byte]!++;
    high++;
    if (isPlainLetter(bytes[i - 1]) || isPlainLetter(bytes[i + 1])) besidePlain++;
    if (isPoint(byte) && (bytes[i - 1] ?? 0) < 0xc0) pointsFirst++;
  }
  if (high === 0 || besidePlain * 2 > high) return 'windows-1252';
  const hebrew = likeness(counts, 'windows-1255', HEBREW, pointsFirst === 0 ? 0.8 : -1);
  const arabic = likeness(counts, 'windows-1256', ARABIC, 0);
  if (Math.max(hebrew, arabic) < high * 0.1) return 'windows-1252';
  return hebrew >= arabic ? 'windows-1255' : 'windows-1256';
}

/** Each byte that is a letter earns more the more frequent the letter is; one that is none loses. */
function likeness(counts: readonly number[], encoding: CodePage, letters: string, point: number): number {
  const decoder = new TextDecoder(encoding);
  let sum = 0;
  for (let byte = 0xc0; byte < 256; byte++) {
    const count = counts[byte] as number;
    if (count === 0) continue;
    const place = letters.indexOf(decoder.decode(new Uint8Array([byte])));
    if (place >= 0) sum += count * (1 - place / letters.length);
    else sum += count * (encoding === 'windows-1255' && isPoint(byte) ? point : -1);
  }
  return sum;
}

/** A vowel point in the Hebrew page; in the Arabic one half of the letters stand there. */
const isPoint = (byte: number): boolean => byte <= 0xd3 && byte >= 0xc0;

const isPlainLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
