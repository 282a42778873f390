import type { Language } from '../text/language';

/** Name of the sheet, or of the text file, that explains the tables. */
export const INSTRUCTIONS_SHEET: Readonly<Record<Language, string>> = { en: 'Read me', he: 'הוראות', ar: 'إرشادات' };

/** What a facilitator needs to know to fill in the tables, a paragraph a line. */
export const INSTRUCTIONS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'How to fill in this player map',
    'Everything in these tables is an invented example. Replace it with your own service, row by row.',
    '1. Stakeholders: one row for each player. "id" is a short name of your choice; a different one for each player. Only "id" must be filled in, the rest when you know it. Empty means "not known", never zero.',
    '2. "ring" is the role towards those who receive the service: Service recipients, Commissioners, Operators, Adjacent and complementary services, Wider environment. "sector" is the sector that the player belongs to. Use exactly these words, or change the lists of rings and sectors.',
    '3. "parent" is the id of the body that a unit or a person belongs to.',
    '4. Influence, interest and similar judgements are numbers from 0 to 1, or per cent. Several values in one cell are separated by |.',
    '5. Ties: one row for each relation. "source" and "target" are ids of stakeholders, "type" is one of the tie types, "strength" a number above 0 (larger is closer). For a conflict write -1 under "sign".',
    '6. Title, source, language, who the recipients are, and the lists of rings, sectors and tie types stand in the file ecosystem.json (in a workbook: on sheets of their own). Change them too: until then the map carries the title of the example.',
    '7. Further columns of your own are welcome: they are kept.',
    '8. Judgements about people and bodies (influence, position, veto, contacts, notes) do not appear on maps you share, unless you ask for them.',
    'Then run, with the name of this folder or workbook: playermap check FOLDER, fix what it names, and: playermap map FOLDER -o map.html',
  ],
  he: [
    'איך ממלאים את מפת השחקנים',
    'כל מה שכתוב בטבלאות הוא דוגמה בדויה. החליפו אותה בשירות שלכם, שורה אחר שורה.',
    '1. בעלי עניין (stakeholders): שורה לכל שחקן. "מזהה" הוא שם קצר לבחירתכם, שונה לכל שחקן. רק "מזהה" הוא חובה; את השאר ממלאים כשיודעים. תא ריק פירושו "לא ידוע", לא אפס.',
    '2. "מעגל" הוא התפקיד כלפי מקבלי השירות: מקבלי השירות, מזמיני השירות, מפעילי השירות, שירותים משיקים ומשלימים, הסביבה הרחבה. "מגזר" הוא המגזר שאליו השחקן משתייך. השתמשו במילים האלה בדיוק, או שנו את רשימות המעגלים והמגזרים.',
    '3. "שייך ל" הוא המזהה של הגוף שהיחידה או בעל התפקיד שייכים אליו.',
    '4. השפעה, עניין והערכות דומות הן מספרים מ-0 עד 1, או אחוזים. כמה ערכים בתא אחד מופרדים בסימן |.',
    '5. קשרים (ties): שורה לכל קשר. "מקור" ו"יעד" הם מזהים של בעלי עניין, "סוג" הוא אחד מסוגי הקשרים, "עוצמה" היא מספר גדול מ-0 (גדול יותר פירושו קרוב יותר). לקשר של עימות כתבו \u200e-1\u200e בעמודה "סימן".',
    '6. הכותרת, המקור, השפה, מי מקבלי השירות ורשימות המעגלים, המגזרים וסוגי הקשרים רשומים בקובץ ecosystem.json (בחוברת עבודה: בגיליונות משלהם). שנו גם אותם: עד אז המפה נושאת את כותרת הדוגמה.',
    '7. אפשר להוסיף עמודות משלכם: הן נשמרות.',
    '8. הערכות על אנשים וגופים (השפעה, עמדה, וטו, אנשי קשר, הערות) אינן מופיעות במפות שאתם משתפים, אלא אם ביקשתם.',
    'בסיום הריצו, עם שם התיקייה או חוברת העבודה: playermap check FOLDER, תקנו את מה שהוא מונה, ואז: playermap map FOLDER -o map.html',
  ],
  ar: [
    'كيف نملأ خريطة الجهات الفاعلة',
    'كل ما في هذه الجداول مثال مُختلق. استبدلوه بخدمتكم، سطرًا بعد سطر.',
    '1. أصحاب المصلحة (stakeholders): سطر لكل جهة. "المعرف" اسم قصير من اختياركم، مختلف لكل جهة. "المعرف" وحده إلزامي؛ أما الباقي فيُملأ حين يُعرف. الخانة الفارغة تعني "غير معروف" لا صفرًا.',
    '2. "الحلقة" هي الدور تجاه متلقي الخدمة: متلقّو الخدمة، الجهات المكلِّفة بالخدمة، مشغّلو الخدمة، خدمات متاخمة ومكمّلة، البيئة الأوسع. "القطاع" هو القطاع الذي تنتمي إليه الجهة. استعملوا هذه الكلمات كما هي أو غيّروا قوائم الحلقات والقطاعات.',
    '3. "تابع ل" هو معرف الهيئة التي تتبع لها الوحدة أو الشخص.',
    '4. التأثير والاهتمام والتقديرات المشابهة أرقام من 0 إلى 1، أو نسب مئوية. القيم المتعددة في خانة واحدة يفصل بينها |.',
    '5. العلاقات (ties): سطر لكل علاقة. "المصدر" و"الهدف" معرفان لأصحاب مصلحة، و"النوع" أحد أنواع العلاقات، و"القوة" رقم أكبر من 0 (الأكبر أقرب). لعلاقة خلاف اكتبوا -1 تحت "الإشارة".',
    '6. العنوان والمصدر واللغة ومن هم متلقّو الخدمة وقوائم الحلقات والقطاعات وأنواع العلاقات مسجّلة في الملف ecosystem.json (وفي المصنّف: في أوراق خاصة بها). غيّروها أيضًا: إلى ذلك الحين تحمل الخريطة عنوان المثال.',
    '7. يمكن إضافة أعمدة خاصة بكم: تُحفظ كما هي.',
    '8. التقديرات عن الأشخاص والهيئات (التأثير، الموقف، النقض، جهات الاتصال، الملاحظات) لا تظهر في الخرائط التي تشاركونها إلا إذا طلبتم ذلك.',
    'بعد ذلك شغّلوا مع اسم المجلد أو المصنّف: playermap check FOLDER وأصلحوا ما يذكره، ثم: playermap map FOLDER -o map.html',
  ],
};
