import type { Place } from './presence';

/** Least and greatest weight of a blind spot of each kind: what concerns the recipients comes first. This library's judgement. */
export const WEIGHT = {
  'recipient-nobody-speaks': [0.9, 0.95],
  'recipient-not-heard': [0.8, 0.92],
  'recipient-half-heard': [0.45, 0.55],
  'key-under': [0.7, 0.88],
  'key-over': [0.4, 0.55],
  'key-not-recorded': [0.3, 0.3],
  'veto-not-engaged': [0.75, 0.9],
  'veto-only-tied': [0.5, 0.6],
  'business-absent': [0.55, 0.75],
  'business-late': [0.5, 0.65],
  'no-local-government': [0.7, 0.7],
  'local-government-between': [0.3, 0.65],
  'operator-tension': [0.55, 0.65],
  'operator-tension-outside': [0.72, 0.85],
  'operator-below-standards': [0.55, 0.7],
  'operators-not-recorded': [0.2, 0.3],
  convenor: [0.4, 0.7],
  'sectors-absent-map': [0.4, 0.55],
  'sectors-absent-ring': [0.2, 0.35],
  'sectors-absent-process': [0.2, 0.4],
} as const satisfies Readonly<Record<string, readonly [least: number, greatest: number]>>;

/** What kind of blind spot it is. @useDeclaredType */
export type BlindSpotCode = keyof typeof WEIGHT;

/** Somebody or something that is missing, or hangs on one. */
export interface BlindSpot {
  /** The code, and after a colon what it is about where there may be several. */
  readonly id: string;
  readonly code: BlindSpotCode;
  /** How much it matters, 0 to 1. */
  readonly weight: number;
  /** Number of the document that asks for it, or `ours`. */
  readonly source: string;
  readonly place: Place;
  /** What the representation key asks for there. */
  readonly category: string | null;
  readonly value: string | null;
  /** Numbers of the sentence, unrounded, and those behind it. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Dates of the sentence. */
  readonly dates: Readonly<Record<string, string>>;
  /** Ids of the stakeholders concerned; of those who could mend it; and of sectors and processes. */
  readonly stakeholders: readonly string[];
  readonly couldHelp: readonly string[];
  readonly sectors: readonly string[];
  readonly processes: readonly string[];
  /** Whether it rests on judgements about people and bodies, or on columns that nobody has looked at. */
  readonly private: boolean;
}

/** A blind spot before it has its weight. */
export interface Spotted extends Partial<Omit<BlindSpot, 'id' | 'weight' | 'code' | 'source'>> {
  readonly code: BlindSpotCode;
  readonly source: string;
  /** What it is about, where there may be several of the kind. */
  readonly about?: string;
  /** Its place between the least and the greatest weight of its kind, 0 to 1. */
  readonly extent: number;
}

export function weighed(spotted: Spotted): BlindSpot {
  const { code, about, extent, source, place = {}, category = null, value = null, numbers = {}, dates = {} } = spotted;
  const { stakeholders = [], couldHelp = [], sectors = [], processes = [] } = spotted;
  const [least, greatest] = WEIGHT[code];
  const weight = least + (greatest - least) * Math.max(0, Math.min(1, extent));
  return {
    id: about === undefined ? code : `${code}:${about}`,
    code,
    // rounded, so that the last bit of a quotient ranks nothing
    weight: Math.round(weight * 1000) / 1000,
    source,
    place,
    category,
    value,
    numbers,
    dates,
    stakeholders,
    couldHelp,
    sectors,
    processes,
    private: spotted.private ?? false,
  };
}
