import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { missingAccount, whoIsMissing } from '../../../src/engagement/index';
import { type Report, report, reportMarkdown, reportPage } from '../../../src/export/index';
import { findings, measureAll } from '../../../src/measures/index';
import { Ecosystem, project } from '../../../src/model/index';
import { readEcosystem } from '../../../src/node';

const DATA = fileURLToPath(new URL('../../../examples/social-procurement/data', import.meta.url));
const QUICK = { permutations: 19 } as const;

let ecosystem: Ecosystem;
let english: Report;
let hebrew: Report;
beforeAll(async () => {
  ecosystem = await readEcosystem(DATA);
  english = await report(ecosystem, { language: 'en', ...QUICK });
  const [{ benefit = '' } = {}] = ecosystem.stakeholders;
  hebrew = await report(ecosystem, { language: 'he', ...QUICK, problems: [warningAbout(benefit)] });
});

/** Stakeholders in a row. */
const chain = (length: number) =>
  Ecosystem.from({
    version: 1,
    stakeholders: Array.from({ length }, (_, i) => ({ id: `p${i}` })),
    ties: Array.from({ length: length - 1 }, (_, i) => ({ source: `p${i}`, target: `p${i + 1}` })),
  });

const tableOf = ({ sections }: Report, id: string) => {
  const found = sections.flatMap(({ tables }) => tables).find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
};
const rowOf = (from: Report, id: string, first: string) => tableOf(from, id).rows.find(([cell]) => cell === first);

