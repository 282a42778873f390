import { readFileSync, writeFileSync } from 'node:fs';
import * as publicMeasures from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { tableMeasures } from '../../src/measures/report/table-measures';
import { agreesWith, isOf } from '../helpers/agreement';
import { measuresPage, PAGE, packagesOf } from '../helpers/measures-page';
import { TOPICS, whyFunction } from '../helpers/measures-rows';
import { entries } from '../helpers/t8';

const rows = Object.values(TOPICS).flat();
const names = rows.map(({ name }) => name);
const ids = rows.flatMap(({ ids: own }) => own?.split(' ') ?? []);

describe('the index of measures', () => {
  it('names every public function once, and none that is not there', () => {
    const functions = Object.entries(publicMeasures).filter(
      ([name, value]) => typeof value === 'function' && /^[a-z]/.test(name),
    );
    expect([...names].sort()).toEqual(functions.map(([name]) => name).sort());
  });

  it('names every id of the registry once, as scores, index or table, and none that is not there', () => {
    const known = [...publicMeasures.measures, ...tableMeasures].map(({ kind, id }) => `${kind}:${id}`);
    expect([...ids].sort()).toEqual(known.sort());
  });

  it('stands beside the measures as the comments, the registry and the tests have it', () => {
    const standing = readFileSync(PAGE, 'utf8');
    const page = measuresPage(standing);
    if (process.env.UPDATE_MEASURES) writeFileSync(PAGE, page);
    else expect(standing).toBe(page);
  });

  it('says of every measure when it is undefined, and who published it', () => {
    const lines = readFileSync(PAGE, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| [`'));
    expect(lines.length).toBe(rows.length);
    for (const line of lines)
      expect(
        line.split(' | ').map((text) => text.trim() !== ''),
        line,
      ).not.toContain(false);
  });

  it('gives a reason for every function that has no id, and for no other', () => {
    for (const { name, ids: own } of rows)
      expect([name, whyFunction(name) === undefined]).toEqual([name, own !== undefined]);
  });

  it('claims a program only where a test of the measure names both', () => {
    for (const { name, ids: own, tests = [] } of rows) {
      for (const test of tests) {
        const [program, path] = [test.slice(0, test.indexOf(' ')), test.slice(test.indexOf(' ') + 1)];
        const text = readFileSync(new URL(`${path}.test.ts`, import.meta.url), 'utf8');
        const words = [name, ...(own?.split(' ').map((id) => id.slice(id.indexOf(':') + 1)) ?? [])];
        expect([test, words.some((word) => new RegExp(`\\b${word}\\b`).test(text))]).toEqual([test, true]);
        expect([test, text.includes(program)]).toEqual([test, true]);
      }
    }
    expect(rows.filter((row) => agreesWith(row).length > 0).length).toBeGreaterThan(60);
  });

  it('runs graphology only in communities and in what calls them', () => {
    const run = new Set(rows.filter(({ name }) => name === 'communities').map(() => 'graphology-communities-louvain'));
    expect(new Set(packagesOf('measures/communities/communities.ts'))).toEqual(run);
    for (const file of [
      'centrality/hits.ts',
      'mixing/assortativity.ts',
      'centrality/eigenvector.ts',
      'bridging/brokerage.ts',
    ])
      expect(packagesOf(`measures/${file}`)).toEqual([]);
  });
});

describe('the values of the small test graph', () => {
  it('belong to measures that are here, and are ours or a trap with its reason', () => {
    const strays = Object.keys(entries).filter((key) => !rows.some((row) => isOf(row, key)));
    // another measure under a name like ours
    expect(strays).toEqual(['tieWeightEntropyEagle.U']);
    for (const [key, { mark, why }] of Object.entries(entries))
      expect([key, mark === 'ours' ? why === undefined : mark === 'trap' && (why?.length ?? 0) > 20]).toEqual([
        key,
        true,
      ]);
    expect(Object.keys(entries).length).toBe(173);
  });
});
