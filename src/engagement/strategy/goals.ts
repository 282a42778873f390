import type { Ecosystem } from '../../model/ecosystem';
import type { Commitment, Goal } from '../../model/schema';

/** What a goal of a strategy should say and does not. */
export type GoalGap = 'sdg' | 'means' | 'mechanism' | 'budget' | 'powers' | 'indicators' | 'progress' | 'commitments';

/** Where a sector stands towards a goal. */
export interface SectorStand {
  /** Null: bodies without a sector on record. */
  readonly sector: string | null;
  readonly commitments: number;
  readonly bodies: readonly string[];
  readonly means: readonly string[];
  /** Mean of those whose progress is known; null where none is. */
  readonly progress: number | null;
  readonly progressKnown: number;
  /** Sum of the budgets that are known, in the currency of the goal; null where none is. */
  readonly budget: number | null;
}

/** A goal: its means, powers, budget and progress, and what is missing. */
export interface GoalReport {
  readonly id: string;
  /** Sustainable development goals it serves, 1 to 17. */
  readonly sdg: readonly number[];
  /** Of these the targets, such as 3.8. */
  readonly targets: readonly string[];
  /** What stands there and is neither. */
  readonly otherSdg: readonly string[];
  readonly means: readonly string[];
  readonly mechanism: string | null;
  readonly budget: number | null;
  readonly currency: string | null;
  readonly powers: readonly string[];
  readonly indicators: readonly string[];
  readonly progress: number | null;
  readonly gaps: readonly GoalGap[];
  readonly sectors: readonly SectorStand[];
  /** Sectors of the map that have committed to nothing for it. */
  readonly absent: readonly string[];
  /** Sum of the commitments' known budgets; null where none is known. */
  readonly committed: number | null;
}

/** A sector across all goals. */
export interface SectorPart {
  readonly sector: string;
  readonly goals: number;
  readonly commitments: number;
  readonly progress: number | null;
  readonly progressKnown: number;
  readonly budgets: readonly { readonly currency: string | null; readonly budget: number }[];
  /** Goals for which it has committed to nothing. */
  readonly absentFrom: readonly string[];
}

/** A sustainable development goal, and the goals that serve it. */
export interface SdgPart {
  readonly sdg: number;
  readonly goals: readonly string[];
  readonly progress: number | null;
}

const SDG = /^(?:sdg|goal|יעד|هدف|الهدف)?\s*#?(\d{1,2})(?:\.(\d{1,2}|[a-d]))?$/i;

/** Goals with what they lack, and where each sector stands. Sectors are those of commitments, else of the body that commits. */
export function goalReports(ecosystem: Ecosystem): {
  readonly goals: readonly GoalReport[];
  readonly sectors: readonly SectorPart[];
  readonly sdgs: readonly SdgPart[];
} {
  const { goals = [], commitments = [] } = ecosystem.document;
  const matched = new Map(ecosystem.sectors.map(({ id }) => [id, id]));
  const sectorOf = ({ sector, stakeholder }: Commitment): string | null =>
    sector !== undefined
      ? (matched.get(sector) ?? sector)
      : stakeholder === undefined
        ? null
        : ecosystem.sectorOf(stakeholder);
  const present = ecosystem.stakeholders.flatMap(({ id }) => ecosystem.sectorOf(id) ?? []);
  const all = [...new Set([...present, ...commitments.flatMap((one) => sectorOf(one) ?? [])])];
  const reports = goals.map((goal) =>
    goalReport(
      goal,
      commitments.filter((one) => one.goal === goal.id),
      sectorOf,
      all,
    ),
  );
  const numbers = [...new Set(reports.flatMap(({ sdg }) => sdg))].sort((a, b) => a - b);
  return {
    goals: reports,
    sectors: goals.length === 0 ? [] : all.map((sector) => sectorPart(sector, reports, commitments, sectorOf)),
    sdgs: numbers.map((sdg) => {
      const serving = reports.filter((one) => one.sdg.includes(sdg));
      return { sdg, goals: serving.map(({ id }) => id), progress: mean(serving.flatMap((one) => one.progress ?? [])) };
    }),
  };
}

function goalReport(
  goal: Goal,
  own: readonly Commitment[],
  sectorOf: (one: Commitment) => string | null,
  all: readonly string[],
): GoalReport {
  const numbers: number[] = [];
  const targets: string[] = [];
  const otherSdg: string[] = [];
  for (const text of goal.sdg ?? []) {
    const found = SDG.exec(text.trim());
    const number = Number(found?.[1]);
    if (!found || number < 1 || number > 17) otherSdg.push(text);
    else {
      if (!numbers.includes(number)) numbers.push(number);
      if (found[2] !== undefined) targets.push(`${number}.${found[2].toLowerCase()}`);
    }
  }
  const { means = [], powers = [], indicators = [], mechanism, budget, progress } = goal;
  const lacking: readonly (readonly [GoalGap, boolean])[] = [
    ['sdg', numbers.length === 0],
    ['means', means.length === 0],
    ['mechanism', mechanism === undefined],
    ['budget', budget === undefined],
    ['powers', powers.length === 0],
    ['indicators', indicators.length === 0],
    ['progress', progress === undefined],
    ['commitments', own.length === 0],
  ];
  const sectors = [...new Set(own.map(sectorOf))];
  return {
    id: goal.id,
    sdg: numbers,
    targets,
    otherSdg,
    means,
    mechanism: mechanism ?? null,
    budget: budget ?? null,
    currency: goal.currency ?? null,
    powers,
    indicators,
    progress: progress ?? null,
    gaps: lacking.flatMap(([gap, lacks]) => (lacks ? [gap] : [])),
    sectors: sectors.map((sector): SectorStand => {
      const of = own.filter((one) => sectorOf(one) === sector);
      const known = of.flatMap((one) => one.progress ?? []);
      return {
        sector,
        commitments: of.length,
        bodies: [...new Set(of.flatMap(({ stakeholder }) => stakeholder ?? []))],
        means: [...new Set(of.flatMap((one) => one.means ?? []))],
        progress: mean(known),
        progressKnown: known.length,
        budget: total(of.flatMap((one) => one.budget ?? [])),
      };
    }),
    absent: all.filter((sector) => !sectors.includes(sector)),
    committed: total(own.flatMap((one) => one.budget ?? [])),
  };
}

function sectorPart(
  sector: string,
  goals: readonly GoalReport[],
  commitments: readonly Commitment[],
  sectorOf: (one: Commitment) => string | null,
): SectorPart {
  const own = commitments.filter((one) => sectorOf(one) === sector);
  const known = own.flatMap((one) => one.progress ?? []);
  const currencyOf = new Map(goals.map(({ id, currency }) => [id, currency]));
  const currencies = [...new Set(own.map(({ goal }) => currencyOf.get(goal) ?? null))];
  return {
    sector,
    goals: new Set(own.map(({ goal }) => goal)).size,
    commitments: own.length,
    progress: mean(known),
    progressKnown: known.length,
    budgets: currencies.flatMap((currency) => {
      const sums = own.filter(({ goal }) => (currencyOf.get(goal) ?? null) === currency);
      const budget = total(sums.flatMap((one) => one.budget ?? []));
      return budget === null ? [] : [{ currency, budget }];
    }),
    absentFrom: goals.filter(({ absent }) => absent.includes(sector)).map(({ id }) => id),
  };
}

const total = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);

const mean = (values: readonly number[]): number | null => {
  const sum = total(values);
  return sum === null ? null : sum / values.length;
};
