import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/io/csv';
import { decodeText } from '../../src/io/encoding';

/** The bytes of a text in a Windows code page, by asking the decoder what each byte means. */
function encode(text: string, codePage: string): Uint8Array {
  if (text.includes('“'))
    return Uint8Array.from(text, (letter) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[letter] ?? letter.charCodeAt(0));
  const decoder = new TextDecoder(codePage);
  const byteOf = new Map(Array.from({ length: 256 }, (_, b) => [decoder.decode(new Uint8Array([b])), b] as const));
  return Uint8Array.from(text, (letter) => {
    const byte = byteOf.get(letter);
    if (byte === undefined) throw new Error(`${letter} is not in ${codePage}`);
    return byte;
  });
}

describe('the older code pages are told apart by their letters', () => {
  test.each([
    ['windows-1255', 'מזהה,שם,מגזר\nmoh,משרד הבריאות,ממשלה\nclinic,מרפאת הצפון,קופת חולים\n'],
    ['windows-1255', 'id,name\na,אבג\n'],
    ['windows-1255', 'id,name\na,שָׁלוֹם לְכֻלָּם\n'],
    ['windows-1256', 'المعرف,الاسم,القطاع\nmoh,وزارة الصحة,الحكومة\nclinic,عيادة الشمال,صندوق المرضى\n'],
    ['windows-1256', 'id,name\na,بلدية القدس\n'],
    ['windows-1252', 'id,name\na,Café Zürich\nb,Señor Núñez\n'],
    ['windows-1252', 'id,name\na,“quoted” – with a dash\n'],
  ])('%s: %s', (codePage, text) => {
    expect(decodeText(encode(text, codePage))).toEqual({ text, encoding: codePage, guessed: true });
  });

  test('a guess is a warning, a certainty is not', () => {
    const hebrew = 'id,name\na,שלום\n';
    expect(readCsv(encode(hebrew, 'windows-1255'), 'f.csv').problems).toMatchObject([
      { severity: 'warning', code: 'unknown-encoding', found: 'windows-1255' },
    ]);
    expect(readCsv(new TextEncoder().encode(hebrew), 'f.csv').problems).toEqual([]);
  });
});
