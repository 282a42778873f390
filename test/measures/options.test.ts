import * as publicMeasures from 'playermap/measures';
import { Ecosystem } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { PlayermapError } from '../../src/kernel/errors';
import { publicOptions } from '../helpers/public-options';
import { t8 } from '../helpers/t8';

const all = publicOptions();
const network = t8();
const ecosystem = Ecosystem.from({
  version: 1,
  stakeholders: [{ id: 'a', sectors: ['x'] }, { id: 'b' }],
  ties: [{ source: 'a', target: 'b', type: 'funds' }],
});

/** What a public function is given before its options; without an entry it is a network. */
const BEFORE: Readonly<Record<string, () => readonly unknown[]>> = {
  sectorAgreement: () => [network, publicMeasures.communities(network)],
  agreementTests: () => [network, publicMeasures.communities(network)],
  diversity: () => [[1, 2]],
  diversityInterval: () => [network, publicMeasures.shannon],
  mapDiversity: () => [network, 'sectorShannon'],
  neighbourDiversity: () => [network, 'sectorShannon'],
  findings: () => [ecosystem],
  layersOf: () => [ecosystem],
  labelPermutation: () => [network, () => 1],
  qap: () => [network, publicMeasures.sameGroup(network)],
  rankStability: () => [network, publicMeasures.degree],
  rewiringTest: () => [network, () => 1],
  robustness: () => [network, publicMeasures.degree],
  robustnessReport: () => [network, [publicMeasures.measureById('degree', 'scores')]],
  multiplexParticipation: () => [publicMeasures.layersOf(ecosystem)],
  numericAssortativity: () => [network, new Map()],
  wayToRecipient: () => [network, 'r'],
  measuredTables: () => [publicMeasures.measureAll(network, { measures: ['degree'] }), network],
};

/** What a function cannot do without. */
const BESIDE: Readonly<Record<string, object>> = { dominatorTree: { from: ['r'] }, diversityTable: { across: 'ring' } };

const noWhole = [1.5, Number.NaN, '3', null];
const noShare = [-0.1, 1.1, Number.NaN, '0.5', null];
const below0 = [-1, ...noWhole];
const below1 = [0, ...below0];

/** Values that an option cannot have, by its word. Those of words and of yes and no are made from the type. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  seed: [...noWhole, Number.POSITIVE_INFINITY],
  ...{ permutations: below0, steps: below0, workers: below0, categories: below0 },
  ...{ draws: below1, runs: below1, samples: below1, size: below1, swapsPerTie: below1 },
  ...{ threshold: noShare, share: noShare, within: noShare, confidence: [0, 1, ...noShare] },
  sizes: [[0], [1.5], [Number.NaN]],
  damping: [-0.1, 1, Number.NaN, '0.85'],
  attenuation: [-0.1, 99, Number.NaN, '0.1'],
  resolution: [0, -1, Number.NaN, Number.POSITIVE_INFINITY, '1'],
  ...{ by: ['sectr', 5], rows: ['rng', 5], columns: ['rng', 5], across: ['rng'], coarse: ['rng', 5] },
  ...{ recipients: [['nobody']], members: [['nobody']], from: [['nobody']], around: ['nobody'], rings: [['0']] },
  ...{ measures: [['degre']], indices: [['ei']], ties: [['fund']], where: [[['typ', 'funds']]], at: ['2020-13'] },
  among: [{ by: 'rng', values: ['1'] }],
  similarity: [[[2]], [[Number.NaN]]],
};

/** A message about these names what was looked for: a column, an id, a date. */
const LOOKED_UP = 'by rows columns across coarse among recipients members from around measures ties where at'.split(
  ' ',
);

/** Listeners, names, and what this library gave itself: there is no wrong one that could be told. */
const FREE = ['signal', 'onProgress', 'measured', 'names', 'groupNames', 'order', 'similarity of diversityTable'];
FREE.push('columns of measuredTables');

type Option = (typeof all)[number];
const isFree = ({ name, option }: Option) => FREE.includes(option) || FREE.includes(`${option} of ${name}`);
const asked = all.filter((one) => !isFree(one));

