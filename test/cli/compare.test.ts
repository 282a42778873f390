import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Comparison } from 'playermap/engagement';
import { readEcosystem } from 'playermap/node';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLE, playermap } from './session';

const SECOND = fileURLToPath(new URL('../../examples/social-procurement/second-view', import.meta.url));
const SAME = fileURLToPath(new URL('../../examples/social-procurement/second-view-same.csv', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const dates = ['compare', EXAMPLE, '--from', '2022', '--to', '2025-11', '--permutations', '0'];
const views = ['compare', EXAMPLE, SECOND, '--match', 'name', '--same', SAME, '--as', 'views', '--permutations', '0'];

describe('playermap compare', () => {
  it('tells what changed between two dates of one input, in three languages', async () => {
    const { out, code } = await playermap([...dates, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^What changed from 2022 to 2025-11\n• Players: 39 \(2022\), 41 \(2025-11\); in both: 39/);
    expect(out).toMatch(/• New: Darb al-Lawz Association, Siach VeShvil Participation Advisers Ltd\./);
    expect(out).toMatch(/• Ties: 68 stayed; new: 18 \(7 with players who are new\); gone: 1 \(0 with/);
    expect((await playermap(dates)).out).toMatch(/מה השתנה/);
    expect((await playermap([...dates, '--lang', 'ar'])).out).toMatch(/ما الذي تغيّر/);
  });

  it('tells how two people see one service, and what only one of them sees', async () => {
    const { out } = await playermap([...views, '--names', 'ministry,families', '--lang', 'en']);
    expect(out).toMatch(/Two maps of one service: ministry and families/);
    expect(out).toMatch(/Only families sees: Brothers and sisters, “The youth centre, Neve Arazim”, Family doctors\./);
    expect(out).toMatch(/agree on the ring of 18 of 20 players \(kappa 0\.86\)/);
    expect(out).toMatch(/Left out as private: \d+\. --with-private shows it\./);
    expect(out).not.toMatch(/Judged most apart/);
    const whole = await playermap([...views, '--lang', 'en', '--with-private']);
    expect(whole.out).toMatch(/Judged most apart: Families of the young adults, influence: 0\.25 and 0\.6/);
  });

  it('proposes who may be who, and joins nobody unless told to', async () => {
    const { out } = await playermap(['compare', EXAMPLE, SECOND, '--permutations', '0', '--lang', 'en', '--all']);
    expect(out).toMatch(/in both: 0 \(0% of all\)/);
    expect(out).toMatch(/Perhaps the same under another id, and counted as two/);
    expect(out).toMatch(/clinic +f12 +0\.86/);
    expect(out).toMatch(/--match name joins by names; --same FILE\.csv/);
    // names in the language of the account, whichever told that the two are near
    expect(out).toMatch(/^Bayit BeNahat, supported housing +Bayit BeNahat, supported housing +quiet-home/m);
  });

  it('puts two services beside each other by their titles', async () => {
    const { out } = await playermap([
      ...['compare', EXAMPLE, 'examples/negev/data', '--as', 'services', '--permutations', '0', '--lang', 'en'],
    ]);
    expect(out).toMatch(/Two services beside each other: .*A Place to Work.* and .*Negev/);
    expect(out).toMatch(/For the two to have the same parts of sectors, \d+% of the players/);
    expect(out).toMatch(/Sectors beside each other/);
  });

  it('gives machines one document', async () => {
    const { out } = await playermap([...dates, '--json', '--measures', 'degree,density', '--lang', 'en']);
    const found = JSON.parse(out) as Comparison & { version: 1; as: string; names: string[]; sentences: string[] };
    expect(Object.keys(found)).toEqual([
      ...['version', 'as', 'names', 'size', 'matching', 'onlyBefore', 'onlyAfter', 'players', 'ties', 'tieCounts'],
      ...['likeness', 'placing', 'leftOut', 'measures', 'indices', 'sectors', 'rings', 'mixing', 'recipients'],
      ...['reading', 'sentences', 'notes'],
    ]);
    expect([found.version, found.as, found.names]).toEqual([1, 'dates', ['2022', '2025-11']]);
    expect(found.onlyAfter).toEqual(['darb-al-lawz', 'participation-adviser']);
    expect([found.measures.map(({ measure }) => measure), found.indices.map(({ index }) => index)]).toEqual([
      ['degree'],
      ['density'],
    ]);
  });

  it('writes a page with the picture, or the picture alone', async () => {
    const [page, picture] = [join(folder, 'both.html'), join(folder, 'both.svg')];
    await playermap([...views, '--names', 'A,B', '--lang', 'en', '-o', page]);
    await playermap([...views, '--names', 'A,B', '--lang', 'en', '-o', picture]);
    const html = readFileSync(page, 'utf8');
    expect(html).toMatch(/img-src data:/);
    expect(html).toMatch(/<img alt="Two maps of one service: A and B" src="data:image\/svg\+xml,/);
    expect(html).toMatch(/<h2 id="t\d+">Ties that differ<\/h2>/);
    const svg = readFileSync(picture, 'utf8');
    expect(svg).toMatch(/Only A: 21 . Only B: 3/);
    expect(svg).not.toMatch(/veto/i);
  });

  it('hides every name in words, tables, data and picture', async () => {
    const ecosystems = [await readEcosystem(EXAMPLE), await readEcosystem(SECOND)];
    const groups = new Set(ecosystems.flatMap(({ sectors }) => sectors.map(({ id }) => id)));
    const told = ecosystems
      .flatMap(({ stakeholders }) => stakeholders.flatMap(({ id, names = {} }) => [id, ...Object.values(names)]))
      .filter((name) => !groups.has(name));
    const page = join(folder, 'hidden.html');
    const picture = join(folder, 'hidden.svg');
    const hidden = ['--permutations', '0', '--names', 'A,B', '--redact', '--lang', 'en'];
    const byName = ['compare', EXAMPLE, SECOND, '--match', 'name', ...hidden];
    const texts = [
      (await playermap([...byName, '--all', '--with-private', '-o', picture])).out,
      (await playermap([...byName, '--json'])).out,
      (await playermap(['compare', EXAMPLE, SECOND, ...hidden, '--all', '-o', page])).out,
      readFileSync(page, 'utf8').replace(/src="data:[^"]*"/, decodeURIComponent),
      readFileSync(picture, 'utf8'),
    ];
    for (const text of texts) {
      const found = told.filter((name) => new RegExp(`(?<![\\p{L}-])${escaped(name)}(?![\\p{L}-])`, 'u').test(text));
      expect(found).toEqual([]);
    }
    expect(texts[0]).toMatch(/Names are hidden/);
    expect(texts[0]).toMatch(/Judged most apart: \d+, influence: 0\.25 and 0\.6/);
    expect(texts[2]).toMatch(/Perhaps the same under another id, and counted as two: \d+ = \d+/);
  });

  it('takes ties of a type that only one of the two has, and refuses one that neither has', async () => {
    const [one, other] = [join(folder, 'one.json'), join(folder, 'other.json')];
    const map = (types: readonly string[]) =>
      JSON.stringify({
        version: 1,
        tieTypes: types.map((id) => ({ id, names: { en: id === 'grants' ? 'funds' : id } })),
        stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
        ties: types.map((type) => ({ source: 'a', target: type === 'advises' ? 'c' : 'b', type })),
      });
    writeFileSync(one, map(['funds']));
    writeFileSync(other, map(['grants', 'advises']));
    const counts = async (types: string) => {
      const { out } = await playermap(['compare', one, other, '--ties', types, '--json', '--permutations', '0']);
      const { tieCounts } = JSON.parse(out) as Comparison;
      return [tieCounts.before, tieCounts.after, tieCounts.both];
    };
    // grants are called funds too
    expect(await counts('funds')).toEqual([1, 1, 1]);
    expect(await counts('grants')).toEqual([1, 1, 1]);
    expect(await counts('advises')).toEqual([0, 1, 0]);
    expect(await counts('funds,advises')).toEqual([1, 2, 1]);
    const { code, error } = await playermap(['compare', one, other, '--ties', 'advice']);
    expect([code, error]).toEqual([2, expect.stringMatching(/no tie of either has the type "advice"/)]);
  });

  it('says in tables 1 and 2 for what has a long name', async () => {
    const long = ['--names', 'A rather long name for one map,B'];
    const { out } = await playermap(['compare', EXAMPLE, SECOND, ...long, '--permutations', '0', '--lang', 'en']);
    expect(out).toMatch(/In the tables 1 is A rather long name for one map, and 2 is B\./);
    expect(out).toMatch(/^figure +1 +2 +difference +among both, 1 +among both, 2/m);
    expect(out).toMatch(/^Only in A rather long name for one map: \d+/m);
  });

  it('speaks Hebrew of dates, services and maps by what they are', async () => {
    const told = async (as: string) =>
      (await playermap(['compare', EXAMPLE, SECOND, '--as', as, '--permutations', '0', '--lang', 'he'])).out;
    expect(await told('dates')).toMatch(/בשני המועדים: 0/);
    expect(await told('services')).toMatch(/בשני השירותים: 0/);
    expect(await told('maps')).toMatch(/בשתי המפות: 0/);
    expect(await told('dates')).not.toMatch(/בשתיהן|במפת/);
  });

  it('names wrong use and its fix', async () => {
    const error = async (...args: string[]) => {
      const { code, error: text } = await playermap(['compare', ...args]);
      return `${code} ${text}`;
    };
    expect(await error(EXAMPLE)).toMatch(/^2 .*give a second one, or --from DATE --to DATE/);
    expect(await error(EXAMPLE, '--from', '2025', '--to', '2022')).toMatch(/^2 .*expected the earlier date first/);
    expect(await error(EXAMPLE, '--from', 'May', '--to', '2022')).toMatch(/^2 .*--from is "May", expected a date/);
    expect(await error(EXAMPLE, SECOND, '--names', 'one')).toMatch(/^2 .*two different names/);
    expect(await error(EXAMPLE, SECOND, '-o', 'x.docx')).toMatch(/^2 .*must end in \.svg, \.html, \.png or \.pdf/);
    expect(await error('-', '-')).toMatch(/^2 .*only one of the two/);
    const same = join(folder, 'same.csv');
    writeFileSync(same, 'before,after\nclinik,f12\nhospital,f14\nhospital,f99\n');
    const wrong = await error(EXAMPLE, SECOND, '--same', same, '--lang', 'en');
    expect(wrong).toMatch(/^1 /);
    expect(wrong).toMatch(/row 2.*clinik.*clinic/s);
    expect(wrong).toMatch(/row 4.*each id once/s);
  });
});
