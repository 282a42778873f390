import { describe, expect, it } from 'vitest';
import { coarseSectors } from '../../src/model/columns';
import { Ecosystem } from '../../src/model/ecosystem';
import { defaultRings } from '../../src/model/rings';
import { defaultSectorOf, defaultSectors, resolveSectors } from '../../src/model/sectors';

describe('default sectors and rings', () => {
  it('have names in Hebrew, Arabic and English, no two alike', () => {
    for (const entries of [defaultSectors, defaultRings]) {
      for (const language of ['he', 'ar', 'en']) {
        const names = entries.map(({ names }) => names?.[language]);
        expect(names.every(Boolean)).toBe(true);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('have parents that exist and two levels', () => {
    const coarse = new Set(defaultSectors.filter(({ parent }) => !parent).map(({ id }) => id));
    for (const { parent } of defaultSectors) if (parent) expect(coarse.has(parent)).toBe(true);
    expect([...coarse]).toEqual([
      'government',
      'health',
      'business',
      'civil-society',
      'philanthropy',
      'academia',
      'community',
      'other',
    ]);
  });

  it('give fine sectors their coarse one', () => {
    const ecosystem = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'a', sectors: ['בית חולים'] },
        { id: 'b', sectors: ['Museum'] },
      ],
      ties: [],
    });
    expect([...coarseSectors(ecosystem)]).toEqual([
      ['בית חולים', 'health'],
      ['Museum', 'Museum'],
    ]);
  });

  it('recognise a name with other spaces, quotes, case or points', () => {
    for (const name of ['civil society', 'CIVIL-SOCIETY', 'חֶבְרָה אזרחית', ' חברה  אזרחית ']) {
      expect(defaultSectorOf({ id: name })?.id).toBe('civil-society');
    }
    expect(defaultSectorOf({ id: 'constructor' })).toBeUndefined();
  });

  it('keep values that no default means', () => {
    expect(resolveSectors(undefined, ['Unknown', 'x', 'Unknown']).entries).toEqual([{ id: 'Unknown' }, { id: 'x' }]);
  });

  it('give a declared sector a coarse one only where that is declared too, and never in a circle', () => {
    const coarse = (sectors: object[]) => {
      const ecosystem = Ecosystem.from({ version: 1, sectors, stakeholders: [{ id: 'a' }], ties: [] });
      return [...coarseSectors(ecosystem)];
    };
    expect(coarse([{ id: 'local-government' }])).toEqual([['local-government', 'local-government']]);
    expect(coarse([{ id: 'local-government' }, { id: 'government' }])).toEqual([
      ['local-government', 'government'],
      ['government', 'government'],
    ]);
    expect(coarse([{ id: 'hospital' }, { id: 'health', parent: 'hospital' }])).toEqual([
      ['hospital', 'hospital'],
      ['health', 'hospital'],
    ]);
  });

  it('are found through a long chain of parents in time', () => {
    const sectors = Array.from({ length: 20_000 }, (_, i) => ({ id: `s${i}`, ...(i > 0 && { parent: `s${i - 1}` }) }));
    const ecosystem = Ecosystem.from({ version: 1, sectors, stakeholders: [{ id: 'a' }], ties: [] });
    expect(new Set(coarseSectors(ecosystem).values())).toEqual(new Set(['s0']));
  });
});
