import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Lost } from '../io/formats/exchange';
import type { Ecosystem } from '../model/ecosystem';
import { withoutPrivate } from '../model/privacy';
import { writeFilesWhole } from '../node';
import type { Language } from '../text/language';
import { OUTPUT_FORMATS, outputFormat } from './convert-formats';
import { readGiven } from './input';
import { requireFolderOf } from './output';
import { counted } from './problem-text';
import type { Session } from './session';
import { INPUT, langOption } from './shared-options';

interface Options {
  readonly format?: string;
  readonly withPrivate?: boolean;
  readonly lang?: Language;
}

/** `playermap convert INPUT OUTPUT`: an ecosystem in the format of another program, and what did not fit into it. */
export function addConvert(program: Command, { io }: Session): void {
  program
    .command('convert')
    .description('write an input in the format of another program, and say what the format cannot hold')
    .argument('<input>', INPUT)
    .argument(
      '<output>',
      'a file that ends in .graphml, .gexf, .json, .xlsx, .dot, .mmd or .canvas; a folder with --format csv or parquet',
    )
    .addOption(
      new Option(
        '--format <format>',
        'which format, where an ending has several (default: playermap, which holds everything)',
      ).choices([...new Set(OUTPUT_FORMATS.map(({ id }) => id))]),
    )
    .addOption(langOption('names where a format shows one only, of sheets, and where asked for of headers in CSV'))
    .option(
      '--with-private',
      'write what is left out as private too: judgements, contacts, notes and columns of your own',
    )
    .action(async (input: string, output: string, { format, lang, withPrivate = false }: Options) => {
      const { name, write } = outputFormat(output, format);
      requireFolderOf(output);
      const ecosystem = await readGiven(input, io);
      const shown = withPrivate ? ecosystem : withoutPrivate(ecosystem);
      io.doing('converting', { format: name });
      const { content, lost } = await write(shown, lang);
      await writeFilesWhole(
        typeof content === 'string' || content instanceof Uint8Array
          ? [{ path: output, content }]
          : content.map((file) => ({ path: join(output, file.name), content: file.content })),
      );
      io.out(
        `${output}: ${counted(shown.stakeholders.length, 'stakeholder')}, ${counted(shown.ties.length, 'tie')} as ${name}`,
      );
      const left = withPrivate ? [] : leftOut(ecosystem, shown);
      if (left.length > 0) io.error(`left out as private: ${listing(left)}; to write them too: --with-private`);
      if (lost.length > 0) io.error(`${name} cannot hold: ${listing(lost)}`);
    });
}

const listing = (lost: readonly Lost[]): string => lost.map(({ field, count }) => `${field} (${count})`).join(', ');

/** Fields that the whole has and what is shown has not, with the number of records. */
function leftOut(whole: Ecosystem, shown: Ecosystem): Lost[] {
  const counts = new Map<string, number>();
  for (const [collection, records] of Object.entries(whole.document)) {
    const kept = (shown.document as Readonly<Record<string, unknown>>)[collection];
    if (!Array.isArray(records) || !Array.isArray(kept)) continue;
    records.forEach((record: unknown, i) => {
      if (typeof record !== 'object' || record === null) return;
      for (const field of Object.keys(record)) {
        if (Object.hasOwn(kept[i] as object, field)) continue;
        counts.set(`${collection}.${field}`, (counts.get(`${collection}.${field}`) ?? 0) + 1);
      }
    });
  }
  return [...counts].map(([field, count]) => ({ field, count }));
}
