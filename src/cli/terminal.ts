import type { Network } from '../kernel/network';
import { groupNamesOf } from '../measures/report/group-names';
import type { Chance, Measured } from '../measures/report/measured';
import { chanceNumber } from '../measures/report/number-text';
import type { Ecosystem } from '../model/ecosystem';
import type { Language } from '../text/language';
import { say, type TerminalKey } from './terminal-words';
import { cell } from './text-table';

/** What files and terminal need to know besides the result. */
export interface About {
  readonly network: Network;
  /** Names of the stakeholders, in their order. */
  readonly names: readonly string[];
  /** Names of sectors and rings, by column and id. */
  readonly groupNames: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly language: Language;
  /** Ties of the data that the network was made of. */
  readonly recorded: number;
}

export function aboutOf(ecosystem: Ecosystem, network: Network, language: Language, recorded: number): About {
  return {
    network,
    recorded,
    names: network.ids.map((id) => ecosystem.nameOf(ecosystem.stakeholder(id) ?? { id }, language)),
    groupNames: groupNamesOf(ecosystem, language),
    language,
  };
}

/** The result with what is needed to write it for people. */
export interface Writing extends About {
  readonly measured: Measured;
  say(key: TerminalKey, values?: Readonly<Record<string, string | number>>): string;
  /** Names in at most so many cells. */
  player(id: string, most?: number): string;
  /** A group of what the figures were grouped by, or of another column. */
  group(id: string, by?: string, most?: number): string;
  /** The first of some, and how many more there are. */
  some(items: readonly string[], most: number): string;
}

export function writingOf(measured: Measured, about: About): Writing {
  const { network, names, groupNames, language } = about;
  const speak: Writing['say'] = (key, values) => say(language, key, values, measured.reading.by);
  return {
    ...about,
    measured,
    say: speak,
    player: (id, most = 30) => cell(names[network.index.get(id) ?? -1] ?? id, most),
    group: (id, by = measured.reading.by, most = 30) => cell(groupNames.get(by)?.get(id) ?? id, most),
    some: (items, most) => {
      const between = language === 'ar' ? '، ' : ', ';
      const rest = items.length - most;
      return [...items.slice(0, most), ...(rest > 0 ? [speak('more', { count: rest })] : [])].join(between);
    },
  };
}

export function percent(share: number | null | undefined): string {
  if (share === null || share === undefined) return '–';
  const whole = Math.round(100 * share);
  return whole === 0 && share > 0 ? '<1%' : whole === 100 && share < 1 ? '>99%' : `${whole}%`;
}

/** The headings of the cells of a test. */
export const chanceHead = ({ say }: Writing): string[] => [say('byChance'), say('sd'), 'p'];

/** Three cells of a test: what chance gives, and how likely it gives that; or plainly that there was none. Nothing of what is undefined. */
export function chanceCells(value: number | null | undefined, test: Chance | undefined, { say }: Writing): string[] {
  if (value === null || value === undefined) return ['', '', ''];
  if (!test) return [say('noTest'), '', ''];
  return [test.mean, test.sd, test.p].map(chanceNumber);
}
