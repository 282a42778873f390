import type { CollectionName } from '../model/schema';
import {
  type Column,
  column,
  evidenceColumns,
  fromColumn,
  nameColumn,
  notesColumn,
  toColumn,
  topicsColumn,
} from './column';
import { furtherColumns } from './columns-further';

const stakeholders: readonly Column[] = [
  column('id', 'text', 'id|מזהה|المعرف', 'identifier|الرقم|מספר מזהה|קוד|رقم', true),
  nameColumn,
  column('kind', 'choice', 'kind|סוג|النوع', 'סוג שחקן|نوع الجهة'),
  column('sectors', 'categories', 'sector|מגזר|القطاع', 'sectors|מגזרים|قطاع|القطاعات'),
  column('ring', 'category', 'ring|מעגל|الحلقة', 'role|תפקיד|الدور|טבעת|حلقة|الدائرة'),
  column('parent', 'text', 'parent|שייך ל|تابع ل', 'part of|belongs to|גוף אב|חלק מ|تابع لـ|ينتمي إلى|الجهة الأم'),
  column('tier', 'choice', 'tier|דרג|المستوى', 'רמה שלטונית|رتبة'),
  topicsColumn,
  column('expertise', 'texts', 'expertise|מומחיות|الخبرة', 'knowledge|ידע|המומחיות|خبرة|المعرفة'),
  column('interests', 'texts', 'areas of interest|תחומי עניין|مجالات الاهتمام', 'interests|fields of interest'),
  column('influence', 'share', 'influence|השפעה|التأثير', 'מידת השפעה|تأثير|النفوذ'),
  column('interest', 'share', 'interest|עניין|الاهتمام', 'ענין|מידת עניין|اهتمام'),
  column('power', 'share', 'power|כוח|القوة', 'כח|قوة'),
  column('legitimacy', 'share', 'legitimacy|לגיטימציה|الشرعية', 'לגיטימיות|شرعية'),
  column('urgency', 'share', 'urgency|דחיפות|الإلحاح', 'إلحاح|الاستعجال'),
  column('position', 'choice', 'position|עמדה|الموقف', 'stance|موقف'),
  column('veto', 'veto', 'veto|וטו|النقض', 'זכות וטו|حق النقض|فيتو'),
  column('veto.means', 'text', 'veto means|אמצעי וטו|وسيلة النقض', 'veto by'),
  column('veto.stage', 'text', 'veto stage|שלב הווטו|مرحلة النقض', 'שלב וטו'),
  column('decides', 'text', 'decides|מחליט על|يقرر', 'decision right|זכות החלטה|סמכות החלטה|صلاحية القرار'),
  column('benefit', 'text', 'benefit|תועלת|المنفعة', "what's in it for me|מה יוצא לו מזה|الفائدة"),
  column('needs', 'texts', 'needs|צרכים|الاحتياجات', 'need|צורך|احتياجات'),
  column('offers', 'texts', 'offers|מציע|يقدم', 'offer|הצעות|מה מציע|يعرض'),
  column('speaksFor', 'texts', 'speaks for|מדבר בשם|يتحدث باسم', 'represents|מייצג|يمثل'),
  column('resources', 'texts', 'resources|משאבים|الموارد', 'resource|משאב|موارد'),
  column('contact', 'text', 'contact|איש קשר|جهة الاتصال', 'contact person|אשת קשר|פרטי קשר|للتواصل'),
  notesColumn,
  fromColumn,
  toColumn,
  column('evidence', 'text', 'evidence|אסמכתה|المرجع', 'source|מקור|المصدر|אסמכתא|ראיה|مرجع|دليل'),
  evidenceColumns[1],
  evidenceColumns[2],
];

const ties: readonly Column[] = [
  column('id', 'text', 'id|מזהה|المعرف', 'tie id|מזהה קשר|رقم العلاقة'),
  column('source', 'text', 'source|מקור|المصدر', 'ממקור|source id|من جهة', true),
  column('target', 'text', 'target|יעד|الهدف', 'אל יעד|target id|إلى جهة', true),
  column('type', 'category', 'type|סוג|النوع', 'tie type|סוג קשר|סוג הקשר|نوع العلاقة|relation|kind'),
  column(
    'strength',
    'number',
    'strength|עוצמה|القوة',
    'weight|value|עצמה|חוזק|משקל|עוצמת הקשר|עוצמת קשר|الوزن|قوة|قوة العلاقة',
  ),
  column('directed', 'yes-no', 'directed|מכוון|موجه', 'directed tie|כיווני|اتجاه'),
  column('sign', 'sign', 'sign|סימן|الإشارة', 'polarity|إشارة'),
  column('formal', 'yes-no', 'formal|פורמלי|رسمي', 'רשמי'),
  column('amount', 'number', 'amount|סכום|المبلغ', 'sum of money|תקציב|مبلغ'),
  column('currency', 'text', 'currency|מטבע|العملة', 'عملة'),
  column('mechanism', 'text', 'mechanism|מנגנון|الآلية', 'funding mechanism|מנגנון מימון'),
  column('trust.trust', 'number', 'trust|אמון|الثقة', 'ثقة'),
  notesColumn,
  fromColumn,
  toColumn,
  ...evidenceColumns,
];

/** The columns that each table of an ecosystem knows. Further ones are kept as attributes. */
export const columns: Readonly<Record<CollectionName, readonly Column[]>> = { stakeholders, ties, ...furtherColumns };
