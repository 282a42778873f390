import type { ProgressOptions } from '../kernel/progress';
import type { Box } from './placement';

/** A player as the layout needs to know it. */
export interface LayoutPlayer {
  readonly id: string;
  readonly name: string;
  /** Position in `rings`. */
  readonly ring: number;
  /** Id of its sector, null where unknown. Has no effect in the centre. */
  readonly sector: string | null;
  /** Half the width the shape would like to have, in page units. Shrinks where there is no room. */
  readonly radius: number;
  /** Players of equal number of ties: the greater comes first when names are short of room. Default: 0. */
  readonly emphasis?: number;
}

/** A line to draw: all ties of one type between the same two players. */
export interface LayoutTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly headAtSource: boolean;
  readonly headAtTarget: boolean;
  readonly strength: number;
  readonly sign: 1 | -1;
  readonly count: number;
}

/** What a ring layout is made from: plain data, no ecosystem. */
export interface RingLayoutInput {
  /** Where rings, captions and labels must stay. */
  readonly area: Box;
  /** Height of the whole page: the smallest text is 0.8 % of it. */
  readonly pageHeight: number;
  readonly direction: 'ltr' | 'rtl';
  /** Size of names and captions where there is room. */
  readonly textSize: number;
  /** Whether the first ring is the recipients' disc, which has no slices. */
  readonly centre: boolean;
  /** From the centre outwards. */
  readonly rings: readonly { readonly id: string | null; readonly name: string }[];
  /** In declared order; the one with id null (sector unknown) stands last. */
  readonly sectors: readonly { readonly id: string | null; readonly name: string }[];
  readonly players: readonly LayoutPlayer[];
  readonly ties: readonly LayoutTie[];
  readonly sliceWidths: 'equal' | 'count';
  readonly sliceOrder: 'free' | 'declared';
  /** Whether lines between the same parts of the map run together. Default: on a map of more than 300 lines. */
  readonly bundle?: boolean;
  /** How many numbered names the page can list. */
  readonly keyCapacity: number;
}

/** How long and from which seed the order of the players is searched. */
export interface RingLayoutOptions extends ProgressOptions {
  /** Default: 1. */
  readonly seed?: number;
  /** Multiplies the work spent on the order of players. Default: 1. */
  readonly effort?: number;
}
