/** Size of the names on a map where there is room, by number of players: from 15 down to 9.6 units. */
export function nameSize(players: number): number {
  if (players <= 20) return 15;
  if (players <= 45) return 13.5;
  if (players <= 75) return 12;
  return players <= 110 ? 10.8 : 9.6;
}

/** Half the width of a player's shape where all are alike, by number of players. */
function plainRadius(players: number): number {
  if (players <= 20) return 17;
  if (players <= 45) return 14;
  if (players <= 80) return 11;
  return players <= 160 ? 8 : 5.5;
}

const SMALLEST = 0.45;
const LARGEST = 1.7;

/** Half the width of the largest shape of a map whose shapes differ in size. */
export const largestRadius = (players: number): number => plainRadius(players) * LARGEST;

/**
 * Half the width of every player's shape, so that its area stands for a value. The smallest shape drawn has a fourteenth of the
 * area of the largest: it stands for its value and all below, which the legend says, and for a value that is unknown.
 */
export function radii(players: number, values: readonly (number | null)[] | undefined): (index: number) => number {
  const plain = plainRadius(players);
  if (!values) return () => plain;
  const greatest = values.reduce<number>((most, value) => (value !== null && value > most ? value : most), 0);
  const smallest = plain * SMALLEST;
  return (index) => {
    const value = values[index] ?? 0;
    return greatest > 0 && value > 0 ? Math.max(smallest, plain * LARGEST * Math.sqrt(value / greatest)) : smallest;
  };
}
