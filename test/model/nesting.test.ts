import { describe, expect, it } from 'vitest';
import { Ecosystem } from '../../src/model/ecosystem';
import { rollUp, zoomInto } from '../../src/model/nesting';
import { project } from '../../src/model/project';

const nested = Ecosystem.from({
  version: 1,
  recipients: ['reader'],
  stakeholders: [
    { id: 'ministry', kind: 'organisation' },
    { id: 'unit', kind: 'unit', parent: 'ministry' },
    { id: 'lawyer', kind: 'person', parent: 'unit' },
    { id: 'fund', kind: 'organisation', parent: 'ministry' },
    { id: 'ngo' },
    { id: 'branch', parent: 'ngo', speaksFor: ['reader', 'lawyer'] },
    { id: 'reader', kind: 'person' },
  ],
  ties: [
    { source: 'lawyer', target: 'unit', strength: 1 },
    { source: 'lawyer', target: 'branch', strength: 2 },
    { source: 'unit', target: 'ngo', strength: 3 },
    { source: 'ministry', target: 'fund', strength: 4 },
    { source: 'branch', target: 'reader', strength: 5 },
    { source: 'ngo', target: 'ngo' },
  ],
  processes: [{ id: 'p' }],
  participations: [{ process: 'p', stakeholder: 'lawyer' }],
});
const ends = (ecosystem: Ecosystem) => ecosystem.ties.map(({ source, target }) => `${source}>${target}`);

describe('rollUp', () => {
  it('leaves everything at the level of persons', () => {
    expect(rollUp(nested, 'person').ecosystem.document).toEqual(nested.document);
  });

  it('folds people into units, and a person without a parent into nobody', () => {
    const { ecosystem, representative, internalTies } = rollUp(nested, 'unit');
    expect(ecosystem.stakeholders.map(({ id }) => id)).toEqual(['ministry', 'unit', 'fund', 'ngo', 'branch', 'reader']);
    expect(representative.get('lawyer')).toBe('unit');
    expect(ends(ecosystem)).toEqual(['unit>branch', 'unit>ngo', 'ministry>fund', 'branch>reader', 'ngo>ngo']);
    expect([...internalTies]).toEqual([['unit', 1]]);
  });

  it('folds units and people into organisations, but no organisation into another', () => {
    const { ecosystem, internalTies } = rollUp(nested, 'organisation');
    expect(ecosystem.stakeholders.map(({ id }) => id)).toEqual(['ministry', 'fund', 'ngo', 'reader']);
    expect(ends(ecosystem)).toEqual(['ministry>ngo', 'ministry>ngo', 'ministry>fund', 'ngo>reader', 'ngo>ngo']);
    expect([...internalTies]).toEqual([['ministry', 1]]);
    expect(ecosystem.document.participations).toEqual([{ process: 'p', stakeholder: 'ministry' }]);
  });

  it('loses no strength: what is not between two is inside one', () => {
    const whole = nested.ties.reduce((sum, tie) => sum + (tie.strength ?? 1), 0);
    const network = project(nested, { level: 'organisation' });
    const between = network.out.strengths.reduce((sum, s) => sum + s, 0);
    expect(network.selection).toMatchObject({ internalTiesLeftOut: 1, selfTiesLeftOut: 1, level: 'organisation' });
    expect(between).toBe(whole - 1 - 1);
    expect(network.out.strengths[0]).toBe(4); // ministry>fund; ministry>ngo is 2 + 3
    expect(network.out.strengths[1]).toBe(5);
  });

  it('refuses a level that does not exist', () => {
    expect(() => rollUp(nested, 'room' as 'unit')).toThrow('expected one of person, unit, organisation');
  });
});

describe('a chain of ten thousand units', () => {
  it('is rolled up at once', () => {
    const stakeholders = Array.from({ length: 10_000 }, (_, i) => ({
      id: `u${i}`,
      kind: 'unit',
      ...(i > 0 && { parent: `u${i - 1}` }),
    }));
    const chain = Ecosystem.from({ version: 1, stakeholders: stakeholders.reverse(), ties: [] });
    const { ecosystem, representative } = rollUp(chain, 'organisation');
    expect(ecosystem.stakeholders.map(({ id }) => id)).toEqual(['u0']);
    expect(representative.get('u9999')).toBe('u0');
  });
});

describe('zoomInto', () => {
  it('shows a part in detail among rolled-up neighbours', () => {
    const { ecosystem } = zoomInto(nested, 'unit');
    expect(ecosystem.stakeholders.map(({ id }) => id)).toEqual(['unit', 'lawyer', 'ngo']);
    expect(ends(ecosystem)).toEqual(['lawyer>unit', 'lawyer>ngo', 'unit>ngo']);
    expect(ecosystem.stakeholder('unit')?.parent).toBeUndefined();
  });

  it('refuses an id that nobody has', () => {
    expect(() => zoomInto(nested, 'ghost')).toThrow('"ghost"');
  });
});
