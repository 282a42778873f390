import { describe, expect, it } from 'vitest';
import { EXAMPLE, NETWORK, playermap } from './session';

const missing = (...args: readonly string[]) => playermap(['missing', EXAMPLE, ...args]);
const partners = (...args: readonly string[]) => playermap(['partners', EXAMPLE, ...args]);

describe('playermap missing', () => {
  it.each([
    ['he', 'מפתח הייצוג', 'איש אינו מדבר בשם'],
    ['ar', 'مفتاح التمثيل', 'لا أحد يتحدث باسم'],
    ['en', 'The representation key', 'Nobody speaks for'],
  ])('speaks %s', async (lang, heading, sentence) => {
    const { code, out } = await missing('--lang', lang);
    expect(code).toBe(0);
    expect(out).toContain(heading);
    expect(out.split('\n')[1]).toContain(sentence);
    expect(out).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('speaks the language of the data where none is asked for', async () => {
    expect((await missing()).out).toContain('מפתח הייצוג');
  });

  it('keeps judgements in the house unless asked, and says so', async () => {
    const shown = await missing('--lang', 'en', '--all');
    expect(shown.out).not.toContain('can stop the work');
    expect(shown.out).toContain('Left out as private: 1. --with-private');
    const whole = await missing('--lang', 'en', '--all', '--with-private');
    expect(whole.out).toContain('Who can stop the work');
    expect(whole.out).toContain('Operators as partners');
    expect(whole.out).not.toContain('Left out');
    const json = (await missing('--json')).out;
    for (const word of ['vetoPlayers', 'trust', 'means', 'veto-']) expect(json).not.toContain(word);
  });

  it('gives one JSON document with sentences and suggestions', async () => {
    const { out } = await missing('--json', '--lang', 'en', '--suggest', 'diversity,invitations', '--count', '2');
    const found = JSON.parse(out);
    expect(found.version).toBe(1);
    expect(found.spots[0].sentence).toContain('Nobody speaks for');
    expect(found.suggested.ties[0].ties.length).toBe(2);
    expect(found.suggested.invitations.invitations.length).toBe(2);
  });

  it.each(['he', 'ar', 'en'])('suggests ties and invitations in %s', async (lang) => {
    const { code, out } = await missing(
      '--lang',
      lang,
      '--suggest',
      'diversity,reach,gatekeeper,invitations',
      '--same-topic',
    );
    expect(code).toBe(0);
    expect(out).not.toMatch(/[{}]|undefined|NaN/);
    expect(out.match(/63%/g)?.length).toBeGreaterThan(1);
  });

  it('refuses wrong use with the nearest right word', async () => {
    expect(await missing('--suggest', 'diversit')).toMatchObject({
      code: 2,
      error: expect.stringContaining('nearest: "diversity"'),
    });
    expect(await missing('--suggest', 'gatekeeper', '--about', 'netiv')).toMatchObject({
      code: 2,
    });
    expect(await missing('--recipient', 'familys')).toMatchObject({
      code: 2,
      error: expect.stringContaining('nearest: "families"'),
    });
    expect((await playermap(['missing', 'test/faults'])).code).toBe(1);
  });

  it('works on a network that has nothing of all this', async () => {
    expect(await playermap(['missing', NETWORK, '--suggest', 'diversity,reach,gatekeeper,invitations'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nobody holds a gate'),
    });
  });
});

describe('playermap partners', () => {
  it.each([
    ['he', 'שותפים: 41', 'מעברים של אנשים'],
    ['ar', 'الشركاء: 41', 'انتقال الأشخاص'],
    ['en', 'Partners: 41', 'Moves of people'],
  ])('speaks %s', async (lang, heading, moves) => {
    const { code, out } = await partners('--lang', lang);
    expect(code).toBe(0);
    expect(out).toContain(heading);
    expect(out).toContain(moves);
    expect(out).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('looks for what is asked, and says who needs what is offered', async () => {
    const offered = await partners('--offer', 'transport', '--lang', 'en');
    expect(offered.out).toContain('Partners: 2');
    expect(offered.out).toMatch(/Arabic-speaking young adults +Travel to work/);
    expect(offered.out).not.toContain('Job coaching');
    const needed = JSON.parse((await partners('--need', 'benefits-advice', '--json')).out);
    expect(needed.matches.map((one: { need: string }) => one.need)).toEqual(['benefits-advice', 'benefits-advice']);
    expect((await partners('--topic', 'astronomy', '--lang', 'en')).out).toContain('Nobody in the registry fits');
  });

  it('keeps contacts in the house unless asked, and says so', async () => {
    const args = ['--offer', 'transport', '--lang', 'en'];
    const shown = await partners(...args);
    expect(shown.out).not.toContain('example.org');
    expect(shown.out).toContain('--with-private');
    expect((await partners(...args, '--json')).out).not.toContain('example.org');
    expect((await partners(...args, '--with-private')).out).toContain('rides@example.org');
    expect((await partners(...args, '--json', '--with-private')).out).toContain('rides@example.org');
  });

  it('refuses a sector that does not exist', async () => {
    expect(await partners('--sector', 'busines')).toMatchObject({
      code: 2,
      error: expect.stringContaining('nearest: "business"'),
    });
  });
});
