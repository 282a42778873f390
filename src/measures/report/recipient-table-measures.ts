import type { TableDescriptor } from './table-measures';

const most = Number.POSITIVE_INFINITY;
const OWN = 'a reading of this library';

/** What is measured of the way to the recipients in tables of its own. */
export const recipientTableMeasures: readonly TableDescriptor[] = [
  {
    kind: 'table',
    id: 'sectorReach',
    label: { en: 'Sectors that get through', he: 'מגזרים שמגיעים אל המקבלים', ar: 'القطاعات التي تصل إلى المتلقين' },
    meaning: {
      en: 'Who has a way to the recipients within one, two, ... steps, which sectors are among them, and which are missing.',
      he: 'למי יש דרך אל מקבלי השירות בצעד אחד, בשניים וכן הלאה, אילו מגזרים ביניהם ואילו חסרים.',
      ar: 'من له طريق إلى متلقّي الخدمة في خطوة أو خطوتين وهكذا، وأي القطاعات بينهم وأيها غائب.',
    },
    range: [1, most],
    unit: 'effective number of sectors',
    source: 'Borgatti 2006, doi:10.1007/s10588-006-7084-x; Hill 1973, doi:10.2307/1934352',
  },
  {
    kind: 'table',
    id: 'recipientVoice',
    label: { en: 'Voice of the recipients', he: 'קולם של מקבלי השירות', ar: 'صوت متلقّي الخدمة' },
    meaning: {
      en: 'How many ties lead to each recipient and how many lead from it, so that it can answer.',
      he: 'כמה קשרים מובילים אל כל מקבל שירות, וכמה יוצאים ממנו כדי שיוכל להשיב.',
      ar: 'كم علاقة تتجه إلى كل متلقٍّ للخدمة، وكم علاقة تنطلق منه ليُسمع صوته.',
    },
    range: [0, most],
    unit: 'ties',
    source: OWN,
  },
  {
    kind: 'table',
    id: 'ringDistance',
    label: { en: 'Rings beside distances', he: 'מעגלים לעומת מרחקים', ar: 'الحلقات مقابل المسافات' },
    meaning: {
      en: 'Whether those whose ring is near the recipients are also few steps from them: 1 where both order everybody alike.',
      he: 'האם מי שמעגלו קרוב למקבלי השירות נמצא גם במרחק צעדים מעטים מהם: 1 כששניהם מסדרים את כולם באותו אופן.',
      ar: 'هل من كانت حلقته قريبة من متلقّي الخدمة قريب منهم بالخطوات أيضًا: 1 حين يرتبان الجميع الترتيب نفسه.',
    },
    range: [-1, 1],
    unit: 'rank correlation (Spearman)',
    source: 'Spearman 1904, doi:10.2307/1412159',
    upTo: 5_000,
  },
  {
    kind: 'table',
    id: 'dependencyBySector',
    label: { en: 'Which sectors depend on whom', he: 'אילו מגזרים תלויים במי', ar: 'أي القطاعات تعتمد على من' },
    meaning: {
      en: 'What part of a sector has its shortest ways to the recipients through a stakeholder.',
      he: 'לאיזה חלק מן המגזר הדרכים הקצרות אל מקבלי השירות עוברות דרך השחקן.',
      ar: 'أي جزء من القطاع تمر أقصر طرقه إلى متلقّي الخدمة عبر الجهة.',
    },
    range: [0, 1],
    unit: 'share of the members with a way',
    source: 'Freeman 1980, doi:10.1007/BF00184012; by sector a reading of this library',
    upTo: 20_000,
  },
  {
    kind: 'table',
    id: 'gatesToRecipient',
    label: { en: 'Who loses the way without whom', he: 'מי מאבד את הדרך בלי מי', ar: 'من يفقد الطريق من دون من' },
    meaning: {
      en: 'Who loses every way to the recipients when a gatekeeper goes.',
      he: 'מי מאבד כל דרך אל מקבלי השירות כששומר הסף עוזב.',
      ar: 'من يفقد كل طريق إلى متلقّي الخدمة إذا غادر حارس البوابة.',
    },
    range: [0, 1],
    unit: 'yes or no',
    source: 'Lengauer and Tarjan 1979, doi:10.1145/357062.357071',
    upTo: 2_000,
  },
  {
    kind: 'table',
    id: 'dominators',
    label: { en: 'Whom everyone must pass', he: 'דרך מי חייבים לעבור', ar: 'من لا بد من المرور به' },
    meaning: {
      en: 'The first stakeholder that every way of another to the recipients must pass; nobody where there is a way round each.',
      he: 'השחקן הראשון שכל דרך של אחר אל מקבלי השירות חייבת לעבור דרכו; איש, כשאפשר לעקוף כל אחד.',
      ar: 'أول جهة لا بد لكل طريق من جهة أخرى إلى متلقّي الخدمة أن يمر بها؛ لا أحد حين يمكن تجاوز كل منها.',
    },
    range: [0, 1],
    unit: 'yes or no',
    source: 'Lengauer and Tarjan 1979, doi:10.1145/357062.357071',
    convention: 'several recipients count as one end',
    upTo: 20_000,
  },
  {
    kind: 'table',
    id: 'independentRoutes',
    label: { en: 'Routes and capacity', he: 'מסלולים וקיבולת', ar: 'المسارات والسعة' },
    meaning: {
      en: 'How many ways to the recipients share no stakeholder, how many share no tie, and how much they carry together.',
      he: 'כמה דרכים אל מקבלי השירות אין להן שחקן משותף, כמה אין להן קשר משותף, וכמה הן נושאות יחד.',
      ar: 'كم طريقًا إلى متلقّي الخدمة لا تشترك في جهة، وكم منها لا تشترك في علاقة، وكم تحمل معًا.',
    },
    range: [0, most],
    unit: 'routes; strength',
    source: 'Menger 1927, doi:10.4064/fm-10-1-96-115; Ford and Fulkerson 1956, doi:10.4153/CJM-1956-045-5',
    upTo: 5_000,
  },
];
