import type { MeasureDescriptor } from '../descriptor';
import { bridgingCentrality, bridgingCoefficient } from './bridging-centrality';
import { crossSectorBetweenness, crossSectorShare } from './cross-sector-betweenness';
import { everettValente } from './everett-valente';
import { participation, withinSectorZ } from './participation';
import { constraint, effectiveSize, efficiency, hierarchy } from './structural-holes';
import { valenteFujimoto } from './valente-fujimoto';

const CONTACTS = 'both directions of a tie are added, so that without strengths a mutual tie counts 2 (igraph)';

/** Who stands between others, and between sectors, as the registry lists it. */
export const bridgingMeasures: readonly MeasureDescriptor[] = [
  {
    kind: 'scores',
    id: 'constraint',
    convention: CONTACTS,
    label: { en: 'Constraint', he: 'כבילות', ar: 'التقييد' },
    meaning: {
      en: 'How much a stakeholder depends on contacts who are tied to each other; low where it alone connects them.',
      he: 'עד כמה השחקן תלוי בקשרים שקשורים גם ביניהם; נמוך כשרק הוא מחבר ביניהם.',
      ar: 'مدى اعتماد الجهة على معارف يرتبط بعضهم ببعض؛ ويكون منخفضًا حين تكون وحدها من يصل بينهم.',
    },
    compute: constraint,
  },
  {
    kind: 'scores',
    id: 'effectiveSize',
    convention: CONTACTS,
    label: { en: 'Effective size', he: 'גודל אפקטיבי', ar: 'الحجم الفعلي' },
    meaning: {
      en: 'To how many separate circles the contacts of a stakeholder give access.',
      he: 'לכמה חוגים נפרדים פותחים קשרי השחקן גישה.',
      ar: 'إلى كم دائرة منفصلة تتيح علاقات الجهة الوصول.',
    },
    compute: effectiveSize,
  },
  {
    kind: 'scores',
    id: 'efficiency',
    convention: CONTACTS,
    label: { en: 'Efficiency of contacts', he: 'יעילות הקשרים', ar: 'كفاءة العلاقات' },
    meaning: {
      en: 'What part of a stakeholder’s contacts leads to somebody the other contacts do not.',
      he: 'איזה חלק מקשרי השחקן מוביל למי ששאר קשריו אינם מגיעים אליו.',
      ar: 'أي جزء من علاقات الجهة يوصل إلى من لا توصل إليه علاقاتها الأخرى.',
    },
    compute: efficiency,
  },
  {
    kind: 'scores',
    id: 'hierarchy',
    convention: CONTACTS,
    label: { en: 'Hierarchy of constraint', he: 'ריכוז הכבילות', ar: 'تركّز التقييد' },
    meaning: {
      en: 'Whether one contact alone holds a stakeholder back (1) or all of them alike (0).',
      he: 'האם קשר אחד בלבד כובל את השחקן (1) או כולם במידה שווה (0).',
      ar: 'هل تقيّد الجهةَ علاقةٌ واحدة (1) أم كل علاقاتها بالتساوي (0).',
    },
    compute: hierarchy,
  },
  {
    kind: 'scores',
    id: 'participation',
    convention: 'somebody tied both ways is one neighbour in `all`; null without ties to a known sector',
    label: { en: 'Participation across sectors', he: 'פיזור בין מגזרים', ar: 'الانتشار بين القطاعات' },
    meaning: {
      en: 'How evenly the ties of a stakeholder are spread over all sectors.',
      he: 'עד כמה קשרי השחקן מפוזרים באופן שווה בין כל המגזרים.',
      ar: 'مدى تساوي توزّع علاقات الجهة على جميع القطاعات.',
    },
    compute: participation,
  },
  {
    kind: 'scores',
    id: 'withinSectorZ',
    convention: 'population standard deviation',
    label: { en: 'Standing inside the sector', he: 'מעמד בתוך המגזר', ar: 'المكانة داخل القطاع' },
    meaning: {
      en: 'Whether a stakeholder has more ties inside its own sector than the others of the sector have.',
      he: 'האם לשחקן יותר קשרים בתוך המגזר שלו מאשר לשאר חברי המגזר.',
      ar: 'هل للجهة علاقات داخل قطاعها أكثر مما لسائر أعضاء القطاع.',
    },
    compute: withinSectorZ,
  },
  {
    kind: 'scores',
    id: 'crossSectorBetweenness',
    convention: 'pairs of two sectors only; who has no sector may pass on',
    label: { en: 'Cross-sector betweenness', he: 'תיווך בין מגזרים', ar: 'الوساطة بين القطاعات' },
    meaning: {
      en: 'How much of what goes from one sector to another passes through a stakeholder.',
      he: 'כמה ממה שעובר ממגזר למגזר עובר דרך השחקן.',
      ar: 'كم مما ينتقل من قطاع إلى آخر يمرّ عبر الجهة.',
    },
    compute: crossSectorBetweenness,
  },
  {
    kind: 'scores',
    id: 'crossSectorShare',
    label: { en: 'Cross-sector share of betweenness', he: 'חלק התיווך בין מגזרים', ar: 'حصة الوساطة بين القطاعات' },
    meaning: {
      en: 'What part of a stakeholder’s standing between others is between sectors rather than inside them.',
      he: 'איזה חלק מן התיווך של השחקן הוא בין מגזרים ולא בתוכם.',
      ar: 'أي جزء من وساطة الجهة يقع بين القطاعات لا داخلها.',
    },
    compute: crossSectorShare,
  },
  {
    kind: 'scores',
    id: 'bridgingCoefficient',
    label: { en: 'Bridging coefficient', he: 'מקדם גישור', ar: 'معامل التجسير' },
    meaning: {
      en: 'Whether a stakeholder with few ties stands among others with many; high at loose ends too.',
      he: 'האם שחקן שקשריו מעטים עומד בין שחקנים מרובי קשרים; גבוה גם בקצוות הרשת.',
      ar: 'هل تقف جهة قليلة العلاقات بين جهات كثيرة العلاقات؛ وهو مرتفع عند أطراف الشبكة أيضًا.',
    },
    compute: (network) => bridgingCoefficient(network),
  },
  {
    kind: 'scores',
    id: 'bridgingCentrality',
    label: { en: 'Bridging centrality', he: 'מרכזיות גישור', ar: 'مركزية التجسير' },
    meaning: {
      en: 'Who connects distant parts of the map without being tied to everybody.',
      he: 'מי מחבר בין חלקים מרוחקים של המפה בלי להיות קשור לכולם.',
      ar: 'من يصل بين أجزاء متباعدة من الخريطة دون أن يرتبط بالجميع.',
    },
    compute: bridgingCentrality,
  },
  {
    kind: 'scores',
    id: 'everettValente',
    label: { en: 'Brokerage per tie', he: 'תיווך לכל קשר', ar: 'الوساطة لكل علاقة' },
    meaning: {
      en: 'How much a stakeholder connects for every tie that it keeps up.',
      he: 'כמה השחקן מחבר על כל קשר שהוא מקיים.',
      ar: 'كم تصل الجهة بين غيرها مقابل كل علاقة تحافظ عليها.',
    },
    compute: (network) => everettValente(network),
  },
  {
    kind: 'scores',
    id: 'valenteFujimoto',
    label: { en: 'Bridging ties', he: 'קשרים מגשרים', ar: 'علاقات جاسرة' },
    meaning: {
      en: 'How much further apart the whole map would be, on average, without one of the stakeholder’s ties.',
      he: 'עד כמה המפה כולה הייתה מתרחקת, בממוצע, בלי אחד מקשרי השחקן.',
      ar: 'كم كانت الخريطة كلها ستتباعد، في المتوسط، لولا إحدى علاقات الجهة.',
    },
    compute: (network) => valenteFujimoto(network),
  },
];