describe('report', () => {
  it('has its sections in the order in which they are read', () => {
    expect(english.sections.map(({ id }) => id)).toEqual([
      ...['map', 'findings', 'measures', 'missing', 'methods', 'quality', 'appendix', 'twin'],
    ]);
    expect(english.title).toContain('A Place to Work');
    expect(english.lead).toContain('An invented service');
  });

  it('tells the ten weightiest of who is missing where it stands, and all others in the appendix', async () => {
    const missing = english.sections.find(({ id }) => id === 'missing');
    const appendix = english.sections.find(({ id }) => id === 'appendix');
    const first = tableOf(english, 'spots').rows;
    const others = tableOf(english, 'moreSpots').rows;
    const { sentences } = missingAccount(ecosystem, whoIsMissing(ecosystem), 'en');
    expect(first.length).toBe(10);
    expect([...first, ...others]).toEqual(sentences.map((sentence, i) => [String(i + 1), sentence]));
    expect(missing?.tables.map(({ id }) => id)).not.toContain('moreSpots');
    expect(missing?.sentences.at(-1)).toBe('In the appendix: “Who is missing: the others”.');
    expect(appendix?.tables.map(({ id }) => id)).toEqual(['whole', 'others', 'moreSpots', 'definitions']);
    const small = await report(chain(3), { language: 'en', measures: ['degree'], permutations: 0 });
    expect(small.sections.map(({ id }) => id)).not.toContain('appendix');
    expect(tableOf(small, 'definitions').rows.length).toBe(1);
  });

  it('says in short what weighs most, in five sentences at most', () => {
    const [tally = '', first, second] = english.summary;
    expect(english.summary.length).toBe(5);
    expect(tally).toContain(`stakeholders ${ecosystem.stakeholders.length}, ties ${ecosystem.ties.length}`);
    const found = tableOf(english, 'findings').rows.map(([, sentence]) => sentence);
    expect(first).toBe(found[0]);
    expect(found).toContain(second);
    expect(new Set(english.summary).size).toBe(5);
  });

  it('gives all findings in the order of their weight', () => {
    const expected = findings(ecosystem, { language: 'en', ...QUICK });
    expect(expected.length).toBeGreaterThan(10);
    const rows = tableOf(english, 'findings').rows;
    expect(rows.map(([, sentence]) => sentence)).toEqual(expected.map(({ sentence }) => sentence));
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, i) => String(i + 1)));
    const tested = expected.findIndex(({ uncertainty }) => uncertainty?.p !== null && uncertainty?.p !== undefined);
    expect(rows[tested]?.[3]).toMatch(/^p [=<] 0\.\d{3}/);
  });

  it('has the numbers that measureAll gives', () => {
    const measured = measureAll(project(ecosystem), { language: 'en', ...QUICK });
    const { scores = {}, indices = {}, tests = {}, measures } = measured;
    const shown = (value: number | null | undefined) => (value ?? Number.NaN).toFixed(3);
    expect(rowOf(english, 'whole', 'Density')?.at(-1)).toBe(shown(indices.density));
    expect(rowOf(english, 'whole', 'Density')?.[1]).toBe(measures.density?.meaning);
    const eiIndex = measures.eiIndex?.index?.label ?? '';
    const { mean, sd, p, draws } = tests.eiIndex ?? {};
    expect(rowOf(english, 'tested', eiIndex)?.slice(2)).toEqual([
      ...[shown(indices.eiIndex), shown(mean), shown(sd), shown(p), String(draws)],
    ]);
    for (const id of ['degree', 'betweenness', 'crossSectorBetweenness', 'recipientDependency']) {
      const best = [...(scores[id] ?? [])].sort((a, b) => (b ?? -1) - (a ?? -1)).slice(0, 5);
      expect(
        tableOf(english, `score-${id}`).rows.map((row) => row.at(-1)),
        id,
      ).toEqual(best.map(shown));
      expect(tableOf(english, `score-${id}`).sentences?.[0]).toBe(measures[id]?.meaning);
    }
  });

  it('says how sure rankings are, how an estimate may be off, and where everything comes from', async () => {
    const robust = tableOf(english, 'robustness');
    expect(robust.rows.map(([name]) => name)).toContain('Betweenness');
    for (const row of robust.rows) expect(row.at(-1)).toMatch(/^(yes|no)$/);
    const estimated = await report(chain(12), { language: 'en', measures: ['betweenness'], samples: 5 });
    expect(tableOf(estimated, 'score-betweenness').sentences?.join(' ')).toMatch(
      /from 5 of 12 .* 95%, .* more than 0\./,
    );
    const definitions = tableOf(estimated, 'definitions').rows;
    expect(definitions.length).toBe(1);
    expect(definitions[0]?.join(' ')).toMatch(/Betweenness an undirected pair counts once.*Freeman 1977/);
    expect(rowOf(english, 'sources', 'Invented for this example')?.slice(-2)).toEqual(['41', '87']);
    expect(rowOf(english, 'choices', 'Seed of random choices')).toEqual(['Seed of random choices', '1']);
    expect(rowOf(english, 'choices', 'Program')?.[1]).toMatch(/^playermap \d/);
  });

  it('counts what is unknown, assumed, left out and parallel', async () => {
    const small = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'a', ring: 'recipient' },
        { id: 'b', sectors: ['health'], influence: 0.5, assumed: true },
        { id: 'c' },
        { id: 'alone' },
      ],
      ties: [
        { source: 'b', target: 'a', from: '2019', to: '2020-05' },
        { source: 'b', target: 'a', type: 'funds', strength: 2, assumed: true },
        { source: 'c', target: 'b' },
        { source: 'c', target: 'c' },
      ],
    });
    const found = await report(small, { language: 'en', ...QUICK });
    const count = (key: string) => rowOf(found, 'coverage', key)?.slice(1, 3);
    expect(count('Stakeholders without a sector (recipients aside)')).toEqual(['2', '3']);
    expect(count('Stakeholders without a ring')).toEqual(['3', '4']);
    expect(rowOf(found, 'coverage', 'Stakeholders without ties')).toEqual([
      ...['Stakeholders without ties', '1', '4', 'alone'],
    ]);
    expect(count('Influence not known')).toEqual(['3', '4']);
    expect(count('Stakeholders that were assumed, not stated')).toEqual(['1', '4']);
    expect(count('Ties that were assumed, not stated')).toEqual(['1', '4']);
    expect(count('Ties of a stakeholder to itself, left out')).toEqual(['1', '4']);
    expect(count('Ties beside another between the same two')).toEqual(['1', '4']);
    const { sentences } = found.sections.find(({ id }) => id === 'quality') ?? {};
    expect(sentences).toContain('Dates of stakeholders and ties: 2019 to 2020-05.');
    expect(sentences).toContain('Parts without a tie to each other: 2; stakeholders in the largest: 3 of 4.');
  });

  it.each(['he', 'ar', 'en'] as const)('speaks %s throughout, with no place left open', async (language) => {
    const found = { en: english, he: hebrew, ar: null }[language] ?? (await report(ecosystem, { language, ...QUICK }));
    for (const text of [reportPage(found), reportMarkdown(found)]) {
      expect(text.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    }
    expect(reportPage(found)).toContain(`<html lang="${language}" dir="${language === 'en' ? 'ltr' : 'rtl'}">`);
    const words = [...found.sections.map(({ title }) => title), ...found.summary].join(' ');
    const letters = { he: /[\u05d0-\u05ea]/g, ar: /[\u0620-\u064a]/g, en: /[A-Za-z]/g };
    expect((words.match(letters[language]) ?? []).length).toBeGreaterThan(0.6 * (words.match(/\p{L}/gu) ?? []).length);
  });

  it('is the same to the byte each time, and bears a date only where one is given', async () => {
    const again = await report(ecosystem, { language: 'en', ...QUICK });
    expect(reportPage(again)).toBe(reportPage(english));
    expect(reportMarkdown(again)).toBe(reportMarkdown(english));
    expect(english.facts.map(([label]) => label)).not.toContain('Date of the report');
    const dated = await report(chain(3), { language: 'en', measures: ['degree'], date: '2026-02-03' });
    expect(dated.facts[0]).toEqual(['Date of the report', '2026-02-03']);
  });

  it('keeps what is private in the house, whatever is asked of it, unless it is asked for', async () => {
    const words = ecosystem.stakeholders.flatMap(({ benefit, contact, notes, veto }) =>
      [benefit, contact, notes, veto?.means].flatMap((text) => (text ? [text] : [])),
    );
    expect(words.length).toBeGreaterThan(10);
    expect(tableOf(hebrew, 'problems').rows[0]).toEqual([
      ...['stakeholders.csv · 3 · power', 'not-a-number', 'a number from 0 to 1'],
    ]);
    for (const text of [reportPage(hebrew), reportMarkdown(hebrew), reportPage(english)]) {
      for (const word of words) expect(text).not.toContain(word);
      expect(text).not.toMatch(/can stop the work|בכוחו של/);
    }
    expect(english.sections.find(({ id }) => id === 'quality')?.sentences).toContain('Left out as private: 1.');
    const whole = await report(ecosystem, { language: 'en', measures: ['degree'], withPrivate: true });
    expect(reportPage(whole)).toContain('can stop the work');
    expect(whole.facts.map(([, value]) => value)).toContain('Holds judgements about people and bodies');
  });

  it('makes groups by a column of the data only with private data', async () => {
    const own = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'a', attributes: { mood: 'grumpy' } },
        { id: 'b', attributes: { mood: 'sweet' } },
      ],
      ties: [{ source: 'a', target: 'b' }],
    });
    await expect(report(own, { by: 'mood' })).rejects.toMatchObject({ code: 'private-data' });
    const shown = await report(own, { by: 'mood', withPrivate: true, language: 'en', ...QUICK });
    expect(reportPage(shown)).toContain('grumpy');
    expect(reportPage(await report(own, { language: 'en', ...QUICK }))).not.toContain('grumpy');
  });

  it('hides every name where that is asked, and keeps the numbers', async () => {
    const hidden = await report(ecosystem, { language: 'en', redact: true, ...QUICK });
    const text = reportPage(hidden) + reportMarkdown(hidden);
    for (const { id, names = {} } of ecosystem.stakeholders) {
      for (const name of [id, ...Object.values(names)]) if (name.length > 8) expect(text).not.toContain(name);
    }
    expect(rowOf(hidden, 'whole', 'Density')).toEqual(rowOf(english, 'whole', 'Density'));
    expect(hidden.facts.map(([, value]) => value).join()).toContain('Names are hidden');
  });

  it('tells the chosen part: types of tie, a date, a level, other recipients', async () => {
    const options = { language: 'en', ties: ['funds'], at: '2025-01', level: 'organisation', recipients: ['families'] };
    const part = await report(ecosystem, { ...options, ...QUICK } as Parameters<typeof report>[1]);
    const chosen = (key: string) => rowOf(part, 'choices', key)?.[1];
    expect([chosen('Types of tie'), chosen('Date'), chosen('Rolled up to')]).toEqual([
      'Funds',
      '2025-01',
      'organisations',
    ]);
    expect(chosen('Recipients of the service')).toBe('Families of the young adults');
    const { indices } = measureAll(
      project(ecosystem, { ties: ['funds'], at: '2025-01', level: 'organisation' }),
      QUICK,
    );
    expect(rowOf(part, 'whole', 'Ties')?.at(-1)).toBe(String(indices?.ties));
  });

  it('stands up to nobody, one, and no ties', async () => {
    const later = [{ id: 'a', from: '2020' }];
    for (const stakeholders of [later, [{ id: 'a' }], [{ id: 'a' }, { id: '__proto__' }]]) {
      const options = { language: 'en', at: '2019', ...QUICK } as const;
      const found = await report(Ecosystem.from({ version: 1, stakeholders, ties: [] }), options);
      expect(found.title).toBe('Player map');
      expect(found.summary[0]).toContain(`stakeholders ${stakeholders === later ? 0 : stakeholders.length}`);
      expect(reportPage(found)).not.toMatch(/undefined|NaN/);
    }
  });

  it('refuses wrong use with the value and the fix', async () => {
    await expect(report(ecosystem, { date: 'today' })).rejects.toThrow(/date is "today", expected YYYY/);
    await expect(report(ecosystem, { langauge: 'he' } as object)).rejects.toThrow(/nearest: "language"/);
    await expect(report(ecosystem, { measures: ['degre'] })).rejects.toThrow(/nearest: "degree"/);
    await expect(report({} as Ecosystem)).rejects.toThrow(/Ecosystem.from/);
  });
});

