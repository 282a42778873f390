import type { Language } from '../../text/language';
import { reciprocity } from '../centrality/network-indices';
import type { Wording } from '../descriptor';
import { diversityMeasures } from '../diversity/descriptors';
import { groupsBy } from '../groups';
import { mixingMeasures } from '../mixing/descriptors';
import { recipientMeasures } from '../recipient/descriptors';
import { TESTED_INDICES } from './chance';
import { areSectors, saidOfGroups } from './group-words';
import { columnWord } from './headings';
import type { Job } from './job';
import { KEY_PLAYER_GOALS, keyPlayerMeasures } from './key-player-measures';
import type { Measured, SetRow } from './measured';
import { MOST_SECTORS } from './pair-section';
import { recipientTableMeasures } from './recipient-table-measures';
import { MOST_GROUPS } from './set-section';

const ABOUT_SECTORS: readonly string[] = [
  ...[...mixingMeasures, ...diversityMeasures].map(({ id }) => id),
  ...['participation', 'withinSectorZ', 'crossSectorBetweenness', 'crossSectorShare', 'communitySectorAmi'],
  ...['communitySectorAri', 'mixing', 'coleman', 'brokerage', 'brokeragePermutation', 'sectorPairs'],
  ...['sectorPairBetweenness', 'sectorReach', 'dependencyBySector', 'ringDiversity', 'communityDiversity'],
];
const ABOUT_RECIPIENTS: readonly string[] = [
  ...[...recipientMeasures, ...recipientTableMeasures].map(({ id }) => id),
  'keyPlayersRecipientLoss',
];
/** Figures that stand beside what chance gives, where tests are made. */
const TESTED: readonly string[] = [...TESTED_INDICES, 'coleman', 'sectorPairs', 'brokeragePermutation'];

