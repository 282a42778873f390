import type { Ecosystem } from '../model/ecosystem';
import type { Language } from '../text/language';
import { cell } from './text-table';

/** Names of records in the cells of a table on a terminal. */
export interface Naming {
  player(id: string, most?: number): string;
  topic(id: string): string;
  sector(id: string): string;
  process(id: string): string;
  /** The first of some, and how many more there are. */
  some(items: readonly string[], most: number): string;
}

export function namingOf(ecosystem: Ecosystem, language: Language): Naming {
  const { topics = [], processes = [] } = ecosystem.document;
  const named = (entries: readonly Parameters<Ecosystem['nameOf']>[0][]) =>
    new Map(entries.map((entry) => [entry.id, ecosystem.nameOf(entry, language)]));
  const [topicNames, processNames, sectorNames] = [named(topics), named(processes), named(ecosystem.sectors)];
  return {
    player: (id, most = 34) => cell(ecosystem.nameOf(ecosystem.stakeholder(id) ?? { id }, language), most),
    topic: (id) => cell(topicNames.get(id) ?? id, 30),
    sector: (id) => cell(sectorNames.get(id) ?? id, 24),
    process: (id) => cell(processNames.get(id) ?? id, 34),
    some: (items, most) => {
      const between = language === 'ar' ? '، ' : ', ';
      const rest = items.length - most;
      return [...items.slice(0, most), ...(rest > 0 ? [`+${rest}`] : [])].join(between);
    },
  };
}
