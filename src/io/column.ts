/** How the cells of a column are read. */
export type ColumnKind =
  /** As it stands: ids and words. */
  | 'text'
  /** Several words in a cell, split at | and ; */
  | 'texts'
  /** A name in a language. */
  | 'name'
  /** The id or the name of a sector, ring or tie type. */
  | 'category'
  | 'categories'
  /** A judgement from 0 to 1; a percentage too. */
  | 'share'
  | 'number'
  | 'sign'
  | 'yes-no'
  | 'date'
  /** One word of a fixed list. */
  | 'choice'
  /** A right to stop the work: yes, no, or by what means. */
  | 'veto';

export interface Column {
  /** The field of the record, with dots where the field is a part of another. */
  readonly field: string;
  readonly kind: ColumnKind;
  /** The header in English, Hebrew and Arabic; the starter files use these. */
  readonly words: readonly [en: string, he: string, ar: string];
  /** Other headers that mean the same; an earlier word wins over a later one. */
  readonly also: readonly string[];
  readonly required?: boolean;
}

export function column(field: string, kind: ColumnKind, words: string, also = '', required = false): Column {
  const [en = field, he = en, ar = en] = words.split('|');
  return { field, kind, words: [en, he, ar], also: also === '' ? [] : also.split('|'), ...(required && { required }) };
}

export const nameColumn = column('names', 'name', 'name|שם|الاسم', 'names|label|title|כותרת|تسمية|اسم');
export const fromColumn = column(
  'from',
  'date',
  'from|מתאריך|من تاريخ',
  'from date|מ|valid from|start|start date|since|תוקף מ|החל מ|תאריך התחלה|من|منذ|تاريخ البداية',
);
export const toColumn = column(
  'to',
  'date',
  'to|עד תאריך|حتى تاريخ',
  'to date|אל|valid to|valid until|until|end|end date|עד|תוקף עד|תאריך סיום|إلى|حتى|تاريخ النهاية',
);
export const evidenceColumns = [
  column('evidence', 'text', 'evidence|אסמכתה|المرجع', 'אסמכתא|ראיה|مرجع|دليل'),
  column('asOf', 'date', 'as of|נכון ליום|بتاريخ', 'as_of_date|נכון לתאריך|נכון ל|حتى يوم'),
  column('assumed', 'yes-no', 'assumed|הנחה|مفترض', 'assumption|משוער|افتراض'),
] as const;
export const topicsColumn = column(
  'topics',
  'texts',
  'topics|נושאים|المواضيع',
  'topic|נושא|תחום|תחומים|الموضوع|المجالات',
);
export const notesColumn = column('notes', 'text', 'notes|הערות|ملاحظات', 'note|הערה|comments|ملاحظة');
