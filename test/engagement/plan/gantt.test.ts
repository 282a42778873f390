import { Ecosystem } from 'playermap';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, monthsBetween } from '../../../src/engagement/plan/days';
import { ganttOf } from '../../../src/engagement/plan/gantt';
import { lastDay } from '../../../src/model/period';

const tracks = (steps: readonly object[]) =>
  ganttOf(
    Ecosystem.from({
      version: 1,
      stakeholders: [{ id: 'a' }],
      ties: [],
      processes: [{ id: 'tender' }],
      steps: steps.map((step, i) => ({ id: String(i), process: 'tender', ...step })),
    }),
  );

describe('tracks in time', () => {
  it('marks gaps, overlaps, and who waits', () => {
    const { spans } = tracks([
      { track: 'ministry', from: '2025-01-01', to: '2025-01-10' },
      { track: 'incubator', from: '2025-01-08', to: '2025-01-12' },
      { track: 'ministry', from: '2025-01-20', to: '2025-01-21' },
      { track: 'incubator', from: '2025-01-22', to: '2025-01-25' },
    ]);
    expect(spans.map(({ from, to, days, kind, waiting }) => [from, to, days, kind, waiting])).toEqual([
      ['2025-01-01', '2025-01-07', 7, 'alone', []],
      ['2025-01-08', '2025-01-10', 3, 'overlap', []],
      ['2025-01-11', '2025-01-12', 2, 'alone', ['ministry']],
      ['2025-01-13', '2025-01-19', 7, 'gap', ['ministry', 'incubator']],
      ['2025-01-20', '2025-01-21', 2, 'alone', ['incubator']],
      ['2025-01-22', '2025-01-25', 4, 'alone', []],
    ]);
  });

  it('leaves no hole between spans, and counts every day once', async () => {
    const { spans, steps, undated } = ganttOf(await readEcosystem('examples/social-procurement/data'));
    for (const [i, span] of spans.entries()) {
      expect(dayNumber(span.to) - dayNumber(span.from) + 1).toBe(span.days);
      const next = spans[i + 1];
      if (next) expect(dayNumber(next.from)).toBe(dayNumber(span.to) + 1);
    }
    expect(undated).toEqual(['m4']);
    expect(steps.map(({ id }) => id)).not.toContain('j1');
    expect(spans.filter(({ kind, days }) => kind === 'gap' && days > 30).map(({ from, to }) => [from, to])).toEqual([
      ['2025-08-29', '2025-11-01'],
    ]);
  });

  it('takes a month or a year for all its days, and a process for its track', () => {
    const { tracks: names, spans } = tracks([{ from: '2024-02', to: '2024-02' }]);
    expect(names).toEqual(['tender']);
    expect(spans).toMatchObject([{ from: '2024-02-01', to: '2024-02-29', days: 29, kind: 'alone' }]);
  });

  it('is empty without dates, and says which steps have none', () => {
    expect(tracks([{ from: '2024' }, {}])).toMatchObject({ spans: [], undated: ['0', '1'] });
    expect(ganttOf(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] }))).toEqual({
      tracks: [],
      steps: [],
      spans: [],
      undated: [],
    });
  });
});

describe('days', () => {
  it('are counted through leap years and centuries, there and back', () => {
    let before = dayNumber('1899-12-31');
    for (let year = 1900; year <= 2101; year++) {
      for (let month = 1; month <= 12; month++) {
        const name = `${year}-${String(month).padStart(2, '0')}`;
        for (const day of [`${name}-01`, lastDay(name)]) expect(dayOf(dayNumber(day))).toBe(day);
        expect(dayNumber(`${name}-01`)).toBe(before + 1);
        before = dayNumber(lastDay(name));
      }
    }
    expect(dayNumber('2000-03-01') - dayNumber('2000-02-01')).toBe(29);
    expect(dayOf(dayNumber('0001-01-01'))).toBe('0001-01-01');
  });

  it('name the months between two of them', () => {
    expect(monthsBetween('2024-11-30', '2025-02-01')).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
  });
});
