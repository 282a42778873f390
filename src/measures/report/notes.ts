import type { Wording } from '../descriptor';
import { diversityMeasures } from '../diversity/descriptors';
import { groupsBy } from '../groups';
import { mixingMeasures } from '../mixing/descriptors';
import { recipientMeasures } from '../recipient/descriptors';
import type { Job } from './job';
import { MOST_SECTORS } from './pair-section';

const ABOUT_SECTORS: readonly string[] = [
  ...[...mixingMeasures, ...diversityMeasures].map(({ id }) => id),
  ...['participation', 'withinSectorZ', 'crossSectorBetweenness', 'crossSectorShare', 'communitySectorAmi'],
  ...['communitySectorAri', 'mixing', 'coleman', 'brokerage', 'brokeragePermutation', 'sectorPairs'],
  'sectorPairBetweenness',
];
const ABOUT_RECIPIENTS: readonly string[] = [...recipientMeasures.map(({ id }) => id), 'keyPlayersRecipientLoss'];

/** What was left out of what was measured, in sentences. */
export function notesOf(job: Job): string[] {
  const { network, reading, wanted, has, language } = job;
  const { selfTiesLeftOut, internalTiesLeftOut } = network.selection;
  const { names, of } = groupsBy(network, reading.by);
  const unknown = of.reduce((sum, group) => sum + (group < 0 ? 1 : 0), 0);
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
  if (unknown > 0 && ABOUT_SECTORS.some(has)) {
    notes.push({
      en: `Stakeholders without a value of "${reading.by}" are in no group of it: ${unknown} of ${of.length}.`,
      he: `שחקנים בלי ערך ב־"${reading.by}" אינם בשום קבוצה שלו: ${unknown} מתוך ${of.length}.`,
      ar: `جهات بلا قيمة في "${reading.by}" ليست في أي مجموعة منه: ${unknown} من ${of.length}.`,
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
      en: `Only pairs with a tie stand in the table, untested, since "${reading.by}" has ${names.length} groups.`,
      he: `בטבלה רק צמדים שיש ביניהם קשר, ללא מבחן, כי ב־"${reading.by}" יש ${names.length} קבוצות.`,
      ar: `في الجدول الأزواج ذات العلاقات فقط، بلا اختبار، لأن في "${reading.by}" ${names.length} مجموعات.`,
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
