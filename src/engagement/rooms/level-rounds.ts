import type { PairColours } from './pair-colours';

/**
 * Makes rounds as even as they can be: no two differ by more than one meeting. Of a fuller and an emptier round the meetings form ways
 * that alternate between them; one of these begins and ends in the fuller, and changing it over takes one meeting from there.
 *
 * Cost: O(meetings x rounds) exchanges at most.
 * Source: McDiarmid 1972, doi:10.1093/imamat/10.3.337; de Werra 1971, "Equitable colorations of graphs".
 */
export function levelRounds(colours: PairColours): void {
  const sizes = Array.from({ length: colours.count }, () => 0);
  for (const c of colours.colour) sizes[c]! += 1;
  for (;;) {
    const most = sizes.indexOf(Math.max(...sizes));
    const least = sizes.indexOf(Math.min(...sizes));
    if (most < 0 || (sizes[most] as number) - (sizes[least] as number) < 2) return;
    colours.exchange(longerWay(colours, most, least), most, least);
    sizes[most]! -= 1;
    sizes[least]! += 1;
  }
}

/** A way with one meeting more of round `most` than of `least`: there is one wherever there are more of them. */
function longerWay(colours: PairColours, most: number, least: number): number[] {
  for (const [meeting, colour] of colours.colour.entries()) {
    if (colour !== most) continue;
    for (const party of colours.ends(meeting)) {
      if (colours.meeting(party, least) >= 0) continue;
      const way = colours.way(party, most, least);
      if (way.length % 2 === 1) return way;
    }
  }
  throw new Error('rounds that cannot be made even');
}
