import { columnsOf } from '../../model/columns';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import type { Named } from '../../model/names';
import { holdsPrivate, withoutNames, withoutPrivate } from '../../model/privacy';
import { withRecipients } from '../../model/recipients';
import type { Stakeholder } from '../../model/schema';
import { select } from '../../model/select';
import { cleanLabel, shownName } from '../../text/clean';
import { type Direction, directionOf, type Language } from '../../text/language';
import { message } from '../../text/messages';
import { mapLanguage } from '../map-language';
import { notesOf, playerViews, sectorViews, sourceOf } from '../map-views';
import { recipientStyle, type SectorStyle, unknownSectorStyle } from '../palette';
import type { PlayerView, SectorView } from '../player-map-input';
import { type Theme, themeOf } from '../theme';
import { checkViewOptions, type ViewOptions } from './view-options';

/** What every view begins with: the part of the ecosystem that may be shown, and how it looks. */
export interface ViewBasis {
  readonly ecosystem: Ecosystem;
  readonly language: Language;
  readonly direction: Direction;
  readonly theme: Theme;
  readonly id: string;
  /** Null where neither the options nor the ecosystem say one. */
  readonly title: string | null;
  readonly date: string | undefined;
  readonly source: string | undefined;
  /** Sentences on what was left out. */
  readonly notes: readonly string[];
  readonly sectors: readonly SectorView[];
  readonly players: readonly PlayerView[];
  readonly holdsPrivate: boolean;
  readonly redact: boolean;
  /** Whether the data have a column, shown or not. */
  hasColumn(column: string): boolean;
  styleOf(player: PlayerView | undefined): SectorStyle;
  /** The name of a sector, ring, process, ... as it may be drawn. */
  nameOf(entry: Named, position?: number): string;
}

/** What a view shows of an ecosystem, as far as the views differ in it. */
export interface ViewNeeds {
  /** Options of this view alone. */
  readonly options?: readonly string[];
  /** Whether ties are shown or counted: then those left out are told. */
  readonly ties?: boolean;
  /** Whether judgements may be shown; elsewhere they stay out whatever the options say. */
  readonly judgements?: boolean;
}

/**
 * Chooses and cleans what a view shows, as the player map does: the chosen part, without judgements unless they are asked
 * for, without names where they are to be hidden.
 *
 * @throws {PlayermapError} as `playerMap`.
 */
export function viewBasis(ecosystem: Ecosystem, options: ViewOptions, needs: ViewNeeds = {}): ViewBasis {
  requireEcosystem(ecosystem);
  checkViewOptions(options, needs.options);
  const { redact = false } = options;
  const withPrivate = (options.withPrivate ?? false) && (needs.judgements ?? false);
  const { ecosystem: chosen, internalTies } = select(withRecipients(ecosystem, options.recipients), options);
  const language = options.language ?? mapLanguage(ecosystem);
  const theme = themeOf(options.theme);
  const known = withPrivate ? chosen : withoutPrivate(chosen);
  const shown = redact ? hidden(known) : known;
  const sectors = sectorViews(shown, language, theme);
  const notes = needs.ties
    ? notesOf(chosen, language, internalTies, { withPrivate, redact })
    : notesOf(chosen.derive({ ties: [] }), language, 0, { withPrivate, redact });
  const title = options.title ?? shown.titleIn(language);
  const unknown = unknownSectorStyle(theme);
  const recipient = recipientStyle(theme);
  return {
    ecosystem: shown,
    language,
    direction: options.direction ?? directionOf(language),
    theme,
    id: options.id ?? 'map',
    title: title === undefined ? null : cleanLabel(title),
    date: options.at ?? ecosystem.document.date,
    source: redact ? undefined : sourceOf(shown, language),
    notes,
    sectors,
    players: playerViews(shown, language, sectors, undefined),
    holdsPrivate: withPrivate && holdsPrivate(shown),
    redact,
    hasColumn: (column) => columnsOf(chosen).has(column),
    styleOf: (player) => sectors[player?.sector ?? -1]?.style ?? (player?.recipient ? recipient : unknown),
    nameOf: (entry, position = 0) => shownName(shown.nameOf(entry, language), entry.id, position),
  };
}

const JUDGED = ['influence', 'interest', 'power', 'legitimacy', 'urgency'] as const;

/** Without names, but with the numbers that a view is made of, where they may be shown at all. */
function hidden(known: Ecosystem): Ecosystem {
  const { ecosystem, hidden: aliases } = withoutNames(known);
  const real = new Map([...aliases].map(([id, alias]) => [alias, known.stakeholder(id)]));
  const numbers = (one: Stakeholder | undefined) =>
    Object.fromEntries(JUDGED.flatMap((field) => (one?.[field] === undefined ? [] : [[field, one[field]]])));
  return ecosystem.derive({
    stakeholders: ecosystem.stakeholders.map((one) => ({ ...one, ...numbers(real.get(one.id)) })),
  });
}

/** `players: 41`, as it stands over a view. */
export const playerCount = ({ language, players }: ViewBasis): string =>
  message(language, 'playerCount', { count: players.length });

/** The sectors of some players with their numbers, as the legend shows them: only those that one of them belongs to. */
export function legendSectors(
  { language, sectors }: ViewBasis,
  players: readonly PlayerView[],
): { readonly language: Language; readonly sectors: readonly SectorView[]; readonly players: readonly PlayerView[] } {
  const held = [...new Set(players.flatMap(({ sector }) => (sector === null ? [] : [sector])))].sort((a, b) => a - b);
  const at = new Map(held.map((sector, i) => [sector, i]));
  return {
    language,
    sectors: held.map((sector) => sectors[sector] as SectorView),
    players: players.map((player) => ({ ...player, sector: at.get(player.sector ?? -1) ?? null })),
  };
}
