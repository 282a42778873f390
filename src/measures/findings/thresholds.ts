// From when on something is worth saying, and how much it matters. Nothing below says anything of a map by itself: the numbers
// come from the measures. The figures are this library's judgement; they are here, in one place, to be read and disputed.

/** Below this a map is small: what is recorded is told, no pattern is read out of it. */
export const SMALL = { stakeholders: 8, ties: 8 } as const;

/** How many names a sentence has before "and more", how many small parts it lists, and how many findings of one kind there are. */
export const MOST = { names: 5, partsListed: 2, ofOneKind: 3 } as const;

/** Corrected chance up to which something counts as beyond chance. */
export const SIGNIFICANT = 0.05;

/** Chance, not corrected, below which it is not said either that nothing can be shown. */
export const UNCLEAR = 0.1;

/** Within how many steps of the recipients a sector counts as near them. */
export const NEAR_STEPS = 2;

/** Others who lose every way without somebody. */
export const GATE = { others: 2 } as const;

/** Shortest ways of a sector through one stakeholder: this share of them, and so many of the sector who have a way. */
export const WAY = { share: 0.5, members: 2 } as const;

/** Stakeholders cut off with somebody, or by one tie, before it is said. */
export const CUT_OFF = 2;

/** Share of the stakeholders in the largest part below which the map counts as fallen apart. */
export const MAIN_PART = 0.5;

/** Sets of stakeholders without whom the map falls apart: their greatest size, and by how much the share of lost pairs grows. */
export const KEY_SET = { size: 3, gain: 0.4 } as const;

/** Share of the shortest ways between sectors through one stakeholder. */
export const BETWEEN_SECTORS = 0.15;

/** Centralization from which ties, or ways, gather around one stakeholder. */
export const GATHERED = 0.4;

/** Members from which it says something that a ring has one sector. */
export const RING_OF_ONE_SECTOR = 3;

/** Steps beyond the number of its ring that make a stakeholder far; rank correlations that say rings are no distances, or the reverse. */
export const RINGS = { far: 2, unlike: 0.2, reverse: -0.3 } as const;

/** Communities are spoken of when they are clear; they follow sectors, or cut across them; and every search says so. */
export const COMMUNITIES = { modularity: 0.3, follow: 0.5, across: 0.1, spread: 0.3 } as const;

/** Steps from the recipients from which somebody with a veto counts as far. */
export const VETO_STEPS = 3;

/** Above how many stakeholders what takes long is left out. */
export const UP_TO = {
  permutations: 20_000,
  allWays: 3_000,
  communities: 20_000,
  keySets: 300,
  cutPoints: 100,
} as const;

/** Least and greatest weight of a finding of each kind. */
export const WEIGHT = {
  'empty-map': [1, 1],
  'no-ties': [0.98, 0.98],
  'small-map': [0.96, 0.96],
  'no-recipients': [0.92, 0.92],
  'recipients-alone': [0.86, 0.9],
  'no-voice': [0.75, 0.85],
  gate: [0.6, 0.9],
  'sectors-without-way': [0.6, 0.8],
  way: [0.5, 0.75],
  'sectors-far': [0.5, 0.65],
  'veto-far': [0.6, 0.75],
  conflicts: [0.45, 0.65],
  parts: [0.45, 0.7],
  'without-ties': [0.4, 0.7],
  'sectors-alone': [0.5, 0.65],
  'cut-point': [0.4, 0.7],
  'key-set-recipients': [0.45, 0.65],
  'key-set': [0.35, 0.55],
  'single-ties': [0.3, 0.4],
  broker: [0.4, 0.55],
  'between-sectors': [0.35, 0.6],
  mixing: [0.4, 0.6],
  'mixing-as-chance': [0.15, 0.15],
  'sector-inward': [0.35, 0.5],
  'sector-outward': [0.3, 0.4],
  'ties-gather': [0.3, 0.55],
  'ways-gather': [0.3, 0.55],
  'one-sector': [0.6, 0.6],
  diversity: [0.1, 0.4],
  'rings-of-one-sector': [0.3, 0.45],
  'rings-empty': [0.2, 0.3],
  'near-but-far': [0.35, 0.55],
  'rings-no-distances': [0.3, 0.4],
  'ring-skipping': [0.1, 0.2],
  'communities-follow': [0.3, 0.45],
  'communities-across': [0.3, 0.45],
  'sector-unknown': [0.2, 0.6],
} as const satisfies Readonly<Record<string, readonly [least: number, greatest: number]>>;

/** What a finding is about. @useDeclaredType */
export type FindingKind = keyof typeof WEIGHT;
