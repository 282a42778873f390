import { describe, expect, it } from 'vitest';
import { checkEcosystem } from '../../src/model/check';
import { HOSTILE_IDS } from '../helpers/ids';

const codes = (input: unknown) => checkEcosystem(input).problems.map(({ code, column }) => `${code} ${column}`);
const base = { version: 1, stakeholders: [{ id: 'a' }, { id: 'b' }], ties: [] };

describe('checkEcosystem', () => {
  it('accepts the smallest ecosystem', () => {
    expect(checkEcosystem({ version: 1, stakeholders: [{ id: 'a' }], ties: [] })).toEqual({
      document: { version: 1, stakeholders: [{ id: 'a' }], ties: [] },
      problems: [],
    });
  });

  it('finds all faults at once, each with its place', () => {
    const input = {
      version: 1,
      directed: 'yes',
      recipients: ['nobody'],
      sectors: [{ id: 'business' }, { id: 'business' }],
      rings: [{ id: 'operators' }],
      tieTypes: [{ id: 'funds' }],
      stakeholders: [
        { id: 'a', sectors: ['busines'], ring: 'operator', influence: 2, from: '2020', to: '2019-12' },
        { id: 'a', parent: 'ghost', kind: 'organization' },
        { id: '', interest: 'high' },
        { id: 'c', parent: 'd', from: '2023-02-30' },
        { id: 'd', parent: 'c', surprise: 1 },
      ],
      ties: [
        { source: 'a', target: 'e', type: 'fund', strength: -3 },
        { source: 'c', target: 'c', type: 'funds', sign: 0 },
        { target: 'c' },
      ],
      clauses: [{ id: 'k', decision: '3708' }],
      concerns: [{ stakeholder: 'a' }],
    };
    expect(codes(input)).toEqual([
      'wrong-type directed',
      'out-of-range stakeholders[0].influence',
      'unknown-value stakeholders[1].kind',
      'missing-value stakeholders[2].id',
      'not-a-number stakeholders[2].interest',
      'bad-date stakeholders[3].from',
      'unknown-field stakeholders[4]',
      'out-of-range ties[0].strength',
      'unknown-value ties[1].sign',
      'missing-value ties[2].source',
      'duplicate-id sectors[1].id',
      'duplicate-id stakeholders[1].id',
      'undeclared-sector stakeholders[0].sectors',
      'undeclared-ring stakeholders[0].ring',
      'unknown-id stakeholders[1].parent',
      'unknown-id ties[0].target',
      'undeclared-tie-type ties[0].type',
      'unknown-id clauses[0].decision',
      'missing-value concerns[0]',
      'unknown-id recipients.0',
      'reversed-dates stakeholders[0].to',
      'self-tie ties[1].target',
      'parent-cycle stakeholders[3].parent',
      'parent-cycle stakeholders[4].parent',
    ]);
    const { problems } = checkEcosystem(input);
    expect(problems.find(({ code }) => code === 'undeclared-sector')?.hint).toBe('business');
    expect(problems.find(({ column }) => column === 'ties[0].strength')?.hint).toContain('sign');
    expect(problems.find(({ code }) => code === 'unknown-value')?.hint).toBe('organisation');
  });

  it('gives no document where there is an error, and one where there are only warnings', () => {
    expect(checkEcosystem({ ...base, ties: [{ source: 'a', target: 'x' }] }).document).toBeNull();
    const selfTie = checkEcosystem({ ...base, ties: [{ source: 'a', target: 'a' }] });
    expect(selfTie.document?.ties).toHaveLength(1);
    expect(selfTie.problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('keeps hostile ids apart and finds their duplicates', () => {
    const stakeholders = HOSTILE_IDS.map((id) => ({ id }));
    const ties = HOSTILE_IDS.map((id) => ({ source: id, target: 'toString' })).filter(
      ({ source }) => source !== 'toString',
    );
    const clean = checkEcosystem({ version: 1, stakeholders, ties });
    expect(clean.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const twice = checkEcosystem({ version: 1, stakeholders: [...stakeholders, { id: '__proto__' }], ties });
    expect(twice.problems.filter(({ code }) => code === 'duplicate-id').map(({ found }) => found)).toEqual([
      '__proto__',
    ]);
  });

  it('keeps attributes whose names are those of object internals', () => {
    const attributes = JSON.parse('{"__proto__":"1","constructor":"2"}') as Record<string, string>;
    const { document } = checkEcosystem({ version: 1, stakeholders: [{ id: 'a', attributes }], ties: [] });
    expect(JSON.stringify(document?.stakeholders[0]?.attributes)).toBe('{"__proto__":"1","constructor":"2"}');
  });

  it('calls a row that stands twice a duplicate, and parallel ties that differ none', () => {
    const tie = { source: 'a', target: 'b', type: 'funds', from: '2020' };
    expect(codes({ ...base, ties: [tie, { ...tie, from: '2021' }, tie, tie] })).toEqual([
      'duplicate-tie ties[2]',
      'duplicate-tie ties[3]',
    ]);
  });

  it('reports a cycle of parents at every member and at nobody who only hangs on it', () => {
    const stakeholders = [
      { id: 'x', parent: 'y' },
      { id: 'y', parent: 'z' },
      { id: 'z', parent: 'y' },
      { id: 'self', parent: 'self' },
    ];
    expect(codes({ version: 1, stakeholders, ties: [] })).toEqual([
      'parent-cycle stakeholders[1].parent',
      'parent-cycle stakeholders[2].parent',
      'parent-cycle stakeholders[3].parent',
    ]);
  });

  it('names a few members of a long cycle, not all of them at every one', () => {
    const ring = Array.from({ length: 3000 }, (_, i) => ({ id: `s${i}`, parent: `s${(i + 1) % 3000}` }));
    const { problems } = checkEcosystem({ version: 1, stakeholders: ring, ties: [] });
    expect(problems).toHaveLength(3000);
    expect(problems.every(({ hint }) => (hint?.length ?? 0) < 100)).toBe(true);
  });

  it('finds ties that share an id, and topics that were not declared', () => {
    const ties = [
      { id: 't', source: 'a', target: 'b' },
      { id: 't', source: 'b', target: 'a' },
    ];
    const stakeholders = [{ id: 'a', topics: ['housing', 'helth'] }, { id: 'b' }];
    expect(codes({ ...base, ties })).toEqual(['duplicate-id ties[1].id']);
    expect(codes({ ...base, stakeholders })).toEqual([]);
    expect(codes({ ...base, stakeholders, topics: [{ id: 'housing' }, { id: 'health' }] })).toEqual([
      'unknown-id stakeholders[0].topics',
    ]);
  });

  it('warns where a listed recipient stands in another ring, and only where the first ring is used for recipients', () => {
    const rings = [{ id: 'in' }, { id: 'out' }];
    const stakeholders = [
      { id: 'a', ring: 'in' },
      { id: 'b', ring: 'out' },
    ];
    expect(codes({ version: 1, recipients: ['a', 'b'], rings, stakeholders, ties: [] })).toEqual([
      'recipient-outside-first-ring stakeholders[1].ring',
    ]);
    expect(codes({ version: 1, recipients: ['b'], rings, stakeholders, ties: [] })).toEqual([]);
  });

  it('refuses what is no ecosystem at all', () => {
    for (const input of [null, 5, 'x', []]) expect(checkEcosystem(input).problems[0]?.code).toBe('wrong-type');
    expect(codes({ version: 1 })).toEqual(['empty-ecosystem stakeholders']);
    expect(codes({ ...base, version: 99 })).toEqual(['unsupported-version version']);
    expect(codes({ ...base, stakeholder: [] })).toEqual(['unknown-field stakeholder']);
  });

  it('does not change its input', () => {
    const input = Object.freeze({ ...base, ties: Object.freeze([Object.freeze({ source: 'a', target: 'b' })]) });
    const before = JSON.stringify(input);
    checkEcosystem(input);
    expect(JSON.stringify(input)).toBe(before);
  });
});
