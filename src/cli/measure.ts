import { basename, extname } from 'node:path';
import type { Command } from 'commander';
import { PlayermapError } from '../kernel/errors';
import type { Network } from '../kernel/network';
import { findings } from '../measures/findings/findings';
import { areSectors } from '../measures/report/group-words';
import { columnWord } from '../measures/report/headings';
import { measureAllInWorkers } from '../measures/report/measure-all-in-workers';
import type { Measured } from '../measures/report/measured';
import type { Ecosystem } from '../model/ecosystem';
import { select } from '../model/select';
import { type FileToWrite, writeFilesWhole } from '../node';
import { readGiven } from './input';
import { measureWord } from './measure-words';
import { csvFiles, parquetFiles, workbook } from './measured-files';
import { measuredJson } from './measured-json';
import { measuredText } from './measured-text';
import { requireFolderOf } from './output';
import { addReading, type ReadingChoice, readingOf } from './reading';
import { addNetwork, choiceOf, type NetworkOptions, networkOf } from './selection';
import type { Session } from './session';
import { addJson, INPUT } from './shared-options';
import { aboutOf } from './terminal';
import { say } from './terminal-words';
import { unmarked } from './text-table';

interface Options extends NetworkOptions, ReadingChoice {
  readonly json?: boolean;
  readonly output?: string;
}

const FORMATS: readonly string[] = ['.json', '.csv', '.xlsx', '.parquet'];

/** `playermap measure INPUT`: everything that is computed of the network. */
export function addMeasure(program: Command, { io }: Session): void {
  const command = program
    .command('measure')
    .description('measure the network: scores, indices, sectors, rings, roles, ties')
    .argument('<input>', INPUT)
    .option('-o, --output <file>', 'where to write: a name that ends in .json, .csv, .xlsx or .parquet');
  addReading(addNetwork(addJson(command)), 'en').action(async (input: string, options: Options) => {
    const format = options.output === undefined ? undefined : formatOf(options.output);
    if (options.output !== undefined) requireFolderOf(options.output);
    const ecosystem = await readGiven(input, io);
    const network = networkOf(ecosystem, options);
    const whole = await measureAllInWorkers(network, {
      ...readingOf(options),
      ...(ecosystem.rings.length > 0 && { rings: ecosystem.rings.map(({ id }) => id) }),
      onProgress: (_, next, share) => io.doing('measuring', { measure: measureWord(next, options.lang) }, share),
    });
    if (!options.measures) io.doing('findings');
    const recorded = recordedOf(ecosystem, network, options);
    const told = withSelectionNotes(whole, ecosystem, network, { ...options, recorded });
    const measured = options.measures ? told : withFindings(told, ecosystem, options);
    const about = aboutOf(ecosystem, network, options.lang, recorded);
    if (options.json) for (const line of measuredJson(measured)) io.out(line);
    if (options.output !== undefined) {
      io.doing('writing', { file: options.output });
      const files = await filesOf(options.output, format);
      await writeFilesWhole(files);
      if (!options.json) io.out(files.map(({ path }) => path).join('\n'));
    } else if (!options.json) {
      const text = measuredText(measured, about);
      io.out(io.columns === undefined ? unmarked(text) : text);
    }

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

/** A wrong name should not cost a wait. */
function formatOf(path: string): string {
  const ending = extname(path).toLowerCase();
  if (FORMATS.includes(ending)) return ending;
  throw new PlayermapError(
    'unsupported-format',
    `cannot write measures as "${basename(path)}": the name must end in .json, .csv, .xlsx or .parquet`,
  );
}
