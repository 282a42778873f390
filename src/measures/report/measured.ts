import type { Selection } from '../../kernel/network';
import type { Role } from '../bridging/brokerage';
import type { KeyPlayerGoal } from '../centrality/key-players';
import type { ReadingOptions } from '../descriptor';
import type { Finding } from '../findings/finding';
import type { SampleOptions } from '../sampling';
import type { Accuracy } from '../scores';
import type { DiversitySection } from './diversity-section';
import type { RecipientSection } from './recipient-section';

/** A number per stakeholder, in the order of `stakeholders`; null where undefined. */
export type Column = readonly (number | null)[];

/** A figure beside what chance gives: the same sectors dealt out anew over the same ties. */
export interface Chance {
  readonly mean: number | null;
  readonly sd: number | null;
  readonly z: number | null;
  /** Two-sided. */
  readonly p: number | null;
  /** In how many draws it was defined. */
  readonly draws: number;
  /** Whether all ways of dealing were gone through. */
  readonly exact: boolean;
}

/** A figure of several of a kind, with p corrected for their number (Holm). */
export interface ChanceAmongSeveral extends Chance {
  readonly pHolm: number | null;
}

/** What a measure is, in the language that was asked for. A range without a bound has null there. */
export interface MeasureNote {
  readonly label: string;
  readonly meaning: string;
  readonly range: readonly [least: number | null, most: number | null];
  readonly unit: string;
  readonly source: string;
  /** What is done here where books and programs differ. */
  readonly convention?: string;
  /** How good the scores are, where they are estimates. */
  readonly accuracy?: Accuracy;
  /** The index of the whole network that has the same id as the scores. */
  readonly index?: Omit<MeasureNote, 'index'>;
}

/** The sectors, their ties with each other and themselves. */
export interface SectorSection {
  /** The column that made the groups. */
  readonly by: string;
  readonly names: readonly string[];
  readonly counts: readonly number[];
  /** Undirected: a tie inside a sector stands once, between two in both cells. */
  readonly mixing?: readonly (readonly number[])[];
  readonly coleman?: Column;
  readonly eiIndex?: Column;
  readonly tests?: Readonly<Partial<Record<'coleman' | 'eiIndex', readonly ChanceAmongSeveral[]>>>;
}

/** The rings and the sectors in them. */
export interface RingSection {
  /** From the centre outwards where the order of the rings is given. */
  readonly names: readonly string[];
  readonly counts: readonly number[];
  readonly sectors: readonly string[];
  /** Stakeholders of each ring by sector, in the order of `sectors`. */
  readonly bySector: readonly (readonly number[])[];
}

/** A role of brokerage, stakeholder by stakeholder. */
export interface RoleSection {
  readonly count?: Column;
  readonly expected?: Column;
  readonly sd?: Column;
  readonly z?: Column;
  /**
   * The same when sectors are dealt out anew, `p` two-sided, `atLeast` of so many or more; not for the total, which does not
   * depend on sectors.
   */
  readonly chance?: Readonly<Record<'mean' | 'sd' | 'z' | 'p' | 'atLeast', Column>>;
}

/** What was measured of one tie. */
export interface TieRow {
  readonly source: string;
  readonly target: string;
  readonly strength: number;
  readonly betweenness?: number | null;
  /** Whether it is the only way between two parts. */
  readonly bridge?: boolean;
  /** Steps from end to end without it: 2 where the ends share a contact; null where there is no other way. */
  readonly span?: number | null;
  /** Rings that it leaves out; null where an end has no ring. */
  readonly ringsSkipped?: number | null;
}

/** Who carries part of what goes between two sectors. */
export interface Carrier {
  readonly id: string;
  readonly pairs: number;
  readonly share: number;
}

/** Two sectors, or one with itself. In an undirected network two sectors stand once. */
export interface PairRow {
  readonly source: string;
  readonly target: string;
  readonly ties?: number;
  readonly strength?: number;
  /** Pairs of stakeholders that could be tied. */
  readonly possible?: number;
  readonly density?: number | null;
  /** The number of ties when sectors are dealt out anew. */
  readonly chance?: ChanceAmongSeveral;
  /** Who carries most of what goes from the one to the other, at most five. */
  readonly carriers?: readonly Carrier[];
}

/** A figure of every stakeholder beside what chance gives, in the order of `stakeholders`; p also corrected for their number (Holm). */
export type ChanceColumns = Readonly<Record<'mean' | 'sd' | 'z' | 'p' | 'pHolm', Column>> & {
  readonly draws: number;
  /** Whether all ways of dealing were gone through, for everybody. */
  readonly exact: boolean;
};

/** A column, each of whose groups is asked apart; or some groups of it together. */
export type KeyPlayerChoice = string | Among;

/** Of whom a set was chosen: those with one of these values in a column. */
export interface Among {
  readonly by: string;
  readonly values: readonly string[];
}

/** A set of key players, and what its loss or reach comes to. */
export interface SetRow {
  readonly goal: KeyPlayerGoal;
  readonly size: number;
  /** null where anybody could be chosen. Whose loss is asked for is never a recipient. */
  readonly among: Among | null;
  readonly members: readonly string[];
  readonly value: number | null;
  /** The same figure of the network as it is. */
  readonly before: number | null;
  readonly search: 'exhaustive' | 'greedy';
}

/**
 * Everything that was measured of a network, as plain data: what `playermap measure --json` prints. Parts that were not asked
 * for are absent.
 */
export interface Measured {
  readonly version: 1;
  readonly selection: Selection;
  /** How the network was read: every choice that is no choice of ties. */
  readonly reading: Required<Omit<ReadingOptions, 'missing'>> &
    SampleOptions & {
      readonly permutations: number;
      /** Sizes of sets of key players, and of whom they are chosen besides everybody. */
      readonly sizes: readonly number[];
      readonly among: KeyPlayerChoice;
    };
  readonly recipients: readonly string[];
  readonly stakeholders: readonly string[];
  readonly scores?: Readonly<Record<string, Column>>;
  readonly indices?: Readonly<Record<string, number | null>>;
  readonly tests?: Readonly<Record<string, Chance>>;
  /** Scores that were tested. */
  readonly scoreTests?: Readonly<Record<string, ChanceColumns>>;
  readonly sectors?: SectorSection;
  readonly rings?: RingSection;
  readonly toRecipients?: RecipientSection;
  /** How diverse each ring and each community is. */
  readonly diversity?: DiversitySection;
  readonly brokerage?: Readonly<Record<Role, RoleSection>>;
  readonly ties?: readonly TieRow[];
  readonly pairs?: readonly PairRow[];
  readonly sets?: readonly SetRow[];
  /** What the numbers say of the ecosystem, where `findings` was asked too: it needs more than the network. */
  readonly findings?: readonly Finding[];
  /** What was left out, and why. */
  readonly notes: readonly string[];
  readonly measures: Readonly<Record<string, MeasureNote>>;
}
