import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/kernel/sha256';

const known = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');

describe('sha256', () => {
  test('agrees with OpenSSL for texts of every length around the blocks of 64 bytes', () => {
    for (let length = 0; length <= 200; length++) expect(sha256('a'.repeat(length))).toBe(known('a'.repeat(length)));
  });

  test('reads a text as UTF-8, whatever the script', () => {
    for (const text of ['משרד הבריאות', 'وزارة الصحة', '👩‍👩‍👧', 'é\u0000\uffff'])
      expect(sha256(text)).toBe(known(text));
  });

  test('holds for a stylesheet of the size of the embedded fonts', () => {
    const sheet = 'body{margin:0}\n'.repeat(20_000);
    expect(sha256(sheet)).toBe(known(sheet));
  });
});
