import { describe, expect, it } from 'vitest';
import { PlayermapError } from '../../src/kernel/errors';
import { Ecosystem } from '../../src/model/ecosystem';
import { HOSTILE_IDS } from '../helpers/ids';

const from = (stakeholders: object[], rest: object = {}) =>
  Ecosystem.from({ version: 1, stakeholders, ties: [], ...rest });

describe('Ecosystem', () => {
  it('throws one error with every problem', () => {
    try {
      from([{ id: 'a', influence: 7 }, { id: 'a' }]);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PlayermapError);
      expect((error as PlayermapError).code).toBe('invalid-data');
      expect((error as PlayermapError).problems.map(({ code }) => code)).toEqual(['out-of-range', 'duplicate-id']);
    }
  });

  it('keeps found sectors as they stand, in order of first appearance, with the names of the defaults they mean', () => {
    const ecosystem = from([
      { id: 'a', sectors: ['NGO'] },
      { id: 'b', sectors: ['Government'] },
      { id: 'c', sectors: ['ממשלה'] },
      { id: 'd' },
    ]);
    expect(ecosystem.sectors.map(({ id }) => id)).toEqual(['NGO', 'Government']);
    expect(ecosystem.nameOf(ecosystem.sectors[1]!, 'ar')).toBe('الحكومة');
    expect(ecosystem.sectorOf('c')).toBe('Government');
    expect(ecosystem.sectorOf('d')).toBeNull();
  });

  it('keeps declared sectors in their order, those without players too', () => {
    const ecosystem = from([{ id: 'a', sectors: ['x'] }], { sectors: [{ id: 'y' }, { id: 'x' }, { id: 'business' }] });
    expect(ecosystem.sectors.map(({ id }) => id)).toEqual(['y', 'x', 'business']);
    expect(ecosystem.nameOf(ecosystem.sectors[2]!, 'he')).toBe('מגזר עסקי');
  });

  it('takes all default rings where a found value means one, in their order', () => {
    const ecosystem = from([
      { id: 'a', ring: 'מפעילי השירות' },
      { id: 'b', ring: 'recipients' },
      { id: 'c', ring: 'press' },
    ]);
    expect(ecosystem.rings.map(({ id }) => id)).toEqual([
      'recipient',
      'commissioner',
      'operator',
      'adjacent',
      'environment',
      'press',
    ]);
    expect(ecosystem.ringOf('a')).toBe('operator');
    expect(ecosystem.recipients).toEqual(['b']);
  });

  it('has no rings and no recipients where the data say none', () => {
    const ecosystem = from([{ id: 'a' }]);
    expect([ecosystem.rings, ecosystem.recipients]).toEqual([[], []]);
  });

  it('prefers listed recipients to the first ring', () => {
    const ecosystem = from(
      [
        { id: 'a', ring: 'recipient' },
        { id: 'b', ring: 'recipient' },
      ],
      { recipients: ['b'] },
    );
    expect(ecosystem.recipients).toEqual(['b']);
  });

  it('has no recipients where an empty list says so', () => {
    expect(from([{ id: 'a', ring: 'recipient' }], { recipients: [] }).recipients).toEqual([]);
  });

  it('asks the tie, then its type, then the ecosystem for a direction', () => {
    const ecosystem = from([{ id: 'a' }, { id: 'b' }], {
      directed: false,
      tieTypes: [{ id: 'funds', directed: true }, { id: 'new' }, { id: 'tie' }],
      ties: [
        { source: 'a', target: 'b' },
        { source: 'a', target: 'b', type: 'funds' },
        { source: 'a', target: 'b', type: 'funds', directed: false },
        { source: 'a', target: 'b', type: 'new', directed: true },
      ],
    });
    expect(ecosystem.ties.map((tie) => ecosystem.isDirected(tie))).toEqual([false, true, false, true]);
    expect(ecosystem.tieTypes.map(({ id }) => id)).toEqual(['funds', 'new', 'tie']);
  });

  it('holds hostile ids in its graph', () => {
    const ids = [...HOSTILE_IDS];
    const ecosystem = from(
      ids.map((id) => ({ id })),
      { ties: ids.map((id) => ({ source: id, target: '3708' })) },
    );
    expect(ecosystem.graph.nodes()).toEqual(ids);
    expect(ecosystem.graph.size).toBe(ids.length);
    expect(ecosystem.graph.inDegree('3708')).toBe(ids.length);
    for (const id of ids) expect(ecosystem.stakeholder(id)?.id).toBe(id);
    expect(ecosystem.stakeholder('valueOf')).toBeUndefined();
  });

  it('names in the language asked for, else its own, else any', () => {
    const ecosystem = from(
      [
        { id: 'a', names: { he: 'א', ru: 'а' } },
        { id: 'b', names: { und: 'B' } },
      ],
      { language: 'ru' },
    );
    const [a, b] = ecosystem.stakeholders;
    expect([ecosystem.nameOf(a!, 'he'), ecosystem.nameOf(a!, 'en'), ecosystem.nameOf(b!, 'en')]).toEqual([
      'א',
      'а',
      'B',
    ]);
  });
});
