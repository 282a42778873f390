import { PlayermapError } from '../kernel/errors';
import { orNearest } from '../kernel/nearest';
import type { LayoutTie } from '../layout/ring-layout-input';
import { type WayToRecipient, wayToRecipient } from '../measures/recipient/ways';
import type { Ecosystem } from '../model/ecosystem';
import { project } from '../model/project';
import type { Direction, Language } from '../text/language';
import { message } from '../text/messages';
import { readableNumber } from './number';

/**
 * The id of the player that a focus asks for.
 *
 * @throws {PlayermapError} `unknown-id` with the nearest, or with the date at which it is not there.
 */
export function focusIn(ecosystem: Ecosystem, id: string, at?: string): string {
  if (ecosystem.stakeholder(id)) return id;
  const hint = orNearest(
    id,
    ecosystem.stakeholders.map((one) => one.id),
  );
  const there = at === undefined ? '' : ` on the map at ${at}`;
  throw new PlayermapError('unknown-id', `no stakeholder${there} has the id "${id}"; ${hint}`);
}

/** Why a player or a line stands out: it is the one in focus, on a shortest way of it to the recipients, or tied to it. */
export type FocusRole = 'self' | 'way' | 'near';

/** What stands out of a map while the rest steps back, and in words how the one in focus gets to the recipients. */
export interface Focus {
  /** By id; who is not here steps back. */
  readonly players: ReadonlyMap<string, FocusRole>;
  /** By id of the line. */
  readonly ties: ReadonlyMap<string, 'way' | 'near'>;
  /** Sentences, the most important last. */
  readonly caption: readonly string[];
}

export interface FocusOptions {
  readonly language: Language;
  readonly direction: Direction;
  /** The name of a player as the map shows it. */
  readonly nameOf: (id: string) => string;
  /** How the one in focus is named, where its name alone would not tell. */
  readonly name?: string;
}

/**
 * What a player has to do with on a map: its ties, its neighbours, and its shortest ways to the recipients.
 *
 * Ways follow the ties in their direction, as `distanceToRecipient` does. Where none leads to a recipient so, that is said,
 * and a shortest way against or without direction stands out instead, if there is one.
 *
 * Cost: O(players + ties).
 *
 * @throws {PlayermapError} `unknown-id` with the nearest.
 */
export function focusOn(ecosystem: Ecosystem, id: string, lines: readonly LayoutTie[], options: FocusOptions): Focus {
  const network = project(ecosystem);
  const along = wayToRecipient(network, id);
  const against = along.steps === null ? wayToRecipient(network, id, { direction: 'all' }) : null;
  const { arcs } = against ?? along;
  const ties = new Map<string, 'way' | 'near'>();
  const players = new Map<string, FocusRole>();
  const between = linesBetween(lines);
  for (const line of lines) {
    if (line.source !== id && line.target !== id) continue;
    ties.set(line.id, 'near');
    players.set(line.source, 'near').set(line.target, 'near');
  }
  const tied = Math.max(0, players.size - 1);
  for (const [from, to] of arcs) {
    players.set(from, 'way').set(to, 'way');
    const all = between.get(pair(from, to)) ?? [];
    const leading = against ? all : all.filter((line) => leads(line, to));
    // conflict is a way only where there is no other
    const friendly = leading.filter(({ sign }) => sign > 0);
    for (const line of [friendly, leading, all].find(({ length }) => length > 0) ?? []) ties.set(line.id, 'way');
  }
  players.set(id, 'self');
  const caption = [
    message(options.language, 'focusOn', { name: options.name ?? options.nameOf(id) }),
    message(options.language, 'focusTied', { count: tied }),
    network.recipients.length > 0
      ? wayInWords(along, against, options)
      : message(options.language, 'focusNoRecipients'),
  ];
  return { players, ties, caption };
}

const pair = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

function linesBetween(lines: readonly LayoutTie[]): ReadonlyMap<string, readonly LayoutTie[]> {
  const between = new Map<string, LayoutTie[]>();
  for (const line of lines) {
    const key = pair(line.source, line.target);
    const known = between.get(key);
    if (known) known.push(line);
    else between.set(key, [line]);
  }
  return between;
}

/** Whether a line can be walked to one of its ends. */
const leads = ({ target, headAtSource, headAtTarget }: LayoutTie, to: string): boolean =>
  headAtSource === headAtTarget || (to === target ? headAtTarget : headAtSource);

function wayInWords(along: WayToRecipient, against: WayToRecipient | null, options: FocusOptions): string {
  const { language, direction, nameOf } = options;
  if (along.steps === 0) return message(language, 'focusRecipient');
  const { steps, way, count } = against ?? along;
  if (steps === null) return message(language, 'focusNoWay');
  // a sign that the font has and that turns with the direction; the marks on both sides let it run with the sentence where names do not
  const mark = direction === 'rtl' ? '\u200f' : '\u200e';
  const text = way.map(nameOf).join(` ${mark}${against ? '–' : '›'}${mark} `);
  if (against) return message(language, 'focusAgainst', { way: text, steps });
  return count > 1
    ? message(language, 'focusWays', { way: text, steps, count: readableNumber(count) })
    : message(language, 'focusWay', { way: text, steps });
}
