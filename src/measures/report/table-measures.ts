import type { Described } from '../descriptor';
import { keyPlayerMeasures } from './key-player-measures';
import { recipientTableMeasures } from './recipient-table-measures';

/** A measure that gives a table: of sectors, ties, sector pairs, roles or sets. */
export interface TableDescriptor extends Described {
  readonly kind: 'table';
  readonly range: readonly [min: number, max: number];
  readonly unit: string;
  readonly source: string;
}

const most = Number.POSITIVE_INFINITY;
const JOST = 'Jost 2007, doi:10.1890/06-1736.1; Hill 1973, doi:10.2307/1934352';
const GOULD = 'Gould and Fernandez 1989, doi:10.2307/270949';

/** Measures that give tables, beside the scores and indices of `measures`. */
export const tableMeasures: readonly TableDescriptor[] = [
  {
    kind: 'table',
    id: 'mixing',
    convention: 'undirected: a tie inside a sector stands once, between two in both cells',
    label: { en: 'Mixing of sectors', he: 'ערבוב המגזרים', ar: 'اختلاط القطاعات' },
    meaning: {
      en: 'How many ties there are from each sector to each other.',
      he: 'כמה קשרים יש מכל מגזר אל כל מגזר אחר.',
      ar: 'كم علاقة من كل قطاع إلى كل قطاع آخر.',
    },
    range: [0, most],
    unit: 'strength of ties',
    source: 'Newman 2003, doi:10.1103/PhysRevE.67.026126',
  },
  {
    kind: 'table',
    id: 'coleman',
    label: { en: 'Preference for the own sector (Coleman)', he: 'העדפת המגזר (קולמן)', ar: 'تفضيل القطاع (كولمان)' },
    meaning: {
      en: 'How much each sector prefers its own: 1 where all its ties stay inside, 0 as many as chance gives.',
      he: 'עד כמה כל מגזר מעדיף את שלו: 1 כשכל קשריו בתוכו, 0 כשהם כמו באקראי.',
      ar: 'مدى تفضيل كل قطاع لأعضائه: 1 حين تبقى كل علاقاته داخله، و0 كما تعطي الصدفة.',
    },
    range: [-1, 1],
    unit: 'homophily index',
    source: 'Coleman 1958, Human Organization 17, 28-36',
  },
  {
    kind: 'table',
    id: 'rings',
    label: { en: 'Sectors in the rings', he: 'המגזרים במעגלים', ar: 'القطاعات في الحلقات' },
    meaning: {
      en: 'Which sectors stand in which ring, and which are missing there.',
      he: 'אילו מגזרים נמצאים בכל מעגל, ואילו חסרים בו.',
      ar: 'أي القطاعات موجودة في كل حلقة، وأيها غائب عنها.',
    },
    range: [0, most],
    unit: 'stakeholders',
    source: 'counting',
  },
  {
    kind: 'table',
    id: 'ringDiversity',
    label: { en: 'Diversity of the rings', he: 'גיוון המעגלים', ar: 'تنوع الحلقات' },
    meaning: {
      en: 'How diverse each ring is in sectors, and how much the rings differ.',
      he: 'עד כמה כל מעגל מגוון במגזרים, ועד כמה המעגלים שונים זה מזה.',
      ar: 'مدى تنوع كل حلقة في القطاعات، ومدى اختلاف الحلقات بعضها عن بعض.',
    },
    range: [0, most],
    unit: 'effective sectors',
    source: JOST,
    convention: 'alpha weighted by the sizes of the parts; likeness 0.5 inside a coarse sector',
  },
  {
    kind: 'table',
    id: 'communityDiversity',
    label: { en: 'Diversity of the communities', he: 'גיוון הקהילות', ar: 'تنوع المجموعات' },
    meaning: {
      en: 'How diverse each closely tied community is in sectors, and how much the communities differ.',
      he: 'עד כמה כל קהילה הקשורה היטב מגוונת במגזרים, ועד כמה הקהילות שונות זו מזו.',
      ar: 'مدى تنوع كل مجموعة مترابطة في القطاعات، ومدى اختلاف المجموعات بعضها عن بعض.',
    },
    range: [0, most],
    unit: 'effective sectors',
    source: JOST,
    convention: 'alpha weighted by the sizes of the parts; likeness 0.5 inside a coarse sector',
  },
  {
    kind: 'table',
    id: 'brokerage',
    convention: 'Gould and Fernandez as sna: expectations given the ties',
    label: { en: 'Brokerage roles', he: 'תפקידי תיווך', ar: 'أدوار الوساطة' },
    meaning: {
      en: 'In which roles a stakeholder stands between two others that have no tie of their own.',
      he: 'באילו תפקידים השחקן עומד בין שניים שאין ביניהם קשר.',
      ar: 'في أي الأدوار تقف الجهة بين جهتين لا علاقة بينهما.',
    },
    range: [0, most],
    unit: 'pairs of others',
    source: GOULD,
  },
  {
    kind: 'table',
    id: 'brokeragePermutation',
    convention: 'sectors dealt out anew over the same ties: safe for sectors of one member',
    label: { en: 'Brokerage roles beside chance', he: 'תפקידי תיווך לעומת המקרה', ar: 'أدوار الوساطة مقارنة بالصدفة' },
    meaning: {
      en: 'How often a stakeholder would have each role if the sectors were dealt out anew.',
      he: 'באיזו תדירות היה לשחקן כל תפקיד לו חולקו המגזרים מחדש.',
      ar: 'كم مرة كان سيكون للجهة كل دور لو وُزّعت القطاعات من جديد.',
    },
    range: [0, most],
    unit: 'pairs of others',
    source: GOULD,
  },
  {
    kind: 'table',
    id: 'tieBetweenness',
    label: { en: 'Betweenness of ties', he: 'תיווך של קשרים', ar: 'وساطة العلاقات' },
    meaning: {
      en: 'How many of the shortest ways between all others run over a tie.',
      he: 'כמה מן הדרכים הקצרות בין כל השחקנים עוברות בקשר.',
      ar: 'كم من أقصر الطرق بين الجميع يمر عبر العلاقة.',
    },
    range: [0, most],
    unit: 'pairs, or their share',
    source: 'Girvan and Newman 2002, doi:10.1073/pnas.122653799',
    upTo: 20_000,
  },
  {
    kind: 'table',
    id: 'bridges',
    label: { en: 'Bridges', he: 'גשרים', ar: 'جسور' },
    meaning: {
      en: 'Which ties are the only way between two parts of the map.',
      he: 'אילו קשרים הם הדרך היחידה בין שני חלקים של המפה.',
      ar: 'أي العلاقات هي الطريق الوحيد بين جزأين من الخريطة.',
    },
    range: [0, 1],
    unit: 'yes or no',
    source: 'Tarjan 1974, doi:10.1016/0020-0190(74)90003-9',
    upTo: 20_000,
  },
  {
    kind: 'table',
    id: 'localBridges',
    label: { en: 'Detours round ties', he: 'מעקפים סביב קשרים', ar: 'طرق بديلة عن العلاقات' },
    meaning: {
      en: 'How many steps the two ends of a tie would be apart without it.',
      he: 'כמה צעדים היו מפרידים בין שני קצות הקשר בלעדיו.',
      ar: 'كم خطوة كانت ستفصل بين طرفي العلاقة لولاها.',
    },
    range: [2, most],
    unit: 'steps',
    source: 'Granovetter 1973, doi:10.1086/225469',
    upTo: 20_000,
  },
  {
    kind: 'table',
    id: 'ringSkippingTies',
    label: { en: 'Rings that ties leave out', he: 'מעגלים שקשרים מדלגים עליהם', ar: 'حلقات تتخطاها العلاقات' },
    meaning: {
      en: 'How many rings lie between the two ends of a tie.',
      he: 'כמה מעגלים נמצאים בין שני קצות הקשר.',
      ar: 'كم حلقة تقع بين طرفي العلاقة.',
    },
    range: [0, most],
    unit: 'rings',
    source: 'a reading of this library',
    upTo: 20_000,
  },
  {
    kind: 'table',
    id: 'sectorPairs',
    label: { en: 'Sector pairs', he: 'צמדי מגזרים', ar: 'أزواج القطاعات' },
    meaning: {
      en: 'How many ties two sectors have, of how many possible, and how many chance would give.',
      he: 'כמה קשרים יש בין שני מגזרים, מתוך כמה אפשריים, וכמה היה נותן המקרה.',
      ar: 'كم علاقة بين قطاعين، من كم ممكنة، وكم كانت الصدفة ستعطي.',
    },
    range: [0, most],
    unit: 'ties',
    source: 'Newman 2003, doi:10.1103/PhysRevE.67.026126; Phipson and Smyth 2010, doi:10.2202/1544-6115.1585',
  },
  {
    kind: 'table',
    id: 'sectorPairBetweenness',
    label: { en: 'Carriers between sectors', he: 'מחברים בין מגזרים', ar: 'الواصلون بين القطاعات' },
    meaning: {
      en: 'Who carries most of what goes from one sector to another.',
      he: 'מי מעביר את רוב מה שעובר ממגזר למגזר.',
      ar: 'من ينقل معظم ما يمر من قطاع إلى آخر.',
    },
    range: [0, most],
    unit: 'pairs of two sectors',
    source: 'Guns and Rousseau 2015, doi:10.1016/j.joi.2015.01.007',
    upTo: 5_000,
  },
  ...recipientTableMeasures,
  ...keyPlayerMeasures,
];
