import { wayToRecipient } from '../../measures/recipient/ways';
import type { Ecosystem } from '../../model/ecosystem';
import { project } from '../../model/project';
import { type Tidy, tabled } from '../../text/tidy';
import { inRing } from '../roles';
import type { Spotted } from './blind-spot';
import { engagement } from './engaged';
import { convenes } from './roles';

/** Somebody who can stop the work, and how far it is from those who lead it. */
export interface VetoPlayer {
  readonly id: string;
  readonly means: string | null;
  readonly stage: string | null;
  /** Steps from the nearest of those who lead the work; null where there is no way. */
  readonly steps: number | null;
  /** One shortest way, from one of them to the veto player. */
  readonly way: readonly string[];
  /** Processes and audiences it is in, itself or by whoever is nested in it. */
  readonly processes: readonly string[];
  readonly audiences: readonly string[];
  readonly engaged: 'yes' | 'only-tied' | 'no';
}

/**
 * Who can stop the work, the shortest way to each, and whether they are engaged.
 *
 * The way begins at those who lead the work: the players of the ring of commissioners; where there are none, whoever convenes
 * a process; where there are none, the recipients. It is walked along ties in either direction, those of conflict left out: a
 * tie is a contact, a conflict is no door. A veto player who is one of those who lead has its way from the others of them.
 * `yes`: in a process or an audience, itself or by whoever is nested in it; `only-tied`: one step away and in none; `no`: neither.
 *
 * Range: steps from 1.
 * Undefined: `steps` null where there is no way.
 * Cost: O(veto players x (stakeholders + ties)).
 * Source: direction 4 of document 001; the definition of the way is ours.
 *
 * @throws {PlayermapError} never.
 * @example
 * const [player] = vetoPlayers(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry', ring: 'commissioner' }, { id: 'office' }, { id: 'treasury', veto: {} }],
 *   ties: [{ source: 'ministry', target: 'office' }, { source: 'treasury', target: 'office' }],
 * }));
 * assert.deepEqual([player?.way, player?.engaged], [['ministry', 'office', 'treasury'], 'no']);
 */
export function vetoPlayers(ecosystem: Ecosystem): VetoPlayer[] & Tidy {
  const leading = leaders(ecosystem);
  const network = project(ecosystem.derive({ ties: ecosystem.ties.filter(({ sign }) => sign !== -1) }), {
    directed: false,
  });
  const engagedIn = engagement(ecosystem);
  return tabled(
    ecosystem.stakeholders.flatMap(({ id, veto }): VetoPlayer[] => {
      if (veto === undefined) return [];
      const recipients = leading.filter((other) => other !== id);
      const { steps, way } = wayToRecipient(network, id, { recipients, direction: 'all' });
      const { processes, audiences } = engagedIn(id);
      const isIn = processes.length + audiences.length > 0;
      return [
        {
          id,
          means: veto.means ?? null,
          stage: veto.stage ?? null,
          steps,
          way: [...way].reverse(),
          processes,
          audiences,
          engaged: isIn ? 'yes' : steps === 1 ? 'only-tied' : 'no',
        },
      ];
    }),
    (list) => list,
  );
}

/** Those who lead the work: the commissioners, else whoever convenes a process, else the recipients. */
export function leaders(ecosystem: Ecosystem): readonly string[] {
  const commissioners = inRing(ecosystem, 'commissioner');
  if (commissioners.length > 0) return commissioners;
  const { participations = [] } = ecosystem.document;
  const convening = [...new Set(participations.filter(({ role }) => convenes(role)).map((one) => one.stakeholder))];
  return convening.length > 0 ? convening : ecosystem.recipients;
}

/** Veto players who are in no process and no audience. A judgement about people and bodies. */
export function vetoSpots(players: readonly VetoPlayer[]): Spotted[] {
  return players.flatMap(({ id, steps, way, engaged }): Spotted[] => {
    if (engaged === 'yes') return [];
    return [
      {
        code: engaged === 'no' ? 'veto-not-engaged' : 'veto-only-tied',
        source: '001',
        about: id,
        // three steps are as far as one can hope to be passed on
        extent: steps === null ? 1 : (steps - 1) / 3,
        numbers: { ...(steps !== null && { steps }) },
        stakeholders: [id],
        couldHelp: way.slice(0, -1),
        private: true,
      },
    ];
  });
}
