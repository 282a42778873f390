import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { poolOf } from '../engagement/convening/ecosystem-pool';
import { type Pool, readPool } from '../engagement/convening/pool';
import { openXlsx, readJson, type Table } from '../io/index';
import { PlayermapError } from '../kernel/errors';
import { isError, type Problem } from '../kernel/problem';
import { LANGUAGES, type Language } from '../text/language';
import { readGiven } from './input';
import type { CommandIo } from './io';
import { languageOfHeader, tableIn } from './one-table';

/** People to convene or to seat. */
export interface People {
  readonly pool: Pool;
  /** The language that the data are in, as far as can be told. */
  readonly language: Language;
  readonly fromEcosystem: boolean;
  readonly problems: readonly Problem[];
}

/** What `convene --json` prints of those drawn. */
interface Panel {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * People from a table (.csv, or a workbook of one sheet), from what `convene --json` printed, or the stakeholders of an
 * ecosystem in any form that other commands read.
 *
 * @throws {PlayermapError} `invalid-data` with every problem, where there is an error.
 */
export async function readPeople(input: string, io: CommandIo, language?: Language): Promise<People> {
  const kind = extname(input).toLowerCase();
  if (input === '-' || kind === '.json') return fromJson(input, io, language);
  const folder = (await stat(input).catch(() => undefined))?.isDirectory() ?? false;
  const book = kind === '.xlsx' && openXlsx(await readFile(input), basename(input)).length > 1;
  if (folder || book || kind === '.gexf' || kind === '.graphml') {
    return fromEcosystem(await readGiven(input, io), language);
  }
  const table = await tableIn(input);
  return fromTable(table.value, table.problems, input);
}

function fromTable(table: Table, problems: readonly Problem[], input: string): People {
  const pool = readPool(table);
  const all = [...problems, ...pool.problems];
  if (all.some(isError)) throw new PlayermapError('invalid-data', `${input} has errors`, all);
  return { pool: pool.value, language: languageOfHeader(table.header), fromEcosystem: false, problems: all };
}

async function fromJson(input: string, io: CommandIo, language?: Language): Promise<People> {
  const content = input === '-' ? io.readInput() : await readFile(input);
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const panel = panelIn(text);
  const file = input === '-' ? 'standard input' : basename(input);
  if (panel) {
    const { header, rows } = panel;
    return fromTable({ file, header, rows, rowNumbers: rows.map((_, r) => r + 2) }, [], file);
  }
  const { ecosystem, problems } = readJson(content, file);
  if (!ecosystem) throw new PlayermapError('invalid-data', `${file} has errors`, problems);
  return fromEcosystem(ecosystem, language);
}

/** The panel in a document of `convene`; undefined in any other. */
function panelIn(text: string): Panel | undefined {
  let found: { feasible?: unknown; panel?: Panel } | null;
  try {
    found = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  if (typeof found !== 'object' || found === null || !('feasible' in found)) return undefined;
  if (found.feasible === true && found.panel) return found.panel;
  throw new PlayermapError('bad-option', 'nobody was drawn: the document says that no panel keeps to the quotas');
}

function fromEcosystem(ecosystem: Parameters<typeof poolOf>[0], language?: Language): People {
  const own = LANGUAGES.find((one) => one === ecosystem.language) ?? 'en';
  return { pool: poolOf(ecosystem, language ?? own), language: language ?? own, fromEcosystem: true, problems: [] };
}
