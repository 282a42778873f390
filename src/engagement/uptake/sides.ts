import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import type { Ecosystem } from '../../model/ecosystem';
import { lineageOf } from '../../model/lineage';
import { governmentOf } from '../sector-meaning';

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
  const lineage = lineageOf(ecosystem.sectors);
  const government = governmentOf(ecosystem);
  return (id) => {
    const sector = ecosystem.sectorOf(id);
    if (sector === null) return 'other';
    const sectors = lineage(sector);
    const { ministries, authorities } = options;
    if (ministries?.some((one) => sectors.includes(one))) return 'ministry';
    if (authorities?.some((one) => sectors.includes(one))) return 'authority';
    const stands = government(id);
    if (stands === 'central' && !ministries) return 'ministry';
    return stands === 'local' && !authorities ? 'authority' : 'other';
  };
}
