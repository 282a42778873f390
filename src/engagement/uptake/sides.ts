import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import type { Ecosystem } from '../../model/ecosystem';
import { defaultSectorOf } from '../../model/sectors';

/** On which side of a decision a body stands: those who carry it out from the centre, those who apply it on the ground, others. */
export type Side = 'ministry' | 'authority' | 'other';

/** Which bodies are ministries, and which are authorities. */
export interface SideOptions {
  /** Sectors whose bodies count as ministries. Default: central government. */
  readonly ministries?: readonly string[];
  /** Sectors whose bodies count as authorities. Default: local government and regional bodies. */
  readonly authorities?: readonly string[];
}

/**
 * A reader of the side of every body, by its main sector or one that this belongs to. A body of government as such stands where
 * its tier is. Nobody without a sector is a ministry or an authority.
 *
 * @throws {PlayermapError} `bad-option` for a sector that the data do not have, naming the nearest.
 */
export function sidesOf(ecosystem: Ecosystem, options: SideOptions): (id: string) => Side {
  const byId = new Map(ecosystem.sectors.map((one) => [one.id, one]));
  for (const [option, wanted] of [
    ['ministries', options.ministries],
    ['authorities', options.authorities],
  ] as const) {
    const unknown = wanted?.find((id) => !byId.has(id));
    if (unknown !== undefined) {
      throw new PlayermapError(
        'bad-option',
        `${option} has no sector "${unknown}"; ${orNearest(unknown, byId.keys())}`,
      );
    }
  }
  /** A sector and those it belongs to. */
  const line = (id: string): string[] => {
    const ids = [id];
    for (let at = byId.get(id)?.parent; at !== undefined && !ids.includes(at); at = byId.get(at)?.parent) ids.push(at);
    return ids;
  };
  const meaning = (id: string): string => {
    const sector = byId.get(id);
    return (sector && defaultSectorOf(sector)?.id) ?? id;
  };
  return (id) => {
    const sector = ecosystem.sectorOf(id);
    if (sector === null) return 'other';
    const sectors = line(sector);
    const { ministries, authorities } = options;
    if (ministries?.some((one) => sectors.includes(one))) return 'ministry';
    if (authorities?.some((one) => sectors.includes(one))) return 'authority';
    for (const what of sectors.map(meaning)) {
      if (what === 'central-government') return ministries ? 'other' : 'ministry';
      if (what === 'local-government' || what === 'regional-body') return authorities ? 'other' : 'authority';
      if (what !== 'government') continue;
      const tier = ecosystem.stakeholder(id)?.tier;
      if (tier === 'national' && !ministries) return 'ministry';
      if ((tier === 'local' || tier === 'regional') && !authorities) return 'authority';
    }
    return 'other';
  };
}
