import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findings, gatekeeping, mixingTests } from 'playermap/measures';
import { project } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const examples = readdirSync(at('examples'))
  .map((name) => at(`examples/${name}/data`))
  .filter((path) => existsSync(path));
const networks = readdirSync(at('test/networks')).map((name) => at(`test/networks/${name}`));

describe('findings of real networks and the examples', () => {
  it.each([...examples, ...networks])('are sentences in three languages: %s', async (path) => {
    const ecosystem = await readEcosystem(path);
    const all = (['he', 'ar', 'en'] as const).map((language) => findings(ecosystem, { language, permutations: 49 }));
    const ids = all.map((list) => list.map(({ id }) => id));
    expect(ids[0]).toEqual(ids[2]);
    expect(ids[1]).toEqual(ids[2]);
    expect(ids[2]?.length).toBeGreaterThan(1);
    for (const { sentence } of all.flat()) expect(sentence).not.toMatch(/\{\w+\}|undefined|null|NaN|Infinity/);
  });

  it('find in the invented service what was put into it', async () => {
    const ecosystem = await readEcosystem(at('examples/social-procurement/data'));
    const list = findings(ecosystem, { language: 'en', withPrivate: true });
    const said = (id: string) => list.find((one) => one.id === id);
    expect(said('sectors-without-way')?.sectors).toEqual(['academia']);
    expect(said('sectors-alone')?.sectors).toEqual(['academia']);
    expect(said('no-voice')?.stakeholders).toEqual(['arabic-speakers']);
    expect(said('without-ties')?.sentence).toContain('Riding Together');
    expect(said('conflicts')?.sentence).toContain('District Eligibility Committee and Families on the Way Association');
    expect(said('between-sectors:eligibility-committee')).toBeDefined();
    expect(said('veto-far')?.stakeholders).toContain('budget-division');
    const network = project(ecosystem);
    const gate = said('gate:family-association');
    expect(gate?.numbers.share).toBe(gatekeeping(network).get('family-association'));
    // drawn, not exact: the same draws in the order of the data as in the order of the ids
    const test = mixingTests(network, { indices: ['eiIndex', 'assortativity'] }).get('eiIndex');
    expect(test?.exact).toBe(false);
    expect(said('mixing')?.numbers.eiIndexP).toBeCloseTo(2 * (test?.p ?? 0), 12);
    expect(said('mixing')?.numbers.eiIndexByChance).toBeCloseTo(test?.mean ?? 0, 12);
  });
});
