// An invented service with invented players: home visits to parents of newborns in a town that does not exist.

type Words = readonly [en: string, he: string, ar: string];

export const TITLE: Words = [
  'Home visits to parents of newborns (an invented example)',
  'ביקורי בית להורים לתינוקות (דוגמה בדויה)',
  'زيارات منزلية لأهالي المواليد (مثال مُختلق)',
];

export const INVENTED: Words = ['Invented for this example', 'בדוי, לצורך הדוגמה', 'مُختلق لغرض المثال'];

interface ExamplePlayer {
  readonly id: Words;
  readonly name: Words;
  readonly kind: 'organisation' | 'unit' | 'person' | 'group';
  readonly sector: string;
  readonly ring: string;
  /** Position in this list of the player it is part of. */
  readonly parent?: number;
  readonly tier: 'national' | 'regional' | 'local';
  readonly influence: number;
  readonly interest: number;
  readonly position: 'supports' | 'neutral' | 'opposes';
  readonly veto?: Words;
  readonly decides?: Words;
  readonly benefit?: Words;
  readonly needs?: Words;
  readonly offers?: Words;
}

const player = (
  id: Words,
  name: Words,
  [kind, sector, ring, tier]: readonly [ExamplePlayer['kind'], string, string, ExamplePlayer['tier']],
  [influence, interest, position]: readonly [number, number, ExamplePlayer['position']],
  more: Partial<ExamplePlayer> = {},
): ExamplePlayer => ({ id, name, kind, sector, ring, tier, influence, interest, position, ...more });

