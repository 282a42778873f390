import { oneOf, wholeFrom } from '../../kernel/allowed';
import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import { byText } from '../../kernel/order';
import { DIVERSITY_INDICES, type DiversityIndexId } from '../../measures/diversity/diversity-index';
import { columnsOf } from '../../model/columns';
import type { Ecosystem } from '../../model/ecosystem';
import { holdsAt } from '../../model/period';
import type { Process } from '../../model/schema';
import { type Tidy, tabled } from '../../text/tidy';
import { categoryReading } from '../missing/categories';
import { presentAt } from '../missing/presence';
import { representationChecks } from '../missing/representation';
import { rounded } from './aim';
import { COVERING } from './diversity-aim';

export interface SuggestInvitationsOptions {
  /** Id of the one process to invite to. Default: every process that runs at the date of the ecosystem. */
  readonly process?: string;
  /** How many invitations at most. Default: 5. */
  readonly count?: number;
  /** Index of the diversity of those who take part. Default: `sectorRichness`, the number of sectors. */
  readonly index?: DiversityIndexId;
  /** Column that makes the groups. Default: `sector`. */
  readonly by?: string;
  /** Only who works on a topic of the process. Default: false. */
  readonly sameTopic?: boolean;
}

/** One invitation, what it gains, and what is then reached. */
export interface SuggestedInvitation {
  readonly process: string;
  readonly stakeholder: string;
  /** What the diversity gains, and its value then. */
  readonly gain: number;
  readonly value: number;
  /** Lines of the representation key that were short of this one, as category and value. */
  readonly key: readonly (readonly [category: string, value: string])[];
  readonly sharedTopics: readonly string[];
}

export interface SuggestedInvitations {
  readonly index: DiversityIndexId;
  readonly by: string;
  /** Ids of the processes thought of. */
  readonly processes: readonly string[];
  readonly before: number;
  readonly candidates: number;
  /** Whether together they are at least 1 - 1/e (63 %) as good as the best possible ones. */
  readonly guaranteed: boolean;
  readonly invitations: readonly SuggestedInvitation[];
}

/**
 * Whom to invite to a process so that those who take part are of more sectors: the few invitations that would do most.
 *
 * Greedy: whoever gains most is invited, and again with it there, until nothing gains: neither diversity nor the representation
 * key. The value is an index of the groups of those who take part, each stakeholder once; of several processes the mean. Equal
 * gains: more lines of the representation key that were short, then more topics shared with the process, then those who take
 * part in fewer processes, then ids.
 *
 * Range: that of the index.
 * Undefined: no invitations where nothing gains; a process without anybody of a known group counts as 0.
 * Cost: O(count x processes x stakeholders x (groups + lines of the key)).
 * Source: greedy choice: Nemhauser, Wolsey and Fisher 1978, doi:10.1007/BF01588971, whose bound holds where `guaranteed`
 * (number of groups); aims and order ours.
 *
 * @throws {PlayermapError} `unknown-id` for a process, `bad-option` for another option, that is not there.
 * @example
 * const { before, invitations } = suggestInvitations(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['business'] }, { id: 'c', sectors: ['academia'] }],
 *   ties: [],
 *   processes: [{ id: 'table' }],
 *   participations: [{ process: 'table', stakeholder: 'a' }],
 * }));
 * assert.equal(before, 1);
 * assert.deepEqual(invitations.map(({ stakeholder, gain }) => [stakeholder, gain]), [['c', 1]]);
 */
export function suggestInvitations(
  whole: Ecosystem,
  options: SuggestInvitationsOptions = {},
): SuggestedInvitations & Tidy {
  const { count = 5, index = 'sectorRichness', by = 'sector', sameTopic = false } = options;
  oneOf('index', index, Object.keys(DIVERSITY_INDICES));
  wholeFrom(1, 'count', count);
  const processes = chosenProcesses(whole, options.process);
  const groups = groupOf(whole, by);
  let ecosystem = whole;
  const before = participantDiversity(ecosystem, processes, index, groups);
  const invitations: SuggestedInvitation[] = [];
  let candidates = 0;
  while (invitations.length < count) {
    const possible = invitationsTo(ecosystem, processes, sameTopic);
    if (invitations.length === 0) candidates = possible.length;
    const value = participantDiversity(ecosystem, processes, index, groups);
    const state = new Map(processes.map((one) => [one.id, roomOf(ecosystem, one, index, groups)]));
    const parts = new Map<string, number>();
    for (const { stakeholder } of ecosystem.document.participations ?? [])
      parts.set(stakeholder, (parts.get(stakeholder) ?? 0) + 1);
    const ranked = possible
      .map(({ process, stakeholder, topics }) => {
        const room = state.get(process) as Room;
        const gain = rounded(room.gain(groups.get(stakeholder) ?? null) / processes.length);
        return { process, stakeholder, gain, key: room.short(stakeholder), sharedTopics: topics };
      })
      .filter(({ gain, key }) => gain > 0 || (gain === 0 && key.length > 0))
      .sort(
        (a, b) =>
          b.gain - a.gain ||
          b.key.length - a.key.length ||
          b.sharedTopics.length - a.sharedTopics.length ||
          (parts.get(a.stakeholder) ?? 0) - (parts.get(b.stakeholder) ?? 0) ||
          byText(a.stakeholder, b.stakeholder) ||
          byText(a.process, b.process),
      );
    const first = ranked[0];
    if (!first) break;
    const { process, stakeholder } = first;
    const participations = [...(ecosystem.document.participations ?? []), { process, stakeholder }];
    ecosystem = ecosystem.derive({ participations });
    const next = participantDiversity(ecosystem, processes, index, groups);
    invitations.push({ ...first, gain: next - value, value: next });
  }
  return tabled(
    {
      index,
      by,
      processes: processes.map(({ id }) => id),
      before,
      candidates,
      guaranteed: COVERING.includes(index),
      invitations,
    },
    ({ invitations }) => invitations,
  );
}

