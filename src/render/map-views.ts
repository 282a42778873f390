import { mapTies } from '../layout/map-ties';
import type { Ecosystem } from '../model/ecosystem';
import { textIn } from '../model/names';
import { holdsPrivate } from '../model/privacy';
import { cleanLabel, shownName } from '../text/clean';
import type { Language } from '../text/language';
import { message } from '../text/messages';
import type { MapOptions } from './map-options';
import type { Sizing } from './map-sizing';
import { sectorStyles } from './palette';
import type { LegendFacts, PlayerView, SectorView } from './player-map-input';
import type { Theme } from './theme';
import { tieStyles } from './tie-style';

/** The sectors that somebody on the map belongs to, in the order of the ecosystem. */
export function sectorViews(ecosystem: Ecosystem, language: Language, theme: Theme): SectorView[] {
  const held = new Set(ecosystem.stakeholders.map(({ id }) => ecosystem.sectorOf(id)));
  const styles = sectorStyles(
    ecosystem.sectors.filter(({ id }) => held.has(id)),
    theme,
  );
  return ecosystem.sectors.flatMap((sector, i) => {
    const style = styles.get(sector.id);
    return held.has(sector.id) && style
      ? [{ id: sector.id, name: shownName(ecosystem.nameOf(sector, language), sector.id, i), style }]
      : [];
  });
}

export function playerViews(
  ecosystem: Ecosystem,
  language: Language,
  sectors: readonly SectorView[],
  size: Sizing | undefined,
  /** Who is inside whom: also of those who are rolled up. */
  whole: Ecosystem = ecosystem,
): PlayerView[] {
  const position = new Map(sectors.map(({ id }, i) => [id, i]));
  const recipients = new Set(ecosystem.recipients);
  const parents = new Set(whole.stakeholders.map(({ parent }) => parent));
  return ecosystem.stakeholders.map((one, i) => {
    const value = size?.values[i];
    return {
      id: one.id,
      name: shownName(ecosystem.nameOf(one, language), one.id, i),
      sector: position.get(ecosystem.sectorOf(one.id)) ?? null,
      kind: one.kind,
      hasUnits: parents.has(one.id),
      recipient: recipients.has(one.id),
      veto: one.veto !== undefined,
      ...(value !== undefined && { value }),
    };
  });
}

/** The types that a line of the map has, in the order of the ecosystem; styles stay those of all types. */
export function tieTypeViews(ecosystem: Ecosystem, language: Language, theme: Theme): LegendFacts['tieTypes'] {
  const styles = tieStyles(ecosystem.tieTypes, theme);
  const drawn = new Set(mapTies(ecosystem).map(({ type }) => type));
  return ecosystem.tieTypes.flatMap((type, i) => {
    const style = styles.get(type.id);
    const name = type.id === 'tie' && !type.names ? message(language, 'tie') : ecosystem.nameOf(type, language);
    return drawn.has(type.id) && style ? [{ id: type.id, name: shownName(name, type.id, i), style }] : [];
  });
}

export function notesOf(
  ecosystem: Ecosystem,
  language: Language,
  internalTies: number,
  { withPrivate, redact }: Pick<MapOptions, 'withPrivate' | 'redact'>,
): string[] {
  const selfTies = ecosystem.ties.filter(({ source, target }) => source === target).length;
  return [
    ...(selfTies > 0 ? [message(language, 'selfTies', { count: selfTies })] : []),
    ...(internalTies > 0 ? [message(language, 'internalTies', { count: internalTies })] : []),
    ...(withPrivate && holdsPrivate(ecosystem) ? [message(language, 'withPrivate')] : []),
    ...(redact ? [message(language, 'namesHidden')] : []),
  ];
}

export function sourceOf(ecosystem: Ecosystem, language: Language): string | undefined {
  const { evidence, sources = [] } = ecosystem.document;
  const cited = sources.filter(({ id }) => evidence === undefined || id === evidence).slice(0, 2);
  const texts = cited.map(({ names, citation, id }) => textIn(names, language, ecosystem.language) ?? citation ?? id);
  const text = texts.length > 0 ? texts.join('; ') : (evidence ?? '');
  return text === '' ? undefined : cleanLabel(text);
}
