import { readYesNo } from '../../io/choices';
import type { Ecosystem } from '../../model/ecosystem';
import { comparable } from '../../model/names';
import type { Stakeholder } from '../../model/schema';
import { type Tidy, tabled } from '../../text/tidy';
import { inRing } from '../roles';
import type { Spotted } from './blind-spot';
import { engagement } from './engaged';
import { leaders } from './veto-players';

/** Whether an operator is a partner, as far as it is recorded. */
export interface OperatorAsPartner {
  readonly id: string;
  /** Whether it meets the standards; null where it is not recorded. */
  readonly standards: boolean | null;
  /** How well it answers to the person in the centre, 0 to 1; null where it is not recorded. */
  readonly answer: number | null;
  /** Mean of all trust items on ties between it and those who lead the work, as they stand, and how many there are. */
  readonly trust: number | null;
  readonly trustItems: number;
  /** Ids of those who lead the work with whom a conflict is recorded. */
  readonly tension: readonly string[];
  /** Processes and audiences it is in. */
  readonly processes: readonly string[];
  readonly audiences: readonly string[];
}

const STANDARDS = words(
  'meets standards|standards|עומד בסטנדרטים|עמידה בסטנדרטים|עומד בתקנים|يستوفي المعايير|المعايير',
);
const ANSWER = words('quality of answer|answer quality|quality|איכות המענה|איכות|جودة الاستجابة|الجودة');
const GRADES: ReadonlyMap<string, number> = new Map(
  Object.entries({ low: 0, medium: 0.5, high: 1, נמוכה: 0, בינונית: 0.5, גבוהה: 1, منخفضة: 0, متوسطة: 0.5, عالية: 1 }),
);

/**
 * Operators as partners: one who meets the standards and answers well to the person in the centre is; there is tension where a
 * conflict with those who lead the work is recorded.
 *
 * Standards stand in a column `meets_standards` (yes or no), the quality of the answer in `quality_of_answer` (0 to 1, or low,
 * medium, high), in English, Hebrew or Arabic. Who is part of another operator is not told apart from it. Trust is the mean of all trust items on ties in either direction between the
 * operator and those who lead the work (`vetoPlayers` says who they are). What is not recorded is null.
 *
 * Range: `answer` 0 to 1; `trust` on the scale of the data.
 * Undefined: null where nothing is recorded; no records without a ring of operators.
 * Cost: O(operators x ties).
 * Source: document 003 (is an operator a partner); columns and figures ours.
 *
 * @throws {PlayermapError} never.
 * @example
 * const [operator] = operatorsAsPartners(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry', ring: 'commissioner' }, { id: 'agency', ring: 'operator' }],
 *   ties: [{ source: 'ministry', target: 'agency', sign: -1, trust: { openness: 1, reliability: 2 } }],
 * }));
 * assert.deepEqual([operator?.standards, operator?.trust, operator?.tension], [null, 1.5, ['ministry']]);
 */
export function operatorsAsPartners(ecosystem: Ecosystem): OperatorAsPartner[] & Tidy {
  const leading = new Set(leaders(ecosystem));
  const engagedIn = engagement(ecosystem);
  const all = inRing(ecosystem, 'operator');
  const those = new Set(all);
  const isWithin = (id: string) =>
    those.has(ecosystem.stakeholder(id)?.parent ?? id) && ecosystem.stakeholder(id)?.parent !== undefined;
  return tabled(
    all
      .filter((id) => !isWithin(id))
      .map((id) => {
        const between = ecosystem.ties.flatMap((tie) => {
          const other = tie.source === id ? tie.target : tie.target === id ? tie.source : id;
          return other !== id && leading.has(other) ? [{ other, tie }] : [];
        });
        const items = between.flatMap(({ tie }) => Object.values(tie.trust ?? {}));
        const one = ecosystem.stakeholder(id);
        return {
          id,
          standards: readYesNo(cellOf(one, STANDARDS)) ?? null,
          answer: gradeOf(cellOf(one, ANSWER)),
          trust: items.length > 0 ? items.reduce((sum, item) => sum + item, 0) / items.length : null,
          trustItems: items.length,
          tension: [...new Set(between.filter(({ tie }) => tie.sign === -1).map(({ other }) => other))],
          ...engagedIn(id),
        };
      }),
    (list) => list,
  );
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split('|').map(comparable));
}

const cellOf = (one: Stakeholder | undefined, columns: ReadonlySet<string>): string =>
  Object.entries(one?.attributes ?? {}).find(([column]) => columns.has(comparable(column)))?.[1] ?? '';

function gradeOf(cell: string): number | null {
  const text = cell.trim();
  const share = text === '' ? Number.NaN : Number(text);
  if (share >= 0 && share <= 1) return share;
  return GRADES.get(comparable(text)) ?? null;
}

/** From this quality of answer on an operator answers well. */
export const ANSWERS_WELL = 0.5;

/** Operators in tension with those who lead, in the room or not; below the standards; and those of whom nothing is recorded. */
export function operatorSpots(operators: readonly OperatorAsPartner[]): Spotted[] {
  const unknown = operators.filter(({ standards, answer }) => standards === null && answer === null);
  return [
    ...operators.flatMap(({ id, tension, processes, audiences, standards, answer }): Spotted[] => {
      const found: Spotted[] = [];
      const base = { source: '003', about: id, processes };
      if (tension.length > 0) {
        found.push({
          ...base,
          code: processes.length + audiences.length > 0 ? 'operator-tension' : 'operator-tension-outside',
          extent: Math.min(1, tension.length / 2),
          numbers: { tension: tension.length, processes: processes.length },
          stakeholders: [id, ...tension],
        });
      }
      if (standards === false || (answer !== null && answer < ANSWERS_WELL)) {
        found.push({
          ...base,
          code: 'operator-below-standards',
          extent: standards === false ? 1 : 0.5,
          numbers: { ...(standards !== null && { standards: standards ? 1 : 0 }), ...(answer !== null && { answer }) },
          stakeholders: [id],
          private: true,
        });
      }
      return found;
    }),
    ...(unknown.length > 0
      ? [
          {
            code: 'operators-not-recorded' as const,
            source: '003',
            extent: unknown.length / operators.length,
            numbers: { unknown: unknown.length, of: operators.length },
            stakeholders: unknown.map(({ id }) => id),
          },
        ]
      : []),
  ];
}
