import fc from 'fast-check';
import { localMediation } from 'playermap/engagement';
import { Ecosystem, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, SEEDED, shortestPaths } from '../../helpers/random-network';

const between = (ties: readonly (readonly [string, string, number?])[]) =>
  localMediation(
    Ecosystem.from({
      version: 1,
      sectors: [
        { id: 'state', names: { he: 'שלטון מרכזי' } },
        { id: 'town', names: { en: 'Local government' } },
        { id: 'community' },
        { id: 'business' },
      ],
      stakeholders: [
        { id: 'ministry', sectors: ['state'] },
        { id: 'city', sectors: ['town'] },
        { id: 'village', sectors: ['town'] },
        { id: 'firm', sectors: ['business'] },
        { id: 'club', sectors: ['community'] },
        { id: 'families', ring: 'recipient' },
      ],
      ties: ties.map(([source, target, sign]) => ({ source, target, ...(sign === -1 && { sign: -1 as const }) })),
    }),
  );

describe('local government as mediator', () => {
  it('is the share of the shortest ways that pass through it, whatever their direction', () => {
    const found = between([
      ['ministry', 'city'],
      ['club', 'city'],
      ['ministry', 'firm'],
      ['firm', 'club'],
      ['firm', 'families'],
    ]);
    // to the club one way of two, to the families none
    expect(found).toMatchObject({ pairs: 2, connected: 2, share: 0.25, all: 0, lost: 0 });
    expect(found?.members).toEqual([
      { id: 'city', share: 0.25 },
      { id: 'village', share: 0 },
    ]);
  });

  it('counts as a group: two towns that stand in for one another are both passed', () => {
    const ties = [
      ['ministry', 'city'],
      ['city', 'club'],
      ['ministry', 'village'],
      ['village', 'club'],
    ] as const;
    expect(between(ties)).toMatchObject({ connected: 1, share: 1, all: 1, lost: 1 });
    expect(between(ties)?.members.map(({ share }) => share)).toEqual([0.5, 0.5]);
  });

  it('does not take a conflict for a way', () => {
    expect(
      between([
        ['ministry', 'city', -1],
        ['city', 'club'],
      ]),
    ).toMatchObject({ connected: 0, share: null });
  });

  it('is null where one of the three is not on the map', () => {
    const alone = Ecosystem.from({
      version: 1,
      stakeholders: [{ id: 'city', sectors: ['local-government'] }],
      ties: [],
    });
    expect(localMediation(alone)).toBe(null);
    expect(localMediation(Ecosystem.fromChecked({ version: 1, stakeholders: [], ties: [] }))).toBe(null);
  });

  it('agrees with trying every path', () => {
    const named = { x: 'central-government', y: 'local-government', z: 'community' } as const;
    fc.assert(
      fc.property(drawnNetworks, ({ stakeholders, ties }) => {
        const ecosystem = Ecosystem.fromChecked({
          version: 1,
          stakeholders: stakeholders.map(({ id, sectors }) => ({
            id,
            ...(sectors && { sectors: sectors.map((sector) => named[sector as 'x']) }),
          })),
          ties: ties.map((tie) => ({ ...tie })),
        });
        const network = project(ecosystem, { directed: false });
        const of = (sector: string) => network.ids.flatMap((id, i) => (ecosystem.sectorOf(id) === sector ? [i] : []));
        const towns = new Set(of('local-government'));
        const shares = of('central-government').flatMap((s) =>
          of('community').flatMap((t) => {
            const paths = shortestPaths(matrixOf(network), s, t, false);
            if (paths.length === 0) return [];
            return [paths.filter((path) => path.some((v) => towns.has(v))).length / paths.length];
          }),
        );
        const found = localMediation(ecosystem);
        if (found === null) return towns.size === 0 || of('central-government').length * of('community').length === 0;
        expect(found.connected).toBe(shares.length);
        if (shares.length === 0) expect(found.share).toBe(null);
        else expect(found.share).toBeCloseTo(shares.reduce((sum, share) => sum + share, 0) / shares.length, 12);
        return true;
      }),
      SEEDED,
    );
  });
});
