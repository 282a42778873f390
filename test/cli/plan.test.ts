import { run } from 'playermap/cli';
import { describe, expect, it } from 'vitest';

const EXAMPLE = 'examples/social-procurement/data';

async function plan(args: readonly string[], input = '') {
  const said = { out: '', error: '' };
  const io = {
    out: (text: string) => {
      said.out += `${text}\n`;
    },
    error: (text: string) => {
      said.error += `${text}\n`;
    },
    readInput: () => input,
  };
  const code = await run(['plan', ...args], io);
  return { code, ...said };
}

describe('playermap plan', () => {
  it('tells the whole in the language of the data, or in another', async () => {
    const he = await plan([EXAMPLE]);
    expect(he.code).toBe(0);
    for (const words of ['נדרש תהליך בין־מגזרי', 'ראיונות עומק', 'פערים וחפיפות', 'מה חסר', 'מסע מקבלי השירות'])
      expect(he.out).toContain(words);
    const en = await plan([EXAMPLE, '--lang', 'en']);
    for (const words of [
      'Kinds of process',
      'Outline',
      'Gaps and overlaps',
      'What is missing',
      'only the recipients carry',
    ])
      expect(en.out).toContain(words);
    expect((await plan([EXAMPLE, '--lang', 'ar'])).out).toContain('ما الناقص');
    for (const { out } of [he, en]) expect(out).not.toMatch(/undefined|\\u20/);
  });

  it('leaves judgements out unless they are asked for, and says so', async () => {
    const shown = await plan([EXAMPLE, '--lang', 'en']);
    expect(shown.out).not.toMatch(/sensitive|in conflict \(|neighbourhood committee|oppose:/);
    expect(shown.out).toContain('Left out as private');
    const all = await plan([EXAMPLE, '--lang', 'en', '--with-private']);
    expect(all.out).toMatch(/the subject is sensitive[\s\S]*neighbourhood committee/);
    expect(all.out).not.toMatch(/Left out|not shown here/);
  });

  it('tells of no judgement by a reason or by points, whatever it rests on', async () => {
    const data = (position: object, sign: object, audience: object) =>
      JSON.stringify({
        version: 1,
        rings: [{ id: 'commissioner' }, { id: 'operator' }],
        stakeholders: [
          { id: 'ministry', ring: 'commissioner', decides: 'the tender' },
          { id: 'body', ring: 'operator', ...position },
        ],
        ties: [{ source: 'body', target: 'ministry', ...sign }],
        audiences: [{ id: 'one', stakeholders: ['body'], stage: 'gathering', ...audience }],
      });
    const opposes = { position: 'opposes' };
    for (const [position, sign, audience] of [
      [opposes, {}, {}],
      [opposes, { sign: -1 }, {}],
      [{}, { sign: -1 }, {}],
      [{}, {}, { relations: 'conflict' }],
      [{}, {}, { relations: 'tense', sensitivity: 'high' }],
    ] as const) {
      const asked = data(position, sign, audience);
      const text = await plan(['-', '--lang', 'en'], asked);
      expect([text.code, text.out]).toEqual([0, expect.stringContaining('rests on judgements that are not shown')]);
      expect(text.out).not.toMatch(/disagree \(|in conflict|relations are|is sensitive|no conflict/);
      const { audiences, profile } = JSON.parse((await plan(['-', '--json'], asked)).out);
      const codes = JSON.stringify([audiences, profile.kinds]);
      expect(codes).not.toMatch(/resistance|conflict-on-map|relations-in|"sensitive"|"tension"|"private"/);
      for (const one of audiences[0].methods) {
        const sum = [...one.for, ...one.against].reduce(
          (all: number, { weight }: { weight: number }) => all + weight,
          0,
        );
        expect(one.points).toBe(sum);
      }
      expect((await plan(['-', '--lang', 'en', '--with-private'], asked)).out).toMatch(
        /disagree \(1\)|relations are (in conflict|tense)/,
      );
    }
  });

  it('closes with what the documents are, and what is ours, in three languages', async () => {
    const words = { en: ['ours', 'social-procurement incubator'], he: ['שלנו', 'חממה'], ar: ['من عندنا', 'حاضنة'] };
    for (const [language, [ours, document]] of Object.entries(words)) {
      const { out } = await plan([EXAMPLE, '--lang', language]);
      const parts = out.trimEnd().split('\n\n');
      const last = parts.filter((part) => part.includes(document as string)).at(-1) ?? '';
      expect([last.includes('002'), last.includes('003'), last.includes(ours as string)]).toEqual([true, true, true]);
      // the reasons use the very word
      expect(out.split(ours as string).length).toBeGreaterThan(3);
    }
  });

  it('tells one audience with all its methods and a draft of the letter', async () => {
    const { code, out } = await plan([EXAMPLE, '--audience', 'field', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/Draft of the letter[\s\S]*We will shape it together/);
    expect(out).not.toContain('Those who decide or object');
    expect(await plan([EXAMPLE, '--audience', 'feild'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('nearest: "field"'),
    });
  });

  it('gives machines one document', async () => {
    const { out } = await plan([EXAMPLE, '--json', '--lang', 'en']);
    const document = JSON.parse(out);
    expect(Object.keys(document)).toEqual(
      expect.arrayContaining([
        'version',
        'profile',
        'audiences',
        'engagements',
        'gantt',
        'missing',
        'journey',
        'leftOut',
      ]),
    );
    expect(document.audiences[0].methods.length).toBe(22);
    expect(document.missing.every(({ sentence }: { sentence: string }) => sentence.length > 10)).toBe(true);
    expect(out).not.toContain('"private"');
  });

  it('says of a map without audiences that there is no plan yet', async () => {
    const { code, out } = await plan(
      ['-', '--lang', 'en'],
      JSON.stringify({ version: 1, stakeholders: [{ id: 'a' }], ties: [] }),
    );
    expect(code).toBe(0);
    expect(out).toContain('No audiences are recorded');
    expect(await plan(['-'], '{"version": 1}')).toMatchObject({ code: 1 });
  });

  it('lets no name steer the terminal', async () => {
    const input = {
      version: 1,
      stakeholders: [{ id: 'a', names: { en: '\u001b[2J\u202e' } }],
      ties: [],
      audiences: [
        { id: '\u001b[1m', names: { en: '\u001b[2J' }, aim: '\u001b[3m', stakeholders: ['a'], method: '\u001b[4m' },
      ],
      steps: [{ id: '\u001b[5m', pains: ['\u001b[6m'], stakeholders: ['a'] }],
    };
    const { out } = await plan(
      ['-', '--lang', 'en', '--with-private', '--audience', '\u001b[1m'],
      JSON.stringify(input),
    );
    const whole = await plan(['-', '--lang', 'en', '--with-private'], JSON.stringify(input));
    expect(out + whole.out).not.toMatch(/\u001b|\u202e/);
  });
});