/** What was left out of what was measured, in sentences. */
export function notesOf(job: Job, measures: Measured['measures'], sets: readonly SetRow[] = []): string[] {
  const { network, reading, wanted, has, language } = job;
  const { selfTiesLeftOut, internalTiesLeftOut, severalSectors = 0 } = network.selection;
  const { names, of } = groupsBy(network, reading.by);
  const unknown = of.reduce((sum, group) => sum + (group < 0 ? 1 : 0), 0);
  const by = columnWord(reading.by, language);
  const notes: Wording[] = [];
  if (selfTiesLeftOut > 0) {
    notes.push({
      en: `Ties from a stakeholder to itself were left out: ${selfTiesLeftOut}.`,
      he: `קשרים של שחקן אל עצמו הושמטו: ${selfTiesLeftOut}.`,
      ar: `حُذفت علاقات جهة بنفسها: ${selfTiesLeftOut}.`,
    });
  }
  if (internalTiesLeftOut > 0) {
    notes.push({
      en: `Ties inside one stakeholder were left out, since units were rolled up: ${internalTiesLeftOut}.`,
      he: `קשרים בתוך שחקן אחד הושמטו, כי יחידות קובצו: ${internalTiesLeftOut}.`,
      ar: `حُذفت علاقات داخل جهة واحدة، لأن الوحدات جُمعت: ${internalTiesLeftOut}.`,
    });
  }
  if (network.directed && network.size > 0 && reciprocity(network) === 0) {
    notes.push({
      en: 'No tie is returned. If the ties have no direction, measure them without: --undirected.',
      he: 'אף קשר אינו הדדי. אם אין לקשרים כיוון, יש למדוד אותם בלי כיוון: ‎--undirected.',
      ar: 'لا علاقة متبادلة. إذا لم يكن للعلاقات اتجاه فلتُقس بلا اتجاه: ‎--undirected.',
    });
  }
  if (unknown > 0 && ABOUT_SECTORS.some(has)) {
    notes.push({
      en: `Stakeholders without a value of "${by}" are in no group of it: ${unknown} of ${of.length}.`,
      he: `שחקנים בלי ערך ב־"${by}" אינם בשום קבוצה שלו: ${unknown} מתוך ${of.length}.`,
      ar: `جهات بلا قيمة في "${by}" ليست في أي مجموعة منه: ${unknown} من ${of.length}.`,
    });
  }
  if (severalSectors > 0 && areSectors(reading.by) && (has('rings') || ABOUT_SECTORS.some(has))) {
    notes.push({
      en: `Stakeholders with several sectors count in their first sector only: ${severalSectors}.`,
      he: `שחקנים בכמה מגזרים נספרים רק במגזר הראשון שלהם: ${severalSectors}.`,
      ar: `جهات في عدة قطاعات تُحسب في قطاعها الأول فقط: ${severalSectors}.`,
    });
  }
  if (network.recipients.length === 0 && ABOUT_RECIPIENTS.some(has)) {
    notes.push({
      en: 'No recipients are known, so measures of the way to them have no values.',
      he: 'לא ידועים מקבלי שירות, ולכן למדדים של הדרך אליהם אין ערכים.',
      ar: 'لا يُعرف متلقون للخدمة، لذا لا قيم لمقاييس الطريق إليهم.',
    });
  }
  if (names.length > MOST_SECTORS && has('sectorPairs')) {
    notes.push({
      en: `Only pairs with a tie stand in the table, untested, since "${by}" has ${names.length} groups.`,
      he: `בטבלה רק צמדים שיש ביניהם קשר, ללא מבחן, כי ב־"${by}" יש ${names.length} קבוצות.`,
      ar: `في الجدول الأزواج ذات العلاقات فقط، بلا اختبار، لأن في "${by}" ${names.length} مجموعات.`,
    });
  }
  const among = typeof reading.among === 'string' ? columnWord(reading.among, language) : '';
  const parts = typeof reading.among === 'string' ? groupsBy(network, reading.among).names.length : 0;
  if (parts > MOST_GROUPS && [...KEY_PLAYER_GOALS.keys()].some(has)) {
    notes.push({
      en: `Key players were chosen of everybody only, since "${among}" has ${parts} groups; name some of them to choose there.`,
      he: `שחקני המפתח נבחרו מכלל השחקנים בלבד, כי ב־"${among}" יש ${parts} קבוצות; אפשר לציין קבוצות שמתוכן ייבחרו.`,
      ar: `اختيرت الجهات المفتاحية من الجميع فقط، لأن في "${among}" ${parts} مجموعات؛ يمكن ذكر بعضها للاختيار منها.`,
    });
  }
  for (const { label, accuracy } of Object.values(measures)) {
    if (!accuracy) continue;
    const { samples, of: all, confidence, within } = accuracy;
    const [percent, off] = [`${Number((100 * confidence).toPrecision(6))}%`, Number(within.toPrecision(3))];
    notes.push({
      en: `${label}: estimated from ${samples} of ${all} stakeholders drawn at random; with a confidence of ${percent} no score is off by more than ${off}.`,
      he: `${label}: אומדן מתוך ${samples} שחקנים שהוגרלו מבין ${all}; ברמת ביטחון של ${percent} אין ציון שסוטה ביותר מ־${off}.`,
      ar: `${label}: تقدير من ${samples} جهات سُحبت عشوائيًا من ${all}؛ بمستوى ثقة ${percent} لا تنحرف أي درجة بأكثر من ${off}.`,
    });
  }
  const greedy = greedySets(sets);
  if (greedy.length > 0) {
    const list = (of: Language) => greedy.map(({ label, sizes }) => `${label[of]} (${sizes.join(', ')})`).join('; ');
    notes.push({
      en: `Too many sets to try them all: key players were added one at a time, then swapped while that helped, so that a better set may exist: ${list('en')}.`,
      he: `הצירופים רבים מכדי לבדוק את כולם: שחקני מפתח נוספו אחד אחד, ואז הוחלפו כל עוד זה עזר, ולכן ייתכן צירוף טוב יותר: ${list('he')}.`,
      ar: `المجموعات أكثر من أن تُجرّب كلها: أُضيفت الجهات المفتاحية واحدة واحدة، ثم استُبدلت ما دام ذلك يفيد، لذا قد توجد مجموعة أفضل: ${list('ar')}.`,
    });
  }
  if (reading.permutations === 0 && TESTED.some(has)) {
    const wording: Wording = {
      en: 'No test: what chance gives was not drawn, so figures of who keeps to the own sector stand alone; on a small map chance is far from 0.',
      he: 'ללא מבחן: לא הוגרל מה היה נותן המקרה, ולכן המדדים של היצמדות למגזר עומדים לבדם; במפה קטנה המקרה רחוק מ־0.',
      ar: 'بلا اختبار: لم يُسحب ما تعطيه الصدفة، لذا تقف مقاييس الانغلاق في القطاع وحدها؛ وفي خريطة صغيرة تبتعد الصدفة عن 0.',
    };
    // said of the groups that were made
    notes.push({
      en: saidOfGroups(wording.en, reading.by, 'en'),
      he: saidOfGroups(wording.he, reading.by, 'he'),
      ar: saidOfGroups(wording.ar, reading.by, 'ar'),
    });
  }
  if (wanted.testsSlow) {
    notes.push({
      en: 'Tests against chance were left out, since they take long on a network this large; give a number of permutations to have them.',
      he: 'מבחנים לעומת המקרה הושמטו, כי הם אורכים זמן ברשת גדולה כזאת; כדי לקבלם יש לציין מספר תמורות (permutations).',
      ar: 'حُذفت الاختبارات مقارنة بالصدفة لأنها تطول في شبكة بهذا الحجم؛ للحصول عليها اذكر عدد التبديلات (permutations).',
    });
  }
  if (wanted.slow.length > 0) {
    const ids = wanted.slow.join(', ');
    notes.push({
      en: `Left out, since they take long on a network this large; ask for them by id: ${ids}.`,
      he: `הושמטו, כי הם אורכים זמן ברשת גדולה כזאת; אפשר לבקשם לפי המזהה: ${ids}.`,
      ar: `حُذفت لأنها تطول في شبكة بهذا الحجم؛ يمكن طلبها بمعرّفها: ${ids}.`,
    });
  }
  return notes.map((wording) => wording[language]);
}

/** Of which goals and sizes not every set was tried. */
function greedySets(
  sets: readonly SetRow[],
): readonly { readonly label: Wording; readonly sizes: readonly number[] }[] {
  return keyPlayerMeasures.flatMap(({ id, label }) => {
    const goal = KEY_PLAYER_GOALS.get(id);
    const sizes = new Set(sets.flatMap((row) => (row.search === 'greedy' && row.goal === goal ? [row.size] : [])));
    return sizes.size > 0 ? [{ label, sizes: [...sizes] }] : [];
  });
}
