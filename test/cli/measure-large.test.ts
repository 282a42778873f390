import { describe, expect, it } from 'vitest';
import type { Measured } from '../../src/measures/report/measured';
import { playermap } from './session';

/** A chain of stakeholders in two sectors. */
const chain = (size: number) =>
  JSON.stringify({
    version: 1,
    directed: false,
    stakeholders: Array.from({ length: size }, (_, i) => ({ id: `s${i}`, sectors: [i % 2 ? 'health' : 'business'] })),
    ties: Array.from({ length: size - 1 }, (_, i) => ({ source: `s${i}`, target: `s${i + 1}` })),
  });

const measure = (size: number, args: readonly string[], isWatched = false) =>
  playermap(['measure', '-', ...args], chain(size), isWatched);

describe('playermap measure of large networks', () => {
  it('estimates from samples, and says how far an estimate may be off', async () => {
    const args = ['--measures', 'betweenness,degree', '--samples', '40', '--confidence', '0.9', '--seed', '3'];
    const said: Measured = JSON.parse((await measure(90, [...args, '--json'])).out);
    expect(said.reading).toMatchObject({ samples: 40, confidence: 0.9, seed: 3 });
    expect(said.measures.betweenness?.accuracy).toMatchObject({ samples: 40, of: 90, confidence: 0.9 });
    const within = said.measures.betweenness?.accuracy?.within as number;
    expect(within).toBeGreaterThan(0);
    expect(said.measures.degree).not.toHaveProperty('accuracy');
    expect((await measure(90, args)).out).toContain(
      `note: Betweenness: estimated from 40 of 90 stakeholders drawn at random; with a confidence of 90% no score is off by more than ${Number(within.toPrecision(3))}.`,
    );
    const exact: Measured = JSON.parse((await measure(90, ['--measures', 'betweenness', '--json'])).out);
    expect([exact.reading.samples, exact.measures.betweenness?.accuracy, exact.notes]).toEqual([
      undefined,
      undefined,
      [],
    ]);
    const off = said.scores?.betweenness?.map((score, i) =>
      Math.abs(Number(score) - Number(exact.scores?.betweenness?.[i])),
    );
    expect(Math.max(...(off ?? []))).toBeLessThanOrEqual(within);
  });

  it('gives the same numbers with any number of workers', async () => {
    const args = ['--measures', 'betweenness,crossSectorBetweenness', '--json'];
    const one = await measure(3_000, [...args, '--workers', '0']);
    expect((await measure(3_000, [...args, '--workers', '2'])).out).toBe(one.out);
    expect((await measure(3_000, args)).out).toBe(one.out);
  });

  it.each([
    [['--samples', '0'], '--samples is "0", expected a whole number from 1'],
    [['--confidence', '1'], '--confidence is "1", expected a number between 0 and 1'],
    [['--confidence', 'much'], '--confidence is "much", expected'],
    [['--workers', '1.5'], '--workers is "1.5", expected a whole number from 0'],
  ])('refuses %s', async (args, words) => {
    expect(await measure(3, args)).toMatchObject({ code: 2, out: '', error: expect.stringContaining(words) });
  });

  it('tells what it is at, in the language asked for, and says the same with nobody listening', async () => {
    const args = ['--measures', 'degree,betweenness', '--json'];
    const [told, quiet] = [await measure(8_000, [...args, '--lang', 'he'], true), await measure(8_000, args)];
    expect(told.stages).toContain('קריאה: JSON');
    expect(told.stages).toContain('מדידה: דרגה');
    const shares = told.stages.filter((stage) => stage.startsWith('מדידה: מרכזיות תיווך '));
    expect(shares.at(-1)).toBe('מדידה: מרכזיות תיווך 100');
    expect([quiet.error, told.error]).toEqual(['', '']);
    expect(JSON.parse(told.out).scores).toEqual(JSON.parse(quiet.out).scores);
  });
});
