import { comparable } from '../model/names';
import type { CollectionName } from '../model/schema';

export type TableName = CollectionName | 'settings';

/** The names of each table, best first: as a file in a folder, and in English, Hebrew and Arabic as a sheet of a workbook. */
const NAMES: Readonly<Record<TableName, string>> = {
  settings: 'settings|הגדרות|الإعدادات|ecosystem|אקוסיסטם',
  sectors: 'sectors|מגזרים|القطاعات|sector',
  rings: 'rings|מעגלים|الحلقات|ring',
  tieTypes: 'tie types|סוגי קשרים|أنواع العلاقات|tietypes|types|סוגי קשר',
  topics: 'topics|נושאים|المواضيع|topic',
  stakeholders:
    'stakeholders|בעלי עניין|أصحاب المصلحة|nodes|players|שחקנים|actors|organisations|organizations|ארגונים|الجهات|اللاعبون',
  ties: 'ties|קשרים|العلاقات|edges|links|relations|relationships|الروابط',
  processes: 'processes|תהליכים|العمليات|process',
  participations: 'participations|השתתפות|المشاركات|participation|משתתפים|participants|المشاركة',
  decisions: 'decisions|החלטות|القرارات|decision',
  clauses: 'clauses|סעיפים|البنود|clause',
  concerns: 'concerns|מימוש|التنفيذ|uptake|יישום החלטות',
  steps: 'steps|צעדים|الخطوات|journey|מסע|step',
  audiences: 'audiences|קהלים|الجماهير|audience|קהלי יעד',
  engagements: 'engagements|ייעוץ חיצוני|الاستشارات|advisory|external advice',
  conditions: 'conditions|תנאים|الشروط|problem profile|פרופיל הבעיה',
  representation: 'representation|מפתח ייצוג|مفتاح التمثيل|representation key|מפתח ייצוגים',
  affiliations: 'affiliations|שייכויות|الانتماءات|affiliation|careers|מעברים',
  goals: 'goals|יעדים|الأهداف|goal|מטרות',
  commitments: 'commitments|התחייבויות|الالتزامات|commitment|חלקי המגזרים',
  sources: 'sources|מקורות|المصادر|source',
};

const BY_NAME = new Map<string, { readonly table: TableName; readonly rank: number }>(
  (Object.keys(NAMES) as TableName[]).flatMap((table) =>
    NAMES[table].split('|').map((name, rank) => [comparable(name), { table, rank }] as const),
  ),
);

/** The table that a file or sheet of this name holds, and how good the name is for it (0 is best). */
export const tableNamed = (name: string): { readonly table: TableName; readonly rank: number } | undefined =>
  BY_NAME.get(comparable(name));

/** The name of a table's sheet in a language. */
export function sheetName(table: TableName, language: 'he' | 'ar' | 'en'): string {
  return NAMES[table].split('|')[['en', 'he', 'ar'].indexOf(language)] as string;
}
