import { representationChecks, suggestInvitations } from 'playermap/engagement';
import { hill, richness } from 'playermap/measures';
import { Ecosystem } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';

const social = await readEcosystem('examples/social-procurement/data');

/** Sectors of those who take part in a process, counted from the records. */
function counts(ecosystem: Ecosystem, process: string): number[] {
  const parts = ecosystem.document.participations ?? [];
  const there = parts.filter(
    (part) => part.process === process && !['operator', 'adviser', 'point-of-contact'].includes(part.role ?? ''),
  );
  const by = new Map<string, number>();
  for (const id of new Set(there.map(({ stakeholder }) => stakeholder))) {
    const sector = ecosystem.sectorOf(id);
    if (sector !== null) by.set(sector, (by.get(sector) ?? 0) + 1);
  }
  return [...by.values()];
}

describe('suggested invitations', () => {
  it('gain what the plain index gives with those invited there', () => {
    for (const [index, read] of [
      ['sectorRichness', richness],
      ['sectorHill1', (list: number[]) => hill(list, 1)],
    ] as const) {
      const found = suggestInvitations(social, { process: 'stakeholder-meeting', index });
      expect(found.before).toBe(read(counts(social, 'stakeholder-meeting')));
      let ecosystem = social;
      let last = found.before;
      expect(found.invitations.length).toBe(5);
      for (const { process, stakeholder, gain, value } of found.invitations) {
        const { participations = [] } = ecosystem.document;
        ecosystem = ecosystem.derive({ participations: [...participations, { process, stakeholder }] });
        expect(value).toBeCloseTo(read(counts(ecosystem, process)) as number, 12);
        expect(gain).toBeCloseTo(value - last, 12);
        last = value;
      }
      expect(found.guaranteed).toBe(index === 'sectorRichness');
    }
  });

  it('go to processes that run, and fill the representation key where diversity gains alike', () => {
    const found = suggestInvitations(social, { count: 2 });
    expect(found.processes).toEqual(['steering', 'pricing-advice']);
    expect(found.invitations[0]).toMatchObject({
      process: 'steering',
      stakeholder: 'nana-welfare',
      key: [
        ['sector', 'local-government'],
        ['topic', 'rights'],
      ],
    });
  });

  it('go on for the key alone where no sector is missing', () => {
    const ecosystem = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'a', sectors: ['x'], tier: 'national' },
        { id: 'b', sectors: ['x'], tier: 'local' },
        { id: 'c', sectors: ['x'], tier: 'national' },
      ],
      ties: [],
      processes: [{ id: 'table' }],
      participations: [{ process: 'table', stakeholder: 'a' }],
      representation: [{ process: 'table', category: 'tier', value: 'local', min: 1 }],
    });
    expect(suggestInvitations(ecosystem).invitations).toEqual([
      { process: 'table', stakeholder: 'b', gain: 0, value: 1, key: [['tier', 'local']], sharedTopics: [] },
    ]);
    const parts = [...(ecosystem.document.participations ?? []), { process: 'table', stakeholder: 'b' }];
    expect(representationChecks(ecosystem.derive({ participations: parts }))[0]?.state).toBe('met');
  });

  it('are none without processes, and refuse a process that does not exist', () => {
    const none = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] });
    expect(suggestInvitations(none)).toMatchObject({ before: 0, candidates: 0, invitations: [] });
    expect(() => suggestInvitations(social, { process: 'steerin' })).toThrow(/nearest: "steering"/);
    expect(() => suggestInvitations(social, { by: 'nothing' })).toThrow(/no column "nothing"/);
  });

  it('with a topic in common go to those who share one with the process', () => {
    const found = suggestInvitations(social, { process: 'stakeholder-meeting', sameTopic: true });
    expect(found.invitations.every(({ sharedTopics }) => sharedTopics.length > 0)).toBe(true);
  });
});
