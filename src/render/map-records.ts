import { type MapRings, ringsByRole } from '../layout/map-rings';
import { ringsByMeasure } from '../layout/rings-by-measure';
import { measureById } from '../measures/registry';
import type { Ecosystem } from '../model/ecosystem';
import { LEVELS, type Level, rollUp } from '../model/nesting';
import { holdsPrivate, withoutNames, withoutPrivate } from '../model/privacy';
import { project } from '../model/project';
import { withRecipients } from '../model/recipients';
import { select } from '../model/select';
import type { Language } from '../text/language';
import { message } from '../text/messages';
import { ringWords } from './facts';
import { focusIn } from './focus';
import { mapLanguage } from './map-language';
import type { PlayerMapOptions } from './map-options';
import { type Sizing, scoresFor, sizing } from './map-sizing';
import { notesOf } from './map-views';

/** What a map shows at one level, before anything is placed. */
export interface LevelRecords {
  /** Without what stays in the house. */
  readonly ecosystem: Ecosystem;
  /** Who stands for each player of the whole map. */
  readonly standsFor: (id: string) => string;
  readonly size: Sizing | undefined;
  readonly notes: readonly string[];
}

/** What a map is made of. */
export interface MapRecords {
  readonly language: Language;
  /** Every player for itself: what the places are found for. */
  readonly whole: LevelRecords;
  /** Where a level rolls nobody up, it is the same object as the next nearer one. */
  readonly levels: ReadonlyMap<Level, LevelRecords>;
  readonly rings: MapRings;
  /** The id that a player is drawn under: a number where names are hidden. */
  readonly drawnAs: (id: string) => string;
  /** Id of the player in focus, as it is drawn. */
  readonly focus: string | undefined;
  readonly holdsPrivate: boolean;
}

/**
 * Chooses what a map shows and takes out what stays in the house. Sizes and rings are found with the real records, and given to the
 * players as they are drawn, with names or without.
 *
 * @throws {PlayermapError} as `playerMap`.
 */
export function mapRecords(ecosystem: Ecosystem, options: PlayerMapOptions): MapRecords {
  const { withPrivate = false, redact = false, sizeBy, ringsBy, ties, where, at, combine, directed } = options;
  const selection = { ...(ties && { ties }), ...(where && { where }), ...(at !== undefined && { at }) };
  const reading = { ...(combine && { combine }), ...(directed !== undefined && { directed }) };
  const { ecosystem: chosen } = select(withRecipients(ecosystem, options.recipients), selection);
  const language = options.language ?? mapLanguage(ecosystem);
  const focus = options.focus === undefined ? undefined : focusIn(chosen, options.focus, at);
  const known = withPrivate ? chosen : withoutPrivate(chosen);
  const { ecosystem: drawn, hidden } = redact ? withoutNames(known) : { ecosystem: known, hidden: undefined };
  const drawnAs = (id: string): string => hidden?.get(id) ?? id;

  const recordsAt = (level: Level): LevelRecords => {
    const real = rolled(chosen, level);
    const shown = rolled(drawn, level);
    const size =
      sizeBy === undefined
        ? undefined
        : sizing(real.ecosystem, project(real.ecosystem, reading), sizeBy, language, withPrivate);
    const values = new Map(real.ecosystem.stakeholders.map(({ id }, i) => [drawnAs(id), size?.values[i] ?? null]));
    let internalTies = 0;
    for (const count of real.internalTies.values()) internalTies += count;
    return {
      ecosystem: shown.ecosystem,
      standsFor: (id) => shown.representative.get(id) ?? id,
      size: size && { ...size, values: shown.ecosystem.stakeholders.map(({ id }) => values.get(id) ?? null) },
      notes: notesOf(real.ecosystem, language, internalTies, options),
    };
  };
  const whole = recordsAt('person');
  const levels = new Map<Level, LevelRecords>();
  let nearer = whole;
  for (const level of LEVELS) {
    const folds = rolled(drawn, level).ecosystem.stakeholders.length < nearer.ecosystem.stakeholders.length;
    if (folds) nearer = recordsAt(level);
    levels.set(level, nearer);
  }
  return {
    language,
    whole,
    levels,
    rings: ringsBy === undefined ? ringsByRole(drawn, language, ringWords(language)) : measuredRings(),
    drawnAs,
    focus: focus === undefined ? undefined : drawnAs(focus),
    holdsPrivate: withPrivate && holdsPrivate(known),
  };

  function measuredRings(): MapRings {
    const by = ringsBy as string;
    const { label } = measureById(by);
    const scores = scoresFor(project(chosen, reading), by);
    const found = ringsByMeasure(scores, label[language], chosen.recipients, message(language, 'recipients'));
    return { ...found, ringOf: new Map([...found.ringOf].map(([id, ring]) => [drawnAs(id), ring])) };
  }
}

/** Rolled up to a level; at the nearest the ecosystem itself. */
const rolled = (ecosystem: Ecosystem, level: Level) =>
  level === 'person'
    ? { ecosystem, representative: new Map<string, string>(), internalTies: new Map<string, number>() }
    : rollUp(ecosystem, level);
