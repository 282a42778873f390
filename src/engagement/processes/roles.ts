import { comparable } from '../../model/names';

/** What a body had to do with a process. `operator` is of the process: that of the service is a ring of the map. */
export const ROLE_KINDS = [
  'initiator',
  'host',
  'operator',
  'lead',
  'designer',
  'partner',
  'participant',
  'speaker',
  'adviser',
  'target',
  'invited',
  'result',
] as const;
/** Kinds of part that a body can have in a process. */
export type RoleKind = (typeof ROLE_KINDS)[number];

/** How people write roles, in English, Hebrew and Arabic; the first that fits. */
const WORDS: readonly (readonly [RoleKind, RegExp])[] = [
  ['result', /result|outcome|תוצאה|תוצר|نتيجة|ناتج/],
  ['target', /target|יעד|مستهدف/],
  ['invited', /invit|planned|מוזמנ|מוזמן|מתוכנ|مدعو|مخطط/],
  ['initiator', /initiat|יוזמ|יוזם|مباد/],
  ['operator', /operat|conven|facilit|accompan|מפעיל|מלוו|מנח|مشغ|ميس|مرافق/],
  ['designer', /design|מתכנ|מעצב|مصمم/],
  ['lead', /lead|manag|chair|מוביל|מנהל|יור|قائد|قيادة|مدير|رئيس/],
  ['host', /host|מארח|مضيف|مستضيف/],
  ['partner', /partner|שותפ|שותף|شريك|شركاء/],
  ['speaker', /speak|lectur|דובר|מרצה|متحدث|محاضر/],
  ['adviser', /advis|consult|יועצ|יועץ|מייעצ|مستشار/],
  ['participant', /particip|member|attend|משתתפ|משתתף|חבר|مشارك|عضو|أعضاء/],
];

/** Those who hold a process, rather than take part in it. */
const HOLDING: readonly RoleKind[] = ['initiator', 'host', 'operator', 'lead', 'designer'];
/** Those of whom it is not said that they were there. */
const NOT_THERE: readonly RoleKind[] = ['target', 'invited', 'result'];

/** The kind of role that a word of the data means; null for any other word, and for none. */
export function roleKind(role: string | undefined): RoleKind | null {
  if (role === undefined) return null;
  const word = comparable(role);
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** Whether a role is one of holding a process: hosting, leading, running, designing or starting it. */
export function holdsProcess(role: string | undefined): boolean {
  const kind = roleKind(role);
  return kind !== null && HOLDING.includes(kind);
}

/** Whether somebody in this role was part of the process; a body in no known role was. */
export function tookPart(role: string | undefined): boolean {
  const kind = roleKind(role);
  return kind === null || !NOT_THERE.includes(kind);
}
