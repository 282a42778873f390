import { diversityTable, groupsBy, sectorSimilarity } from 'playermap/measures';
import { Ecosystem, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { t8 } from '../../helpers/t8';

describe('diversity by ring and community', () => {
  it('is 1 effective sector in every ring of the test graph, since each has one sector', () => {
    const table = diversityTable(t8());
    expect(table.rows().map(({ part, total, hill2, evenness }) => [part, total, hill2, evenness])).toEqual([
      ['0', 1, 1, null],
      ['1', 2, 1, null],
      ['2', 3, 1, null],
      ['3', 2, 1, null],
    ]);
    expect(table.alpha).toBe(0);
    expect(table.beta).toBeCloseTo(3.746748, 6);
    expect(table.whole.diversity.hill1).toBeCloseTo(3.746748, 6);
  });

  it('splits the diversity of the test graph over three communities as Jost does', () => {
    const network = t8();
    const of = Int32Array.from(
      'rglcdebk',
      (id) => ('rc'.includes(id) && 0) || ('gld'.includes(id) ? 1 : 'bek'.includes(id) ? 2 : 0),
    );
    const { alpha, beta, gamma, parts } = diversityTable(network, { across: { names: ['rc', 'gld', 'bek'], of } });
    expect(parts.map(({ composition }) => composition.counts)).toEqual([
      [1, 0, 1, 0],
      [0, 2, 1, 0],
      [0, 0, 1, 2],
    ]);
    expect(gamma).toBeCloseTo(1.320888, 6);
    expect(alpha).toBeCloseTo(0.650672, 6);
    expect(beta).toBeCloseTo(1.954659, 6);
  });

  it('takes the coarse sectors as what makes fine ones alike', () => {
    const network = project(
      Ecosystem.from({
        version: 1,
        sectors: [
          { id: 'health' },
          { id: 'clinic', parent: 'health' },
          { id: 'hospital', parent: 'health' },
          { id: 'art' },
        ],
        rings: [{ id: 'near' }, { id: 'far' }],
        stakeholders: [
          { id: 'a', sectors: ['clinic'], ring: 'near' },
          { id: 'b', sectors: ['hospital'], ring: 'near' },
          { id: 'c', sectors: ['art'], ring: 'far' },
          { id: 'd', ring: 'far' },
        ],
        ties: [],
      }),
    );
    expect(groupsBy(network, 'sector').names).toEqual(['clinic', 'hospital', 'art']);
    expect(sectorSimilarity(network, { within: 0.25 })).toEqual([
      [1, 0.25, 0],
      [0.25, 1, 0],
      [0, 0, 1],
    ]);
    const [near, far] = diversityTable(network).rows();
    expect([near?.hill2, near?.similar2, near?.rao, near?.simpson]).toEqual([2, 1 / 0.75, 0.25, 0.5]);
    expect([far?.hill2, far?.similar2, far?.total]).toEqual([1, 1, 1]);
    // by the coarse sectors themselves nothing is alike
    expect(sectorSimilarity(network, { by: 'coarseSector', coarse: 'coarseSector' })).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(diversityTable(network, { by: 'coarseSector' }).whole.diversity.similar0).toBe(2);
  });

  it('answers on a map without anybody', () => {
    const empty = project(Ecosystem.fromChecked({ version: 1, stakeholders: [], ties: [] }));
    expect(diversityTable(empty)).toMatchObject({ parts: [], alpha: null, beta: null, gamma: null });
  });
});
