import type { Scores } from '../measures/scores';
import type { MapRing, MapRings } from './map-rings';
import { ringsByScore } from './rings-by-score';

/** How many rings serve a number of players that have no roles. */
function ringCount(players: number): number {
  if (players <= 8) return 2;
  return players <= 300 ? 3 : 4;
}

/**
 * Rings by how central players are, the most central innermost; recipients stay in the centre. Each caption says which scores
 * its ring holds. Players whose score is undefined stand in the last ring.
 */
export function ringsByMeasure(
  scores: Scores,
  label: string,
  recipients: readonly string[],
  centreName: string,
): MapRings {
  const inCentre = new Set(recipients);
  const others = scores.ids.filter((id) => !inCentre.has(id));
  const values = others.map((id) => scores.get(id) ?? null);
  const placed = ringsByScore(values, ringCount(others.length));
  const centre = recipients.length > 0;
  const shift = centre ? 1 : 0;
  const rings: MapRing[] = centre ? [{ id: null, name: centreName }] : [];
  for (let ring = 0; ring <= Math.max(0, ...placed); ring++) {
    const held = values.filter((value, i): value is number => placed[i] === ring && value !== null);
    rings.push({ id: `${scores.info.measure}-${ring}`, name: caption(label, held) });
  }
  const ringOf = new Map<string, number>(recipients.map((id) => [id, 0]));
  others.forEach((id, i) => {
    ringOf.set(id, (placed[i] as number) + shift);
  });
  return { centre, rings, ringOf };
}

function caption(label: string, values: readonly number[]): string {
  if (values.length === 0) return label;
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  return `${label}: ${most === least ? short(most) : `${short(least)}–${short(most)}`}`;
}

const short = (value: number): string => String(Math.round(value * 1000) / 1000);
