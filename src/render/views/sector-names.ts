import { message } from '../../text/messages';
import type { ViewBasis } from './view-basis';

/** The sectors of a player in words, the main one first; `unknown` where there is none. */
export function sectorNames({ ecosystem, language, nameOf }: ViewBasis, id: string): string {
  const names = new Map(ecosystem.sectors.map((sector, i) => [sector.id, nameOf(sector, i)]));
  const main = names.get(ecosystem.sectorOf(id) ?? '') ?? message(language, 'unknown');
  const others = ecosystem.stakeholder(id)?.sectors?.slice(1) ?? [];
  return [main, ...others.map((sector) => names.get(sector) ?? sector)].join(', ');
}
