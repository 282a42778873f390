import { extname } from 'node:path';
import { toJson } from '../io/ecosystem-json';
import type { Lost, Written } from '../io/formats/exchange';
import {
  type ParquetFile,
  type TableFile,
  writeDot,
  writeGexf,
  writeGraphml,
  writeGraphologyJson,
  writeJsonCanvas,
  writeKumu,
  writeKumuWorkbook,
  writeMermaid,
  writeNodeLink,
  writeParquet,
  writeTables,
  writeWorkbook,
} from '../io/index';
import { PlayermapError } from '../kernel/errors';
import { nearest } from '../kernel/nearest';
import type { Ecosystem } from '../model/ecosystem';
import type { Language } from '../text/language';

/** One file, or those of a folder by their names. */
type Content = string | Uint8Array | readonly (ParquetFile | TableFile)[];

interface OutputFormat {
  readonly id: string;
  /** As messages call it. */
  readonly name: string;
  readonly endings: readonly string[];
  readonly write: (
    ecosystem: Ecosystem,
    language: Language | undefined,
  ) => Written<Content> | Promise<Written<Content>>;
}

const worded = (language: Language | undefined) => (language === undefined ? {} : { language });

/** The ending of a folder: such a format is meant only where it is named. */
const FOLDER = '';

/** What `convert` writes; where two have one ending, the first is meant unless `--format` says otherwise. */
export const OUTPUT_FORMATS: readonly OutputFormat[] = [
  {
    id: 'playermap',
    name: 'playermap JSON',
    endings: ['.json'],
    write: ({ document }) => ({ content: toJson(document), lost: [] as Lost[] }),
  },
  { id: 'node-link', name: 'node-link JSON', endings: ['.json'], write: writeNodeLink },
  { id: 'graphology', name: 'graphology JSON', endings: ['.json'], write: writeGraphologyJson },
  { id: 'kumu', name: 'a Kumu blueprint', endings: ['.json'], write: writeKumu },
  {
    id: 'playermap',
    name: 'a playermap workbook',
    endings: ['.xlsx'],
    write: (ecosystem, language) => writeWorkbook(ecosystem, worded(language)),
  },
  { id: 'kumu', name: 'a Kumu workbook', endings: ['.xlsx'], write: writeKumuWorkbook },
  { id: 'graphml', name: 'GraphML', endings: ['.graphml'], write: writeGraphml },
  { id: 'gexf', name: 'GEXF', endings: ['.gexf'], write: writeGexf },
  {
    id: 'dot',
    name: 'DOT',
    endings: ['.dot', '.gv'],
    write: (ecosystem, language) => writeDot(ecosystem, worded(language)),
  },
  {
    id: 'canvas',
    name: 'JSON Canvas',
    endings: ['.canvas'],
    write: (ecosystem, language) => writeJsonCanvas(ecosystem, worded(language)),
  },
  {
    id: 'mermaid',
    name: 'Mermaid',
    endings: ['.mmd', '.mermaid'],
    write: (ecosystem, language) => writeMermaid(ecosystem, worded(language)),
  },
  {
    id: 'csv',
    name: 'CSV tables',
    endings: [FOLDER],
    write: (ecosystem, language) => writeTables(ecosystem, worded(language)),
  },
  { id: 'parquet', name: 'Parquet tables', endings: [FOLDER], write: writeParquet },
];

/**
 * The format of an output by its ending, and by its name where an ending has several.
 *
 * @throws {PlayermapError} `unsupported-format` naming what would do.
 */
export function outputFormat(path: string, named: string | undefined): OutputFormat {
  const ending = extname(path).toLowerCase();
  const fitting = OUTPUT_FORMATS.filter(({ endings }) => endings.includes(ending) && (ending !== FOLDER || named));
  const [first] = fitting;
  if (!first) {
    const endings = [...new Set(OUTPUT_FORMATS.flatMap((one) => one.endings))].filter((one) => one !== FOLDER);
    const hint = nearest(ending, endings);
    throw new PlayermapError(
      'unsupported-format',
      `"${path}": expected a name that ends in ${endings.join(', ')}${hint === undefined ? '' : `; did you mean ${hint}?`}`,
    );
  }
  const format = named === undefined ? first : fitting.find(({ id }) => id === named);
  if (format) return format;
  const names = [...new Set(fitting.map(({ id }) => id))].join(', ');
  throw new PlayermapError(
    'unsupported-format',
    ending === FOLDER
      ? `"${path}" would be a folder, which the format ${named} is not; expected ${names}`
      : `${ending} is not an ending of the format ${named}; expected ${names}`,
  );
}
