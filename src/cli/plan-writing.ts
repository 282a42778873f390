import { type Naming, namingOf } from '../engagement/plan/naming';
import type { Ecosystem } from '../model/ecosystem';
import type { Language } from '../text/language';
import { heading } from './plan-words';
import { cell } from './text-table';

/** What every section of a plan needs to write itself for people at a terminal. */
export interface PlanWriting {
  readonly ecosystem: Ecosystem;
  readonly language: Language;
  readonly naming: Naming;
  /** A name or a sentence in at most so many cells of a table. */
  text(sentence: string, most?: number): string;
  /** Phrases one after the other. */
  phrases(items: readonly string[]): string;
  /** The first of some, and how many more there are. */
  some(items: readonly string[], most: number): string;
}

export function planWriting(ecosystem: Ecosystem, language: Language): PlanWriting {
  const naming = namingOf(ecosystem, language);
  // names are kept in one piece inside a sentence; a cell of its own needs no such marks
  const text = (sentence: string, most = 40) => cell(sentence.replace(/[\u2066-\u2069]/g, ''), most);
  return {
    ecosystem,
    language,
    naming,
    text,
    phrases: (items) => items.join(language === 'ar' ? '؛ ' : '; '),
    some: (items, most) => {
      const rest = items.length - most;
      return naming.list([...items.slice(0, most), ...(rest > 0 ? [heading(language, 'more', { count: rest })] : [])]);
    },
  };
}
