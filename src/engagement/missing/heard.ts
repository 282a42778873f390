import type { Ecosystem } from '../../model/ecosystem';
import { type Tidy, tabled } from '../../text/tidy';
import type { Spotted } from './blind-spot';
import { takesPart } from './roles';

/** Whether recipients speak for themselves, or others for them. */
export interface RecipientHeard {
  readonly id: string;
  /** Ids of those who speak for it. */
  readonly spokenForBy: readonly string[];
  /** Ties that lead from it to others than recipients; one without direction leads both ways. */
  readonly tiesOut: number;
  /** Ids of the processes it takes part in itself. */
  readonly processes: readonly string[];
}

/**
 * Whether the recipients are heard: who speaks for them, and whether they have a tie of their own that leads out to others than
 * recipients, and a part of their own in a process.
 *
 * Range: counts from 0.
 * Undefined: no records without recipients.
 * Cost: O(recipients x (stakeholders + ties + participations)).
 * Source: ours, after documents 001 and 003 (recipients know best what they need).
 *
 * @throws {PlayermapError} never.
 * @example
 * const [heard] = recipientsHeard(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'children', ring: 'recipient' }, { id: 'parents', speaksFor: ['children'] }],
 *   ties: [{ source: 'parents', target: 'children' }],
 * }));
 * assert.deepEqual(heard, { id: 'children', spokenForBy: ['parents'], tiesOut: 0, processes: [] });
 */
export function recipientsHeard(ecosystem: Ecosystem): RecipientHeard[] & Tidy {
  const recipients = new Set(ecosystem.recipients);
  const { participations = [], processes = [] } = ecosystem.document;
  return tabled(
    ecosystem.recipients.map((id) => {
      const taken = new Set(
        participations
          .filter(({ stakeholder, role }) => stakeholder === id && takesPart(role))
          .map((one) => one.process),
      );
      return {
        id,
        spokenForBy: ecosystem.stakeholders.filter(({ speaksFor }) => speaksFor?.includes(id)).map((one) => one.id),
        tiesOut: ecosystem.ties.filter(
          (tie) =>
            (tie.source === id && !recipients.has(tie.target)) ||
            (tie.target === id && !recipients.has(tie.source) && !ecosystem.isDirected(tie)),
        ).length,
        processes: processes.map((one) => one.id).filter((one) => taken.has(one)),
      };
    }),
    (list) => list,
  );
}

/** Recipients who are spoken for and not heard, or by half, and those for whom nobody speaks and who do not either. */
export function heardSpots(heard: readonly RecipientHeard[]): Spotted[] {
  return heard.flatMap(({ id, spokenForBy, tiesOut, processes }): Spotted[] => {
    const silent = (tiesOut === 0 ? 1 : 0) + (processes.length === 0 ? 1 : 0);
    if (silent === 0 || (spokenForBy.length === 0 && silent < 2)) return [];
    return [
      {
        code:
          spokenForBy.length === 0
            ? 'recipient-nobody-speaks'
            : silent === 2
              ? 'recipient-not-heard'
              : 'recipient-half-heard',
        about: id,
        source: '003',
        extent: 0,
        numbers: { tiesOut, processes: processes.length, speakers: spokenForBy.length },
        stakeholders: [id],
        couldHelp: spokenForBy,
        processes,
      },
    ];
  });
}
