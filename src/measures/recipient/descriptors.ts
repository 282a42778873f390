import { pagerank } from '../centrality/pagerank';
import type { MeasureDescriptor } from '../descriptor';
import { Scores } from '../scores';
import { recipientDependency } from './dependency';
import { distanceFromRecipient, distanceToRecipient } from './distance';
import { gatekeeping } from './gatekeeping';
import { recipientReach } from './reach';
import { capacityToRecipient, routesToRecipient } from './routes';

const HAVELIWALA = 'Haveliwala 2002, doi:10.1145/511446.511513';

/** Measures from where the recipients stand, as the registry lists them. */
export const recipientMeasures: readonly MeasureDescriptor[] = [
  {
    kind: 'scores',
    id: 'distanceToRecipient',
    convention: 'several recipients: the nearest',
    label: { en: 'Distance to the recipients', he: 'מרחק אל מקבלי השירות', ar: 'المسافة إلى متلقّي الخدمة' },
    meaning: {
      en: 'How many steps along the ties a stakeholder is from the nearest recipient.',
      he: 'כמה צעדים לאורך הקשרים מפרידים בין השחקן למקבל השירות הקרוב ביותר.',
      ar: 'عدد الخطوات باتجاه العلاقات من الجهة إلى أقرب متلقٍّ للخدمة.',
    },
    compute: (network, { distance = 'hops', unweighted = false } = {}) =>
      distanceToRecipient(network, { distance, unweighted }),
  },
  {
    kind: 'scores',
    id: 'distanceFromRecipient',
    label: { en: 'Distance from the recipients', he: 'מרחק ממקבלי השירות', ar: 'المسافة من متلقّي الخدمة' },
    meaning: {
      en: 'How many steps what recipients say travels along the ties before it comes to a stakeholder.',
      he: 'כמה צעדים לאורך הקשרים עובר קולם של מקבלי השירות עד שהוא מגיע אל השחקן.',
      ar: 'عدد الخطوات التي يقطعها صوت متلقّي الخدمة باتجاه العلاقات حتى يصل إلى الجهة.',
    },
    compute: (network, { distance = 'hops', unweighted = false } = {}) =>
      distanceFromRecipient(network, { distance, unweighted }),
  },
  {
    kind: 'scores',
    id: 'recipientDependency',
    convention: 'several recipients count together: on any of them',
    label: {
      en: 'Dependency for the recipients',
      he: 'תלות בדרך אל מקבלי השירות',
      ar: 'الاعتماد في الوصول إلى متلقّي الخدمة',
    },
    meaning: {
      en: 'How many others have their shortest way to the recipients through a stakeholder.',
      he: 'לכמה שחקנים אחרים הדרך הקצרה אל מקבלי השירות עוברת דרך השחקן.',
      ar: 'كم جهة أخرى يمر أقصر طريق لها إلى متلقّي الخدمة عبر هذه الجهة.',
    },
    compute: (network, { distance = 'hops', unweighted = false, normalized = true } = {}) =>
      recipientDependency(network, { distance, unweighted, normalized }),
  },
  {
    kind: 'scores',
    id: 'gatekeeping',
    label: { en: 'Gatekeeping', he: 'שמירת הסף', ar: 'حراسة البوابة' },
    meaning: {
      en: 'How many others lose every way to the recipients when a stakeholder leaves.',
      he: 'כמה שחקנים אחרים מאבדים כל דרך אל מקבלי השירות כשהשחקן עוזב.',
      ar: 'كم جهة أخرى تفقد كل طريق إلى متلقّي الخدمة إذا غادرت هذه الجهة.',
    },
    compute: (network, { normalized = true } = {}) => gatekeeping(network, { normalized }),
  },
  {
    kind: 'scores',
    id: 'routesToRecipient',
    label: { en: 'Independent routes', he: 'מסלולים בלתי תלויים', ar: 'المسارات المستقلة' },
    meaning: {
      en: 'How many ways to the recipients a stakeholder has that share nobody in between.',
      he: 'כמה דרכים אל מקבלי השירות יש לשחקן שאין להן שחקן משותף באמצע.',
      ar: 'كم طريقًا للجهة إلى متلقّي الخدمة لا تشترك في أحد بين طرفيها.',
    },
    upTo: 5_000,
    compute: (network) => routesToRecipient(network),
  },
  {
    kind: 'scores',
    id: 'capacityToRecipient',
    label: { en: 'Capacity', he: 'קיבולת', ar: 'السعة' },
    meaning: {
      en: 'How much can reach the recipients from a stakeholder over all ways together, a tie carrying as much as its strength.',
      he: 'כמה יכול להגיע מן השחקן אל מקבלי השירות בכל הדרכים יחד, כשכל קשר נושא לפי עוצמתו.',
      ar: 'كم يمكن أن يصل من الجهة إلى متلقّي الخدمة عبر جميع الطرق معًا، وكل علاقة تحمل بقدر قوتها.',
    },
    upTo: 5_000,
    compute: capacityToRecipient,
  },
  {
    kind: 'scores',
    id: 'recipientPagerank',
    label: { en: 'PageRank from the recipients', he: 'PageRank מן המקבלים', ar: 'PageRank من المتلقين' },
    meaning: {
      en: 'How often a walk along the ties that starts anew at the recipients comes by the stakeholder.',
      he: 'באיזו תדירות הילוך לאורך הקשרים, שמתחיל שוב ושוב אצל מקבלי השירות, עובר אצל השחקן.',
      ar: 'كم مرة يمر بالجهة مسير على العلاقات يبدأ من جديد عند متلقّي الخدمة.',
    },
    convention: 'damping 0.85; who has no tie out goes on from the recipients',
    compute: (network, options = {}) => {
      const { info, list } = pagerank(network, { ...options, restart: 'recipients' });
      return new Scores({ ...info, measure: 'recipientPagerank', source: HAVELIWALA }, network, list);
    },
  },
  {
    kind: 'index',
    id: 'recipientReach',
    label: { en: 'Reach of the recipients', he: 'טווח ההגעה למקבלי השירות', ar: 'مدى الوصول إلى متلقّي الخدمة' },
    meaning: {
      en: 'How many of the other stakeholders have a way of at most two steps to a recipient.',
      he: 'לכמה מן השחקנים האחרים יש דרך של שני צעדים לכל היותר אל מקבל שירות.',
      ar: 'كم من الجهات الأخرى لها طريق لا يزيد على خطوتين إلى متلقٍّ للخدمة.',
    },
    range: [0, 1],
    unit: 'share of the other stakeholders',
    source: 'Borgatti 2006, doi:10.1007/s10588-006-7084-x (m-reach), taken for the recipients',
    compute: (network) => recipientReach(network),
  },
];