function chosenProcesses(ecosystem: Ecosystem, id: string | undefined): readonly Process[] {
  const { processes = [], date } = ecosystem.document;
  if (id === undefined) return date === undefined ? processes : processes.filter((one) => holdsAt(one, date));
  const found = processes.filter((one) => one.id === id);
  if (found.length > 0) return found;
  const known = processes.map((one) => one.id);
  throw new PlayermapError('unknown-id', `no process has the id "${id}"; ${orNearest(id, known)}`);
}

function groupOf(ecosystem: Ecosystem, by: string): ReadonlyMap<string, string> {
  const columns = columnsOf(ecosystem);
  const column = columns.get(by);
  if (!column) {
    throw new PlayermapError('bad-option', `stakeholders have no column "${by}"; ${orNearest(by, columns.keys())}`);
  }
  return new Map(ecosystem.stakeholders.flatMap(({ id }, i) => (column[i] ? [[id, column[i]] as const] : [])));
}

const membersOf = (ecosystem: Ecosystem, process: string): ReadonlySet<string> =>
  new Set(presentAt(ecosystem, { process }).map(({ stakeholder }) => stakeholder.id));

function countsOf(ids: Iterable<string>, groups: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const group = groups.get(id);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

/** Mean over processes of an index of the groups of those who take part. */
function participantDiversity(
  ecosystem: Ecosystem,
  processes: readonly Process[],
  index: DiversityIndexId,
  groups: ReadonlyMap<string, string>,
): number {
  if (processes.length === 0) return 0;
  const k = new Set(groups.values()).size;
  const values = processes.map(({ id }) =>
    DIVERSITY_INDICES[index].read([...countsOf(membersOf(ecosystem, id), groups).values()], k),
  );
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / processes.length;
}

/** What somebody of a group would add to a process, and which lines of the key are short of whom. */
interface Room {
  gain(group: string | null): number;
  short(id: string): (readonly [category: string, value: string])[];
}

function roomOf(
  ecosystem: Ecosystem,
  room: Process,
  index: DiversityIndexId,
  groups: ReadonlyMap<string, string>,
): Room {
  const counts = countsOf(membersOf(ecosystem, room.id), groups);
  const k = new Set(groups.values()).size;
  const read = (list: Iterable<number>) => DIVERSITY_INDICES[index].read([...list], k) ?? 0;
  const now = read(counts.values());
  const short = representationChecks(ecosystem).filter(
    ({ place, state }) => place.process === room.id && place.ring === undefined && state === 'under',
  );
  const fits = short.map(({ category, value }) => {
    const { key, of } = categoryReading(ecosystem, category);
    const wanted = key(value);
    return (id: string) => {
      const stakeholder = ecosystem.stakeholder(id);
      return stakeholder !== undefined && of({ stakeholder, people: null, attributes: {} }).includes(wanted);
    };
  });
  return {
    gain: (group) =>
      group === null ? 0 : read(new Map([...counts, [group, (counts.get(group) ?? 0) + 1]]).values()) - now,
    short: (id) => short.flatMap(({ category, value }, s) => (fits[s]?.(id) ? [[category, value] as const] : [])),
  };
}

function invitationsTo(ecosystem: Ecosystem, processes: readonly Process[], sameTopic: boolean) {
  const { participations = [] } = ecosystem.document;
  return processes.flatMap((room) => {
    // whoever runs or advises it is there already
    const there = new Set(participations.filter((part) => part.process === room.id).map((part) => part.stakeholder));
    return ecosystem.stakeholders.flatMap(({ id, topics = [] }) => {
      const shared = (room.topics ?? []).filter((topic) => topics.includes(topic));
      if (there.has(id) || (sameTopic && shared.length === 0)) return [];
      return [{ process: room.id, stakeholder: id, topics: shared }];
    });
  });
}
