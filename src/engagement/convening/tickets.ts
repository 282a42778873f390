/** Numbers that a seed can give first: each is one ticket. */
export const TICKETS = 4294967296;

/** Probabilities as whole tickets that add up to all of them: cut down, then one more where most was cut. */
export function wholeTickets(probabilities: readonly number[]): number[] {
  const whole = probabilities.reduce((sum, probability) => sum + probability, 0);
  const exact = probabilities.map((probability) => (probability / whole) * TICKETS);
  const tickets = exact.map(Math.floor);
  const left = TICKETS - tickets.reduce((sum, count) => sum + count, 0);
  const rest = (i: number) => (exact[i] as number) - Math.floor(exact[i] as number);
  const order = [...exact.keys()].sort((a, b) => rest(b) - rest(a) || a - b);
  for (const i of order.slice(0, left)) tickets[i] = (tickets[i] as number) + 1;
  return tickets;
}
