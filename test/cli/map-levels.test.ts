import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/index';

const folder = mkdtempSync(join(tmpdir(), 'playermap-levels-'));
afterAll(() => rmSync(folder, { recursive: true }));
const SERVICE = JSON.stringify({
  version: 1,
  recipients: ['families'],
  stakeholders: [
    { id: 'families' },
    { id: 'ministry', names: { en: 'Ministry' }, sectors: ['government'] },
    { id: 'unit', names: { en: 'Budget unit' }, kind: 'unit', parent: 'ministry', sectors: ['government'] },
    { id: 'clinic', names: { en: 'Clinic' }, sectors: ['health'] },
  ],
  ties: [
    { source: 'unit', target: 'clinic' },
    { source: 'clinic', target: 'families' },
  ],
});
const file = join(folder, 'map.svg');

async function map(...options: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const io = {
    out: (text: string) => out.push(text),
    error: (text: string) => error.push(text),
    readInput: () => SERVICE,
  };
  const code = await run(['map', '-', '-o', file, '--lang', 'en', ...options], io);
  return { code, out: out.join('\n'), error: error.join('\n') };
}

describe('playermap map --level and --focus', () => {
  it('draws the level that is asked for', async () => {
    expect(await map('--level', 'ecosystem')).toMatchObject({
      code: 0,
      out: expect.stringContaining('players: 4, in totals: 3, lines: 2'),
    });
    expect(readFileSync(file, 'utf8')).toContain('Whole ecosystem');
    expect(await map('--level', 'organisation')).toMatchObject({
      code: 0,
      out: expect.stringContaining('players: 3, lines: 2'),
    });
    expect(await map('--level', 'organization')).toMatchObject({
      code: 2,
      error: expect.stringContaining('organisation, unit'),
    });
  });

  it('says the way of the player in focus, and refuses one who is not there', async () => {
    const { code, out } = await map('--focus', 'unit');
    expect(code).toBe(0);
    expect(out).toContain('Way to the recipients: Budget unit');
    expect(out).toContain('(steps: 2)');
    expect(readFileSync(file, 'utf8')).toContain('data-focus="self"');
    expect(await map('--focus', 'unitt')).toMatchObject({
      code: 2,
      error: expect.stringContaining('nearest: "unit"'),
    });
  });
});
