import { nearest } from '../kernel/nearest';
import type { Problem } from '../kernel/problem';
import type { At, CheckContext } from './check';
import { type Named, nameIn } from './names';
import { isDate, isReversed } from './period';
import { resolveRings } from './rings';
import type { CollectionName } from './schema';
import { resolveSectors } from './sectors';

const WITH_IDS: readonly CollectionName[] = [
  'sectors',
  'rings',
  'tieTypes',
  'topics',
  'stakeholders',
  'ties',
  'processes',
  'steps',
  'audiences',
  'engagements',
  'conditions',
  'decisions',
  'clauses',
  'goals',
  'sources',
];

/** Which field of which collection names a record of which other. */
const REFERENCES: readonly (readonly [CollectionName, field: string, to: CollectionName, Problem['code']])[] = [
  ['sectors', 'parent', 'sectors', 'unknown-id'],
  ['topics', 'parent', 'topics', 'unknown-id'],
  ['stakeholders', 'sectors', 'sectors', 'undeclared-sector'],
  ['stakeholders', 'ring', 'rings', 'undeclared-ring'],
  ['stakeholders', 'parent', 'stakeholders', 'unknown-id'],
  ['stakeholders', 'speaksFor', 'stakeholders', 'unknown-id'],
  ['stakeholders', 'topics', 'topics', 'unknown-id'],
  ['processes', 'topics', 'topics', 'unknown-id'],
  ['clauses', 'topics', 'topics', 'unknown-id'],
  ['ties', 'source', 'stakeholders', 'unknown-id'],
  ['ties', 'target', 'stakeholders', 'unknown-id'],
  ['ties', 'type', 'tieTypes', 'undeclared-tie-type'],
  ['participations', 'process', 'processes', 'unknown-id'],
  ['participations', 'stakeholder', 'stakeholders', 'unknown-id'],
  ['steps', 'process', 'processes', 'unknown-id'],
  ['steps', 'stakeholders', 'stakeholders', 'unknown-id'],
  ['audiences', 'stakeholders', 'stakeholders', 'unknown-id'],
  ['engagements', 'adviser', 'stakeholders', 'unknown-id'],
  ['engagements', 'audience', 'audiences', 'unknown-id'],
  ['representation', 'process', 'processes', 'unknown-id'],
  ['representation', 'ring', 'rings', 'undeclared-ring'],
  ['affiliations', 'stakeholder', 'stakeholders', 'unknown-id'],
  ['affiliations', 'organisation', 'stakeholders', 'unknown-id'],
  ['affiliations', 'sector', 'sectors', 'undeclared-sector'],
  ['clauses', 'decision', 'decisions', 'unknown-id'],
  ['concerns', 'decision', 'decisions', 'unknown-id'],
  ['concerns', 'clause', 'clauses', 'unknown-id'],
  ['concerns', 'stakeholder', 'stakeholders', 'unknown-id'],
  ['commitments', 'goal', 'goals', 'unknown-id'],
  ['commitments', 'stakeholder', 'stakeholders', 'unknown-id'],
  ['commitments', 'sector', 'sectors', 'undeclared-sector'],
];

/** Records that name at least one of two. */
const EITHER: readonly (readonly [CollectionName, one: string, other: string, expected: string])[] = [
  ['concerns', 'decision', 'clause', 'a decision or a clause'],
  ['affiliations', 'organisation', 'sector', 'an organisation or a sector'],
  ['commitments', 'stakeholder', 'sector', 'a stakeholder or a sector'],
];

/** Whose period is checked. */
const DATED: readonly CollectionName[] = [
  'stakeholders',
  'ties',
  'processes',
  'participations',
  'steps',
  'audiences',
  'engagements',
  'affiliations',
  'goals',
  'commitments',
];

const DECLARED: ReadonlySet<CollectionName> = new Set(['sectors', 'rings', 'tieTypes', 'topics']);

const WORDS: Readonly<Record<string, string>> = {
  stakeholders: 'a stakeholder id',
  sectors: 'a declared sector',
  rings: 'a declared ring',
  tieTypes: 'a declared tie type',
  topics: 'a declared topic',
  processes: 'a process id',
  decisions: 'a decision id',
  clauses: 'a clause id',
  audiences: 'an audience id',
  goals: 'a goal id',
};

/** Looking for the nearest of many ids costs; after this many unknown ones a person mends the column, not the cell. */
const MOST_HINTS = 200;

/** So many declared ones are all named where none is near. */
const FEW = 24;

/** The words by which a cell may name what was declared: ids, and names in any language. */
interface Declared {
  readonly all: readonly string[];
  /** One word for each, in the language of the data. */
  readonly shown: readonly string[];
}

