/** Median times in milliseconds of several functions that are run in turn, so that a drift of the machine meets all alike. */
export function inTurn(runs: number, functions: readonly (() => unknown)[]): number[] {
  const times = functions.map(() => [] as number[]);
  for (let run = -1; run < runs; run++) {
    functions.forEach((work, i) => {
      const start = performance.now();
      work();
      // the first round warms up
      if (run >= 0) times[i]?.push(performance.now() - start);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN);
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