describe('reportMarkdown', () => {
  const NAME = '](http://x.example) | `a` <img src=x onerror=1> $x$ *b* [c](javascript:1) \\';

  it('shows a hostile name as a name', async () => {
    const small = Ecosystem.from({
      version: 1,
      title: { en: `1. ${NAME}` },
      stakeholders: [{ id: 'a', names: { en: NAME } }, { id: 'b' }],
      ties: [{ source: 'a', target: 'b' }],
    });
    const text = reportMarkdown(await report(small, { language: 'en', ...QUICK }), { picture: 'a map (1).svg' });
    const signs = text.replace(/\\[\\`*_[\]|~$]/g, '');
    expect(signs).not.toContain('<img');
    expect(signs).not.toMatch(/[`$]/);
    expect(signs.match(/\]\(/g)?.length).toBe(english.sections.length + 1);
    expect(text).toContain('](a%20map%20%281%29.svg)');
    // every row of a table has as many cells as its header
    const rows = signs.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(20);
    let columns = 0;
    for (const [i, row] of rows.entries()) {
      if (/^\| -+/.test(rows[i + 1] ?? '')) columns = row.split(' | ').length;
      expect(row.split(' | ').length).toBe(columns);
    }
  });

  it('holds its map where no other file is named', () => {
    const text = reportMarkdown(english);
    expect(text).toContain('](data:image/svg+xml,%3C%3Fxml');
    expect(text.match(/\(data:[^)]*\)/)?.[0]).not.toMatch(/[\s<>"]/);
  });
});

const warningAbout = (found: string) =>
  ({
    severity: 'warning',
    code: 'not-a-number',
    file: 'stakeholders.csv',
    row: 3,
    column: 'power',
    found,
    expected: 'a number from 0 to 1',
  }) as const;