function wordsOf(context: CheckContext, collection: CollectionName): Declared {
  const { language } = context.settings;
  const entries = context.records(collection).flatMap(({ fields: { id, names } }) => {
    if (typeof id !== 'string' || id === '') return [];
    const texts = Object.entries(Object(names)).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    return [texts.length > 0 ? { id, names: Object.fromEntries(texts) } : { id }];
  });
  const ours = collection === 'rings' ? resolveRings : resolveSectors;
  const named: readonly Named[] = ['rings', 'sectors'].includes(collection) ? ours(entries, []).entries : entries;
  return {
    all: named.flatMap(({ id, names }) => [id, ...Object.values(names ?? {})]),
    shown: [...new Set(named.map((entry) => (typeof language === 'string' ? nameIn(entry, language) : entry.id)))],
  };
}

/** Duplicate ids, ids that nobody has, values that were not declared, reversed dates. */
export function checkReferences(context: CheckContext): void {
  const ids = new Map(WITH_IDS.map((name) => [name, idsOf(context, name)]));
  const words = new Map<CollectionName, Declared>();
  let hints = 0;
  const check = (value: unknown, at: At, to: CollectionName, code: Problem['code']) => {
    const known = ids.get(to) as ReadonlySet<string>;
    if (typeof value !== 'string' || value === '' || known.has(value)) return;
    const declared = DECLARED.has(to) ? (words.get(to) ?? wordsOf(context, to)) : undefined;
    if (declared) words.set(to, declared);
    const hint = hints++ < MOST_HINTS ? nearest(value, declared?.all ?? known) : undefined;
    const few = hint === undefined && declared && declared.shown.length <= FEW ? `: ${declared.shown.join(', ')}` : '';
    context.report(at, {
      severity: 'error',
      code,
      found: value,
      expected: `${WORDS[to] as string}${few}`,
      ...(hint !== undefined && { hint }),
    });
  };
  for (const [collection, field, to, code] of REFERENCES) {
    // sectors, rings, tie types and topics bind only where they are declared
    if (DECLARED.has(to) && !context.isDeclared(to)) continue;
    for (const { index, fields } of context.records(collection)) {
      const value = fields[field];
      if (Array.isArray(value)) for (const one of value) check(one, { collection, index, field }, to, code);
      else if (value !== undefined) check(value, { collection, index, field }, to, code);
    }
  }
  for (const [collection, one, other, expected] of EITHER) {
    for (const { index, fields } of context.records(collection)) {
      if (fields[one] !== undefined || fields[other] !== undefined) continue;
      context.report({ collection, index }, { severity: 'error', code: 'missing-value', expected });
    }
  }
  checkRecipients(context, check);
  checkPeriods(context);
}

function idsOf(context: CheckContext, collection: CollectionName): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { index, fields } of context.records(collection)) {
    const id = fields.id;
    if (typeof id !== 'string' || id === '') continue;
    const at = { collection, index, field: 'id' };
    if (seen.has(id))
      context.report(at, {
        severity: 'error',
        code: 'duplicate-id',
        found: id,
        expected: 'an id that no other record of this table has',
      });
    else if (id !== id.trim()) {
      context.report(at, {
        severity: 'warning',
        code: 'untidy-id',
        found: JSON.stringify(id),
        expected: 'an id without spaces around it',
        hint: `kept as it stands; "${id.trim()}" is another id`,
      });
    }
    seen.add(id);
  }
  return seen;
}

function checkRecipients(
  context: CheckContext,
  check: (value: unknown, at: At, to: CollectionName, code: Problem['code']) => void,
): void {
  const { recipients } = context.settings;
  if (!Array.isArray(recipients)) return;
  for (const [i, id] of recipients.entries()) {
    check(id, { collection: 'settings', field: `recipients.${i}` }, 'stakeholders', 'unknown-id');
  }
  const first = context.records('rings')[0]?.fields.id;
  const listed = new Set(recipients);
  const members = context.records('stakeholders').filter(({ fields }) => listed.has(fields.id));
  if (first === undefined || !members.some(({ fields }) => fields.ring === first)) return;
  for (const { index, fields } of members) {
    if (fields.ring === undefined || fields.ring === first) continue;
    context.report(
      { collection: 'stakeholders', index, field: 'ring' },
      {
        severity: 'warning',
        code: 'recipient-outside-first-ring',
        found: String(fields.ring),
        expected: String(first),
        hint: 'listed among the recipients: it is drawn in the centre',
      },
    );
  }
}

function checkPeriods(context: CheckContext): void {
  for (const collection of DATED) {
    for (const { index, fields } of context.records(collection)) {
      const { from, to } = fields;
      if (
        typeof from !== 'string' ||
        typeof to !== 'string' ||
        !isDate(from) ||
        !isDate(to) ||
        !isReversed({ from, to })
      )
        continue;
      context.report(
        { collection, index, field: 'to' },
        { severity: 'error', code: 'reversed-dates', found: to, expected: `a date not before ${from}` },
      );
    }
  }
}
