import { comparable } from '../../model/names';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split('|').map(comparable));

const CONVENING = wordSet(
  'host|operator|lead|joint lead|initiator|convenor|convener|managing partner|organiser|organizer|מארח|מארחת|מפעיל|מפעילה|מוביל|מובילה|יוזם|יוזמת|מכנס|מכנסת|مضيف|مشغل|قائد|مبادر|منظم',
);

const ADVISING = wordSet(
  'operator|adviser|advisor|designer|speaker|facilitator|point of contact|מפעיל|מפעילה|יועץ|יועצת|מנחה|מרצה|מעצב|מעצבת|אשת קשר|איש קשר|مشغل|مستشار|ميسر|متحدث|مصمم',
);

const AWAY = wordSet('result|output|invited|תוצר|תוצאה|מוזמן|מוזמנת|مدعو|نتيجة');

const said = (role: string | undefined) => comparable(role ?? '');

/** Whether a role is that of who makes a process happen: host, operator, lead, initiator. */
export const convenes = (role: string | undefined): boolean => CONVENING.has(said(role));

/** Whether who has a role in a process is there at all: not who was only invited, nor a body that came out of it. */
export const isThere = (role: string | undefined): boolean => !AWAY.has(said(role));

/** Whether who has a role speaks there for itself: not those who run, advise or address the process as a service to it. */
export const takesPart = (role: string | undefined): boolean => isThere(role) && !ADVISING.has(said(role));
