/** A point in page units, y downwards, from the top left corner of the page. Snapped to 1/64. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in page units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of a text: where its baseline stands and how wide it is drawn. */
export interface TextLine {
  readonly text: string;
  readonly baseline: number;
  readonly width: number;
}

/** A text that has found its place. `x` is its middle: lines are centred there, whatever their direction. */
export interface PlacedText {
  readonly x: number;
  readonly size: number;
  readonly lines: readonly TextLine[];
  /** The box that holds all lines, ascenders and descenders included. */
  readonly box: Box;
}

/** A ring as it is drawn: an ellipse round the centre of the map. The recipients' disc is the first. */
export interface RingPlace {
  readonly id: string | null;
  readonly name: string;
  /** Outer half axes. */
  readonly rx: number;
  readonly ry: number;
  /** Null for the only ring of a map without rings. */
  readonly caption: PlacedText | null;
}

/**
 * A sector's slice: the same angles in every ring. Angles in radians, clockwise from 12 o'clock, from < to, measured before
 * the rings are stretched to ellipses: angle `a` meets a ring at (centre.x + rx sin a, centre.y - ry cos a).
 */
export interface SlicePlace {
  /** Null for the slice of the players whose sector is unknown. */
  readonly sector: string | null;
  readonly from: number;
  readonly to: number;
  /** Null where there are so many sectors that it would lie on another. */
  readonly caption: PlacedText | null;
}

/** A player as it is drawn. */
export interface PlayerPlace extends Point {
  readonly id: string;
  readonly ring: number;
  /** Position in `slices`; -1 in the centre. */
  readonly slice: number;
  /** Half the side of the square that holds the shape, whatever the shape. */
  readonly radius: number;
  /** The name, or null where the player has a number instead (or nothing, when the key is full). */
  readonly label: PlacedText | null;
  /** From the label to the shape, where the label had to move away. */
  readonly leader: readonly [Point, Point] | null;
  /** Number in the key. */
  readonly number: number | null;
}

/** A line between two players. Several ties of one type between the same two are one line. */
export interface TiePlace {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  /** Cubic Bézier: start, two handles, end. Start and end lie on the shapes' rims (or the arrowheads' tips). */
  readonly path: readonly [Point, Point, Point, Point];
  readonly headAtTarget: boolean;
  readonly headAtSource: boolean;
  /** Sum of strengths. */
  readonly strength: number;
  readonly sign: 1 | -1;
  /** How many ties of the data this line stands for. */
  readonly count: number;
}

/** Where everything stands: what a layout returns and a renderer draws. */
export interface Placement {
  readonly direction: 'ltr' | 'rtl';
  readonly area: Box;
  readonly centre: Point;
  readonly rings: readonly RingPlace[];
  /** Whether the first ring is the recipients' disc, which has no slices. Absent: it is where nobody stands in a slice of it. */
  readonly disc?: boolean;
  readonly slices: readonly SlicePlace[];
  readonly players: readonly PlayerPlace[];
  readonly ties: readonly TiePlace[];
  /** Numbered players, in order of their numbers. */
  readonly key: readonly { readonly number: number; readonly id: string; readonly name: string }[];
  /** Players with neither a name nor a number on the picture. */
  readonly unlabelled: readonly string[];
  /** Crossings of the straight lines between tied players: what the order within slices was chosen to lower. */
  readonly crossings: number;
}
