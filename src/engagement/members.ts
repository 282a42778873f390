import { nearest } from '../kernel/nearest';
import { coarseSectors } from '../model/columns';
import type { Ecosystem } from '../model/ecosystem';
import { comparable, type Named } from '../model/names';
import type { Audience, Stakeholder } from '../model/schema';

/** A filter of an audience that means nothing on this map. */
export interface BadFilter {
  readonly filter: string;
  readonly problem: 'no-equals-sign' | 'unknown-column' | 'unknown-value';
  /** The column or value that may have been meant. */
  readonly nearest?: string;
}

/** Whom an audience is on the map. */
export interface Members {
  /** In the order of the map. */
  readonly ids: readonly string[];
  readonly badFilters: readonly BadFilter[];
}

/** Columns that audiences are filtered by, in the words of tables in three languages. */
const COLUMNS = {
  id: 'מזהה|المعرف',
  kind: 'סוג|النوع',
  sector: 'sectors|מגזר|القطاع',
  ring: 'role|מעגל|الحلقة',
  parent: 'שייך ל|تابع ل',
  tier: 'דרג|المستوى',
  topic: 'topics|נושא|נושאים|المواضيع',
  expertise: 'מומחיות|الخبرة',
  interests: 'interest|תחומי עניין|مجالات الاهتمام',
  needs: 'צרכים|الاحتياجات',
  offers: 'מציע|يقدم',
} as const;

type ColumnName = keyof typeof COLUMNS;

const COLUMN_OF = new Map<string, ColumnName>(
  Object.entries(COLUMNS).flatMap(([name, words]) =>
    [name, ...words.split('|')].map((word) => [comparable(word), name as ColumnName] as const),
  ),
);

/** Values of a stakeholder in a column, each in every way it may be written. */
type ValuesOf = (one: Stakeholder) => readonly string[];

/** Ids of entries with all their names, so that a filter may use either. */
function spellings(entries: readonly Named[]): (id: string) => readonly string[] {
  const byId = new Map(entries.map(({ id, names }) => [id, [id, ...Object.values(names ?? {})]]));
  return (id) => byId.get(id) ?? [id];
}

function valuesIn(ecosystem: Ecosystem, column: ColumnName): ValuesOf {
  const { document } = ecosystem;
  if (column === 'sector') {
    const coarse = coarseSectors(ecosystem);
    const spell = spellings(ecosystem.sectors);
    return ({ sectors = [] }) =>
      sectors.flatMap((sector) => [...spell(sector), ...spell(coarse.get(sector) ?? sector)]);
  }
  if (column === 'ring') {
    const spell = spellings(ecosystem.rings);
    return ({ id }) => spell(ecosystem.ringOf(id) ?? '');
  }
  const topics = spellings(document.topics ?? []);
  if (column === 'topic') return (one) => (one.topics ?? []).flatMap(topics);
  if (column === 'expertise' || column === 'interests' || column === 'needs' || column === 'offers') {
    return (one) => (one[column] ?? []).flatMap(topics);
  }
  if (column === 'parent') {
    const spell = spellings(document.stakeholders);
    return ({ parent }) => (parent === undefined ? [] : spell(parent));
  }
  return (one) => (one[column] === undefined ? [] : [one[column]]);
}

/**
 * The stakeholders on the map who are an audience: those listed, and those who pass all its filters. A filter is
 * `column=value`: id, kind, sector (a coarse one has those of its fine ones), ring, parent, tier, topic, expertise, interests, needs, offers, or a
 * column of the data; values by id or by name, in any language.
 *
 * Cost: O(filters x stakeholders).
 */
export function membersOf(ecosystem: Ecosystem, audience: Pick<Audience, 'stakeholders' | 'where'>): Members {
  const { stakeholders = [], where = [] } = audience;
  const listed = new Set(stakeholders);
  const badFilters: BadFilter[] = [];
  const tests = where.map((filter) => {
    const test = filterTest(ecosystem, filter);
    if (typeof test === 'function') return test;
    badFilters.push(test);
    return () => false;
  });
  const passes = (one: Stakeholder) => tests.length > 0 && tests.every((test) => test(one));
  return {
    ids: ecosystem.stakeholders.filter((one) => listed.has(one.id) || passes(one)).map(({ id }) => id),
    badFilters,
  };
}

function filterTest(ecosystem: Ecosystem, filter: string): ((one: Stakeholder) => boolean) | BadFilter {
  const at = filter.indexOf('=');
  if (at < 1) return { filter, problem: 'no-equals-sign' };
  const word = filter.slice(0, at).trim();
  const value = comparable(filter.slice(at + 1));
  const known = COLUMN_OF.get(comparable(word));
  const own = ecosystem.stakeholders.flatMap(({ attributes }) => Object.keys(attributes ?? {}));
  if (!known && !own.includes(word)) {
    const near = nearest(word, [...Object.keys(COLUMNS), ...own]);
    return { filter, problem: 'unknown-column', ...(near !== undefined && { nearest: near }) };
  }
  const valuesOf: ValuesOf = known
    ? valuesIn(ecosystem, known)
    : ({ attributes }) => (attributes && Object.hasOwn(attributes, word) ? [attributes[word] as string] : []);
  const all = ecosystem.stakeholders.map((one) => [one, valuesOf(one)] as const);
  const passing = new Set(
    all.filter(([, values]) => values.some((one) => comparable(one) === value)).map(([one]) => one),
  );
  if (passing.size > 0) return (one) => passing.has(one);
  const near = nearest(filter.slice(at + 1), new Set(all.flatMap(([, values]) => values)));
  return { filter, problem: 'unknown-value', ...(near !== undefined && { nearest: near }) };
}
