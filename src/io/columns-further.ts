import type { CollectionName } from '../model/schema';
import { type Column, column, evidenceColumns, fromColumn, nameColumn, toColumn, topicsColumn } from './column';

const id = column('id', 'text', 'id|מזהה|المعرف', 'identifier|الرقم|קוד|رقم', true);
const parent = column('parent', 'text', 'parent|שייך ל|تابع ل', 'part of|belongs to|חלק מ|ينتمي إلى');
const color = column('color', 'text', 'color|צבע|اللون', 'colour|لون');
const budget = column('budget', 'number', 'budget|תקציב|الميزانية', 'amount|סכום|ميزانية|المبلغ');
const decision = column('decision', 'text', 'decision|החלטה|القرار', 'decision id|מספר החלטה|قرار');
const stakeholder = column(
  'stakeholder',
  'text',
  'stakeholder|בעל עניין|صاحب المصلحة',
  'player|שחקן|stakeholder id|جهة|الجهة',
  true,
);

/** The columns of the tables beside stakeholders and ties. */
export const furtherColumns: Readonly<Record<Exclude<CollectionName, 'stakeholders' | 'ties'>, readonly Column[]>> = {
  sectors: [id, nameColumn, parent, color],
  rings: [id, nameColumn],
  tieTypes: [id, nameColumn, column('directed', 'yes-no', 'directed|מכוון|موجه', 'כיווני|اتجاه'), color],
  topics: [id, nameColumn, parent],
  processes: [
    id,
    nameColumn,
    column('kind', 'text', 'kind|סוג|النوع', 'type|method|שיטה|الطريقة'),
    column('place', 'text', 'place|מקום|المكان', 'location|מיקום'),
    topicsColumn,
    column('outputs', 'texts', 'outputs|תוצרים|المخرجات', 'output|תוצר|results|النتائج'),
    column('loopClosed', 'yes-no', 'loop closed|סגירת מעגל|إغلاق الدائرة', 'closed loop|נסגר המעגל'),
    fromColumn,
    toColumn,
    ...evidenceColumns,
  ],
  participations: [
    column('process', 'text', 'process|תהליך|العملية', 'process id|عملية', true),
    stakeholder,
    column('role', 'text', 'role|תפקיד|الدور', 'دور'),
    column('count', 'number', 'count|מספר משתתפים|عدد المشاركين', 'number|people|participants|מספר|כמות|عدد'),
    fromColumn,
    toColumn,
    ...evidenceColumns,
  ],
  decisions: [
    id,
    nameColumn,
    column('date', 'date', 'date|תאריך|التاريخ', 'day|יום|تاريخ'),
    budget,
    column('currency', 'text', 'currency|מטבע|العملة', 'عملة'),
    ...evidenceColumns,
  ],
  clauses: [id, { ...decision, required: true }, nameColumn, topicsColumn, budget, ...evidenceColumns],
  concerns: [
    decision,
    column('clause', 'text', 'clause|סעיף|البند', 'clause id|بند'),
    stakeholder,
    column('uptake', 'choice', 'uptake|מימוש|التنفيذ', 'status|סטטוס|מצב|الحالة'),
    column('barrier', 'text', 'barrier|חסם|العائق', 'barriers|חסמים|عائق'),
    column('tool', 'text', 'tool|כלי|الأداة', 'tools|כלים|أداة'),
    column('nextStep', 'text', 'next step|צעד הבא|الخطوة التالية', 'next|הצעד הבא'),
    ...evidenceColumns,
  ],
  sources: [
    id,
    nameColumn,
    column('citation', 'text', 'citation|ציטוט|الاقتباس', 'reference|הפניה'),
    column('url', 'text', 'url|קישור|الرابط', 'link|כתובת|رابط'),
    column('licence', 'text', 'licence|רישיון|الترخيص', 'license|רשיון|رخصة'),
    column('date', 'date', 'date|תאריך|التاريخ', 'day|תאריך פרסום|تاريخ'),
  ],
};
