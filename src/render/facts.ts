import { type MapRings, ringsByRole } from '../layout/map-rings';
import { lineKey, mapTies } from '../layout/map-ties';
import { distanceToRecipient } from '../measures/recipient/distance';
import { measureById } from '../measures/registry';
import { type Ecosystem, UNTYPED } from '../model/ecosystem';
import type { Named } from '../model/names';
import type { Period } from '../model/period';
import { project } from '../model/project';
import type { Stakeholder, Tie } from '../model/schema';
import { cleanLabel, shownName } from '../text/clean';
import type { Language } from '../text/language';
import { message } from '../text/messages';
import type { Sizing } from './map-sizing';

/** What may be told of a player beside a picture: on a card, in a search, by a filter. */
export interface PlayerFacts {
  readonly id: string;
  readonly name: string;
  /** Positions in `sectors`, the main one first; empty where none is known. */
  readonly sectors: readonly number[];
  /** Position in `rings`; null where the picture has none. */
  readonly ring: number | null;
  readonly kind?: Stakeholder['kind'];
  /** One for whom the service exists. */
  readonly recipient?: true;
  readonly period?: Period;
  /** In the order of `measures`; null where undefined. */
  readonly values: readonly (number | null)[];
}

/** What may be told of a line between two players. */
export interface TieFacts {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Position in `tieTypes`. */
  readonly type: number;
  readonly headAtSource: boolean;
  readonly headAtTarget: boolean;
  /** One of its ties has no direction: a way leads along it both ways, whatever its heads. */
  readonly undirected?: true;
  readonly sign: 1 | -1;
  readonly strength: number;
  /** How many ties of the data the line stands for. */
  readonly count: number;
  /** When they held, where that is known; absent: always. */
  readonly periods?: readonly Period[];
}

/** What a picture is about, as plain data without marks: what a page needs to search it, filter it and tell it in words. */
export interface Facts {
  readonly players: readonly PlayerFacts[];
  readonly ties: readonly TieFacts[];
  readonly sectors: readonly string[];
  /** From the centre outwards. */
  readonly rings: readonly string[];
  readonly tieTypes: readonly string[];
  readonly measures: readonly string[];
}

export interface FactsOptions {
  /** Default: rings by role. */
  readonly rings?: MapRings;
  /** What the areas stand for. */
  readonly size?: Sizing | undefined;
}

/**
 * What is known of the players and ties of a picture, from the ecosystem that it shows and from nothing else: what is private
 * there is left out by whoever made that ecosystem.
 *
 * Undefined: values of measures are null where the measure is.
 * Cost: O(players + ties).
 */
export function factsOf(ecosystem: Ecosystem, language: Language, options: FactsOptions = {}): Facts {
  const { size } = options;
  const rings = options.rings ?? ringsByRole(ecosystem, language, ringWords(language));
  const named = (one: Named, i: number) => shownName(ecosystem.nameOf(one, language), one.id, i);
  const sectorsOf = (one: Stakeholder) =>
    [ecosystem.sectorOf(one.id), ...(one.sectors?.slice(1) ?? [])].filter((id) => id !== null);
  const held = new Set(ecosystem.stakeholders.flatMap(sectorsOf));
  const declared = ecosystem.sectors.filter(({ id }) => held.has(id));
  const others = [...held].filter((id) => !declared.some((sector) => sector.id === id)).map((id): Named => ({ id }));
  const sectors = [...declared, ...others];
  const sectorAt = new Map(sectors.map(({ id }, i) => [id, i]));
  // a map without rings has one that nobody named
  const ringed = rings.rings.some(({ name }) => name !== '');
  const recipients = new Set(ecosystem.recipients);
  const columns = measured(ecosystem, language, size);
  const typeAt = new Map(ecosystem.tieTypes.map(({ id }, i) => [id, i]));
  const lines = linesOf(ecosystem);
  return {
    players: ecosystem.stakeholders.map((one, i) => ({
      id: one.id,
      name: named(one, i),
      sectors: [...new Set(sectorsOf(one).map((id) => sectorAt.get(id) as number))],
      ring: ringed ? (rings.ringOf.get(one.id) ?? null) : null,
      ...(one.kind && { kind: one.kind }),
      ...(recipients.has(one.id) && { recipient: true as const }),
      ...(one.from || one.to ? { period: periodOf(one) } : {}),
      values: columns.map(({ values }) => values[i] ?? null),
    })),
    ties: mapTies(ecosystem).map(({ type, ...tie }) => ({
      ...tie,
      type: typeAt.get(type) ?? 0,
      ...lines.get(tie.id),
    })),
    sectors: sectors.map(named),
    rings: ringed ? rings.rings.map(({ name }) => cleanLabel(name)) : [],
    tieTypes: ecosystem.tieTypes.map((type, i) =>
      type.id === UNTYPED && !type.names ? message(language, 'tie') : named(type, i),
    ),
    measures: columns.map(({ label }) => label),
  };
}

export const ringWords = (language: Language) => ({
  recipients: message(language, 'recipients'),
  unknownRing: message(language, 'unknownRing'),
});

const periodOf = ({ from, to }: Period): Period => ({ ...(from && { from }), ...(to && { to }) });

/** What a line does not show of the ties behind it, by the line's id. */
function linesOf(ecosystem: Ecosystem): ReadonlyMap<string, Pick<TieFacts, 'periods' | 'undirected'>> {
  const lines = new Map<string, { readonly id: string; readonly ties: Tie[] }>();
  ecosystem.ties.forEach((tie, i) => {
    const key = lineKey(tie);
    const line = lines.get(key) ?? { id: `tie-${i}`, ties: [] };
    lines.set(key, line);
    line.ties.push(tie);
  });
  return new Map(
    [...lines.values()].map(({ id, ties }) => [
      id,
      {
        ...(ties.every(({ from, to }) => from || to) && { periods: ties.map(periodOf) }),
        ...(ties.some((tie) => !ecosystem.isDirected(tie)) && { undirected: true as const }),
      },
    ]),
  );
}

/** What players can be filtered by: what their areas stand for, how many they are tied to, how far the recipients are. */
function measured(ecosystem: Ecosystem, language: Language, size: Sizing | undefined): Sizing[] {
  const neighbours = new Map(ecosystem.stakeholders.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of ecosystem.ties) {
    if (source === target) continue;
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  const columns: Sizing[] = [
    ...(size ? [size] : []),
    {
      // not the degree, which counts ties and may weigh them
      label: message(language, 'tiedPlayers'),
      values: ecosystem.stakeholders.map(({ id }) => neighbours.get(id)?.size ?? 0),
    },
  ];
  if (ecosystem.recipients.length > 0 && ecosystem.ties.length > 0) {
    columns.push({
      label: measureById('distanceToRecipient').label[language],
      values: distanceToRecipient(project(ecosystem)).list,
    });
  }
  const seen = new Set<string>();
  return columns.filter(({ label }) => !seen.has(label) && seen.add(label));
}
