import { roleKind, tookPart } from '../processes/roles';

/** Who serves a process as its facilitator, or as its contact, has it neither as a host nor as somebody who speaks there. */
const FACILITATING = /facilit|accompan|מנח|מלוו|ميس|مرافق/;
const CONTACT = /contact|איש קשר|אשת קשר|جهة اتصال/;

const has = (role: string | undefined, words: RegExp) => role !== undefined && words.test(role.toLowerCase());

/** Whether a role is that of who makes a process happen: host, operator, lead, initiator. */
export function convenes(role: string | undefined): boolean {
  const kind = roleKind(role);
  const makes = kind === 'initiator' || kind === 'host' || kind === 'operator' || kind === 'lead';
  return makes && !has(role, FACILITATING);
}

/** Whether who has a role in a process is there at all: not who it is aimed at, who was only invited, or came out of it. */
export const isThere = tookPart;

/** Whether who has a role speaks there for itself: not those who run, advise or address the process as a service to it. */
export function takesPart(role: string | undefined): boolean {
  const kind = roleKind(role);
  const serves = kind === 'operator' || kind === 'designer' || kind === 'speaker' || kind === 'adviser';
  return isThere(role) && !serves && !has(role, CONTACT);
}
