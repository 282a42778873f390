import type { Language } from '../../text/language';

/** What the three questions of the checklist are about: who is concerned, whether it is open what to do, whether one can do it alone. */
export type Question = 'many-concerned' | 'open-what-to-do' | 'not-alone';

/** A condition under which a cross-sector process is called for. */
export interface ConditionEntry {
  readonly id: string;
  /** Which question it helps to answer: grouping them so is this library's. */
  readonly question: Question;
  readonly texts: Readonly<Record<Language, string>>;
  readonly source: '002';
}

const condition = (id: string, question: Question, en: string, he: string, ar: string): ConditionEntry => ({
  id,
  question,
  texts: { he, ar, en },
  source: '002',
});

/**
 * The conditions under which a cross-sector process is called for, in the order of the checklist.
 *
 * Source: document 002, in this library's words; the three questions that group them are this library's.
 *
 * @example
 * assert.equal(profileConditions.length, 9);
 */
export const profileConditions: readonly ConditionEntry[] = [
  condition(
    'many-stakeholders-and-issues',
    'many-concerned',
    'Many stakeholders and many issues',
    'בעלי עניין רבים ונושאים רבים',
    'أصحاب شأن كثيرون ومسائل كثيرة',
  ),
  condition(
    'several-bodies-responsible',
    'many-concerned',
    'Several ministries and outside bodies are responsible',
    'כמה משרדי ממשלה וגופים נוספים אחראים',
    'عدّة وزارات وهيئات أخرى مسؤولة',
  ),
  condition(
    'overlapping-goals',
    'many-concerned',
    'Many organisations with shared or overlapping goals',
    'ארגונים רבים שמטרותיהם משותפות או חופפות',
    'منظّمات كثيرة أهدافها مشتركة أو متداخلة',
  ),
  condition(
    'problem-not-agreed',
    'open-what-to-do',
    'No agreement on what the problem is',
    'אין הסכמה מהי הבעיה',
    'لا اتفاق على تعريف المشكلة',
  ),
  condition(
    'solutions-not-agreed',
    'open-what-to-do',
    'Solutions are disputed or vague',
    'הפתרונות שנויים במחלוקת או עמומים',
    'الحلول موضع خلاف أو غامضة',
  ),
  condition(
    'technical-complexity',
    'open-what-to-do',
    'Technical or scientific complexity',
    'מורכבות טכנית או מדעית',
    'تعقيد تقني أو علمي',
  ),
  condition(
    'no-one-decides-alone',
    'not-alone',
    'No one body can decide and lead a solution alone',
    'אין גוף אחד שיכול להחליט ולהוביל פתרון לבדו',
    'لا جهة واحدة تستطيع أن تقرّر وتقود الحل وحدها',
  ),
  condition(
    'lack-of-means',
    'not-alone',
    'The authority lacks information, ability or resources',
    'לבעל הסמכות חסרים מידע, יכולת או משאבים',
    'تنقص صاحبَ الصلاحية معلومات أو قدرة أو موارد',
  ),
  condition(
    'limited-legitimacy',
    'not-alone',
    'The authority’s legitimacy in the matter is limited',
    'הלגיטימציה של בעל הסמכות בעניין מוגבלת',
    'شرعية صاحب الصلاحية في الأمر محدودة',
  ),
];
