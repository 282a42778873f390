import type { MeasureDescriptor } from '../descriptor';
import { betweenness } from './betweenness';
import { closeness, harmonic } from './closeness';
import { clustering } from './clustering';
import { core } from './core';
import { currentFlowBetweenness, informationCentrality } from './current-flow';
import { articulationPoint } from './cut-points';
import { eigenvector } from './eigenvector';
import { authorities, hubs } from './hits';
import { networkMeasures } from './index-descriptors';
import { katz } from './katz';
import { pagerank } from './pagerank';

/** Centrality of stakeholders, and the shape of the whole network, as the registry lists them. */
export const centralityMeasures: readonly MeasureDescriptor[] = [
  {
    kind: 'scores',
    id: 'betweenness',
    convention: 'an undirected pair counts once; ends of a way are not on it',
    label: { en: 'Betweenness', he: 'מרכזיות תיווך', ar: 'مركزية الوساطة' },
    meaning: {
      en: 'How often a stakeholder stands on the shortest way between two others.',
      he: 'באיזו תדירות השחקן נמצא בדרך הקצרה בין שני שחקנים אחרים.',
      ar: 'كم مرة تقع الجهة على أقصر طريق بين جهتين أخريين.',
    },
    compute: betweenness,
  },
  {
    kind: 'scores',
    id: 'closeness',
    convention: 'Wasserman and Faust: times the share reached; `all` ignores direction',
    label: { en: 'Closeness', he: 'מרכזיות קרבה', ar: 'مركزية القرب' },
    meaning: {
      en: 'How few steps a stakeholder is from all others on average; who reaches few of them scores less.',
      he: 'כמה צעדים מעטים מפרידים בממוצע בין השחקן לכל האחרים; מי שמגיע למעטים מהם מקבל פחות.',
      ar: 'ما أقل الخطوات بين الجهة وسائر الجهات في المتوسط؛ ومن تصل إلى القليل منها تنال درجة أدنى.',
    },
    compute: closeness,
  },
  {
    kind: 'scores',
    id: 'harmonic',
    convention: 'who is not reached counts 0; `all` ignores direction',
    label: { en: 'Harmonic closeness', he: 'קרבה הרמונית', ar: 'القرب التوافقي' },
    meaning: {
      en: 'How near a stakeholder is to all others, where one it cannot reach counts as infinitely far.',
      he: 'עד כמה השחקן קרוב לכל האחרים, כאשר מי שאין אליו דרך נחשב רחוק לאין שיעור.',
      ar: 'مدى قرب الجهة من سائر الجهات، وتُعدّ الجهة التي لا طريق إليها بعيدة بلا حدّ.',
    },
    compute: harmonic,
  },
  {
    kind: 'scores',
    id: 'eigenvector',
    convention: 'the greatest is 1; null where the largest eigenvalue is not simple',
    label: { en: 'Eigenvector centrality', he: 'מרכזיות וקטור עצמי', ar: 'مركزية المتجه الذاتي' },
    meaning: {
      en: 'How well a stakeholder is tied to others who are well tied themselves.',
      he: 'עד כמה השחקן קשור לשחקנים שגם הם מקושרים היטב.',
      ar: 'مدى ارتباط الجهة بجهات هي نفسها جيدة الارتباط.',
    },
    compute: eigenvector,
  },
  {
    kind: 'scores',
    id: 'pagerank',
    convention: 'damping 0.85; the mass of those without a tie out is spread evenly',
    label: { en: 'PageRank', he: 'פייג׳ראנק', ar: 'بيج رانك' },
    meaning: {
      en: 'Where a walk that follows ties, and now and then starts anew, spends its time.',
      he: 'היכן שוהה הליכה שעוקבת אחר הקשרים, ומדי פעם מתחילה מחדש.',
      ar: 'أين تمضي وقتها مسيرةٌ تتبع العلاقات وتبدأ من جديد بين حين وآخر.',
    },
    compute: pagerank,
  },
  {
    kind: 'scores',
    id: 'katz',
    convention:
      'attenuation is half of 1 / largest eigenvalue, or 0.5 where that is 0; everybody begins with 1; ties that come in count',
    label: { en: 'Katz centrality', he: 'מרכזיות כץ', ar: 'مركزية كاتز' },
    meaning: {
      en: 'How many ways lead to a stakeholder, long ones counting less.',
      he: 'כמה דרכים מובילות אל השחקן, כשדרכים ארוכות נחשבות פחות.',
      ar: 'كم طريقًا يؤدي إلى الجهة، والطرق الطويلة أقل وزنًا.',
    },
    compute: katz,
  },
  {
    kind: 'scores',
    id: 'hubs',
    convention: 'the greatest is 1, not the sum',
    label: { en: 'Hub', he: 'מפנה מרכזי', ar: 'محور الإحالة' },
    meaning: {
      en: 'How much a stakeholder points to those whom many point to.',
      he: 'עד כמה השחקן מפנה אל מי שרבים מפנים אליו.',
      ar: 'مدى توجّه الجهة نحو من يتوجه إليه كثيرون.',
    },
    compute: hubs,
  },
  {
    kind: 'scores',
    id: 'authorities',
    convention: 'the greatest is 1, not the sum',
    label: { en: 'Authority', he: 'סמכות', ar: 'مرجعية' },
    meaning: {
      en: 'How much a stakeholder is pointed to by those who point to many such.',
      he: 'עד כמה מפנים אל השחקן מי שמפנים לרבים מסוגו.',
      ar: 'مدى توجّه المحيلين الكبار نحو الجهة.',
    },
    compute: authorities,
  },
  {
    kind: 'scores',
    id: 'core',
    convention: '`all` in a directed network counts a mutual tie twice',
    label: { en: 'Core number', he: 'מספר ליבה', ar: 'رقم النواة' },
    meaning: {
      en: 'How deep a stakeholder sits in the thick of the network: the largest k so that it is in a group where all have k ties inside.',
      he: 'כמה עמוק השחקן בלב הרשת: ה־k הגדול ביותר שבו הוא שייך לקבוצה שלכל חבריה k קשרים בתוכה.',
      ar: 'مدى عمق الجهة في قلب الشبكة: أكبر عدد k تنتمي معه إلى مجموعة لكل عضو فيها k علاقات داخلها.',
    },
    compute: core,
  },
  {
    kind: 'scores',
    id: 'clustering',
    convention: 'direction ignored; null below two contacts; with strengths Barrat',
    label: { en: 'Clustering', he: 'התקבצות', ar: 'التكتل' },
    meaning: {
      en: 'How many of a stakeholder’s contacts are tied to each other.',
      he: 'כמה מהקשורים אל השחקן קשורים גם זה לזה.',
      ar: 'كم من المرتبطين بالجهة يرتبط بعضهم ببعض.',
    },
    compute: clustering,
  },
  {
    kind: 'scores',
    id: 'articulationPoint',
    label: { en: 'Cut point', he: 'נקודת חיתוך', ar: 'نقطة قطع' },
    meaning: {
      en: 'Whether the map falls apart when the stakeholder leaves.',
      he: 'האם המפה מתפרקת כשהשחקן עוזב.',
      ar: 'هل تتفكك الخريطة إذا غادرت الجهة.',
    },
    compute: (network) => articulationPoint(network),
  },
  {
    kind: 'scores',
    id: 'informationCentrality',
    label: { en: 'Information centrality', he: 'מרכזיות מידע', ar: 'مركزية المعلومات' },
    meaning: {
      en: 'How well a stakeholder is joined to the others by all ways at once, not only the shortest.',
      he: 'עד כמה השחקן מחובר לאחרים בכל הדרכים גם יחד, ולא רק בקצרה.',
      ar: 'مدى اتصال الجهة بالآخرين عبر جميع الطرق معًا لا أقصرها فقط.',
    },
    upTo: 2_000,
    compute: informationCentrality,
  },
  {
    kind: 'scores',
    id: 'currentFlowBetweenness',
    label: { en: 'Current-flow betweenness', he: 'תיווך זרימה', ar: 'وساطة التدفق' },
    meaning: {
      en: 'How much passes through a stakeholder when what flows between others takes all ways, good ones more.',
      he: 'כמה עובר דרך השחקן כשמה שזורם בין האחרים הולך בכל הדרכים, ובטובות יותר.',
      ar: 'كم يمر عبر الجهة حين يسلك ما يتدفق بين الآخرين جميع الطرق، والجيدة منها أكثر.',
    },
    upTo: 2_000,
    compute: currentFlowBetweenness,
  },
  ...networkMeasures,
];
