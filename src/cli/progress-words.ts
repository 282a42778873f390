import { saying } from '../text/phrases';

const en = {
  working: 'working',
  reading: 'reading {input}',
  checking: 'checking',
  measuring: 'measuring: {measure}',
  findings: 'looking for what stands out',
  drawing: 'placing players: {players}, ties: {ties}',
  comparing: 'comparing',
  reporting: 'writing the report',
  missing: 'looking for who is missing',
  suggesting: 'trying new ties: {what}',
  lots: 'making chances equal',
  seating: 'seating: {people}',
  timetable: 'making the timetable',
  converting: 'converting to {format}',
  writing: 'writing {file}',
  stopped: 'stopped; no file was left half written',
} as const;

/** What long work is called while it runs. */
export type Stage = Exclude<keyof typeof en, 'stopped'>;

/** What is said of work as it goes. */
export const sayProgress = saying<Readonly<Record<keyof typeof en, string>>>({
  en,
  he: {
    working: 'בעבודה',
    reading: 'קריאה: {input}',
    checking: 'בדיקה',
    measuring: 'מדידה: {measure}',
    findings: 'חיפוש הבולט לעין',
    drawing: 'מיקום שחקנים: {players}, קשרים: {ties}',
    comparing: 'השוואה',
    reporting: 'כתיבת הדוח',
    missing: 'חיפוש מי חסר',
    suggesting: 'ניסיון קשרים חדשים: {what}',
    lots: 'השוואת סיכויים',
    seating: 'הושבה: {people}',
    timetable: 'הכנת לוח הזמנים',
    converting: 'המרה אל {format}',
    writing: 'כתיבה: {file}',
    stopped: 'הופסק; לא נשאר קובץ כתוב למחצה',
  },
  ar: {
    working: 'قيد العمل',
    reading: 'قراءة: {input}',
    checking: 'فحص',
    measuring: 'قياس: {measure}',
    findings: 'البحث عما يبرز',
    drawing: 'وضع الجهات: {players}، العلاقات: {ties}',
    comparing: 'مقارنة',
    reporting: 'كتابة التقرير',
    missing: 'البحث عن الغائبين',
    suggesting: 'تجربة علاقات جديدة: {what}',
    lots: 'تسوية الفرص',
    seating: 'توزيع المقاعد: {people}',
    timetable: 'إعداد الجدول الزمني',
    converting: 'تحويل إلى {format}',
    writing: 'كتابة: {file}',
    stopped: 'أُوقف؛ لم يبق ملف مكتوب نصفه',
  },
});
