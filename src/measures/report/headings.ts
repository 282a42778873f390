import type { Language } from '../../text/language';
import type { Wording } from '../descriptor';
import { saidOfGroups } from './group-words';
import { KEY_PLAYER_GOALS, keyPlayerMeasures } from './key-player-measures';
import type { Measured } from './measured';

const word = (en: string, he: string, ar: string): Wording => ({ en, he, ar });

/** Names of tables, and of columns that are not measures. */
const WORDS: ReadonlyMap<string, Wording> = new Map([
  ['stakeholders', word('Stakeholders', 'שחקנים', 'الجهات')],
  ['indices', word('Whole map', 'המפה כולה', 'الخريطة كلها')],
  ['sectors', word('Sectors', 'מגזרים', 'القطاعات')],
  ['diversity', word('Diversity of the parts', 'גיוון החלקים', 'تنوع الأجزاء')],
  ['dominators', word('Whom everyone must pass', 'דרך מי חייבים לעבור', 'من لا بد من المرور به')],
  ['rings', word('Rings', 'מעגלים', 'الحلقات')],
  ['mixing', word('Mixing', 'ערבוב', 'الاختلاط')],
  ['reach', word('Reach', 'הגעה אל המקבלים', 'الوصول إلى المتلقين')],
  ['voice', word('Voice of recipients', 'קול המקבלים', 'صوت المتلقين')],
  ['ringDistances', word('Rings and distances', 'מעגלים ומרחקים', 'الحلقات والمسافات')],
  ['skippingTies', word('Ties that leave rings out', 'קשרים שמדלגים על מעגלים', 'علاقات تتخطى حلقات')],
  ['dependency', word('Dependency by sector', 'תלות לפי מגזר', 'الاعتماد بحسب القطاع')],
  ['gates', word('Who loses the way', 'מי מאבד את הדרך', 'من يفقد الطريق')],
  ['routes', word('Routes', 'מסלולים', 'المسارات')],
  ['roles', word('Brokerage roles', 'תפקידי תיווך', 'أدوار الوساطة')],
  ['ties', word('Ties', 'קשרים', 'العلاقات')],
  ['pairs', word('Sector pairs', 'צמדי מגזרים', 'أزواج القطاعات')],
  ['sets', word('Key players', 'שחקני מפתח', 'الجهات المفتاحية')],
  ['findings', word('Findings', 'ממצאים', 'النتائج')],
  ['measures', word('Measures', 'מדדים', 'المقاييس')],
  ['notes', word('Notes', 'הערות', 'ملاحظات')],
  ['id', word('Id', 'מזהה', 'الرقم')],
  ['name', word('Name', 'שם', 'الاسم')],
  ['stakeholder', word('Stakeholder', 'שחקן', 'الجهة')],
  ['sector', word('Sector', 'מגזר', 'القطاع')],
  ['coarseSector', word('Coarse sector', 'מגזר־על', 'القطاع العام')],
  ['ring', word('Ring', 'מעגל', 'الحلقة')],
  ['group', word('Group', 'קבוצה', 'المجموعة')],
  ['index', word('Measure', 'מדד', 'المقياس')],
  ['value', word('Value', 'ערך', 'القيمة')],
  ['mean', word('By chance', 'באקראי', 'بالصدفة')],
  ['sd', word('Spread of chance (sd)', 'פיזור האקראי (סטיית תקן)', 'تشتت الصدفة (انحراف معياري)')],
  ['z', word('z', 'z', 'z')],
  ['p', word('p', 'p', 'p')],
  ['pHolm', word('p (Holm)', 'p (Holm)', 'p (Holm)')],
  ['draws', word('Draws', 'הגרלות', 'السحبات')],
  ['test', word('Test', 'מבחן', 'الاختبار')],
  ['count', word('Count', 'מספר', 'العدد')],
  ['expected', word('Expected', 'צפוי', 'المتوقع')],
  ['role', word('Role', 'תפקיד', 'الدور')],
  ['chanceMean', word('Mean of dealings', 'ממוצע החלוקות', 'متوسط التوزيعات')],
  ['chanceSd', word('Spread of dealings', 'פיזור החלוקות', 'تشتت التوزيعات')],
  ['chanceZ', word('z of dealings', 'z של החלוקות', 'z التوزيعات')],
  ['chanceP', word('p of dealings', 'p של החלוקות', 'p التوزيعات')],
  ['source', word('From', 'מאת', 'من')],
  ['target', word('To', 'אל', 'إلى')],
  ['strength', word('Strength', 'עוצמה', 'القوة')],
  ['possible', word('Possible', 'אפשריים', 'الممكن')],
  ['density', word('Density', 'צפיפות', 'الكثافة')],
  ['carrier', word('Main carrier', 'המחבר העיקרי', 'الواصل الرئيسي')],
  ['carrierShare', word('Its share', 'חלקו', 'حصته')],
  ['betweenness', word('Betweenness', 'תיווך', 'الوساطة')],
  ['bridge', word('Bridge', 'גשר', 'جسر')],
  ['span', word('Steps without it', 'צעדים בלעדיו', 'الخطوات من دونها')],
  ['ringsSkipped', word('Rings left out', 'מעגלים שדולגו', 'الحلقات المتخطاة')],
  ['goal', word('Goal', 'מטרה', 'الهدف')],
  ['size', word('How many', 'כמה', 'كم')],
  ['amongColumn', word('Chosen by', 'נבחרו לפי', 'الاختيار بحسب')],
  ['amongValues', word('Chosen among', 'נבחרו מתוך', 'الاختيار من بين')],
  ['way', word('Which way', 'לאיזה כיוון', 'في أي اتجاه')],
  ['steps', word('Within steps', 'בתוך צעדים', 'خلال خطوات')],
  ['share', word('Share', 'חלק', 'النسبة')],
  ['groups', word('Groups there', 'קבוצות שמגיעות', 'مجموعات تصل')],
  ['missing', word('Groups missing', 'קבוצות חסרות', 'مجموعات غائبة')],
  ['dependants', word('Members who depend', 'חברים התלויים', 'أعضاء يعتمدون')],
  ['hill0', word('Groups (Hill 0)', 'קבוצות (היל 0)', 'مجموعات (هيل 0)')],
  ['hill1', word('Effective groups (Hill 1)', 'קבוצות אפקטיביות (היל 1)', 'مجموعات فعّالة (هيل 1)')],
  ['hill2', word('Effective large groups (Hill 2)', 'קבוצות גדולות אפקטיביות (היל 2)', 'مجموعات كبيرة فعّالة (هيل 2)')],
  ['hillInfinity', word('By the largest group (Hill ∞)', 'לפי הקבוצה הגדולה (היל ∞)', 'بحسب أكبر مجموعة (هيل ∞)')],
  ['tiesIn', word('Ties towards it', 'קשרים אליו', 'علاقات نحوه')],
  ['tiesOut', word('Ties from it', 'קשרים ממנו', 'علاقات منه')],
  ['strengthIn', word('Strength towards it', 'עוצמה אליו', 'قوة نحوه')],
  ['strengthOut', word('Strength from it', 'עוצמה ממנו', 'قوة منه')],
  ['returned', word('Share returned', 'החלק שנענה', 'النسبة المتبادلة')],
  ['inCircle', word('In a circle with it', 'במעגל איתו', 'في دائرة معه')],
  ['ringNumber', word('Number of the ring', 'מספר המעגל', 'رقم الحلقة')],
  ['distance', word('Steps', 'צעדים', 'الخطوات')],
  ['apart', word('Steps beyond the ring', 'צעדים מעבר למעגל', 'خطوات تتجاوز الحلقة')],
  ['fromRing', word('From the ring', 'מן המעגל', 'من الحلقة')],
  ['toRing', word('To the ring', 'אל המעגל', 'إلى الحلقة')],
  ['loses', word('Who loses the way', 'מי מאבד את הדרך', 'من يفقد الطريق')],
  ['next', word('Nearest gate', 'השער הקרוב', 'البوابة الأقرب')],
  ['tieRoutes', word('Routes without a tie in common', 'מסלולים בלי קשר משותף', 'مسارات بلا علاقة مشتركة')],
  ['capacity', word('Capacity', 'קיבולת', 'السعة')],
  ['before', word('With everybody', 'כשכולם נוכחים', 'بوجود الجميع')],
  ['search', word('Search', 'חיפוש', 'البحث')],
  ['label', word('Name', 'שם', 'الاسم')],
  ['meaning', word('Meaning', 'משמעות', 'المعنى')],
  ['least', word('Least', 'מזערי', 'الأدنى')],
  ['most', word('Greatest', 'מרבי', 'الأقصى')],
  ['unit', word('Unit', 'יחידה', 'الوحدة')],
  ['reference', word('Source', 'מקור', 'المصدر')],
  ['convention', word('Convention', 'מוסכמה', 'اصطلاح')],
  ['dominator', word('Must pass', 'חייב לעבור דרך', 'لا بد أن يمر بـ')],
  ['across', word('Parts', 'חלקים', 'الأجزاء')],
  ['part', word('Part', 'חלק', 'الجزء')],
  ['shannon', word('Entropy', 'אנטרופיה', 'إنتروبيا')],
  ['simpson', word('Simpson', 'סימפסון', 'سيمبسون')],
  ['iqv', word('Qualitative variation', 'שונות איכותית', 'التباين النوعي')],
  ['evenness', word('Evenness', 'אחידות', 'التكافؤ')],
  ['bergerParker', word('Share of the largest', 'חלקו של הגדול', 'نسبة الأكبر')],
  ['rao', word('By likeness (Rao)', 'לפי דמיון (ראו)', 'بحسب التشابه (راو)')],
  ['similar0', word('By likeness (order 0)', 'לפי דמיון (סדר 0)', 'بحسب التشابه (رتبة 0)')],
  ['similar1', word('By likeness (order 1)', 'לפי דמיון (סדר 1)', 'بحسب التشابه (رتبة 1)')],
  ['similar2', word('By likeness (order 2)', 'לפי דמיון (סדר 2)', 'بحسب التشابه (رتبة 2)')],
  ['weight', word('Weight', 'משקל', 'الوزن')],
  ['sentence', word('What it says', 'מה עולה מזה', 'ما تقوله')],
  ['concerned', word('Stakeholders', 'שחקנים', 'الجهات')],
  ['basis', word('Measures', 'מדדים', 'المقاييس')],
  ['note', word('Note', 'הערה', 'ملاحظة')],
]);

