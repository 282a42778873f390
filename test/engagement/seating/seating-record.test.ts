import { type Seating, seat, seatingRecord } from 'playermap/engagement';
import { describe, expect, it } from 'vitest';
import { poolOf } from '../convening/pools';

const pool = poolOf('id,name,sector\n1,דנה,ציבורי\n2,Avi,business\n3,نور,ציבורי\n__proto__,<b>Lea</b>\u202e,business');
const record = (language: 'he' | 'ar' | 'en', change: Partial<Seating> = {}) =>
  seatingRecord(pool, { ...seat(pool, { tables: 2, rounds: 2 }), ...change }, language);

describe('a seating in print', () => {
  it.each([
    ['en', '4 people at 2 tables over 2 rounds', 'Nobody meets anybody twice.', 'Round 1'],
    ['he', '4 אנשים ליד 2 שולחנות ב־2 סבבים', 'איש אינו פוגש איש פעמיים.', 'סבב 1'],
    ['ar', '4 شخصًا حول 2 طاولات في 2 جولات', 'لا أحد يلتقي أحدًا مرتين.', 'الجولة 1'],
  ] as const)('says who sits where, in %s', (language, title, none, heading) => {
    const { tables, sentences, ...rest } = record(language);
    expect(rest).toEqual({ language, title });
    expect(sentences).toContain(none);
    expect(tables.map(({ id }) => id)).toEqual(['round 1', 'round 2', 'places', 'mix']);
    expect(tables[0]?.heading).toBe(heading);
    const seated = tables[0]?.rows.flatMap(([, ...names]) => names) ?? [];
    expect([...seated].sort()).toEqual(['<b>Lea</b>', 'Avi', 'דנה', 'نور'].sort());
  });

  it('calls columns that everybody knows by their word', () => {
    expect(record('he').sentences.join()).toContain('חלק שווה מכל מגזר');
    expect(record('ar').sentences.join()).toContain('من كل القطاع');
    expect(record('en').sentences.join()).toContain('of each sector');
    expect(record('he', { by: ['sector', 'צבע', 'ring'] }).sentences.join()).toContain('מכל מגזר, צבע, מעגל');
  });

  it('does not mix a column in which most stand alone, says so, and mixes it where it is named', () => {
    const rows = ['h1', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7'].map((home, i) => `${i},${home},${'ab'[i % 2]}`);
    const people = poolOf(['id,household,sector', ...rows].join('\n'));
    const even = seat(people, { tables: 2, rounds: 2 });
    expect([even.by, even.skipped]).toEqual([['sector'], ['household']]);
    expect(seatingRecord(people, even, 'en').sentences.join()).toContain('most people stand alone in it: household.');
    const named = seat(people, { tables: 2, rounds: 2, by: ['household', 'מגזר'] });
    expect([named.by, named.skipped]).toEqual([['household', 'sector'], []]);
  });

  it('tells each person their table in each round, as the tables do', () => {
    const { tables } = record('en');
    for (const [id, name, first, second] of tables.find((table) => table.id === 'places')?.rows ?? []) {
      expect(['1', '2', '3', '__proto__']).toContain(id);
      for (const [r, number] of [first, second].entries()) {
        const row = tables[r]?.rows.find(([table]) => table === number);
        expect(row).toContain(name);
      }
    }
  });

  it('says how far it is from the best, what is uneven, and who should be apart and is not', () => {
    const { sentences, tables } = record('en', {
      repeatedMeetings: 4,
      repeatedAtLeast: 2,
      uneven: 3,
      apart: 1,
      notApart: [{ a: '1', b: '2', times: 1 }],
      repeats: [{ a: '1', b: '3', times: 5 }],
    });
    expect(sentences).toContain(
      'Repeated meetings: 4. No seating has fewer than 2; whether one comes nearer is not known.',
    );
    expect(sentences).toContain('To be apart, and yet at one table: \u2068דנה\u2069 – Avi.');
    expect(sentences.join()).toContain('by 3 seats');
    expect(tables.at(-1)).toMatchObject({ id: 'repeats', rows: [['דנה', 'نور', '5']] });
    const best = record('en', { repeatedMeetings: 2, repeatedAtLeast: 2, apart: 1 });
    expect(best.sentences).toContain('Repeated meetings: 2. No seating as even as this has fewer.');
    expect(best.sentences).toContain('All who were to be apart are.');
  });
});
