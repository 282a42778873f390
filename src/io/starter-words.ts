import type { Language } from '../text/language';

/** Name of the sheet, or of the text file, that explains the tables. */
export const INSTRUCTIONS_SHEET: Readonly<Record<Language, string>> = { en: 'Read me', he: 'הוראות', ar: 'إرشادات' };

/** What a facilitator needs to know to fill in the tables, a paragraph a line. */
export const INSTRUCTIONS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'How to fill in this player map',
    'Everything in these tables is an invented example. Replace it with your own service, row by row.',
    '1. Stakeholders: one row for each player. "id" is a short name of your choice; every player has another one. Only "id" must be filled in, the rest when you know it. Empty means "not known", never zero.',
    '2. "ring" is the role towards those who receive the service: recipients, commissioners, operators, adjacent and complementary services, wider environment. "sector" is where the player comes from. Use the words of the lists that came with this example, or change the lists.',
    '3. "parent" is the id of the body that a unit or a person belongs to.',
    '4. Influence, interest and similar judgements are numbers from 0 to 1, or per cent. Several values in one cell stand apart by |.',
    '5. Ties: one row for each relation. "source" and "target" are ids of stakeholders, "type" is one of the tie types, "strength" a number above 0 (larger is closer). For a conflict write -1 under "sign".',
    '6. Further columns of your own are welcome: they are kept.',
    '7. Judgements about people and bodies (influence, position, veto, contacts, notes) do not appear on maps you share, unless you ask for them.',
    'Then run: playermap check, mend what it names, and: playermap map',
  ],
  he: [
    'איך ממלאים את מפת השחקנים',
    'כל מה שכתוב בטבלאות הוא דוגמה בדויה. החליפו אותה בשירות שלכם, שורה אחר שורה.',
    '1. בעלי עניין (stakeholders): שורה לכל שחקן. "מזהה" הוא שם קצר לבחירתכם, אחר לכל שחקן. רק "מזהה" הוא חובה; את השאר ממלאים כשיודעים. תא ריק פירושו "לא ידוע", לא אפס.',
    '2. "מעגל" הוא התפקיד כלפי מקבלי השירות: מקבלי השירות, מזמינים, מפעילים, שירותים משיקים ומשלימים, הסביבה הרחבה. "מגזר" הוא המקום שממנו השחקן בא. השתמשו במילים שברשימות המצורפות, או שנו את הרשימות.',
    '3. "שייך ל" הוא המזהה של הגוף שהיחידה או בעל התפקיד שייכים אליו.',
    '4. השפעה, עניין והערכות דומות הן מספרים מ-0 עד 1, או אחוזים. כמה ערכים בתא אחד מופרדים בסימן |.',
    '5. קשרים (ties): שורה לכל קשר. "מקור" ו"יעד" הם מזהים של בעלי עניין, "סוג" הוא אחד מסוגי הקשרים, "עוצמה" היא מספר גדול מ-0 (גדול יותר פירושו קרוב יותר). לקשר של עימות כתבו 1- בעמודה "סימן".',
    '6. אפשר להוסיף עמודות משלכם: הן נשמרות.',
    '7. הערכות על אנשים וגופים (השפעה, עמדה, וטו, אנשי קשר, הערות) אינן מופיעות במפות שאתם משתפים, אלא אם ביקשתם.',
    'בסיום הריצו playermap check, תקנו את מה שהוא מונה, ואז playermap map',
  ],
  ar: [
    'كيف نملأ خريطة اللاعبين',
    'كل ما في هذه الجداول مثال مُختلق. استبدلوه بخدمتكم، سطرًا بعد سطر.',
    '1. أصحاب المصلحة (stakeholders): سطر لكل جهة. "المعرف" اسم قصير من اختياركم، مختلف لكل جهة. "المعرف" وحده إلزامي؛ أما الباقي فيُملأ حين يُعرف. الخانة الفارغة تعني "غير معروف" لا صفرًا.',
    '2. "الحلقة" هي الدور تجاه متلقي الخدمة: متلقو الخدمة، طالبوها، مشغلوها، خدمات متاخمة ومكملة، البيئة الأوسع. "القطاع" هو المكان الذي تأتي منه الجهة. استعملوا كلمات القوائم المرفقة أو غيّروا القوائم.',
    '3. "تابع ل" هو معرف الهيئة التي تتبع لها الوحدة أو الشخص.',
    '4. التأثير والاهتمام والتقديرات المشابهة أرقام من 0 إلى 1، أو نسب مئوية. القيم المتعددة في خانة واحدة يفصل بينها |.',
    '5. العلاقات (ties): سطر لكل علاقة. "المصدر" و"الهدف" معرفان لأصحاب مصلحة، و"النوع" أحد أنواع العلاقات، و"القوة" رقم أكبر من 0 (الأكبر أقرب). لعلاقة خلاف اكتبوا -1 تحت "الإشارة".',
    '6. يمكن إضافة أعمدة خاصة بكم: تُحفظ كما هي.',
    '7. التقديرات عن الأشخاص والهيئات (التأثير، الموقف، النقض، جهات الاتصال، الملاحظات) لا تظهر في الخرائط التي تشاركونها إلا إذا طلبتم ذلك.',
    'بعد ذلك شغّلوا playermap check وأصلحوا ما يذكره، ثم playermap map',
  ],
};
