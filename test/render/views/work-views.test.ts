import { Ecosystem } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { processesOverTime, uptakeMatrix } from 'playermap/render';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/render/scene';
import { marksOf, ofClass, textsOf } from './readable-scene';

const social = await readEcosystem('examples/social-procurement/data');
const negev = await readEcosystem('examples/negev/data');
/** All that a mark says. */
function words(mark: Mark): string {
  if (mark.kind === 'text') return mark.lines.map(({ text }) => text).join(' ');
  return mark.kind === 'group' ? mark.children.map(words).filter(Boolean).join(' ') : '';
}

describe('processes over time', () => {
  const { scene, table } = processesOverTime(negev, { language: 'en' });
  const lane = (name: string) => ofClass(scene, 'lane').find((mark) => mark.title === name);
  const time = (name: string) =>
    marksOf({ ...scene, marks: [lane(name) as Mark] }).flatMap((mark) =>
      mark.class === 'time' && mark.kind === 'group' ? mark.children : [],
    );

  it('stand in the order in which they began, without dates last', () => {
    expect(table.rows.map(([name]) => name)).toEqual([
      'Circles in the Negev',
      'Conference of ministries and local authorities',
      'Work day on uptake for the target localities',
      'The Y.H.B. venture, anchor institutions',
      'Focus groups with heads of authorities, talks in ministries',
      'Circles in the Negev 2',
    ]);
  });

  it('are open where an end is not known, a diamond where they took a day, empty without dates', () => {
    expect(time('Circles in the Negev').map(({ key }) => key)).toEqual(['open', 'edge']);
    expect(time('Conference of ministries and local authorities').map(({ key }) => key)).toEqual(['day']);
    expect(time('Circles in the Negev 2').map(({ key }) => key)).toEqual(['open']);
    expect(table.rows[0]?.slice(2, 4)).toEqual(['2012', 'unknown']);
  });

  it('have every body that took part once, those who lead before the stroke', () => {
    const bodies = ofClass({ ...scene, marks: [lane('Work day on uptake for the target localities') as Mark] }, 'body');
    expect(bodies.length).toBe(19);
    const first = new Set(bodies.slice(0, 4).map((mark) => mark.attributes?.['data-stakeholder']));
    expect(first).toEqual(new Set(['pmo', 'negev-galilee', 'negev-authority', 'elka']));
    expect(words(lane('Work day on uptake for the target localities') as Mark)).toContain(
      'bodies: 19 · people: at least 82',
    );
  });

  it('run in the direction of reading', () => {
    const middle = (picture: Pick<ReturnType<typeof processesOverTime>, 'scene'>, name: string) => {
      const found = ofClass(picture.scene, 'lane').find((mark) => mark.title === name);
      const day = marksOf({ ...picture.scene, marks: [found as Mark] }).find(({ key }) => key === 'day');
      return Number(/M([\d.]+)/.exec(day?.kind === 'path' ? day.d : '')?.[1]);
    };
    const he = processesOverTime(negev, { language: 'he' });
    expect(
      middle({ scene }, 'Work day on uptake for the target localities'),
    ).toBeGreaterThan(
      middle({ scene }, 'Conference of ministries and local authorities'),
    );
    expect(middle(he, 'יום עבודה למיצוי החלטות ממשלה עבור רשויות המטרה')).toBeLessThan(
      middle(he, 'כנס משרדי ממשלה ורשויות מקומיות'),
    );
  });

  it('tell whether the loop was closed, where anybody said', () => {
    const told = processesOverTime(social, { language: 'en' });
    const column = told.table.columns.indexOf('Closing the loop');
    const counts = new Map<string, number>();
    for (const row of told.table.rows) counts.set(row[column] as string, (counts.get(row[column] as string) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ 'Closed: told what came of it': 3, 'Not closed': 3, 'Not known': 4 });
    expect(textsOf(told.scene).map(({ text }) => text)).toContain('Closing the loop');
    expect(textsOf(scene).map(({ text }) => text)).not.toContain('Closing the loop');
  });

  it('tell in the table who had which part', () => {
    const row = processesOverTime(social, { language: 'en' }).table.rows.find(
      ([name]) => name === 'Hearing before the previous tender',
    );
    expect(row?.[4]).toContain('\u2068Netiv Alon Association\u2069 (participant, 3)');
    expect(row?.[4]).toContain('(host, 6)');
  });
});

describe('uptake of decisions', () => {
  it('says that nothing is known where nobody said it: in the Negev all 14 cells', () => {
    const { scene, table } = uptakeMatrix(negev, { language: 'en' });
    const states = ofClass(scene, 'state').map((mark) => mark.attributes?.['data-state']);
    expect(states.filter((state) => state === 'unknown').length).toBe(14 + 1);
    expect(new Set(table.rows.map((row) => row[3]))).toEqual(new Set(['State not known', '']));
    // two decisions concern nobody on record, and are rows all the same
    expect(table.rows.map(([decision]) => decision)).toContain(
      '2017 – Multi-year strategic plan for Sderot and the communities round Gaza',
    );
    const rates = ofClass(scene, 'rate').map(words);
    expect(new Set(rates)).toEqual(new Set(['–']));
  });

  const picture = uptakeMatrix(social, { language: 'en' });

  it('counts how many took up, of those whose state is known', () => {
    const { scene } = picture;
    const rate = (title: string) => {
      const row = ofClass(scene, 'row').find((mark) => words(mark).startsWith(title));
      return row?.kind === 'group' ? words(row.children.at(-1) as Mark) : '';
    };
    expect(rate('Five per cent of new posts')).toBe('2/5');
    // four concerns, one of them without a state
    expect(rate('Buying from social businesses')).toBe('1/3');
    expect(rate('1217 – Work for all')).toBe('4/12');
    const whole = marksOf(scene).find(({ key }) => key === 'whole');
    expect(words(whole as Mark)).toBe('8/30');
  });

  it('shows every concern once, and leaves cells empty that concern nobody', () => {
    const cells = ofClass(picture.scene, 'row').flatMap((mark) =>
      ofClass({ ...picture.scene, marks: [mark] }, 'state'),
    );
    expect(cells.length).toBe(33);
    expect(picture.table.rows.length).toBe(33);
  });

  it('shows the furthest behind where a body has several records for a cell', () => {
    const twice = Ecosystem.from({
      version: 1,
      stakeholders: [{ id: 'city' }, { id: 'unit', kind: 'unit', parent: 'city' }],
      ties: [],
      decisions: [{ id: 'd' }],
      concerns: [
        { decision: 'd', stakeholder: 'city', uptake: 'taken-up' },
        { decision: 'd', stakeholder: 'unit', uptake: 'blocked' },
      ],
    });
    expect(uptakeMatrix(twice, { level: 'organisation', language: 'en' }).table.rows).toEqual([
      ['d', '', 'city', 'Blocked', '', ''],
    ]);
  });

  it('keeps barriers in the house unless they are asked for', () => {
    expect(JSON.stringify(picture)).not.toContain('אין תקן');
    expect(picture.holdsPrivate).toBe(false);
    const asked = uptakeMatrix(social, { withPrivate: true, language: 'en' });
    expect(asked.table.columns.at(-1)).toBe('Barrier');
    expect(JSON.stringify(asked.table)).toContain('אין תקן');
    expect(asked.holdsPrivate).toBe(true);
  });
});
