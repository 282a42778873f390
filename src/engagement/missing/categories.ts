import { readChoice } from '../../io/choices';
import type { Ecosystem } from '../../model/ecosystem';
import { lineageOf } from '../../model/lineage';
import { comparable } from '../../model/names';
import type { Sector } from '../../model/schema';
import { matcher } from '../../model/sectors';
import { sectorsOf } from '../sector-meaning';
import type { Present } from './presence';

/** The categories that a representation key may speak of besides columns of the data. */
export type KnownCategory =
  | 'sector'
  | 'coarseSector'
  | 'ring'
  | 'tier'
  | 'kind'
  | 'topic'
  | 'expertise'
  | 'interest'
  | 'position';

const WORDS: Readonly<Record<KnownCategory, string>> = {
  sector: 'sector|sectors|מגזר|القطاع|قطاع',
  coarseSector: 'coarseSector|coarse sector|מגזר על|القطاع الرئيسي',
  ring: 'ring|מעגל|الحلقة|حلقة',
  tier: 'tier|דרג|المستوى',
  kind: 'kind|סוג|النوع',
  topic: 'topic|topics|נושא|נושאים|الموضوع|المواضيع|موضوع',
  expertise: 'expertise|מומחיות|الخبرة|خبرة',
  interest: 'interests|areas of interest|תחומי עניין|مجالات الاهتمام',
  position: 'position|עמדה|الموقف',
};

const CATEGORY = new Map(
  (Object.keys(WORDS) as KnownCategory[]).flatMap((known) =>
    WORDS[known].split('|').map((word) => [comparable(word), known] as const),
  ),
);

/** The category that a key names in any of three languages; null where it is a column of the data. */
export const knownCategory = (category: string): KnownCategory | null => CATEGORY.get(comparable(category)) ?? null;

/** How the values of a category are read. */
export interface CategoryReading {
  /** Null for a column of the data. */
  readonly known: KnownCategory | null;
  /** One form for every way to write a value. */
  readonly key: (value: string) => string;
  /** The values that somebody has, in that form; coarser sectors and topics stand beside the finer ones. Empty where none is recorded. */
  readonly of: (one: Pick<Present, 'stakeholder' | 'attributes'>) => readonly string[];
}

export function categoryReading(ecosystem: Ecosystem, category: string): CategoryReading {
  const known = knownCategory(category);
  const topics = ecosystem.document.topics ?? [];
  const inTree = (
    entries: readonly Sector[],
  ): Pick<CategoryReading, 'key'> & { above: (id: string) => readonly string[] } => {
    const find = matcher(entries);
    return { key: (value) => find(value)?.id ?? comparable(value), above: lineageOf(entries) };
  };
  switch (known) {
    case 'sector':
    case 'coarseSector': {
      const { key, above } = inTree(ecosystem.sectors);
      const all = sectorsOf(ecosystem);
      const taken = known === 'sector' ? above : (id: string) => above(id).slice(-1);
      return { known, key, of: ({ stakeholder }) => [...new Set(all(stakeholder).flatMap(taken))] };
    }
    case 'topic':
    case 'expertise':
    case 'interest': {
      const { key, above } = inTree(topics);
      const field = ({ topic: 'topics', expertise: 'expertise', interest: 'interests' } as const)[known];
      return {
        known,
        key,
        of: ({ stakeholder }) => [...new Set((stakeholder[field] ?? []).flatMap((value) => above(key(value))))],
      };
    }
    case 'ring': {
      const { key } = inTree(ecosystem.rings);
      return { known, key, of: ({ stakeholder }) => [ecosystem.ringOf(stakeholder.id)].filter((id) => id !== null) };
    }
    case 'tier':
    case 'kind':
    case 'position':
      return {
        known,
        key: (value) => readChoice(known, value) ?? comparable(value),
        of: ({ stakeholder }) => [stakeholder[known]].filter((value) => value !== undefined),
      };
    default:
      return { known, key: comparable, of: (one) => columnValues(one, category) };
  }
}

/** Values of a column of the participation, else of the stakeholder; several are separated as in tables. */
function columnValues(
  { stakeholder, attributes }: Pick<Present, 'stakeholder' | 'attributes'>,
  category: string,
): string[] {
  const wanted = comparable(category);
  for (const columns of [attributes, stakeholder.attributes ?? {}]) {
    const cell = Object.entries(columns).find(([column]) => comparable(column) === wanted)?.[1];
    if (cell !== undefined && cell.trim() !== '') return cell.split(/[|;]/).map(comparable).filter(Boolean);
  }
  return [];
}
