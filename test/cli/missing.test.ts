import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/index';

const DATA = 'examples/social-procurement/data';

async function playermap(...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const io = {
    out: (text: string) => out.push(text),
    error: (text: string) => error.push(text),
    readInput: () => '',
  };
  const code = await run(args, io);
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('playermap missing', () => {
  it.each([
    ['he', 'מפתח הייצוג', 'איש אינו מדבר בשם'],
    ['ar', 'مفتاح التمثيل', 'لا أحد يتحدث باسم'],
    ['en', 'The representation key', 'Nobody speaks for'],
  ])('speaks %s', async (lang, heading, sentence) => {
    const { code, out } = await playermap('missing', DATA, '--lang', lang);
    expect(code).toBe(0);
    expect(out).toContain(heading);
    expect(out.split('\n')[1]).toContain(sentence);
    expect(out).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('speaks the language of the data where none is asked for', async () => {
    expect((await playermap('missing', DATA)).out).toContain('מפתח הייצוג');
  });

  it('keeps judgements in the house unless asked, and says so', async () => {
    const shown = await playermap('missing', DATA, '--lang', 'en', '--all');
    expect(shown.out).not.toContain('can stop the work');
    expect(shown.out).toContain('Left out as private: 1. --with-private');
    const whole = await playermap('missing', DATA, '--lang', 'en', '--all', '--with-private');
    expect(whole.out).toContain('Who can stop the work');
    expect(whole.out).toContain('Operators as partners');
    expect(whole.out).not.toContain('Left out');
    const json = (await playermap('missing', DATA, '--json')).out;
    for (const word of ['vetoPlayers', 'trust', 'means', 'veto-']) expect(json).not.toContain(word);
  });

  it('gives one JSON document with sentences and suggestions', async () => {
    const { out } = await playermap(
      'missing',
      DATA,
      '--json',
      '--lang',
      'en',
      '--suggest',
      'diversity,invitations',
      '--count',
      '2',
    );
    const found = JSON.parse(out);
    expect(found.version).toBe(1);
    expect(found.spots[0].sentence).toContain('Nobody speaks for');
    expect(found.suggested.ties[0].ties.length).toBe(2);
    expect(found.suggested.invitations.invitations.length).toBe(2);
  });

  it.each(['he', 'ar', 'en'])('suggests ties and invitations in %s', async (lang) => {
    const { code, out } = await playermap(
      ...['missing', DATA, '--lang', lang, '--suggest', 'diversity,reach,gatekeeper,invitations', '--same-topic'],
    );
    expect(code).toBe(0);
    expect(out).not.toMatch(/[{}]|undefined|NaN/);
    expect(out.match(/63%/g)?.length).toBeGreaterThan(1);
  });

  it('refuses wrong use with the nearest right word', async () => {
    expect(await playermap('missing', DATA, '--suggest', 'diversit')).toMatchObject({
      code: 2,
      error: expect.stringContaining('nearest: "diversity"'),
    });
    expect(await playermap('missing', DATA, '--suggest', 'gatekeeper', '--about', 'netiv')).toMatchObject({ code: 2 });
    expect(await playermap('missing', DATA, '--recipient', 'familys')).toMatchObject({
      code: 2,
      error: expect.stringContaining('nearest: "families"'),
    });
    expect((await playermap('missing', 'test/faults')).code).toBe(1);
  });

  it('works on a network that has nothing of all this', async () => {
    expect(
      await playermap('missing', 'test/networks/emon_cheyenne', '--suggest', 'diversity,reach,gatekeeper,invitations'),
    ).toMatchObject({
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
    const { code, out } = await playermap('partners', DATA, '--lang', lang);
    expect(code).toBe(0);
    expect(out).toContain(heading);
    expect(out).toContain(moves);
    expect(out).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('looks for what is asked, and says who needs what is offered', async () => {
    const offered = await playermap('partners', DATA, '--offer', 'transport', '--lang', 'en');
    expect(offered.out).toContain('Partners: 2');
    expect(offered.out).toMatch(/Arabic-speaking young adults +Travel to work/);
    expect(offered.out).not.toContain('Job coaching');
    const needed = JSON.parse((await playermap('partners', DATA, '--need', 'benefits-advice', '--json')).out);
    expect(needed.matches.map((one: { need: string }) => one.need)).toEqual(['benefits-advice', 'benefits-advice']);
    expect((await playermap('partners', DATA, '--topic', 'astronomy', '--lang', 'en')).out).toContain(
      'Nobody in the registry fits',
    );
  });

  it('keeps contacts in the house unless asked, and says so', async () => {
    const args = ['partners', DATA, '--offer', 'transport', '--lang', 'en'];
    const shown = await playermap(...args);
    expect(shown.out).not.toContain('example.org');
    expect(shown.out).toContain('--with-private');
    expect((await playermap(...args, '--json')).out).not.toContain('example.org');
    expect((await playermap(...args, '--with-private')).out).toContain('rides@example.org');
    expect((await playermap(...args, '--json', '--with-private')).out).toContain('rides@example.org');
  });

  it('refuses a sector that does not exist', async () => {
    expect(await playermap('partners', DATA, '--sector', 'busines')).toMatchObject({
      code: 2,
      error: expect.stringContaining('nearest: "business"'),
    });
  });
});