export const PLAYERS: readonly ExamplePlayer[] = [
  player(
    ['parents', 'הורים', 'أهالي'],
    ['Parents of newborns', 'הורים לתינוקות', 'أهالي المواليد'],
    ['group', 'community', 'recipient', 'local'],
    [0.2, 1, 'supports'],
    {
      needs: ['advice at home | a person to call', 'הדרכה בבית | כתובת לשאלות', 'إرشاد في البيت | شخص يمكن الاتصال به'],
      benefit: ['Confidence in the first months', 'ביטחון בחודשים הראשונים', 'ثقة في الأشهر الأولى'],
    },
  ),
  player(
    ['parents-forum', 'פורום-הורים', 'منتدى-الأهالي'],
    ["Parents' forum", 'פורום ההורים', 'منتدى الأهالي'],
    ['group', 'civil-society', 'recipient', 'local'],
    [0.3, 0.9, 'supports'],
    {
      offers: ['knowledge of what hurts', 'היכרות עם מה שכואב', 'معرفة بما يؤلم'],
    },
  ),
  player(
    ['ministry', 'משרד', 'الوزارة'],
    ['Ministry of Families', 'משרד המשפחות', 'وزارة العائلات'],
    ['organisation', 'central-government', 'commissioner', 'national'],
    [0.9, 0.6, 'supports'],
    {
      decides: ['The budget of the service', 'תקציב השירות', 'ميزانية الخدمة'],
      offers: ['budget | standards', 'תקציב | סטנדרטים', 'ميزانية | معايير'],
    },
  ),
  player(
    ['early-years', 'הגיל-הרך', 'الطفولة-المبكرة'],
    ['Early Years Unit', 'היחידה לגיל הרך', 'وحدة الطفولة المبكرة'],
    ['unit', 'central-government', 'commissioner', 'national'],
    [0.7, 0.9, 'supports'],
    {
      parent: 2,
      decides: ['What the tender asks for', 'מה המכרז דורש', 'ما تطلبه المناقصة'],
      needs: ['knowledge from the field', 'ידע מהשטח', 'معرفة من الميدان'],
    },
  ),
  player(
    ['municipality', 'עירייה', 'البلدية'],
    ['Municipality of Gan Shaked', 'עיריית גן שקד', 'بلدية جان شاكيد'],
    ['organisation', 'local-government', 'commissioner', 'local'],
    [0.6, 0.8, 'supports'],
    {
      offers: ['rooms | social workers', 'חדרים | עובדות סוציאליות', 'غرف | عاملات اجتماعيات'],
    },
  ),
  player(
    ['first-steps', 'צעדים-ראשונים', 'خطوات-أولى'],
    ['First Steps Association', 'עמותת צעדים ראשונים', 'جمعية خطوات أولى'],
    ['organisation', 'civil-society', 'operator', 'regional'],
    [0.5, 1, 'supports'],
    {
      benefit: ['A mission it was founded for', 'המשימה שלשמה הוקמה', 'المهمة التي تأسست من أجلها'],
      needs: ['a contract of several years', 'התקשרות רב-שנתית', 'عقد لعدة سنوات'],
    },
  ),
  player(
    ['warm-home', 'בית-חם', 'بيت-دافئ'],
    ['Warm Home Ltd', 'בית חם בע״מ', 'بيت دافئ م.ض.'],
    ['organisation', 'business', 'operator', 'national'],
    [0.4, 0.7, 'neutral'],
    {
      offers: ['a call centre', 'מוקד טלפוני', 'مركز اتصالات'],
    },
  ),
  player(
    ['health-fund', 'קופה', 'صندوق-المرضى'],
    ['Oren Health Fund', 'קופת חולים אורן', 'صندوق مرضى أورن'],
    ['organisation', 'health-fund', 'adjacent', 'national'],
    [0.6, 0.5, 'neutral'],
  ),
  player(
    ['hospital', 'בית-חולים', 'المستشفى'],
    ['Gan Shaked Hospital', 'בית החולים גן שקד', 'مستشفى جان شاكيد'],
    ['organisation', 'hospital', 'adjacent', 'regional'],
    [0.5, 0.4, 'neutral'],
  ),
  player(
    ['college', 'מכללה', 'الكلية'],
    ['Shaked College', 'מכללת שקד', 'كلية شاكيد'],
    ['organisation', 'academia', 'environment', 'regional'],
    [0.2, 0.5, 'supports'],
    {
      offers: ['evaluation', 'הערכה', 'تقييم'],
    },
  ),
  player(
    ['horizon', 'אופק', 'أفق'],
    ['Horizon Foundation', 'קרן אופק', 'مؤسسة أفق'],
    ['organisation', 'philanthropy', 'environment', 'national'],
    [0.4, 0.6, 'supports'],
  ),
  player(
    ['legal-adviser', 'יועצת-משפטית', 'المستشارة-القانونية'],
    ['Legal adviser of the ministry', 'היועצת המשפטית של המשרד', 'المستشارة القانونية للوزارة'],
    ['person', 'central-government', 'environment', 'national'],
    [0.8, 0.2, 'neutral'],
    {
      parent: 2,
      veto: ['a legal opinion on the tender', 'חוות דעת על המכרז', 'رأي قانوني في المناقصة'],
    },
  ),
];

export const TIE_TYPES = [
  { id: 'service', names: { en: 'Service', he: 'שירות', ar: 'خدمة' }, directed: true },
  { id: 'funding', names: { en: 'Funding', he: 'מימון', ar: 'تمويل' }, directed: true },
  { id: 'information', names: { en: 'Information', he: 'מידע', ar: 'معلومات' }, directed: true },
  { id: 'coordination', names: { en: 'Coordination', he: 'תיאום', ar: 'تنسيق' }, directed: false },
] as const;

/** From, to (positions among the players), type, strength from 1 to 3, and -1 where the two are at odds. */
export const TIES: readonly (readonly [number, number, (typeof TIE_TYPES)[number]['id'], number, -1?])[] = [
  [2, 4, 'funding', 2],
  [3, 5, 'funding', 3],
  [3, 6, 'funding', 2],
  [4, 5, 'funding', 1],
  [10, 5, 'funding', 1],
  [5, 0, 'service', 3],
  [6, 0, 'service', 2],
  [7, 0, 'service', 2],
  [8, 0, 'service', 1],
  [8, 5, 'information', 2],
  [8, 7, 'information', 3],
  [0, 1, 'information', 2],
  [1, 4, 'information', 1],
  [9, 3, 'information', 1],
  [11, 3, 'information', 1],
  [7, 5, 'coordination', 2],
  [4, 3, 'coordination', 2],
  [5, 6, 'coordination', 1, -1],
];
