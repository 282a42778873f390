import { overlap, runsThrough } from './boxes';
import { Grid } from './grid';
import type { Candidate } from './label-candidates';
import type { Box } from './placement';

interface Seat {
  readonly player: number;
  readonly candidate: Candidate;
  /** Its turn among all seats that were ever taken: a seat that is taken again is found where it was found before. */
  readonly turn: number;
}

/** Which label stands where, and who would be in the way of another: no label on another, no leader line through one. */
export class LabelBoard {
  /** By player. */
  readonly placed: (Candidate | null)[];
  /** Questions asked so far: the clock of a search. */
  asked = 0;
  private readonly seats = new Grid<Seat>(24);
  private readonly known = new Map<Candidate, Seat>();
  private readonly walls = new Grid<Box>(24);

  constructor(players: number, captions: readonly Box[]) {
    this.placed = new Array<Candidate | null>(players).fill(null);
    for (const box of captions) this.walls.add(box, box);
  }

  put(player: number, candidate: Candidate): void {
    this.clear(player);
    this.placed[player] = candidate;
    const seat = this.known.get(candidate) ?? { player, candidate, turn: this.known.size };
    this.known.set(candidate, seat);
    this.seats.add(seat, extent(candidate), (a, b) => a.turn - b.turn);
  }

  clear(player: number): void {
    const candidate = this.placed[player];
    const seat = candidate && this.known.get(candidate);
    if (seat) this.seats.remove(seat, extent(seat.candidate));
    this.placed[player] = null;
  }

  /** The players whose labels are in the way; null where a caption is. */
  inTheWay(player: number, candidate: Candidate): Set<number> | null {
    const found = new Set<number>();
    return this.meets(player, candidate, (other) => {
      found.add(other);
      return false;
    })
      ? null
      : found;
  }

  isFree(player: number, candidate: Candidate): boolean {
    return !this.meets(player, candidate, () => true);
  }

  /** Whether a caption is in the way, or a label at which `stop` ends the search. */
  private meets(player: number, candidate: Candidate, stop: (other: number) => boolean): boolean {
    this.asked++;
    const { box } = candidate.text;
    if (this.walls.some(box, (wall) => overlap(wall, box))) return true;
    return this.seats.some(
      extent(candidate),
      (seat) => seat.player !== player && clash(seat.candidate, candidate) && stop(seat.player),
    );
  }
}

const through = ({ leader }: Candidate, box: Box): boolean =>
  leader !== null && runsThrough(leader[0].x, leader[0].y, leader[1].x, leader[1].y, box);

const clash = (a: Candidate, b: Candidate): boolean =>
  overlap(a.text.box, b.text.box) || through(a, b.text.box) || through(b, a.text.box);

/** The box that holds a label and its leader line. */
function extent({ text: { box }, leader }: Candidate): Box {
  if (leader === null) return box;
  const end = leader[1];
  const x = Math.min(box.x, end.x);
  const y = Math.min(box.y, end.y);
  return {
    x,
    y,
    width: Math.max(box.x + box.width, end.x) - x,
    height: Math.max(box.y + box.height, end.y) - y,
  };
}
