import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Processes } from '../../src/engagement/processes/processes';
import { scratchFolder } from '../helpers/scratch-folder';
import { EXAMPLE, playermap } from './session';

const folder = scratchFolder();
const REAL = fileURLToPath(new URL('../../examples/processes/data', import.meta.url));

describe('playermap processes', () => {
  it('speaks the language of the data, or the one asked for', async () => {
    expect((await playermap(['processes', REAL])).out).toMatch(/תהליכים: 22\. גופים שהשתתפו: 44/);
    expect((await playermap(['processes', REAL, '--lang', 'en'])).out).toMatch(/Both ends known: 9/);
    expect((await playermap(['processes', EXAMPLE, '--lang', 'ar'])).out).toMatch(/المسارات: 10/);
  });

  it('gives machines one document', async () => {
    const found = JSON.parse((await playermap(['processes', EXAMPLE, '--json', '--period', '2'])).out) as Processes;
    expect(found.loops).toEqual({ closed: 3, open: 3, unknown: 4 });
    expect(found.periods[0]).toEqual({ from: 2018, to: 2019 });
  });

  it('writes who took part together, for measure to read, without judgements', async () => {
    const file = join(folder, 'together.json');
    const { code, out } = await playermap(['processes', EXAMPLE, '--together', file, '--weights', 'newman']);
    expect([code, out.endsWith(file)]).toEqual([0, true]);
    expect(readFileSync(file, 'utf8')).not.toMatch(/"influence"|"contact"|"veto"/);
    const measured = await playermap(['measure', file, '--json', '--measures', 'degree,strength']);
    expect(measured.code).toBe(0);
    expect(JSON.parse(measured.out).selection).toMatchObject({ directed: false, ties: ['co-participation'] });
  });

  it('names wrong roles and periods', async () => {
    expect((await playermap(['processes', EXAMPLE, '--roles', 'hosts'])).error).toMatch(/nearest: "host"/);
    expect((await playermap(['processes', EXAMPLE, '--period', '0'])).error).toMatch(/--period is "0"/);
  });
});
