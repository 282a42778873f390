import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Timetable } from '../../src/engagement/rooms/rooms';
import { scratchFolder } from '../helpers/scratch-folder';
import { EXAMPLE, playermap } from './session';

const folder = scratchFolder();
const csv = (text: string): string => {
  const path = join(folder, 'meetings.csv');
  writeFileSync(path, text);
  return path;
};

describe('playermap rooms', () => {
  it('makes a timetable of the meetings that uptake calls for', async () => {
    const { out } = await playermap(['rooms', EXAMPLE, '--json']);
    const table = JSON.parse(out) as Timetable & { needed: unknown[] };
    expect(table.needed).toHaveLength(15);
    expect(table.rounds).toHaveLength(6);
    expect(table).toMatchObject({ meetings: 15, method: 'two-sided', fewest: true, excess: [] });
    expect(table.lowerBound).toEqual({ rounds: 6, by: 'party', party: 'city' });
  });

  it('keeps to rooms and absences, in three languages', async () => {
    const more = ['--rooms', '2', '--absent', 'city@1', '--absent', 'cluster@2'];
    const table = JSON.parse((await playermap(['rooms', EXAMPLE, '--json', ...more])).out) as Timetable;
    expect(table.rooms).toBe(2);
    expect(table.rounds).toHaveLength(8);
    expect(table.rounds[0]?.flatMap(({ parties }) => parties)).not.toContain('city');
    expect((await playermap(['rooms', EXAMPLE, ...more])).out).toMatch(/נעדר/);
    expect((await playermap(['rooms', EXAMPLE, ...more, '--lang', 'en'])).out).toMatch(/1: away/);
    expect((await playermap(['rooms', EXAMPLE, ...more, '--lang', 'ar'])).out).toMatch(/غائب/);
  });

  it('reads meetings from a table', async () => {
    const { out } = await playermap(['rooms', csv('party,party\nhealth,arad\nhealth,dimona\nhousing,arad\n')]);
    expect(out).toMatch(/Meetings: 3\. Parties: 4\. Rounds: 2\./);
    expect(out).toMatch(/2 +1 {2}health – arad/);
  });

  it('joins meetings in rooms of several', async () => {
    const pairs = ['m1', 'm2', 'm3'].flatMap((m) => ['a1', 'a2', 'a3'].map((a) => `${m},${a}`)).join('\n');
    const table = JSON.parse((await playermap(['rooms', csv(pairs), '--groups', '6', '--json'])).out) as Timetable;
    expect(table.rounds).toHaveLength(1);
    expect(table.rounds[0]?.[0]?.parties).toHaveLength(6);
  });

  it('says where something is wrong', async () => {
    const wrong = await playermap(['rooms', csv('health,arad\nhealth\n')]);
    expect(wrong.code).toBe(1);
    expect(wrong.error).toMatch(/meetings\.csv[\s\S]*row 2: found "health"/);
    expect(await playermap(['rooms', EXAMPLE, '--absent', 'cty@1'])).toMatchObject({
      code: 2,
      error: expect.stringMatching(/"cty", who has no meeting; nearest: "city"/),
    });
    expect((await playermap(['rooms', EXAMPLE, '--absent', 'city'])).error).toMatch(/expected ID@ROUND/);
    expect((await playermap(['rooms', join(folder, 'none.csv')])).error).toMatch(/there is no .*none\.csv/);
  });

  it('says that nobody has to meet', async () => {
    const empty = JSON.stringify({ version: 1, stakeholders: [{ id: 'a' }], ties: [] });
    const { code, out, error } = await playermap(['rooms', '-', '--lang', 'en'], empty);
    expect([code, out]).toEqual([0, 'Timetable\n• Nobody has to meet.']);
    expect(error).toMatch(/No pair of a ministry and an authority/);
  });
});
