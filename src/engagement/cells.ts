import type { Ecosystem } from '../model/ecosystem';
import { cleanLabel } from '../text/clean';
import type { Language } from '../text/language';

/** Names of records as they stand in the cells of a table: cleaned, without any marks. */
export interface Cells {
  player(id: string): string;
  topic(id: string): string;
  sector(id: string): string;
  process(id: string): string;
  list(items: readonly string[]): string;
}

export function cellsOf(ecosystem: Ecosystem, language: Language): Cells {
  const { topics = [], processes = [] } = ecosystem.document;
  const nameOf = (entry: Parameters<Ecosystem['nameOf']>[0]) =>
    cleanLabel(ecosystem.nameOf(entry, language)) || cleanLabel(entry.id) || '?';
  const named = (entries: readonly Parameters<Ecosystem['nameOf']>[0][]) => {
    const names = new Map(entries.map((entry) => [entry.id, nameOf(entry)]));
    return (id: string) => names.get(id) ?? cleanLabel(id);
  };
  return {
    player: (id) => nameOf(ecosystem.stakeholder(id) ?? { id }),
    topic: named(topics),
    sector: named(ecosystem.sectors),
    process: named(processes),
    list: (items) => items.join(language === 'ar' ? '، ' : ', '),
  };
}
