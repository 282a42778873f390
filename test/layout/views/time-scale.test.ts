import { describe, expect, it } from 'vitest';
import { monthsOf, timeScale } from '../../../src/layout/views/time-scale';

describe('a time axis', () => {
  it('reads dates of any precision: the end of a period is the end of its last day', () => {
    expect(monthsOf('2015', false)).toBe(2015 * 12);
    expect(monthsOf('2015', true)).toBe(2016 * 12);
    expect(monthsOf('2015-02', true)).toBe(2015 * 12 + 2);
    expect(monthsOf('2016-02-29', false)).toBeCloseTo(2016 * 12 + 1 + 28 / 29, 12);
  });

  it('is to scale where things happen all the time', () => {
    const scale = timeScale(
      [
        { from: '2010', to: '2012' },
        { from: '2012', to: '2015' },
      ],
      600,
    );
    const at = (date: string) => scale?.at(monthsOf(date, false)) as number;
    expect(scale?.breaks).toEqual([]);
    expect(at('2012') - at('2010')).toBeCloseTo(at('2014') - at('2012'), 6);
    expect(scale?.ticks.map(({ label }) => label)).toEqual(['2010', '2011', '2012', '2013', '2014', '2015', '2016']);
  });

  it('leaves out a long time in which nothing begins or ends, but not one in which something is known to run', () => {
    const quiet = timeScale(
      [{ from: '2008-05-14', to: '2008-05-14' }, { from: '2025-05' }, { from: '2025-06', to: '2025-09' }],
      600,
    );
    expect(quiet?.breaks.length).toBe(1);
    const running = timeScale(
      [
        { from: '2008', to: '2025' },
        { from: '2025-05', to: '2025-05' },
      ],
      600,
    );
    expect(running?.breaks).toEqual([]);
  });

  it('keeps the order of dates across what it leaves out, within its width', () => {
    const scale = timeScale(
      [
        { from: '1990', to: '1990' },
        { from: '2005', to: '2005' },
        { from: '2025', to: '2025' },
      ],
      500,
    );
    const places = ['1990', '1995', '2005', '2015', '2025'].map((date) => scale?.at(monthsOf(date, false)) as number);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(500);
  });

  it('is none where no date is known', () => {
    expect(timeScale([{}, {}], 600)).toBeNull();
  });

  it('has room for its marks, whatever the span', () => {
    for (const [from, to] of [
      ['2025-01-01', '2025-01-02'],
      ['2025-01', '2025-12'],
      ['1900', '2100'],
      ['0001', '2025'],
    ] as const) {
      const scale = timeScale([{ from, to }], 500);
      const places = scale?.ticks.map(({ at }) => scale.at(at)) ?? [];
      expect(places.length).toBeGreaterThan(0);
      for (const [i, place] of places.entries())
        if (i > 0) expect(place - (places[i - 1] as number)).toBeGreaterThan(40);
    }
  });
});
