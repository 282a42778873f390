import { convenors, whoIsMissing } from 'playermap/engagement';
import { Ecosystem } from 'playermap/model';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';

/** Hosts of the first eight processes of document 000, table 0.4; one body operated all of them. */
const HOSTS = ['education', 'economy', 'health', 'comptroller', 'pmo', 'survivors', 'civil-service', 'social-equality'];

const withOperators = (operatorOf: (host: string) => string): Ecosystem =>
  Ecosystem.from({
    version: 1,
    stakeholders: ['sheatufim', 'other', ...HOSTS].map((id) => ({ id })),
    ties: [],
    processes: HOSTS.map((id) => ({ id: `process ${id}` })),
    participations: HOSTS.flatMap((id) => [
      { process: `process ${id}`, stakeholder: id, role: 'host' },
      { process: `process ${id}`, stakeholder: operatorOf(id), role: 'operator' },
    ]),
  });

describe('co-participation that hangs on one convenor', () => {
  it('hangs wholly on the body that operated every process of document 000', () => {
    const [first, second] = convenors(withOperators(() => 'sheatufim'));
    expect(first).toMatchObject({ id: 'sheatufim', pairs: 8, own: 8, others: 0, share: 1, othersShare: null });
    expect(second?.share).toBe(1 / 8);
    const { spots } = whoIsMissing(withOperators(() => 'sheatufim'));
    expect(spots.find(({ code }) => code === 'convenor')).toMatchObject({ stakeholders: ['sheatufim'], weight: 0.7 });
  });

  it('hangs on nobody where operators share the processes', () => {
    const shared = withOperators((host) => (HOSTS.indexOf(host) % 2 === 0 ? 'sheatufim' : 'other'));
    expect(convenors(shared)[0]?.share).toBe(0.5);
    const alone = withOperators((host) => `${host}` && 'other');
    expect(convenors(alone).map(({ id }) => id)[0]).toBe('other');
  });

  it('does not lose a process that several lead together, as the work day of document 004 was', async () => {
    const ranked = convenors(await readEcosystem('examples/negev/data'));
    expect(ranked.every(({ processes }) => !processes.includes('day-2015'))).toBe(true);
  });

  it('keeps pairs of others who meet elsewhere too', () => {
    const [first] = convenors(
      Ecosystem.from({
        version: 1,
        stakeholders: ['hub', 'a', 'b'].map((id) => ({ id })),
        ties: [],
        processes: [{ id: 'one' }, { id: 'two' }],
        participations: [
          { process: 'one', stakeholder: 'hub', role: 'מארחת' },
          { process: 'one', stakeholder: 'a' },
          { process: 'one', stakeholder: 'b' },
          { process: 'two', stakeholder: 'a' },
          { process: 'two', stakeholder: 'b' },
        ],
      }),
    );
    expect(first).toMatchObject({ id: 'hub', pairs: 3, own: 2, others: 0, othersShare: 0 });
  });
});
