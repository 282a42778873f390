import { comparable } from '../../model/names';
import { LANGUAGES, type Language } from '../../text/language';
import type { OutputKind } from './outputs';
import type { RoleKind } from './roles';

type Names<Key extends string> = Readonly<Record<'he' | 'ar' | 'en', Readonly<Record<Key, string>>>>;

export const OUTPUT_NAMES: Names<OutputKind> = {
  en: {
    legislation: 'legislation',
    'government-decision': 'government decision',
    'way-of-work': 'changed way of work',
    model: 'model',
    infrastructure: 'infrastructure',
    'work-plan': 'work plan',
    proposal: 'proposal',
  },
  he: {
    legislation: 'חקיקה',
    'government-decision': 'החלטת ממשלה',
    'way-of-work': 'שינוי בדרכי עבודה',
    model: 'מודל',
    infrastructure: 'תשתית',
    'work-plan': 'תכנית עבודה',
    proposal: 'הצעה',
  },
  ar: {
    legislation: 'تشريع',
    'government-decision': 'قرار حكومي',
    'way-of-work': 'تغيير في طريقة العمل',
    model: 'نموذج',
    infrastructure: 'بنية تحتية',
    'work-plan': 'خطة عمل',
    proposal: 'اقتراح',
  },
};

export const ROLE_NAMES: Names<RoleKind> = {
  en: {
    initiator: 'initiator',
    host: 'host',
    operator: 'operator',
    lead: 'lead',
    designer: 'designer',
    partner: 'partner',
    participant: 'participant',
    speaker: 'speaker',
    adviser: 'adviser',
    target: 'held for',
    invited: 'invited or planned',
    result: 'result',
  },
  he: {
    initiator: 'יוזם',
    host: 'מארח',
    operator: 'מפעיל',
    lead: 'מוביל',
    designer: 'מתכנן',
    partner: 'שותף',
    participant: 'משתתף',
    speaker: 'דובר',
    adviser: 'יועץ',
    target: 'יעד',
    invited: 'מוזמן או מתוכנן',
    result: 'תוצאה',
  },
  ar: {
    initiator: 'مبادر',
    host: 'مضيف',
    operator: 'مشغّل',
    lead: 'قائد',
    designer: 'مصمّم',
    partner: 'شريك',
    participant: 'مشارك',
    speaker: 'متحدث',
    adviser: 'مستشار',
    target: 'مستهدف',
    invited: 'مدعوّ أو مخطط له',
    result: 'نتيجة',
  },
};

/** One of the library's own words in a language, whichever it was written in; any other as it stands. */
function inWordsOf<Key extends string>(names: Names<Key>, text: string, language: Language): string {
  const word = comparable(text);
  const known = (Object.keys(names.en) as Key[]).find(
    (key) => comparable(key) === word || LANGUAGES.some((one) => comparable(names[one][key]) === word),
  );
  return known === undefined ? text : names[language][known];
}

/** A role as people wrote it; the library's own words are told in the language asked for. */
export const roleWords = (role: string, language: Language): string => inWordsOf(ROLE_NAMES, role, language);

/** The same of what came out of a process. */
export const outputWords = (output: string, language: Language): string => inWordsOf(OUTPUT_NAMES, output, language);
