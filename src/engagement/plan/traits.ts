/**
 * What an audience may be like, and what may be wanted from it: the words in which methods and audiences are compared.
 * Circumstances are read off the fields of an audience and its members; aims off the words of its aim.
 */
export const CIRCUMSTANCES = [
  'sensitive',
  'conflict',
  'tension',
  'resistance',
  'seniors',
  'complex',
  'wide',
  'hard-to-reach',
  'short-time',
  'few-resources',
  'stakeholders',
  'experts',
  'public-groups',
  'public',
] as const;

/** What an audience is like. @useDeclaredType */
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Beginnings of words by which an aim is told, in English, Hebrew and Arabic. */
const AIM_WORDS = {
  needs: 'need|צרכים|צורכי|הצורך|احتياج|حاجات',
  experience: 'experience|lived|חווי|התנסו|ניסיון|تجرب|خبرة معيشة',
  attitudes: 'attitude|perception|עמדות|תפיסות|תפישות|مواقف|تصورات',
  reactions: 'reaction|responses|feedback|התייחסו|תגובות|ردود|ملاحظات على',
  criticism: 'critic|ביקורת|نقد|انتقاد',
  discretion: 'discre|confiden|private talk|דיסקרט|סודיות|חשאי|سرية|تكتم',
  'not-in-a-group': 'not in a group|one by one|individual|ביחידות|אחד על אחד|שלא בקבוצה|فردي|ليس في مجموعة',
  'joint-thinking': 'joint thinking|think together|together think|חשיבה משותפת|לחשוב יחד|تفكير مشترك|التفكير معا',
  'many-voices': 'voices|ריבוי קולות|קולות|أصوات',
  alternatives: 'alternative|option|חלופות|חלופה|بدائل|بديل',
  ideas: 'ideas|new idea|brainstorm|רעיונות|רעיון|أفكار|فكرة',
  proposals: 'proposal|solution|suggestion|הצעות|פתרונות|حلول|اقتراح|مقترح',
  figures: 'quantit|statistic|figures|how many|number of|כמותי|נתונים מספריים|סטטיסט|كمي|إحصاء|أرقام',
  transparency: 'transparen|open to all|שקיפות|شفافية',
  consensus: 'consensus|agreement|הסכמה|הסכמות|קונצנזוס|توافق|إجماع|اتفاق',
  'binding-rules': 'regulation|binding|rulemaking|תקנות|תקנה|מחייב|أنظمة|لوائح|ملزم',
  'expert-plan':
    'experts plan|plan by experts|expert plan|draw up a plan|תכנית מומחים|צוות מומחים|גיבוש תכנית|خطة خبراء|فريق خبراء',
  'common-task': 'common task|shared task|משימה משותפת|مهمة مشتركة',
  uncertainty: 'uncertain|אי ודאות|אי וודאות|عدم اليقين|غموض متغير',
  'wide-picture': 'whole picture|wider picture|big picture|תמונה הרחבה|תמונה רחבה|الصورة الأوسع|الصورة الكاملة',
  relations: 'relations between|relationship|rebuild trust|מערכות יחסים|מערכת יחסים|יחסים בין|علاقات بين|بناء علاقات',
  'practical-problems': 'practical problem|בעיות מעשיות|בעיה מעשית|مشكلات عملية|مشاكل عملية',
  insight: 'collective insight|shared insight|תובנות קולקטיביות|תובנה משותפת|تبصر جماعي|رؤى جماعية',
  commitment: 'commitment|mutual commit|מחויבות|التزام متبادل|التزام',
  capability: 'shared capab|capability for change|capacity for change|מסוגלות|قدرة مشتركة|قدرات مشتركة',
  'citizens-wishes':
    'citizens want|what citizens|what residents want|מה האזרחים רוצים|מה ירצו|רצון האזרחים|רצונות התושבים|ماذا يريد المواطنون|رغبات',
  'in-depth': 'in depth|in-depth|לעומק|بعمق|معمق',
  'at-once': 'at once|same time|בו זמנית|בבת אחת|في آن واحد|في وقت واحد',
  'fast-summary': 'sum up fast|fast summar|quick summar|סיכום מהיר|לסכם במהירות|تلخيص سريع',
  weighing: 'weigh|deliberat|שקול|דליברטיב|מושכל|تداول|موازنة',
  'science-or-technology': 'scien|technical|technolog|מדעי|טכני|טכנולוגי|علمي|تقني|علوم',
  'budget-priorities': 'budget|spending priorit|תקצוב|תקציב|ميزانية|موازنة عامة',
  strengths: 'strength|what works|positive|חוזקות|מה עובד|פוטנציאל חיובי|نقاط القوة|ما ينجح|إيجابي',
  'organisational-change': 'organisational change|organizational change|שינוי ארגוני|تغيير تنظيمي',
  'community-development': 'community development|develop the community|פיתוח קהיל|تطوير المجتمع|تنمية المجتمع',
  'crossed-ideas': 'cross-fertil|cross fertil|rounds|mix ideas|הפריה|סבבים|تلاقح|جولات',
  'own-topics':
    'own topics|propose topics|set the agenda|נושאים משלהם|יציעו נושאים|להציע נושאים|سيقترحون المواضيع|اقتراح المواضيع|مواضيعهم',
  'self-organisation':
    'self-organi|self organi|take responsibility|initiative|התארגנות עצמית|לקיחת אחריות|יוזמ|تنظيم ذاتي|تحمل المسؤولية|مبادرات',
  'possible-futures': 'possible futures|scenario|תסריט|תמונות עתיד|سيناريو|صور المستقبل',
  assumptions: 'assumption|הנחות|הנחת|افتراض',
  safety: 'safe|ביטחון|בטחון|מרחב בטוח|أمان|آمن',
  'equal-footing': 'equal footing|no hierarchy|without hierarchy|ללא היררכיה|בלי היררכיה|بدون تراتبية|بلا تراتبية',
  stories: 'story|stories|סיפור|قصص|قصة|حكاي',
} as const;

/** What is wanted from an audience. @useDeclaredType */
export type Aim = keyof typeof AIM_WORDS;
/** What an audience is like, or what is wanted from it. */
export type Trait = Circumstance | Aim;

export const AIMS = Object.keys(AIM_WORDS) as Aim[];

/** Letters that Hebrew and Arabic write together with the word that follows. */
const PREFIX = '[והבלכמש]{0,3}|و?[بلكف]?(?:ال)?|لل';

const ENTRIES = Object.entries(AIM_WORDS).map(([aim, words]) => ({
  aim: aim as Aim,
  pattern: new RegExp(`(?<=^|[^\\p{L}\\p{N}])(?:${PREFIX})(?:${words.replaceAll('-', '[- ]')})`, 'iu'),
}));

/** What the words of an aim ask for: codes of aims as they stand, or words that begin as theirs do. */
export function aimsIn(text: string | undefined): readonly Aim[] {
  if (text === undefined || text.trim() === '') return [];
  const plain = text
    .normalize('NFKC')
    .replace(/[\u0591-\u05c7\u064b-\u0652]/g, '')
    .replace(/[\u05be\u2010-\u2015]/g, '-');
  const words = plain.split(/[\s,;|]+/);
  const codes = new Set(words.filter((word) => AIMS.includes(word as Aim)));
  // a code is no word of the sentence around it
  const sentence = words.filter((word) => !codes.has(word)).join(' ');
  return ENTRIES.filter(({ aim, pattern }) => codes.has(aim) || pattern.test(sentence)).map(({ aim }) => aim);
}
