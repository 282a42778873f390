import { type Command, Option } from 'commander';
import type { MeasureAllInWorkersOptions } from '../measures/report/measure-all-in-workers';
import type { KeyPlayerChoice } from '../measures/report/measured';
import type { Language } from '../text/language';
import { list } from './lists';
import { share } from './share';
import { langOption } from './shared-options';
import { wholeNumber } from './whole-number';

/** Options that say how a network is read and what is measured of it. */
export interface ReadingChoice {
  readonly unweighted?: boolean;
  readonly distance: 'hops' | 'inverse-strength';
  readonly direction: 'in' | 'out' | 'all';
  readonly raw?: boolean;
  readonly measures?: readonly string[];
  readonly by: string;
  readonly seed: number;
  readonly permutations?: number;
  readonly samples?: number;
  readonly confidence?: number;
  readonly workers?: number;
  readonly sizes?: readonly number[];
  readonly among?: KeyPlayerChoice;
  readonly lang: Language;
}

/** `COLUMN`, or `COLUMN=VALUE,VALUE`. */
function among(text: string): KeyPlayerChoice {
  const at = text.indexOf('=');
  if (at < 0) return text;
  return { by: text.slice(0, at), values: list(text.slice(at + 1)) };
}

/** The options of reading; `usual` is the language where none is asked for, that of the data where it is absent. */
export function addReading(command: Command, usual?: Language): Command {
  const oneOf = (option: string, meaning: string, choices: readonly string[], usual: string) =>
    new Option(option, meaning).choices(choices).default(usual);
  return command
    .optionsGroup('What is measured, and how:')
    .option('--unweighted', 'read every strength as 1')
    .addOption(
      oneOf('--distance <length>', 'length of a tie: 1, or 1 / strength', ['hops', 'inverse-strength'], 'hops'),
    )
    .addOption(oneOf('--direction <which>', 'ties that come in, go out, or both', ['in', 'out', 'all'], 'all'))
    .option('--raw', 'counts and sums instead of shares')
    .option('--measures <ids>', 'only these measures, separated by commas (default: all that do not take long)', list)
    .option('--by <column>', 'what makes the groups: sector, ring or a column of the data', 'sector')
    .option('--seed <number>', 'seed of random choices', wholeNumber('--seed'), 1)
    .option(
      '--permutations <number>',
      'dealings of the sectors for tests; 0 for none (default: 999)',
      wholeNumber('--permutations', 0),
    )
    .option(
      '--samples <number>',
      'estimate betweenness and cross-sector betweenness from so many players (default: from all, exact)',
      wholeNumber('--samples', 1),
    )
    .option(
      '--confidence <share>',
      'how certain the bound of an estimate is to hold (default: 0.95)',
      share('--confidence'),
    )
    .option(
      '--workers <number>',
      'threads that walk the shortest paths of a large network; 0 for none besides this (default: one per processor)',
      wholeNumber('--workers', 0),
    )
    .option(
      '--sizes <numbers>',
      'how many key players, separated by commas (default: 1,2,3; above 60 players 1,2)',
      (text) => list(text).map(wholeNumber('--sizes', 1)),
    )
    .option('--among <column[=values]>', 'of whom key players are chosen, besides of everybody (default: ring)', among)
    .addOption(languageOption(usual));
}

const languageOption = (usual?: Language): Option =>
  usual ? langOption('labels and notes', usual).default(usual) : langOption('names and sentences');

/** The options of a command in the words of the library. */
export function readingOf(
  choice: Omit<ReadingChoice, 'lang'> & { readonly lang?: Language },
): MeasureAllInWorkersOptions {
  const { unweighted = false, distance, direction, raw = false, measures, by, seed, permutations, lang } = choice;
  const { sizes, among: chosen, samples, confidence, workers } = choice;
  return {
    unweighted,
    distance,
    direction,
    normalized: !raw,
    by,
    seed,
    ...(lang && { language: lang }),
    ...(measures && { measures: measures.map((id) => id.trim()) }),
    ...(permutations !== undefined && { permutations }),
    ...(samples !== undefined && { samples }),
    ...(confidence !== undefined && { confidence }),
    ...(workers !== undefined && { workers }),
    ...(sizes && { sizes }),
    ...(chosen !== undefined && { among: chosen }),
  };
}
