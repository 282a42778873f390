import type { Scores } from 'playermap/measures';

/** What scores say of themselves: the measure, what is least and most possible, and the options. */
export const readAs = ({ info }: Scores) => [info.measure, ...info.range, info.options];

export const unitOf = ({ info }: Scores): string => info.unit;
