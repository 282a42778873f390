import { fileURLToPath } from 'node:url';
import { coParticipation, processesAccount, processesReport } from 'playermap/engagement';
import { project } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';

const ecosystem = await readEcosystem(fileURLToPath(new URL('../../../examples/processes/data', import.meta.url)));
const { participations = [], processes = [] } = ecosystem.document;
const found = processesReport(ecosystem);
const report = (id: string) => found.processes.find((one) => one.id === id);
const inRole = (process: string, role: string) =>
  (report(process)?.roles ?? []).filter((one) => one.role === role).map(({ stakeholder }) => stakeholder);
const ministries = (ids: readonly string[]) => ids.filter((id) => ecosystem.sectorOf(id) === 'central-government');

describe('processes 2008 to 2022, against what the documents state', () => {
  it('has eight hosts and one operator in the first eight processes of Sheatufim: 16 rows', () => {
    const rows = participations.filter(({ evidence }) => evidence?.startsWith('000'));
    expect(rows).toHaveLength(16);
    expect(new Set(rows.filter(({ role }) => role === 'מארח').map((one) => one.stakeholder)).size).toBe(8);
    expect(new Set(rows.filter(({ role }) => role === 'מפעיל').map((one) => one.stakeholder))).toEqual(
      new Set(['sheatufim']),
    );
  });

  it('knows both years of four of its nine, a start of one, none of four', () => {
    const nine = processes.filter(({ evidence }) => evidence?.startsWith('000'));
    const ends = nine.map(({ from, to }) => [from, to].filter((date) => date !== undefined).length);
    expect(ends.sort()).toEqual([0, 0, 0, 0, 1, 2, 2, 2, 2]);
    expect(report('edu-table')?.known).toEqual({ surely: [2013, 2013], maybeBefore: false, maybeAfter: true });
    expect(report('pmo-table')?.known.surely).toEqual([2008, 2017]);
  });

  it('has eight ministries at the conference of June 2015, seven and two leading at the work day of December', () => {
    expect(ministries(inRole('conf-2015', 'participant'))).toHaveLength(8);
    expect(ministries(inRole('day-2015', 'participant'))).toHaveLength(7);
    expect(ministries(inRole('day-2015', 'lead')).sort()).toEqual(['negev-galilee', 'pmo']);
  });

  it('has five ministries that participated in both; agriculture in June only, housing and culture in December only', () => {
    const june = ministries(inRole('conf-2015', 'participant'));
    const december = ministries(inRole('day-2015', 'participant'));
    expect(june.filter((id) => december.includes(id)).sort()).toEqual([
      'economy',
      'environment',
      'health',
      'infrastructure',
      'tourism',
    ]);
    // those who then joined the lead are not among them
    expect(june.filter((id) => !december.includes(id) && !inRole('day-2015', 'lead').includes(id))).toEqual([
      'agriculture',
    ]);
    expect(december.filter((id) => !june.includes(id))).toEqual(['housing', 'culture-sport']);
  });

  it('finds the same bodies in both when processes are compared', () => {
    const shared = found.twoMode.overlaps.find(({ a, b }) => a === 'conf-2015' && b === 'day-2015')?.shared ?? [];
    // five participants, two that came to lead, and the unnamed bodies of the South
    expect(shared).toHaveLength(8);
    expect(found.twoMode.overlaps[0]?.shared).toEqual(shared);
  });

  it('has Sheatufim, the Ministry of the Negev and Elka coming back most, with their years', () => {
    expect(found.bodies[0]).toMatchObject({ id: 'sheatufim', processes: 9, first: 2008, last: 2021, undated: 4 });
    const of = (id: string) => found.bodies.find((one) => one.id === id);
    // four of the five events of the Negev, three of them; Elka was at the incubator too
    expect(of('negev-galilee')?.processes).toBe(4);
    expect(of('elka')?.processes).toBe(4);
  });

  it('lists the invited, the planned and those for whom a day was held, and does not count them as having been there', () => {
    expect(inRole('day-2015', 'target')).toHaveLength(7);
    expect(report('day-2015')?.participants).not.toContain('arad');
    expect(inRole('incubator-2', 'invited')).toEqual(['nova', 'ey']);
    expect(report('online-2022')?.participants).toEqual([]);
    expect(report('online-2022')?.holders).toEqual(['pmo']);
    expect(found.bodies.map(({ id }) => id)).not.toContain('arad');
  });

  it('knows people as far as they are stated: at least 100, 82 and 15', () => {
    expect(report('conf-2015')?.people).toEqual({ known: 100, counted: false });
    expect(report('day-2015')?.people).toEqual({ known: 82, counted: false });
    expect(report('prep-2022')?.people).toEqual({ known: 15, counted: false });
  });

  it('counts years as sure or possible', () => {
    const year = (wanted: number) => found.years.find((one) => one.year === wanted);
    expect(found.years.map((one) => one.year)).toEqual(Array.from({ length: 15 }, (_, i) => 2008 + i));
    expect(year(2008)).toEqual({ year: 2008, surely: 1, possibly: 11 });
    // the round table, economy, the reform, two events in the Negev; circles-1 and the education table may go on
    expect(year(2015)).toEqual({ year: 2015, surely: 5, possibly: 13 });
    expect(report('resilience')?.steps).toEqual(['resilience-planning', 'resilience-process']);
  });

  it('gives every row its document', () => {
    const rows = [...ecosystem.stakeholders, ...processes, ...participations];
    expect(rows.filter(({ evidence }) => !/^00[0-4]/.test(evidence ?? ''))).toEqual([]);
    expect(ecosystem.ties).toEqual([]);
  });

  it('makes a network of who took part together', () => {
    const network = project(coParticipation(ecosystem));
    expect(network.directed).toBe(false);
    expect(network.ids).toHaveLength(found.twoMode.bodies);
    const sheatufim = network.index.get('sheatufim') as number;
    const [from, to] = network.out.offsets.subarray(sheatufim, sheatufim + 2);
    expect((to as number) - (from as number)).toBe(9);
  });

  it('is told in three languages, without a place left open', () => {
    for (const language of ['he', 'ar', 'en'] as const) {
      const { sentences, tables } = processesAccount(ecosystem, found, language);
      expect(sentences.length).toBeGreaterThan(8);
      expect([...sentences, ...tables.flatMap(({ heading, rows }) => [heading, ...rows.flat()])].join(' ')).not.toMatch(
        /[{}]|undefined|NaN/,
      );
    }
  });
});
