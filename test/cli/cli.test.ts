import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/index';

const folder = mkdtempSync(join(tmpdir(), 'playermap-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
const FAULTS = fileURLToPath(new URL('../faults', import.meta.url));
const NETWORK = fileURLToPath(new URL('../networks/emon_cheyenne', import.meta.url));

async function playermap(args: readonly string[], input = '') {
  const out: string[] = [];
  const error: string[] = [];
  const io = {
    out: (text: string) => out.push(text),
    error: (text: string) => error.push(text),
    readInput: () => input,
  };
  const code = await run(args, io);
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('playermap', () => {
  it('explains itself', async () => {
    const { code, out } = await playermap(['--help']);
    expect(code).toBe(0);
    for (const command of ['init', 'check', 'map']) expect(out).toContain(command);
    expect((await playermap(['map', '--help'])).out).toContain('--rings-by');
  });

  it('calls wrong use wrong, with the nearest right word', async () => {
    expect(await playermap(['chek', NETWORK])).toMatchObject({ code: 2, error: expect.stringContaining('check') });
    expect(await playermap(['map', NETWORK, '-o', 'x.svg', '--rings-bye', 'degree'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('--rings-by'),
    });
    expect(await playermap(['map', NETWORK])).toMatchObject({ code: 2, error: expect.stringContaining('--output') });
    expect(await playermap(['map', NETWORK, '-o', 'x.svg', '--lang', 'fr'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('he'),
    });
    expect(await playermap(['map', NETWORK, '-o', 'x.docx'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('.svg, .html, .png or .pdf'),
    });
    expect(await playermap(['map', NETWORK, '-o', 'x.pdf', '--outlines'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('outlines is for .svg, not for .pdf'),
    });
    expect(await playermap(['map', NETWORK, '-o', 'x.png', '--scale', '2', '--paper', 'A4'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('said twice'),
    });
    expect(await playermap(['map', NETWORK, '-o', 'x.svg', '--size-by', 'degre'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('nearest: "degree"'),
    });
    expect(await playermap(['map', NETWORK, '-o', 'x.svg', '--where', 'type'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('COLUMN=VALUE'),
    });
    expect(await playermap(['map', NETWORK, '-o', 'x.svg', '--seed', 'many'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('whole number'),
    });
    expect(await playermap(['check', join(folder, 'nowhere')])).toMatchObject({
      code: 2,
      error: expect.stringContaining('nowhere'),
    });
    expect(existsSync('x.svg')).toBe(false);
  });
});

describe('playermap check', () => {
  it('says that an input is in order', async () => {
    expect(await playermap(['check', NETWORK])).toMatchObject({
      code: 0,
      out: expect.stringContaining('14 stakeholders, 83 ties'),
    });
    expect(JSON.parse((await playermap(['check', NETWORK, '--json'])).out)).toEqual({ ok: true, problems: [] });
  });

  it('gives problems to people by file, and to machines as JSON with the same content', async () => {
    const text = await playermap(['check', FAULTS, '--lang', 'en']);
    const json = await playermap(['check', FAULTS, '--json']);
    const { ok, problems } = JSON.parse(json.out) as {
      ok: boolean;
      problems: { severity: string; file: string; row?: number }[];
    };
    expect([text.code, json.code, ok]).toEqual([1, 1, false]);
    expect(problems.length).toBeGreaterThan(30);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    expect(text.out).toContain(`${errors} errors, ${problems.length - errors} warnings`);
    for (const { file, row } of problems) {
      expect(text.out).toContain(file);
      if (row !== undefined) expect(text.out).toContain(`row ${row}`);
    }
  });

  it('reads JSON from standard input', async () => {
    const right = JSON.stringify({ version: 1, stakeholders: [{ id: 'a' }], ties: [] });
    expect((await playermap(['check', '-'], right)).code).toBe(0);
    expect(await playermap(['check', '-'], '{"version": 1,')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/row 1/),
    });
    expect(
      await playermap(['check', '-'], JSON.stringify({ version: 1, stakeholders: [{ id: 'a', ring: 5 }], ties: [] })),
    ).toMatchObject({ code: 1 });
  });

  const said = async (document: object, ...args: string[]) =>
    (await playermap(['check', '-', ...args], JSON.stringify({ version: 1, ...document }))).out;

  it('speaks the language of the data, or the one asked for', async () => {
    const wrong = { language: 'he', stakeholders: [{ id: 'a' }], ties: [{ source: 'a', target: 'aa' }] };
    expect(await said(wrong)).toMatch(
      /שגיאה, שורה 1, עמודה .*: נמצא "aa", צריך מזהה שקיים בטבלאות; האם הכוונה ל־"a"\?/,
    );
    expect(await said(wrong)).toContain('שגיאות: 1, אזהרות: 0');
    expect(await said(wrong, '--lang', 'ar')).toContain('المطلوب معرّف موجود في الجداول');
    expect(await said(wrong, '--lang', 'en')).toContain('expected a stakeholder id; did you mean "a"?');
  });

  it('names the nearest declared name in any language, else the few that are declared', async () => {
    const data = (type: string, ring: string) => ({
      language: 'he',
      tieTypes: [{ id: 'coordination', names: { he: 'תיאום' } }, { id: 'funding' }],
      rings: ['recipient', 'operator'].map((id) => ({ id })),
      stakeholders: [{ id: 'a', ring }, { id: 'b' }],
      ties: [{ source: 'a', target: 'b', type }],
    });
    expect(await said(data('תאום', 'recipient'))).toContain('האם הכוונה ל־"תיאום"?');
    expect(await said(data('xyzxyz', 'recipient'))).toContain('צריך סוג קשר שהוגדר: תיאום, funding');
    expect(await said(data('funding', 'מקבלי השרות'))).toContain('האם הכוונה ל־"מקבלי השירות"?');
  });

  it('folds many of one kind in one column into a line with their rows, for people only', async () => {
    const dir = mkdtempSync(join(folder, 'dates-'));
    writeFileSync(join(dir, 'stakeholders.csv'), 'id\na\nb\n');
    const rows = Array.from({ length: 8 }, (_, i) => `a,b,t${i},12/03/2024`);
    writeFileSync(join(dir, 'ties.csv'), ['source,target,type,from', ...rows].join('\n'));
    const { out } = await playermap(['check', dir]);
    expect(out).toContain('row 2, column from: found "12/03/2024"');
    expect(out).toContain('did you mean "2024-03-12" or "2024-12-03"?');
    expect(out).toContain('error, column from: 5 more of the same kind, rows 5, 6, 7, 8, 9');
    expect(out.match(/12\/03\/2024/g)).toHaveLength(3);
    expect(JSON.parse((await playermap(['check', dir, '--json'])).out).problems).toHaveLength(8);
  });

  it('lets no cell steer the terminal', async () => {
    const hostile = { version: 1, stakeholders: [{ id: 'a' }], ties: [{ source: 'a', target: '\u001b[2J\u202ex' }] };
    const { out } = await playermap(['check', '-'], JSON.stringify(hostile));
    expect(out).toContain('\\u001b[2J\\u202ex');
    expect(out).not.toContain('\u001b');
  });
});

describe('playermap init', () => {
  it.each(['he', 'ar', 'en'])('writes a folder in %s that passes the check and is drawn', async (lang) => {
    const dir = join(folder, `service-${lang}`);
    expect((await playermap(['init', dir, '--lang', lang])).code).toBe(0);
    expect(readdirSync(dir).sort()).toEqual(['README.txt', 'ecosystem.json', 'stakeholders.csv', 'ties.csv']);
    expect((await playermap(['check', dir, '--json'])).out).toContain('"problems": []');
    const svg = join(dir, 'map.svg');
    expect((await playermap(['map', dir, '-o', svg])).code).toBe(0);
    const text = readFileSync(svg, 'utf8');
    expect(text).toContain(`lang="${lang}"`);
    expect(text.match(/data-player=/g)).toHaveLength(12);
  });

  it('says what comes next in the language of the tables', async () => {
    const { out } = await playermap(['init', join(folder, 'next-he'), '--lang', 'he']);
    expect(out).toContain('כעת: למלא את הטבלאות, ואז');
  });

  it.each(['he', 'ar', 'en'])('writes a workbook in %s that passes the check and is drawn', async (lang) => {
    const dir = join(folder, `book-${lang}`);
    expect((await playermap(['init', dir, '--lang', lang, '--xlsx'])).code).toBe(0);
    const book = join(dir, 'ecosystem.xlsx');
    expect((await playermap(['check', book, '--json'])).out).toContain('"problems": []');
    expect((await playermap(['map', book, '-o', join(dir, 'map.html')])).code).toBe(0);
  });

  it('never writes over what is there', async () => {
    const dir = join(folder, 'kept');
    await playermap(['init', dir]);
    writeFileSync(join(dir, 'ties.csv'), 'mine');
    expect(await playermap(['init', dir])).toMatchObject({ code: 2, error: expect.stringContaining('there already') });
    expect(readFileSync(join(dir, 'ties.csv'), 'utf8')).toBe('mine');
  });
});

describe('playermap map', () => {
  it('writes the picture at the size of its sheet and says what it drew', async () => {
    const file = join(folder, 'map.svg');
    const { code, out } = await playermap([
      'map',
      NETWORK,
      '-o',
      file,
      '--rings-by',
      'degree',
      '--paper',
      'A0',
      '--title',
      'Search & rescue',
    ]);
    expect([code, out]).toEqual([0, expect.stringContaining('players: 14, lines: 59')]);
    expect(readFileSync(file, 'utf8')).toMatch(/width="1189mm" height="841mm"[\s\S]*Search &amp; rescue/);
  });

  it('writes a picture for slides, a sheet to print and outlines, as the name and the options say', async () => {
    const write = async (name: string, ...more: string[]) => {
      const file = join(folder, name);
      expect((await playermap(['map', NETWORK, '-o', file, '--rings-by', 'degree', ...more])).code).toBe(0);
      return readFileSync(file);
    };
    // the width of a PNG stands in its header
    expect((await write('map.png', '--width', '800')).readUInt32BE(16)).toBe(800);
    expect((await write('scaled.png', '--scale', '1')).readUInt32BE(16)).toBe(1600);
    expect((await write('sheet.png', '--dpi', '72')).readUInt32BE(16)).toBe(842);
    expect((await write('map.pdf', '--paper', 'A3')).toString('latin1')).toMatch(/MediaBox \[0 0 1190\.\d+ 841\.\d+\]/);
    const outlined = (await write('outlined.svg', '--outlines')).toString();
    expect([outlined.includes('<text'), outlined.includes('width="297mm"')]).toEqual([false, true]);
  });

  it('names the characters that outlines, PNG and PDF show boxes for, and says nothing where letters stay letters', async () => {
    const given = join(folder, 'emoji.json');
    writeFileSync(
      given,
      JSON.stringify({ version: 1, stakeholders: [{ id: 'a', names: { en: 'Garden 🌻 中' } }, { id: 'b' }], ties: [] }),
    );
    const said = async (name: string, ...more: string[]) => {
      const { code, error } = await playermap(['map', given, '-o', join(folder, name), ...more]);
      return [code, error.replace(folder, '')];
    };
    for (const [name, ...more] of [['e.png', '--scale', '1'], ['e.pdf'], ['e.svg', '--outlines']] as const)
      expect(await said(name, ...more)).toEqual([
        0,
        expect.stringMatching(/^\W?e\.\w+: the font has no 🌻 中: empty boxes stand there/),
      ]);
    expect(await said('e.svg')).toEqual([0, '']);
    expect(await said('e.html')).toEqual([0, '']);
  });

  it('chooses ties as measure does', async () => {
    const file = join(folder, 'chosen.svg');
    await playermap(['map', NETWORK, '-o', file, '--where', 'frequency_code=1', '--ties', 'interaction']);
    expect(readFileSync(file, 'utf8').match(/data-tie=/g)!.length).toBeLessThan(59);
  });

  it('measures sizes as measure does, with the same options', async () => {
    const file = join(folder, 'sized.svg');
    const map = async (...args: string[]) => {
      const { code, error } = await playermap(['map', NETWORK, '-o', file, '--rings-by', 'degree', ...args]);
      expect([code, error]).toEqual([0, '']);
      return readFileSync(file, 'utf8');
    };
    const most = async (...args: string[]) => {
      const { out } = await playermap([
        'measure',
        NETWORK,
        '--json',
        '--raw',
        '--measures',
        'strength,degree',
        ...args,
      ]);
      return (id: string) => Math.max(...JSON.parse(out).scores[id]);
    };
    // the innermost ring holds the highest degree, and its caption says which
    const caption = async (...args: string[]) => (await map(...args)).match(/Degree: (?:\d+–)?(\d+)/)?.[1];
    expect(await caption()).toBe(String((await most())('degree')));
    expect(await caption('--undirected')).toBe(String((await most('--undirected'))('degree')));
    const sized = async (...args: string[]) => (await map('--size-by', 'strength', ...args)).replace(/\s+/g, ' ');
    expect(await sized('--combine', 'max')).not.toBe(await sized('--combine', 'none'));
  });

  it('refuses to be told how to measure where it measures nothing', async () => {
    for (const args of [['--undirected'], ['--combine', 'max']])
      expect(await playermap(['map', NETWORK, '-o', 'x.svg', ...args])).toMatchObject({
        code: 2,
        error: expect.stringContaining('--size-by'),
      });
    expect(existsSync('x.svg')).toBe(false);
  });

  it('writes nothing where the data have errors', async () => {
    const file = join(folder, 'never.svg');
    const { code, error } = await playermap(['map', FAULTS, '-o', file, '--lang', 'en']);
    expect([code, existsSync(file)]).toEqual([1, false]);
    expect(error).toContain('row');
  });
});
