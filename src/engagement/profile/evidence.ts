import { columnsOf } from '../../model/columns';
import type { Ecosystem } from '../../model/ecosystem';
import { lineageOf } from '../../model/lineage';
import { rollUp } from '../../model/nesting';
import type { Stakeholder } from '../../model/schema';
import { isInRing } from '../roles';
import { governmentOf } from '../sector-meaning';

/** What the map tells of a condition. */
export interface Evidence {
  /** Null where the map cannot tell. */
  readonly holds: boolean | null;
  /** The counts it rests on. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Rests on judgements about people and bodies. */
  readonly private?: true;
}

/** From how many bodies, sectors and issues on the map counts as many; from which legitimacy on it is not limited. Ours. */
export const MANY = { bodies: 10, sectors: 3, issues: 3 } as const;
const LEGITIMATE = 0.5;

type Reader = (ecosystem: Ecosystem, bodies: Ecosystem) => Evidence | null;

const manyStakeholders: Reader = ({ document }, bodies) => {
  const sectors = new Set(
    columnsOf(bodies)
      .get('coarseSector')
      ?.filter((sector) => sector !== null),
  );
  const lineage = lineageOf(document.topics ?? []);
  const issues = new Set(document.stakeholders.flatMap(({ topics = [] }) => topics.map((id) => lineage(id).at(-1))));
  const numbers = { bodies: bodies.stakeholders.length, sectors: sectors.size, issues: issues.size };
  const many = numbers.bodies >= MANY.bodies && numbers.sectors >= MANY.sectors && numbers.issues >= MANY.issues;
  // what is not on the map may be there all the same
  return { holds: many || null, numbers };
};

const severalResponsible: Reader = (ecosystem, bodies) => {
  const commissions = isInRing(ecosystem, 'commissioner');
  const inside = rollUp(ecosystem, 'organisation').representative;
  const responsible = new Set(
    ecosystem.stakeholders
      .filter(({ id, decides }) => commissions(id) || decides !== undefined)
      .map(({ id }) => inside.get(id) ?? id),
  );
  const all = bodies.stakeholders.filter(({ id }) => responsible.has(id));
  const stands = governmentOf(bodies);
  // government as such, whose tier nobody told, is taken for a ministry
  const ministries = all.filter(({ id }) => ['central', 'unsaid'].includes(stands(id) ?? '')).length;
  const numbers = { ministries, others: all.length - ministries };
  return all.length === 0 ? null : { holds: (ministries > 1 && numbers.others > 0) || null, numbers };
};

const overlappingGoals: Reader = ({ document }) => {
  const { goals = [], commitments = [], stakeholders } = document;
  if (goals.length > 0) {
    const shared = goals.filter(({ id }) => {
      const who = commitments.filter(({ goal }) => goal === id).map(({ stakeholder, sector }) => stakeholder ?? sector);
      return new Set(who).size > 1;
    }).length;
    return { holds: shared > 0 || null, numbers: { goals: goals.length, shared } };
  }
  const offered = new Map<string, number>();
  for (const { offers = [] } of stakeholders)
    for (const one of new Set(offers)) offered.set(one, (offered.get(one) ?? 0) + 1);
  if (offered.size === 0) return null;
  const overlaps = [...offered.values()].filter((count) => count > 1).length;
  return { holds: overlaps > 0 || null, numbers: { offers: offered.size, overlaps } };
};

const solutionsNotAgreed: Reader = ({ stakeholders }) => {
  const count = (wanted: Stakeholder['position']) => stakeholders.filter(({ position }) => position === wanted).length;
  const numbers = { supports: count('supports'), opposes: count('opposes') };
  if (numbers.supports + numbers.opposes === 0) return null;
  return { holds: (numbers.supports > 0 && numbers.opposes > 0) || null, numbers, private: true };
};

const technicalComplexity: Reader = ({ document }) => {
  const graded = (document.audiences ?? []).filter(({ complexity }) => complexity !== undefined);
  if (graded.length === 0) return null;
  const complex = graded.filter(({ complexity }) => complexity === 'high').length;
  return { holds: complex > 0 || null, numbers: { audiences: graded.length, complex } };
};

const noOneDecidesAlone: Reader = ({ stakeholders }) => {
  const deciding = stakeholders.filter(({ decides }) => decides !== undefined).length;
  const vetoes = stakeholders.filter(({ veto }) => veto !== undefined).length;
  if (deciding === 0) return null;
  if (deciding > 1) return { holds: true, numbers: { deciding } };
  // one decides, unless others can stop it
  return { holds: vetoes > 0, numbers: { deciding, vetoes }, ...(vetoes > 0 && { private: true }) };
};

const authoritiesOf = (ecosystem: Ecosystem): readonly Stakeholder[] => {
  const commissions = isInRing(ecosystem, 'commissioner');
  const deciding = ecosystem.stakeholders.filter(({ decides }) => decides !== undefined);
  return deciding.length > 0 ? deciding : ecosystem.stakeholders.filter(({ id }) => commissions(id));
};

const lackOfMeans: Reader = (ecosystem) => {
  const needs = new Set(authoritiesOf(ecosystem).flatMap((one) => one.needs ?? []));
  if (needs.size === 0) return null;
  const offers = new Set(ecosystem.stakeholders.flatMap((one) => one.offers ?? []));
  return { holds: true, numbers: { needs: needs.size, offered: [...needs].filter((need) => offers.has(need)).length } };
};

const limitedLegitimacy: Reader = (ecosystem) => {
  const known = authoritiesOf(ecosystem).flatMap(({ legitimacy }) => (legitimacy === undefined ? [] : [legitimacy]));
  if (known.length === 0) return null;
  const below = known.filter((legitimacy) => legitimacy < LEGITIMATE).length;
  return { holds: below > 0, numbers: { judged: known.length, below }, private: true };
};

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['many-stakeholders-and-issues', manyStakeholders],
  ['several-bodies-responsible', severalResponsible],
  ['overlapping-goals', overlappingGoals],
  ['solutions-not-agreed', solutionsNotAgreed],
  ['technical-complexity', technicalComplexity],
  ['no-one-decides-alone', noOneDecidesAlone],
  ['lack-of-means', lackOfMeans],
  ['limited-legitimacy', limitedLegitimacy],
]);

/** What the map tells of every condition that a map can tell of. */
export function evidenceOf(ecosystem: Ecosystem): ReadonlyMap<string, Evidence> {
  const bodies = rollUp(ecosystem, 'organisation').ecosystem;
  return new Map(
    [...READERS].flatMap(([id, read]) => {
      const evidence = read(ecosystem, bodies);
      return evidence ? [[id, evidence] as const] : [];
    }),
  );
}
