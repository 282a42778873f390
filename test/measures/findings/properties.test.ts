import fc from 'fast-check';
import { type Finding, findings } from 'playermap/measures';
import { Ecosystem } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import type { SENTENCES } from '../../../src/measures/findings/sentences';
import { WEIGHT } from '../../../src/measures/findings/thresholds';
import * as measuring from '../../../src/measures/index';
import { measures } from '../../../src/measures/registry';
import { HOSTILE_IDS } from '../../helpers/ids';
import { type Drawn, drawnNetworks } from '../../helpers/random-network';

const known = new Set<string>([...measures.map(({ id }) => id), ...Object.keys(measuring)]);

function sound(list: readonly Finding[], ids: ReadonlySet<string>): void {
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  for (const { id, measures: behind, weight, sentence, numbers, uncertainty, stakeholders } of list) {
    const [least, greatest] = WEIGHT[id.split(':')[0] as keyof typeof WEIGHT];
    expect(weight).toBeGreaterThanOrEqual(least);
    expect(weight).toBeLessThanOrEqual(greatest);
    expect(sentence, id).not.toMatch(/\{\w+\}|undefined|null|NaN|Infinity|: \./);
    expect(Object.values(numbers).every(Number.isFinite), id).toBe(true);
    if (uncertainty?.p != null) expect(uncertainty.p).toBeGreaterThan(0);
    expect(
      behind.filter((name) => !known.has(name)),
      id,
    ).toEqual([]);
    expect(stakeholders.filter((one) => !ids.has(one))).toEqual([]);
    expect(new Set(stakeholders).size, id).toBe(stakeholders.length);
  }
  const order = [...list].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  expect(list).toEqual(order);
}

const mapOf = ({ directed, stakeholders, ties }: Drawn, names: (id: string) => string = (id) => id, turn = false) => {
  const turned = <T>(list: readonly T[]) => (turn ? [...list].reverse() : [...list]);
  return Ecosystem.fromChecked({
    version: 1,
    directed,
    rings: ['recipient', 'commissioner', 'operator', 'adjacent'].map((id) => ({ id })),
    stakeholders: turned(
      stakeholders.map(({ id, sectors }, i) => ({
        id,
        names: { en: names(id) },
        ...(sectors && { sectors: [...sectors] }),
        ...(i % 4 !== 3 && { ring: ['recipient', 'commissioner', 'operator'][i % 3] as string }),
      })),
    ),
    ties: turned(ties).map((tie) => ({ ...tie })),
  });
};

describe('findings of any map', () => {
  it('are sound: ranked, finite, of known measures and stakeholders, in every language', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.constantFrom('he', 'ar', 'en'), (drawn, language) => {
        const map = mapOf(drawn);
        const ids = new Set(map.stakeholders.map(({ id }) => id));
        sound(
          findings(map, { language: language as keyof typeof SENTENCES, permutations: 99, withPrivate: true }),
          ids,
        );
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('do not depend on the order of the data', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const options = { language: 'en', permutations: 99 } as const;
        expect(findings(mapOf(drawn, undefined, true), options)).toEqual(findings(mapOf(drawn), options));
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  it('say the same under other names', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const options = { language: 'en', permutations: 99 } as const;
        const plain = ({ sentence: _, ...rest }: Finding) => rest;
        const renamed = findings(
          mapOf(drawn, (id) => `The ${id}, {name}`),
          options,
        );
        expect(renamed.map(plain)).toEqual(findings(mapOf(drawn), options).map(plain));
      }),
      { numRuns: 30, seed: 9 },
    );
  });

  it('bear any id', () => {
    const map = Ecosystem.from({
      version: 1,
      recipients: [HOSTILE_IDS[0]],
      stakeholders: HOSTILE_IDS.map((id, i) => ({ id, sectors: [HOSTILE_IDS[i % 3] as string] })),
      ties: HOSTILE_IDS.slice(1).map((id, i) => ({ source: id, target: HOSTILE_IDS[Math.floor(i / 2)] as string })),
    });
    const list = findings(map, { language: 'he' });
    sound(list, new Set(HOSTILE_IDS));
    expect(list.some(({ id }) => id.startsWith('gate:'))).toBe(true);
    for (const { sentence } of list) expect(sentence).not.toMatch(/[\u202a-\u202e]/);
  });

  it('take the choice of ties, the coarse sectors and the level', () => {
    const map = Ecosystem.from({
      version: 1,
      language: 'en',
      recipients: ['r'],
      stakeholders: [
        { id: 'r' },
        { id: 'm', sectors: ['central-government'] },
        { id: 'u', kind: 'unit', parent: 'm', sectors: ['central-government'] },
        { id: 'c', sectors: ['local-government'] },
      ],
      ties: [
        { source: 'm', target: 'r', type: 'funds' },
        { source: 'c', target: 'm', type: 'advises' },
      ],
    });
    const ids = (options: Parameters<typeof findings>[1]) => findings(map, options).map(({ id }) => id);
    expect(ids({ ties: ['advises'] })).toContain('recipients-alone');
    expect(ids({})).not.toContain('recipients-alone');
    expect(ids({})).toContain('without-ties');
    expect(ids({ level: 'organisation' })).not.toContain('without-ties');
    expect(ids({ ties: ['funds'] })).toContain('sectors-alone');
    const coarse = findings(map, { ties: ['funds'], by: 'coarseSector' });
    expect(coarse.some(({ id }) => id === 'sectors-alone')).toBe(false);
    expect(() => ids({ ties: ['fund'] })).toThrowError(/nearest: "funds"/);
  });
});
