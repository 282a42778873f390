import { describe, expect, it } from 'vitest';
import { checkEcosystem } from '../../src/model/check';
import { Ecosystem } from '../../src/model/ecosystem';
import { zoomInto } from '../../src/model/nesting';
import { at } from '../../src/model/snapshot';

const history = Ecosystem.from({
  version: 1,
  stakeholders: [
    { id: 'old', ring: 'inner', sectors: ['Business'], to: '2010', parent: 'club' },
    { id: 'club', ring: 'outer', sectors: ['business'] },
    { id: 'voice', ring: 'outer', speaksFor: ['old', 'club'], parent: 'old' },
    { id: 'press', ring: 'outer', speaksFor: ['old'] },
  ],
  ties: [
    { source: 'old', target: 'club' },
    { source: 'voice', target: 'club', from: '2015' },
    { source: 'press', target: 'club', to: '2012' },
  ],
  processes: [{ id: 'then', to: '2009' }, { id: 'always' }],
  participations: [
    { process: 'then', stakeholder: 'club' },
    { process: 'always', stakeholder: 'old' },
    { process: 'always', stakeholder: 'club' },
  ],
  decisions: [
    { id: '2017', date: '2008' },
    { id: '3708', date: '2030' },
  ],
  clauses: [
    { id: 'c1', decision: '2017' },
    { id: 'c2', decision: '3708' },
  ],
  concerns: [
    { clause: 'c1', stakeholder: 'club' },
    { clause: 'c2', stakeholder: 'club' },
    { decision: '2017', stakeholder: 'old' },
  ],
});

describe('at', () => {
  const later = at(history, '2020');

  it('keeps what held at the date, and what belongs to it', () => {
    expect(later.stakeholders.map(({ id }) => id)).toEqual(['club', 'voice', 'press']);
    expect(later.ties.map(({ source }) => source)).toEqual(['voice']);
    expect(later.document.processes?.map(({ id }) => id)).toEqual(['always']);
    expect(later.document.participations).toEqual([{ process: 'always', stakeholder: 'club' }]);
    expect(later.document.decisions?.map(({ id }) => id)).toEqual(['2017']);
    expect(later.document.clauses?.map(({ id }) => id)).toEqual(['c1']);
    expect(later.document.concerns).toEqual([{ clause: 'c1', stakeholder: 'club' }]);
  });

  it('leaves nobody a recipient who was none, and no sector or ring another name', () => {
    expect(history.recipients).toEqual(['old']);
    expect(later.recipients).toEqual([]);
    expect(later.rings.map(({ id }) => id)).toEqual(['inner', 'outer']);
    expect([history.sectorOf('club'), later.sectorOf('club')]).toEqual(['Business', 'Business']);
    expect(at(history, '2005').recipients).toEqual(['old']);
  });

  it('gives a document that passes its own check', () => {
    for (const part of [later, zoomInto(history, 'club').ecosystem, zoomInto(later, 'voice').ecosystem]) {
      expect(checkEcosystem(part.document).problems).toEqual([]);
    }
    expect(later.stakeholder('voice')).toEqual({ id: 'voice', ring: 'outer', speaksFor: ['club'] });
    expect(later.stakeholder('press')).toEqual({ id: 'press', ring: 'outer' });
  });

  it('refuses what is no date', () => {
    expect(() => at(history, 'now')).toThrow('YYYY-MM-DD');
  });
});