function wrongValues({ option, words, type }: Option): readonly unknown[] {
  if (words.length > 0) return ['no-such-word', 5, null];
  return type === 'boolean' ? ['yes', 1, null] : (WRONG[option] ?? []);
}

async function failureOf(name: string, options: unknown): Promise<unknown> {
  const call = (publicMeasures as unknown as Record<string, (...given: unknown[]) => unknown>)[name];
  try {
    await call?.(...(BEFORE[name]?.() ?? [network]), options);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** What of a value a message may show: itself, or what it is made of. */
const partsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(partsOf) : [String(value)];

describe('every option of every public function', () => {
  it('is known here, so that a new one comes with the values it cannot have', () => {
    expect(asked.filter((one) => wrongValues(one).length === 0)).toEqual([]);
    expect(new Set(all.map(({ name }) => name)).size).toBeGreaterThan(80);
  });

  it.each([...new Set(asked.map(({ name }) => name))])(
    'is refused by name, with its value and what it may be: %s',
    async (name) => {
      for (const one of asked.filter((other) => other.name === name)) {
        for (const value of wrongValues(one)) {
          const error = await failureOf(name, { ...BESIDE[name], [one.option]: value });
          const told = `${one.option} ${String(value)}: ${String(error)}`;
          expect(error, told).toBeInstanceOf(PlayermapError);
          const { code, message } = error as PlayermapError;
          if (!LOOKED_UP.includes(one.option)) expect(message, told).toContain(one.option);
          expect(['bad-option', 'unknown-id', 'unknown-measure'], told).toContain(code);
          expect(
            partsOf(value).some((part) => message.includes(part)),
            told,
          ).toBe(true);
          expect(message, told).toMatch(/expected|nearest|there (is|are)\b|no stakeholder/);
        }
      }
    },
  );

  it('is refused where no measure has it, with the nearest there is', async () => {
    for (const name of new Set(all.map((one) => one.name)))
      expect([name, String(await failureOf(name, { ...BESIDE[name], normalised: false }))]).toEqual([
        name,
        expect.stringContaining('there is no option "normalised"; nearest: "normalized"'),
      ]);
  });

  it('is refused as a whole where it is none', async () => {
    for (const name of new Set(all.map((one) => one.name)))
      expect([name, String(await failureOf(name, null))]).toEqual([
        name,
        'PlayermapError: options is null, expected an object',
      ]);
  });
});

describe('the choices that measures have to make', () => {
  it('have the same words everywhere', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { name, option, words, type } of all) {
      // towards the recipients ties are walked onward or both ways; findings are of sectors, fine or coarse
      if (['direction of wayToRecipient', 'by of findings'].includes(`${option} of ${name}`)) continue;
      kinds.set(option, (kinds.get(option) ?? new Set()).add(words.length > 0 ? words.join(' ') : type));
    }
    const several = [...kinds].filter(([, forms]) => forms.size > 1).map(([option]) => option);
    // the report may ask for each group of a column and tells its listener more; tables take columns to add
    expect(several.sort()).toEqual(['among', 'columns', 'onProgress']);
    expect(
      ['distance', 'unweighted', 'direction', 'normalized', 'combine', 'missing', 'by', 'seed'].map((option) => [
        ...(kinds.get(option) ?? []),
      ]),
    ).toEqual([
      ['hops inverse-strength'],
      ['boolean'],
      ['all in out'],
      ['boolean'],
      ['count max none sum'],
      ['group left-out'],
      ['string'],
      ['number'],
    ]);
  });

  it('are made wherever they matter: what is grouped says what becomes of those without a group', () => {
    const having = (option: string) => new Set(all.filter((one) => one.option === option).map(({ name }) => name));
    // whole reports, and dependency and reach by group, leave out whoever has none
    const grouped = [...having('by')].filter((name) => !having('missing').has(name));
    expect(grouped.sort()).toEqual(
      ['findings', 'measureAll', 'measureAllInWorkers', 'recipientDependencyBy', 'sectorReach'].sort(),
    );
    // whatever has a length may read every strength as 1
    expect([...having('distance')].filter((name) => !having('unweighted').has(name))).toEqual([]);
  });
});
