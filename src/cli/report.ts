import { basename, dirname, extname, join } from 'node:path';
import { type Command, Option } from 'commander';
import { type ReportOptions, report } from '../export/report/report';
import { reportMarkdown } from '../export/report/report-markdown';
import { reportPage } from '../export/report/report-page';
import type { Report } from '../export/report/sections';
import { toSvg } from '../export/svg';
import { PlayermapError } from '../kernel/errors';
import { type FileToWrite, writeFilesWhole } from '../node';
import { THEMES, type ThemeName } from '../render/theme';
import type { Language } from '../text/language';
import { checkGiven } from './input';
import { requireFolderOf } from './output';
import { addReading, type ReadingChoice, readingOf } from './reading';
import { addNetwork, choiceOf, type NetworkOptions } from './selection';
import type { Session } from './session';

interface Options extends NetworkOptions, Omit<ReadingChoice, 'lang'> {
  readonly output: string;
  readonly lang?: Language;
  readonly title?: string;
  readonly date?: string;
  readonly sizeBy?: string;
  readonly ringsBy?: string;
  readonly slices?: 'count' | 'equal';
  readonly bundle?: boolean;
  readonly theme?: ThemeName;
  readonly withPrivate?: boolean;
  readonly redact?: boolean;
}

/** `playermap report INPUT -o FILE`: one document with the map, what it says, how it was made and how good the data are. */
export function addReport(program: Command, { io }: Session): void {
  const command = program
    .command('report')
    .description('write a document: the map, findings, measures, who is missing, methods, quality of the data')
    .argument(
      '<input>',
      'a folder of tables, an .xlsx workbook, a .json, .graphml or .gexf file, or - for JSON on standard input',
    )
    .requiredOption(
      '-o, --output <file>',
      'where to write: a name that ends in .html, or in .md (the map beside it as .svg)',
    )
    .option('--title <text>', 'title of the document and the map (default: of the data)')
    .option('--date <date>', 'the date that the document bears: YYYY, YYYY-MM or YYYY-MM-DD (default: none)')
    .option('--size-by <measure>', 'what the area of a player stands for, for example degree')
    .option('--rings-by <measure>', 'most central players in the middle, for example degree')
    .addOption(new Option('--slices <widths>', 'width of the slices').choices(['count', 'equal']))
    .option('--bundle', 'let lines run together that go the same way (default: above 300 lines)')
    .option('--no-bundle', 'let every line go its own way')
    .addOption(new Option('--theme <theme>', 'of the map: light, dark, print for greyscale').choices(THEMES))
    .option('--with-private', 'show judgements about people and bodies, and what rests on them')
    .option('--redact', 'hide every name');
  addReading(addNetwork(command)).action(async (input: string, options: Options) => {
    // a wrong name should not cost a wait
    const ending = endingOf(options.output);
    requireFolderOf(options.output);
    const { ecosystem, problems } = await checkGiven(input, io);
    if (!ecosystem) throw new PlayermapError('invalid-data', `${input} has errors`, problems);
    io.doing('reporting');
    const found = await report(ecosystem, { ...reportOptions(options), problems });
    const files = filesOf(found, options.output, ending);
    await writeFilesWhole(files);
    io.out([`${options.output}: ${found.title}`, ...files.slice(1).map(({ path }) => path)].join('\n'));
  });
}

function reportOptions(options: Options): ReportOptions {
  const { title, date, sizeBy, ringsBy, slices, bundle, theme, withPrivate, redact } = options;
  return {
    ...choiceOf(options),
    ...readingOf(options),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(sizeBy !== undefined && { sizeBy }),
    ...(ringsBy !== undefined && { ringsBy }),
    ...(slices && { slices }),
    ...(bundle !== undefined && { bundle }),
    ...(theme && { theme }),
    ...(withPrivate && { withPrivate }),
    ...(redact && { redact }),
  };
}

/** One page, or a text and the map beside it: most places that show Markdown show no pictures inside it. */
function filesOf(found: Report, path: string, ending: 'html' | 'md'): readonly FileToWrite[] {
  if (ending === 'html') return [{ path, content: reportPage(found) }];
  const name = `${basename(path, extname(path))}.svg`;
  const pictures = found.sections.flatMap(({ picture }) => (picture ? [toSvg(picture)] : []));
  return [
    { path, content: reportMarkdown(found, { picture: name }) },
    ...pictures.map((content) => ({ path: join(dirname(path), name), content })),
  ];
}

function endingOf(path: string): 'html' | 'md' {
  const ending = extname(path).toLowerCase();
  if (ending === '.html' || ending === '.htm') return 'html';
  if (ending === '.md') return 'md';
  throw new PlayermapError(
    'unsupported-format',
    `cannot write a report as "${basename(path)}": the name must end in .html or .md`,
  );
}
