// Times that a busy machine changes as little as can be: warmed up, medians, and processor time where one thread does the work.

/** Median of some numbers. */
export const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** Processor time in milliseconds, of this process. */
export function processor(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Median processor times in milliseconds of several functions that are run in turn, so that a drift of the machine meets all alike. */
export function inTurn(runs: number, functions: readonly (() => unknown)[]): number[] {
  const times = functions.map(() => [] as number[]);
  for (let run = -1; run < runs; run++) {
    functions.forEach((work, i) => {
      const took = processor(work);
      // the first round warms up
      if (run >= 0) times[i]?.push(took);
    });
  }
  return times.map(median);
}

export const time = <T>(work: () => T): [seconds: number, result: T] => {
  const start = performance.now();
  const result = work();
  return [(performance.now() - start) / 1000, result];
};

/** How times grow: with which power of the size, and how far the worst point is from that line, as a share of its time. */
export interface Growth {
  readonly power: number;
  readonly points: number;
  readonly off: number;
}

type Point = readonly [size: number, time: number];

/** A line through log time over log size: power 2 where time grows with the square. */
export function growthOf(points: readonly Point[]): Growth {
  const logs = points.map(([size, took]) => [Math.log(size), Math.log(took)] as const);
  const mean = (k: 0 | 1) => logs.reduce((sum, point) => sum + point[k], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const power =
    logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  const off = logs.reduce((most, [a, b]) => Math.max(most, Math.abs(b - y - power * (a - x))), 0);
  return { power, points: points.length, off: Math.exp(off) - 1 };
}

/** Above this a power says little. */
const POOR = 0.35;

export const isPoor = ({ points, off }: Growth): boolean => points < 3 || !(off <= POOR);

/** A growth in words; a poor fit says that it is one. */
export function told(growth: Growth): string {
  const { power, points, off } = growth;
  const poor = isPoor(growth) ? `, a poor fit: off by up to ${Math.round(100 * off)} %` : '';
  return `to the power ${power.toFixed(2)} (${points} sizes${poor})`;
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
