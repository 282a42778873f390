import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import { comparable } from '../../model/names';
import type { Language } from '../../text/language';
import type { Method } from './method';
import { coreMethods } from './methods-core';
import { dialogueMethods } from './methods-dialogue';
import { incubatorMethods } from './methods-incubator';
import { publicMethods } from './methods-public';

/**
 * The 22 methods of participation that the source documents name: for each its levels and stages, whether it takes place in
 * person or online, for how many it is, what it suits and does not suit, what it needs and what it yields. Every entry says
 * which document states it, or that it is this library's own judgement; what nobody stated is absent.
 *
 * Source: documents 002 (an encyclopedia draft on cross-sector dialogue) and 003 (notes of a social-procurement incubator).
 *
 * @example
 * assert.equal(methods.length, 22);
 * assert.equal(methods.find(({ id }) => id === 'in-depth-interviews')?.stages?.source, '003');
 */
export const methods: readonly Method[] = [...coreMethods, ...publicMethods, ...dialogueMethods, ...incubatorMethods];

/** A technique within a meeting, or a structure that stands for longer: named in the documents, and no method of its own. */
export interface Form {
  readonly id: string;
  readonly kind: 'technique' | 'structure';
  readonly names: Readonly<Record<Language, string>>;
  readonly documents: readonly ('000' | '002' | '003')[];
  /** Methods that it can be a part of. */
  readonly within?: readonly string[];
}

/**
 * Techniques within a meeting, and structures, that the documents name beside the methods.
 *
 * Source: documents 000, 002 and 003; within which methods a technique can be used is stated for the stakeholder meeting.
 *
 * @example
 * assert.deepEqual(forms.filter(({ kind }) => kind === 'technique').map(({ id }) => id), ['honey-and-sting', 'guided-round-tables']);
 */
export const forms: readonly Form[] = [
  {
    id: 'honey-and-sting',
    kind: 'technique',
    names: { he: 'דבש ועוקץ', en: 'Honey and sting', ar: 'العسل واللسعة' },
    documents: ['003'],
    within: ['stakeholder-meeting'],
  },
  {
    id: 'guided-round-tables',
    kind: 'technique',
    names: {
      he: 'שולחנות עגולים בהנחיה לפי נושאים',
      en: 'Guided round tables by topic',
      ar: 'طاولات مستديرة موجَّهة بحسب الموضوع',
    },
    documents: ['003'],
    within: ['stakeholder-meeting'],
  },
  {
    id: 'standing-round-table',
    kind: 'structure',
    names: { he: 'שולחן עגול קבוע', en: 'Standing round table', ar: 'طاولة مستديرة دائمة' },
    documents: ['000', '002'],
  },
  {
    id: 'task-table',
    kind: 'structure',
    names: { he: 'שולחן משימתי', en: 'Task table', ar: 'طاولة مهمّات' },
    documents: ['000'],
  },
  {
    id: 'online-dialogue',
    kind: 'structure',
    names: { he: 'שיח מקוון', en: 'Online dialogue', ar: 'حوار عبر الإنترنت' },
    documents: ['002'],
  },
  {
    id: 'online-table',
    kind: 'structure',
    names: { he: 'שולחן מקוון', en: 'Online table', ar: 'طاولة عبر الإنترنت' },
    documents: ['002'],
  },
];

const named = (text: string) => {
  const wanted = comparable(text);
  return (entry: { readonly id: string; readonly names: Readonly<Record<string, string>> }) =>
    [entry.id, ...Object.values(entry.names)].some((word) => comparable(word) === wanted);
};

/** The method that an id or a name in any language means. */
export const methodNamed = (text: string): Method | undefined => methods.find(named(text));

/** The technique or structure that an id or a name in any language means. */
export const formNamed = (text: string): Form | undefined => forms.find(named(text));

/**
 * The method with an id or a name.
 *
 * @throws {PlayermapError} `unknown-id`; the message names the nearest.
 * @example
 * assert.equal(methodById('קפה עולמי').id, 'world-cafe');
 */
export function methodById(id: string): Method {
  const found = methodNamed(id);
  if (found) return found;
  throw new PlayermapError(
    'unknown-id',
    `there is no method "${id}"; ${orNearest(
      id,
      methods.map((method) => method.id),
    )}`,
  );
}