const KEY_PLAYER_LABELS = keyPlayerMeasures.map(({ id, label }): readonly [string, Wording] => [
  KEY_PLAYER_GOALS.get(id) as string,
  label,
]);

/** What stands in cells, where it is a word of ours. */
const VALUES: ReadonlyMap<string, Wording> = new Map([
  ['true', word('yes', 'כן', 'نعم')],
  ['false', word('no', 'לא', 'لا')],
  ['no test', word('no test', 'ללא מבחן', 'بلا اختبار')],
  ['rings', word('rings', 'מעגלים', 'حلقات')],
  ['communities', word('communities', 'קהילות', 'مجموعات')],
  ['drawn', word('random dealings', 'חלוקות אקראיות', 'توزيعات عشوائية')],
  ['exact', word('all dealings', 'כל החלוקות', 'كل التوزيعات')],
  ['to', word('to the recipients', 'אל המקבלים', 'إلى المتلقين')],
  ['from', word('from the recipients', 'מן המקבלים', 'من المتلقين')],
  ['exhaustive', word('every set tried', 'נבדקו כל הצירופים', 'جُرّبت كل المجموعات')],
  ['greedy', word('a good set, others not all tried', 'צירוף טוב; לא כולם נבדקו', 'مجموعة جيدة؛ لم تُجرّب كلها')],
  ['coordinator', word('coordinator (inside its sector)', 'מתאם (בתוך מגזרו)', 'منسّق (داخل قطاعه)')],
  ['consultant', word('consultant (inside another sector)', 'יועץ (בתוך מגזר אחר)', 'مستشار (داخل قطاع آخر)')],
  ['representative', word('representative (own sector to another)', 'נציג (ממגזרו אל אחר)', 'ممثل (من قطاعه إلى آخر)')],
  [
    'gatekeeper',
    word('gatekeeper (another sector to its own)', 'שומר סף (ממגזר אחר אל שלו)', 'حارس بوابة (من قطاع آخر إلى قطاعه)'),
  ],
  ['liaison', word('liaison (between two other sectors)', 'מקשר (בין שני מגזרים אחרים)', 'وسيط (بين قطاعين آخرين)')],
  ['total', word('all roles', 'כל התפקידים', 'كل الأدوار')],
  ...KEY_PLAYER_LABELS,
]);

