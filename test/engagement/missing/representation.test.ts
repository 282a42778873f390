import { processesReport, representationChecks } from 'playermap/engagement';
import { Ecosystem } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import type { EcosystemDocument } from '../../../src/model/schema';

const table = (more: Partial<EcosystemDocument>): Ecosystem =>
  Ecosystem.from({
    version: 1,
    sectors: [
      { id: 'government' },
      { id: 'local', names: { he: 'שלטון מקומי' }, parent: 'government' },
      { id: 'business' },
    ],
    topics: [{ id: 'health' }, { id: 'clinics', parent: 'health' }],
    stakeholders: [
      { id: '__proto__', sectors: ['local'], tier: 'local', topics: ['clinics'], ring: 'commissioner' },
      {
        id: '3708',
        sectors: ['business', 'government'],
        tier: 'national',
        ring: 'operator',
        attributes: { age: 'young' },
      },
      { id: 'alone', ring: 'recipient' },
    ],
    ties: [],
    processes: [{ id: 'table' }, { id: 'empty' }],
    participations: [
      { process: 'table', stakeholder: '__proto__', count: 4, attributes: { gender: 'women' } },
      { process: 'table', stakeholder: '__proto__', role: 'participant', attributes: { gender: 'men' } },
      { process: 'table', stakeholder: '3708', role: 'יועצת' },
      { process: 'table', stakeholder: 'alone', role: 'invited' },
    ],
    ...more,
  });

const check = (line: NonNullable<EcosystemDocument['representation']>[number], more: Partial<EcosystemDocument> = {}) =>
  representationChecks(table({ representation: [line], ...more }))[0];

describe('the representation key', () => {
  it('counts who takes part: not who advises, nor who was only invited', () => {
    expect(check({ process: 'table', category: 'sector', value: 'business', min: 1 })).toMatchObject({
      state: 'under',
      found: 0,
      present: 1,
      who: [],
      elsewhere: ['3708'],
    });
    expect(check({ process: 'table', category: 'ring', value: 'recipient', min: 1 })?.elsewhere).toEqual(['alone']);
  });

  it('counts finer sectors and topics under the coarser ones, and every sector of a stakeholder', () => {
    expect(check({ category: 'sector', value: 'government', min: 2 })).toMatchObject({ state: 'met', found: 2 });
    expect(check({ category: 'topic', value: 'health', min: 1 })?.who).toEqual(['__proto__']);
  });

  it('is read alike by the report on processes, but for positions, which are judgements', () => {
    const lines = [
      { category: 'מגזר', value: 'שלטון מקומי', min: 1 },
      { category: 'sector', value: 'business', min: 1 },
      { category: 'المستوى', value: 'محلي', min: 1 },
      { category: 'gender', value: 'Men', min: 1 },
      { category: 'topic', value: 'health', min: 1, unit: 'people' as const },
      { category: 'sector', value: 'government', min: 1, ring: 'operator' },
    ].map((line) => ({ ...line, process: 'table' }));
    const judged = { category: 'עמדה', value: 'supports', min: 1, process: 'table' };
    const ecosystem = table({ representation: [...lines, judged] });
    const told = processesReport(ecosystem).processes[0]?.key;
    expect(told?.map(({ found }) => found)).toEqual([1, 0, 1, 1, 5, 0]);
    expect(representationChecks(ecosystem).map(({ found }) => found)).toEqual([1, 0, 1, 1, 5, 0, 0]);
  });

  it('reads categories and values in Hebrew and Arabic', () => {
    expect(check({ category: 'מגזר', value: 'שלטון מקומי', min: 1 })?.who).toEqual(['__proto__']);
    expect(check({ category: 'المستوى', value: 'محلي', min: 1 })?.who).toEqual(['__proto__']);
    expect(check({ category: 'דרג', value: 'ארצי', max: 0 })).toMatchObject({ state: 'over', who: ['3708'] });
  });

  it('counts people where it is asked to, an unknown number as one, and columns of the participation first', () => {
    const line = { process: 'table', category: 'gender', unit: 'people' as const };
    expect(check({ ...line, value: 'Women', min: 4 })).toMatchObject({ state: 'met', found: 4 });
    expect(check({ ...line, value: 'men', min: 2 })).toMatchObject({ state: 'under', found: 1 });
  });

  it('does not take unknown for none', () => {
    expect(check({ process: 'table', category: 'age', value: 'young', min: 1 })).toMatchObject({
      state: 'not-recorded',
      unknown: 1,
    });
    expect(check({ category: 'age', value: 'old', min: 1 })).toMatchObject({ state: 'under', unknown: 2 });
    expect(check({ process: 'empty', category: 'age', value: 'old', min: 1 })).toMatchObject({
      state: 'under',
      present: 0,
    });
  });

  it('asks at a stage for those in its audiences, named or found by filters', () => {
    const line = { stage: 'goals' as const, category: 'tier', value: 'national', min: 1 };
    expect(check(line)).toMatchObject({ state: 'under', present: 0 });
    const audiences = [{ id: 'a', stage: 'goals' as const, where: ['ring=operator', 'sector=business'] }];
    expect(check(line, { audiences })).toMatchObject({ state: 'met', who: ['3708'] });
    expect(check(line, { audiences: [{ id: 'a', stage: 'goals', stakeholders: ['alone'] }] })?.state).toBe(
      'not-recorded',
    );
  });

  it('holds within a ring, and names nobody who should change rings', () => {
    expect(check({ ring: 'operator', category: 'tier', value: 'local', min: 1 })).toMatchObject({
      state: 'under',
      present: 1,
      elsewhere: [],
    });
  });
});
