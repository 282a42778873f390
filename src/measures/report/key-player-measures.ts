import type { KeyPlayerGoal } from '../centrality/key-players';
import type { TableDescriptor } from './table-measures';

const BORGATTI = 'Borgatti 2006, doi:10.1007/s10588-006-7084-x';

/** The goals of key players by the id of the measure. */
export const KEY_PLAYER_GOALS: ReadonlyMap<string, KeyPlayerGoal> = new Map([
  ['keyPlayersFragmentation', 'fragmentation'],
  ['keyPlayersDistanceFragmentation', 'distance-fragmentation'],
  ['keyPlayersRecipientLoss', 'recipient-loss'],
  ['keyPlayersReach', 'reach'],
  ['keyPlayersDistanceReach', 'distance-reach'],
]);

/** Key players for every goal, as tables. */
export const keyPlayerMeasures: readonly TableDescriptor[] = [
  {
    kind: 'table',
    id: 'keyPlayersFragmentation',
    label: { en: 'Who holds the map together', he: 'מי מחזיק את המפה יחד', ar: 'من يُبقي الخريطة متماسكة' },
    meaning: {
      en: 'Without which one, two or three most others have no way to each other.',
      he: 'בלי איזה שחקן, או אילו שניים או שלושה, לרוב האחרים אין דרך זה אל זה.',
      ar: 'من دون أي جهة أو جهتين أو ثلاث لا يبقى لمعظم الآخرين طريق بعضهم إلى بعض.',
    },
    range: [0, 1],
    unit: 'share of the remaining pairs',
    source: BORGATTI,
    upTo: 250,
  },
  {
    kind: 'table',
    id: 'keyPlayersDistanceFragmentation',
    label: { en: 'Who keeps the map close', he: 'מי מקצר את הדרכים', ar: 'من يُقصّر الطرق' },
    meaning: {
      en: 'Without which one, two or three all others are farthest from each other.',
      he: 'בלי איזה שחקן, או אילו שניים או שלושה, האחרים הכי רחוקים זה מזה.',
      ar: 'من دون أي جهة أو جهتين أو ثلاث يكون الآخرون أبعد ما يكون بعضهم عن بعض.',
    },
    range: [0, 1],
    unit: '1 - mean of 1 / steps',
    source: BORGATTI,
    upTo: 100,
  },
  {
    kind: 'table',
    id: 'keyPlayersRecipientLoss',
    label: {
      en: 'Who holds the ways to the recipients',
      he: 'מי מחזיק את הדרכים אל המקבלים',
      ar: 'من يمسك الطرق إلى المتلقين',
    },
    meaning: {
      en: 'Without which one, two or three most others lose every way to the recipients.',
      he: 'בלי איזה שחקן, או אילו שניים או שלושה, רוב האחרים מאבדים כל דרך אל מקבלי השירות.',
      ar: 'من دون أي جهة أو جهتين أو ثلاث يفقد معظم الآخرين كل طريق إلى متلقّي الخدمة.',
    },
    range: [0, 1],
    unit: 'share of the remaining others',
    source: BORGATTI,
    upTo: 250,
  },
  {
    kind: 'table',
    id: 'keyPlayersReach',
    label: { en: 'Who together knows most', he: 'מי יחד מכיר את הרוב', ar: 'من يعرف معًا الأكثر' },
    meaning: {
      en: 'Which one, two or three together are tied to most others.',
      he: 'איזה שחקן, או אילו שניים או שלושה יחד, קשורים לרוב האחרים.',
      ar: 'أي جهة أو جهتين أو ثلاث معًا ترتبط بأكثر الآخرين.',
    },
    range: [0, 1],
    unit: 'share of all',
    source: BORGATTI,
    upTo: 250,
  },
  {
    kind: 'table',
    id: 'keyPlayersDistanceReach',
    label: { en: 'Who together is nearest to all', he: 'מי יחד קרוב לכולם', ar: 'من هم معًا الأقرب إلى الجميع' },
    meaning: {
      en: 'Which one, two or three together are the fewest steps from all others.',
      he: 'איזה שחקן, או אילו שניים או שלושה יחד, נמצאים במספר הצעדים הקטן ביותר מכל האחרים.',
      ar: 'أي جهة أو جهتين أو ثلاث معًا على أقل الخطوات من سائر الجهات.',
    },
    range: [0, 1],
    unit: 'mean of 1 / steps',
    source: BORGATTI,
    upTo: 100,
  },
];
