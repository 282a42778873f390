import { measureAll, measuredTables } from 'playermap/measures';
import { Ecosystem, type Network, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { lettersNetwork } from '../helpers/arcs';
import { untested } from '../helpers/six';

/** A map of stakeholders of these sectors, a letter each, without ties. */
const mapOf = (sectors: string): Network => ({
  ...lettersNetwork(sectors.length, '', false),
  columns: new Map([['sector', [...sectors].map((sector) => (sector === '-' ? null : sector))]]),
});
const index = (network: Network, id: string, options: object = {}) =>
  measureAll(network, { ...untested, measures: [id], ...options }).indices?.[id];

describe('sectors of the map that were not seen (Chao 1984)', () => {
  it('are judged by how many were seen once and twice', () => {
    // five seen, three once and one twice: 5 + 3 x 2 / (2 (1 + 1))
    expect(index(mapOf('xxxyyzuv'), 'sectorChao1')).toBe(6.5);
    // none twice: 3 + 2 x 1 / 2
    expect(index(mapOf('xxxyz-'), 'sectorChao1')).toBe(4);
  });

  it('are none where every sector was seen twice; nothing is said where nobody has a sector', () => {
    expect(index(mapOf('xxyy'), 'sectorChao1')).toBe(2);
    expect(index(mapOf('--'), 'sectorChao1')).toBeNull();
  });
});

describe('sectors among ten drawn from the map (Hurlbert 1971)', () => {
  it('are one less the chance to miss it, for each sector', () => {
    // of twelve: the only z is missed in C(11,10) = 11 of C(12,10) = 66 draws, both y in C(10,10) = 1, the nine x in none
    expect(index(mapOf('xxxxxxxxxyyz'), 'sectorRarefaction')).toBeCloseTo(3 - 11 / 66 - 1 / 66, 12);
  });

  it('are all of them where there are ten stakeholders; nothing is said of fewer', () => {
    expect(index(mapOf('xxxxxxxyyz'), 'sectorRarefaction')).toBe(3);
    expect(index(mapOf('xxxxxxxyyz---'), 'sectorRarefaction')).toBe(3);
    expect(index(mapOf('xxxxxxyyz---'), 'sectorRarefaction')).toBeNull();
  });
});

describe('diversity of a map whose fine sectors are alike (Rao 1982, Leinster and Cobbold 2012)', () => {
  const stakeholders = ['clinic', 'art', 'ward', 'clinic'].map((sector, i) => ({ id: `${i}`, sectors: [sector] }));
  const health = [
    { id: 'health' },
    { id: 'ward', parent: 'health' },
    { id: 'clinic', parent: 'health' },
    { id: 'art' },
  ];
  const network = project(Ecosystem.from({ version: 1, sectors: health, stakeholders, ties: [] }));

  it('counts two fine sectors of one coarse sector as half unlike', () => {
    // shares 1/2, 1/4, 1/4; pairs both ways: clinic-art 1/8, clinic-ward 1/8 by half, ward-art 1/16
    expect(index(network, 'sectorRao')).toBe(2 * (1 / 8 + 1 / 16 + 1 / 16));
    // one over the likeness of two drawn at random
    expect(index(network, 'sectorSimilarHill2')).toBe(1 / (1 - 0.5));
    expect(index(network, 'sectorSimpson')).toBe(1 - 1 / 4 - 1 / 16 - 1 / 16);
  });

  it('leaves out whose sector is unknown', () => {
    const more = [...stakeholders, { id: 'unknown' }];
    const withUnknown = project(Ecosystem.from({ version: 1, sectors: health, stakeholders: more, ties: [] }));
    expect(index(withUnknown, 'sectorRao')).toBe(0.5);
    expect(index(withUnknown, 'sectorSimilarHill2')).toBe(2);
  });

  it('is not said where no sector belongs to another, or other groups are asked for', () => {
    const plain = project(Ecosystem.from({ version: 1, stakeholders, ties: [] }));
    for (const id of ['sectorRao', 'sectorSimilarHill2']) {
      expect([id, index(plain, id)]).toEqual([id, null]);
      expect([id, index(mapOf('xxy'), id)]).toEqual([id, null]);
      expect([id, index(network, id, { by: 'coarseSector' })]).toEqual([id, null]);
    }
  });
});

describe('PageRank that starts anew at the recipients (Haveliwala 2002)', () => {
  const scores = (network: Network) =>
    measureAll(network, { ...untested, measures: ['recipientPagerank'] }).scores?.recipientPagerank;

  it('falls by the damping at every step from the recipient', () => {
    // a -> b -> c, and from c, who has no tie out, again from a: p = 0.15 + 0.85^3 p
    const p = 0.15 / (1 - 0.85 ** 3);
    const found = scores({ ...lettersNetwork(4, 'ab bc'), recipients: [0] }) ?? [];
    [p, 0.85 * p, 0.85 ** 2 * p, 0].forEach((value, i) => {
      expect(found[i]).toBeCloseTo(value, 9);
    });
  });

  it('is shared by several recipients, and by strength', () => {
    // a and b start half the walks each; of a's way out three quarters go to c: c and d give all back to a and b alike
    const found = scores({ ...lettersNetwork(4, 'ac:3 ad:1 bd:1'), recipients: [0, 1] }) ?? [];
    // a = b = 0.15 / 2 + 0.85 (c + d) / 2, c = 0.85 x 3/4 a, d = 0.85 (1/4 a + b)
    const a = 0.075 / (1 - 0.85 * 0.85);
    [a, a, 0.85 * 0.75 * a, 0.85 * 1.25 * a].forEach((value, i) => {
      expect(found[i]).toBeCloseTo(value, 9);
    });
  });

  it('is not defined without recipients', () => {
    expect(scores(lettersNetwork(3, 'ab bc'))).toEqual([null, null, null]);
  });
});

describe('whom every way to the recipients must pass', () => {
  // b and c lead to a, d to b and c, e to d, f to e and to h; g has no tie
  const network = { ...lettersNetwork(8, 'ba ca db dc ed fe fh'), recipients: [0, 7] };

  it('is the nearest such stakeholder; nobody where ways lead to different recipients', () => {
    expect(measureAll(network, { ...untested, measures: ['dominators'] }).toRecipients).toEqual({
      dominators: [
        { id: 'b', dominator: 'a' },
        { id: 'c', dominator: 'a' },
        // by b or by c, and always a
        { id: 'd', dominator: 'a' },
        { id: 'e', dominator: 'd' },
        { id: 'f', dominator: null },
      ],
    });
  });

  it('is a table, and none where there are no recipients', () => {
    const tables = (of: Network) => measuredTables(measureAll(of, { ...untested, measures: ['dominators'] }), of);
    expect(tables(network)[0]).toMatchObject({
      id: 'dominators',
      header: ['id', 'dominator'],
      rows: ['ba', 'ca', 'da', 'ed', ['f', null]].map((row) => [...row]),
    });
    expect(tables({ ...network, recipients: [] }).map(({ id }) => id)).toEqual(['measures', 'notes']);
  });
});

describe('diversity of the parts of a map', () => {
  // two triangles joined by a tie; f has no ring
  const network: Network = {
    ...lettersNetwork(6, 'ab bc ac cd de ef df', false),
    columns: new Map([
      ['sector', [...'xxyzzz']],
      ['ring', ['near', 'near', 'near', 'far', 'far', null]],
    ]),
  };
  const entropy = (...shares: number[]) => -shares.reduce((sum, share) => sum + share * Math.log(share), 0);
  const diversity = (ids: string[], of = network, options: object = {}) =>
    measureAll(of, { ...untested, measures: ids, ...options }).diversity;

  it('is that of each ring, and how much the rings differ', () => {
    const { rings, communities } = diversity(['ringDiversity']) ?? {};
    expect(communities).toBeUndefined();
    const [near, far] = rings?.parts ?? [];
    // two of three are x: Simpson 1 - 4/9 - 1/9, of at most 2/3 with three sectors on the map
    expect(near).toMatchObject({
      part: 'near',
      total: 3,
      richness: 2,
      hill0: 2,
      hillInfinity: 1.5,
      bergerParker: 2 / 3,
    });
    expect(near?.simpson).toBeCloseTo(4 / 9, 12);
    expect(near?.iqv).toBeCloseTo(2 / 3, 12);
    expect(near?.hill2).toBeCloseTo(9 / 5, 12);
    expect(near?.shannon).toBeCloseTo(entropy(2 / 3, 1 / 3), 12);
    expect(near?.evenness).toBeCloseTo(entropy(2 / 3, 1 / 3) / Math.log(2), 12);
    expect(far).toMatchObject({ part: 'far', total: 2, hill0: 1, hill2: 1, shannon: 0, evenness: null });
    // three of the five with a ring are near; together they are 2 x, 1 y, 2 z
    const [alpha, gamma] = [(3 / 5) * entropy(2 / 3, 1 / 3), entropy(2 / 5, 1 / 5, 2 / 5)];
    expect(rings?.alpha).toBeCloseTo(alpha, 12);
    expect(rings?.gamma).toBeCloseTo(gamma, 12);
    expect(rings?.beta).toBeCloseTo(Math.exp(gamma - alpha), 12);
  });

  it('is that of each community by its number: two without a sector in common differ as two parts', () => {
    const { rings, communities } = diversity(['communityDiversity']) ?? {};
    expect(rings).toBeUndefined();
    expect(communities?.parts.map(({ part, total, hill0 }) => [part, total, hill0])).toEqual([
      ['1', 3, 2],
      ['2', 3, 1],
    ]);
    expect(communities?.beta).toBeCloseTo(2, 12);
  });

  it('is of the groups that were asked for; of sectors where these are the rings themselves', () => {
    const sides: Network = { ...network, columns: new Map([...network.columns, ['side', [...'lrlrlr']]]) };
    expect(diversity(['ringDiversity'], sides, { by: 'side' })?.rings?.parts.map(({ hill0 }) => hill0)).toEqual([2, 2]);
    expect(diversity(['ringDiversity'], network, { by: 'ring' })).toEqual(diversity(['ringDiversity']));
    // communities by rings: the second has two of a ring, and one without
    const byRing = diversity(['communityDiversity'], network, { by: 'ring' })?.communities;
    expect(byRing?.parts.map(({ total, hill0 }) => [total, hill0])).toEqual([
      [3, 1],
      [2, 1],
    ]);
    expect(diversity(['degree'])).toBeUndefined();
  });

  it('is one table of rings and communities', () => {
    const asked = measureAll(network, { ...untested, measures: ['ringDiversity', 'communityDiversity'] });
    const [table] = measuredTables(asked, network);
    expect(table?.header).toEqual([
      ...['across', 'part', 'stakeholders', 'hill0', 'hill1', 'hill2', 'hillInfinity', 'shannon', 'simpson', 'iqv'],
      ...['evenness', 'bergerParker', 'rao', 'similar0', 'similar1', 'similar2'],
    ]);
    expect(table?.rows.map((row) => row.slice(0, 4))).toEqual([
      ['rings', 'near', 3, 2],
      ['rings', 'far', 2, 1],
      ['communities', 1, 3, 2],
      ['communities', 2, 3, 1],
    ]);
    // no two of these sectors are alike
    expect(table?.rows[0]?.[12]).toBeCloseTo(4 / 9, 12);
    expect(table?.rows[0]?.[15]).toBeCloseTo(9 / 5, 12);
  });
});
