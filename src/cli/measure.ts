import { basename, extname } from 'node:path';
import type { Command } from 'commander';
import { PlayermapError } from '../kernel/errors';
import type { Network } from '../kernel/network';
import { findings } from '../measures/findings/findings';
import { sizeOf, stepsOf } from '../measures/report/cost';
import { areSectors } from '../measures/report/group-words';
import { columnWord } from '../measures/report/headings';
import { measureAllInWorkers } from '../measures/report/measure-all-in-workers';
import type { Measured } from '../measures/report/measured';
import type { Ecosystem } from '../model/ecosystem';
import { select } from '../model/select';
import { type FileToWrite, writeFilesWhole } from '../node';
import type { Session } from './index';
import { readGiven } from './input';
import type { CliIo } from './io';
import { csvFiles, parquetFiles, workbook } from './measured-files';
import { measuredJson } from './measured-json';
import { measuredText } from './measured-text';
import { requireFolderOf } from './output';
import { addReading, type ReadingChoice, readingOf } from './reading';
import { addNetwork, choiceOf, type NetworkOptions, networkOf } from './selection';
import { aboutOf } from './terminal';
import { say } from './terminal-words';

interface Options extends NetworkOptions, ReadingChoice {
  readonly json?: boolean;
  readonly output?: string;
}

const FORMATS: readonly string[] = ['.json', '.csv', '.xlsx', '.parquet'];

/** After so many milliseconds people are told how far it is. */
const LONG = 1_000;
/** As many steps of ten nanoseconds. */
const STEPS_OF_LONG = 1e8;

/** `playermap measure INPUT`: everything that is computed of the network. */
export function addMeasure(program: Command, { io }: Session): void {
  const command = program
    .command('measure')
    .description('measure the network: scores, indices, sectors, rings, roles, ties')
    .argument(
      '<input>',
      'a folder of tables, an .xlsx workbook, a .json, .graphml or .gexf file, or - for JSON on standard input',
    )
    .option('-o, --output <file>', 'where to write: a name that ends in .json, .csv, .xlsx or .parquet')
    .option('--json', 'print one JSON document');
  addReading(addNetwork(command)).action(async (input: string, options: Options) => {
    const format = options.output === undefined ? undefined : formatOf(options.output);
    if (options.output !== undefined) requireFolderOf(options.output);
    const ecosystem = await readGiven(input, io);
    const network = networkOf(ecosystem, options);
    const tell = progress(io, network);
    const whole = await measureAllInWorkers(network, {
      ...readingOf(options),
      ...(ecosystem.rings.length > 0 && { rings: ecosystem.rings.map(({ id }) => id) }),
      onProgress: (_, next, share) => tell(next, share),
    });
    if (!options.measures) tell('findings');
    const recorded = recordedOf(ecosystem, network, options);
    const told = withSelectionNotes(whole, ecosystem, network, { ...options, recorded });
    const measured = options.measures ? told : withFindings(told, ecosystem, options);
    const about = aboutOf(ecosystem, network, options.lang, recorded);
    if (options.json) for (const line of measuredJson(measured)) io.out(line);
    if (options.output !== undefined) {
      const files = await filesOf(options.output, format);
      await writeFilesWhole(files);
      if (!options.json) io.out(files.map(({ path }) => path).join('\n'));
    } else if (!options.json) io.out(measuredText(measured, about));

    function filesOf(
      path: string,
      ending: string | undefined,
    ): readonly FileToWrite[] | Promise<readonly FileToWrite[]> {
      if (ending === '.json') return [{ path, content: `${[...measuredJson(measured)].join('\n')}\n` }];
      if (ending === '.parquet') return parquetFiles(path, measured, about);
      return ending === '.csv' ? csvFiles(path, measured, about) : [{ path, content: workbook(measured, about) }];
    }
  });
}

/** The result with the sentences about it, in the order of the contract. */
function withFindings(measured: Measured, ecosystem: Ecosystem, options: Options): Measured {
  const { notes, measures, ...parts } = measured;
  const { by, distance, unweighted, seed, permutations } = parts.reading;
  const found = findings(ecosystem, {
    ...choiceOf(options),
    // findings are about sectors, whatever else makes the groups of the figures
    by: by === 'coarseSector' ? by : 'sector',
    distance,
    unweighted,
    seed,
    permutations,
    measured,
    language: options.lang,
  });
  const column = columnWord(by, options.lang);
  const about = areSectors(by) ? [] : [say(options.lang, 'findingsOfSectors', { column })];
  return { ...parts, findings: found, notes: [...about, ...notes], measures };
}

/** How many ties of the data the network was made of. */
function recordedOf(ecosystem: Ecosystem, network: Network, options: Options): number {
  const { combine: _, directed: __, ...choice } = choiceOf(options);
  return select(ecosystem, choice).ecosystem.ties.length - network.selection.selfTiesLeftOut;
}

/** What was taken of the data, where its number would mislead: nothing selected is not the same as nothing recorded. */
function withSelectionNotes(
  measured: Measured,
  ecosystem: Ecosystem,
  network: Network,
  { lang, recorded, directed, undirected }: Options & { readonly recorded: number },
): Measured {
  const { selfTiesLeftOut, internalTiesLeftOut } = network.selection;
  const count = ecosystem.ties.length;
  const notes: string[] = [];
  if (network.size === 0 && count > 0 && selfTiesLeftOut + internalTiesLeftOut === 0) {
    notes.push(say(lang, 'noTieSelected', { count }));
  }
  if (network.directed && network.size !== recorded) {
    notes.push(say(lang, 'countedArcs', { count: recorded, arcs: network.size }));
  }
  if (network.directed && network.size > 0 && !directed && !undirected && !saysDirection(ecosystem)) {
    notes.push(say(lang, 'assumedDirected'));
  }
  return { ...measured, notes: [...notes, ...measured.notes] };
}

/** Whether anything in the data says that ties have a direction, or have none. */
const saysDirection = ({ document, tieTypes, ties }: Ecosystem): boolean =>
  document.directed !== undefined || [...tieTypes, ...ties].some(({ directed }) => directed !== undefined);

/** Tells people at a terminal what is being done, once it takes longer than a moment, or will. */
function progress(io: CliIo, network: Network): (next: string, share?: number) => void {
  if (!io.isTerminal) return () => {};
  // rough, for what cannot be told of while it runs; who asks for more groups waits a little longer
  const size = sizeOf(network, 1, 0);
  const begin = milliseconds();
  let shareTold = begin;
  return (next, share) => {
    const now = milliseconds();
    if (share === undefined) {
      if (now - begin > LONG || stepsOf(next, size) > STEPS_OF_LONG) io.error(`measuring ${next}`);
    } else if (now - shareTold > LONG) {
      shareTold = now;
      io.error(`measuring ${next}: ${Math.floor(100 * share)}%`);
    }
  };
}

const milliseconds = (): number => Number(process.hrtime.bigint() / 1_000_000n);

/** A wrong name should not cost a wait. */
function formatOf(path: string): string {
  const ending = extname(path).toLowerCase();
  if (FORMATS.includes(ending)) return ending;
  throw new PlayermapError(
    'unsupported-format',
    `cannot write measures as "${basename(path)}": the name must end in .json, .csv, .xlsx or .parquet`,
  );
}
