import { describe, expect, it } from 'vitest';
import type { Uptake } from '../../src/engagement/uptake/uptake';
import { EXAMPLE, playermap } from './session';

describe('playermap uptake', () => {
  it('speaks the language of the data, or the one asked for', async () => {
    expect((await playermap(['uptake', EXAMPLE])).out).toMatch(/צמדים של גוף ומה שנוגע לו: 33/);
    expect((await playermap(['uptake', EXAMPLE, '--lang', 'en'])).out).toMatch(/who should meet|Who should meet/);
    expect((await playermap(['uptake', EXAMPLE, '--lang', 'ar'])).out).toMatch(/من يجدر أن يلتقي/);
  });

  it('leaves barriers in the house unless asked, and says so', async () => {
    const shown = await playermap(['uptake', EXAMPLE, '--lang', 'en']);
    expect(shown.out).not.toMatch(/אין תקן/);
    expect(shown.out).toMatch(/Left out as private: 4\. --with-private/);
    const json = await playermap(['uptake', EXAMPLE, '--json']);
    expect(json.out).not.toMatch(/אין תקן/);
    const whole = await playermap(['uptake', EXAMPLE, '--lang', 'en', '--with-private']);
    expect(whole.out).toMatch(/In the way, most often first: .*אין תקן/);
    expect(whole.out).not.toMatch(/--with-private/);
  });

  it('gives machines everything as one document', async () => {
    const { out, code } = await playermap(['uptake', EXAMPLE, '--json', '--decision', '1217,1402']);
    const found = JSON.parse(out) as Uptake & { sentences: string[]; notes: string[] };
    expect(code).toBe(0);
    expect(found.total.pairs).toBe(22);
    expect(found.sentences.length).toBeGreaterThan(3);
  });

  it('names wrong options and their nearest right ones', async () => {
    expect(await playermap(['uptake', EXAMPLE, '--decision', '1271'])).toMatchObject({
      code: 2,
      error: expect.stringMatching(/no decision has the id "1271"; nearest: "1217"/),
    });
    expect((await playermap(['uptake', EXAMPLE, '--level', 'units'])).code).toBe(2);
  });
});
