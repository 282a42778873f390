import type { MeasureDescriptor } from '../descriptor';
import { assortativity, sectorModularity } from './assortativity';
import { eiBounds } from './ei-bounds';
import { eiIndex, stakeholderEi } from './ei-index';
import { freemanSegregation, guptaAndersonMay, withinOddsRatio } from './segregation';
import { meanSpectralSegregation } from './spectral-segregation';

const KRACKHARDT = 'Krackhardt and Stern 1988, doi:10.2307/2786835';

/** Mixing and segregation of sectors, as the registry lists them. */
export const mixingMeasures: readonly MeasureDescriptor[] = [
  {
    kind: 'scores',
    id: 'eiIndex',
    label: { en: 'Outward ties (E-I)', he: 'קשרים כלפי חוץ (E-I)', ar: 'العلاقات الخارجية (E-I)' },
    meaning: {
      en: 'Whether the ties of a stakeholder run to other sectors (1) or stay in its own (-1).',
      he: 'האם קשרי השחקן פונים למגזרים אחרים (1) או נשארים במגזר שלו (‎-1).',
      ar: 'هل تتجه علاقات الجهة إلى قطاعات أخرى (1) أم تبقى داخل قطاعها (‎-1).',
    },
    compute: (network, options = {}) => stakeholderEi(network, options),
  },
  {
    kind: 'index',
    id: 'eiIndex',
    label: { en: 'E-I index', he: 'מדד E-I', ar: 'مؤشر E-I' },
    meaning: {
      en: 'Whether ties run between sectors (1) or inside them (-1); read it beside what chance gives.',
      he: 'האם הקשרים עוברים בין מגזרים (1) או בתוכם (‎-1); יש לקרוא לצד מה שהמקרה היה נותן.',
      ar: 'هل تمر العلاقات بين القطاعات (1) أم داخلها (‎-1)؛ يُقرأ إلى جانب ما تعطيه الصدفة.',
    },
    range: [-1, 1],
    unit: 'balance of ties between and inside sectors',
    source: 'Krackhardt and Stern 1988, doi:10.2307/2786835',
    compute: (network, options = {}) => eiIndex(network, options),
  },
  {
    kind: 'index',
    id: 'eiMinimum',
    label: { en: 'Least possible E-I', he: 'E-I המזערי האפשרי', ar: 'أدنى E-I ممكن' },
    meaning: {
      en: 'The least E-I index that so many ties among sectors of these sizes could have.',
      he: 'מדד E-I הנמוך ביותר שמספר כזה של קשרים בין מגזרים בגדלים כאלה יכול לתת.',
      ar: 'أدنى مؤشر E-I يمكن أن يعطيه هذا العدد من العلاقات بين قطاعات بهذه الأحجام.',
    },
    range: [-1, 1],
    unit: 'balance of ties between and inside sectors',
    source: KRACKHARDT,
    convention: 'ties counted, not their strengths',
    compute: (network, options) => eiBounds(network, options).least,
  },
  {
    kind: 'index',
    id: 'eiMaximum',
    label: { en: 'Greatest possible E-I', he: 'E-I המרבי האפשרי', ar: 'أعلى E-I ممكن' },
    meaning: {
      en: 'The greatest E-I index that so many ties among sectors of these sizes could have.',
      he: 'מדד E-I הגבוה ביותר שמספר כזה של קשרים בין מגזרים בגדלים כאלה יכול לתת.',
      ar: 'أعلى مؤشر E-I يمكن أن يعطيه هذا العدد من العلاقات بين قطاعات بهذه الأحجام.',
    },
    range: [-1, 1],
    unit: 'balance of ties between and inside sectors',
    source: KRACKHARDT,
    convention: 'ties counted, not their strengths',
    compute: (network, options) => eiBounds(network, options).most,
  },
  {
    kind: 'index',
    id: 'eiRescaled',
    label: { en: 'E-I index, rescaled', he: 'מדד E-I, מותאם', ar: 'مؤشر E-I بعد التقييس' },
    meaning: {
      en: 'The E-I index of ties counted, between the least (-1) and the greatest (1) that the sizes of the sectors allow.',
      he: 'מדד E-I של ספירת הקשרים, בין המזערי (‎-1) למרבי (1) שגודלי המגזרים מאפשרים.',
      ar: 'مؤشر E-I لعدد العلاقات، بين الأدنى (‎-1) والأعلى (1) اللذين تتيحهما أحجام القطاعات.',
    },
    range: [-1, 1],
    unit: 'balance of ties between and inside sectors',
    source: `${KRACKHARDT}; rescaled as UCINET does`,
    convention: 'ties counted, not their strengths',
    compute: (network, options) => eiBounds(network, options).rescaled,
  },
  {
    kind: 'index',
    id: 'assortativity',
    label: { en: 'Assortativity of sectors', he: 'הומופיליה של מגזרים', ar: 'تجانس القطاعات' },
    meaning: {
      en: 'Whether stakeholders are tied to their own sector more than the number of its ties would have it.',
      he: 'האם שחקנים קשורים למגזר שלהם יותר מכפי שמספר קשריו היה מכתיב.',
      ar: 'هل ترتبط الجهات بقطاعها أكثر مما يقتضيه عدد علاقاته.',
    },
    range: [-1, 1],
    unit: 'assortativity coefficient',
    source: 'Newman 2003, doi:10.1103/PhysRevE.67.026126',
    compute: (network, options = {}) => assortativity(network, options),
  },
  {
    kind: 'index',
    id: 'sectorModularity',
    convention: 'resolution 1; directed after Leicht and Newman',
    label: { en: 'Modularity of sectors', he: 'מודולריות של מגזרים', ar: 'نمطية القطاعات' },
    meaning: {
      en: 'How much more of the ties lie inside sectors than the numbers of ties alone would put there.',
      he: 'כמה מן הקשרים נמצאים בתוך מגזרים מעבר למה שמספרי הקשרים לבדם היו נותנים.',
      ar: 'مقدار العلاقات داخل القطاعات زيادةً على ما تعطيه أعداد العلاقات وحدها.',
    },
    range: [-1, 1],
    unit: 'share of ties',
    source: 'Newman and Girvan 2004, doi:10.1103/PhysRevE.69.026113',
    compute: (network, options = {}) => sectorModularity(network, options),
  },
  {
    kind: 'index',
    id: 'freemanSegregation',
    convention: 'not cut at 0: below it sectors mix more than chance',
    label: { en: 'Segregation (Freeman)', he: 'היבדלות (פרימן)', ar: 'الفصل (فريمان)' },
    meaning: {
      en: 'Which part of the ties between sectors that chance would make is missing; below 0 there are more.',
      he: 'איזה חלק מן הקשרים בין מגזרים שהמקרה היה יוצר חסר; מתחת ל-0 יש יותר.',
      ar: 'أي جزء من العلاقات بين القطاعات التي تصنعها الصدفة ناقص؛ وتحت الصفر هي أكثر.',
    },
    range: [Number.NEGATIVE_INFINITY, 1],
    unit: 'share of the expected ties between sectors',
    source: 'Freeman 1978, doi:10.1177/004912417800600401',
    compute: (network, options = {}) => freemanSegregation(network, options),
  },
  {
    kind: 'index',
    id: 'withinOddsRatio',
    label: { en: 'Odds ratio within sectors', he: 'יחס הסיכויים בתוך מגזרים', ar: 'نسبة الأرجحية داخل القطاعات' },
    meaning: {
      en: 'How many times greater the odds of a tie are inside a sector than between sectors.',
      he: 'פי כמה גדולים הסיכויים לקשר בתוך מגזר לעומת בין מגזרים.',
      ar: 'كم مرة تزيد أرجحية العلاقة داخل القطاع على أرجحيتها بين القطاعات.',
    },
    range: [0, Number.POSITIVE_INFINITY],
    unit: 'odds ratio',
    source: 'Moody 2001, doi:10.1086/338954',
    compute: (network, options = {}) => withinOddsRatio(network, options),
  },
  {
    kind: 'index',
    id: 'guptaAndersonMay',
    label: { en: 'Closed sectors (Gupta, Anderson, May)', he: 'סגירות המגזרים (גופטה)', ar: 'انغلاق القطاعات (غوبتا)' },
    meaning: {
      en: 'How closed the sectors are, large and small counting alike; 1 where none has a tie to another.',
      he: 'כמה המגזרים סגורים, גדולים כקטנים; 1 כשאין למגזר קשר למגזר אחר.',
      ar: 'مدى انغلاق القطاعات، كبيرها وصغيرها سواء؛ 1 حين لا علاقة لقطاع بآخر.',
    },
    range: [-1, 1],
    unit: 'mean share of ties inside, rescaled',
    source: 'Gupta, Anderson and May 1989, AIDS 3, 807-817',
    compute: (network, options = {}) => guptaAndersonMay(network, options),
  },
  {
    kind: 'index',
    id: 'spectralSegregation',
    label: { en: 'Spectral segregation', he: 'היבדלות ספקטרלית', ar: 'الفصل الطيفي' },
    meaning: {
      en: 'How deep stakeholders sit inside their own sector: neighbours, their neighbours and so on.',
      he: 'כמה עמוק שחקנים נמצאים בתוך המגזר שלהם: שכנים, שכניהם וכן הלאה.',
      ar: 'مدى تغلغل الجهات داخل قطاعها: الجيران وجيرانهم وهكذا.',
    },
    range: [0, 1],
    unit: 'spectral segregation',
    source: 'Echenique and Fryer 2007, doi:10.1162/qjec.122.2.441',
    compute: (network, options = {}) => meanSpectralSegregation(network, options),
  },
];