/** A word of ours for people, said of the groups that a column makes; undefined where it is none. */
export function valueWord(value: string, language: Language, by = 'sector'): string | undefined {
  const words = VALUES.get(value);
  return words && saidOfGroups(words[language], by, language);
}

/** Columns of the data: what stands there does not change with what makes the groups. */
const COLUMNS: readonly string[] = ['sector', 'coarseSector', 'ring'];

const CHANCE_OF_SCORES: readonly (readonly [suffix: string, heading: string])[] = [
  ['ByChance', 'mean'],
  ['Sd', 'sd'],
  ['PHolm', 'pHolm'],
  ['P', 'p'],
];

/** What stands above a column, or on a sheet, for people: the label of a measure, a word, or the id itself. */
export function headingOf(id: string, measured: Measured, language: Language): string {
  const words = WORDS.get(id);
  for (const [suffix, heading] of CHANCE_OF_SCORES) {
    const score = id.slice(0, -suffix.length);
    if (id.endsWith(suffix) && measured.measures[score])
      return `${headingOf(score, measured, language)}: ${headingOf(heading, measured, language)}`;
  }
  if (!words) return measured.measures[id]?.label ?? id;
  return COLUMNS.includes(id) ? words[language] : saidOfGroups(words[language], measured.reading.by, language);
}

/** A column as sentences in a language call it; one of the data has only its own name. */
export const columnWord = (id: string, language: Language): string =>
  language === 'en' ? id : (WORDS.get(id)?.[language] ?? id);
