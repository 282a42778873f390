import type { Language } from '../../text/language';

/** The word for sectors, and one of the same gender for groups of another kind, so that a text stays a sentence. */
const WORDS: Readonly<Record<Language, readonly (readonly [sectors: string, groups: string])[]>> = {
  en: [
    ['sector', 'group'],
    ['Sector', 'Group'],
  ],
  he: [['מגזר', 'סוג']],
  ar: [
    ['قطاعات', 'أنواع'],
    ['قطاع', 'نوع'],
  ],
};

const SECTORS: readonly string[] = ['sector', 'coarseSector'];

/** Whether the groups are sectors, so that texts may call them so. */
export const areSectors = (by: string): boolean => SECTORS.includes(by);

/** A text of ours about sectors, said of the groups that a column makes. */
export function saidOfGroups(text: string, by: string, language: Language): string {
  if (areSectors(by)) return text;
  return WORDS[language].reduce((said, [sectors, groups]) => said.replaceAll(sectors, groups), text);
}
