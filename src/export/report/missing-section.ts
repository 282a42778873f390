import type { Account } from '../../engagement/account';
import type { ReportBasis } from './report-basis';
import type { ReportSection } from './sections';

/** As many blind spots as people read in one go; the others stand in a table of their own. */
const MOST = 10;
/** A few more are not worth a table of their own. */
const SPARE = 4;

/** Who is missing: the weightiest blind spots first, each with its number, then what they rest on. */
export function missingSection({ say }: ReportBasis, account: Account, spots: number): ReportSection {
  const { sentences, tables, ...named } = account;
  if (spots === 0) return { id: 'missing', ...account };
  const shown = spots > MOST + SPARE ? MOST : spots;
  const rows = sentences.map((sentence, i) => [String(i + 1), sentence]);
  const table = { header: [say('ordinal'), say('spot')], numbers: [0] };
  return {
    id: 'missing',
    ...named,
    sentences: [say('missingOrder')],
    tables: [
      { id: 'spots', heading: '', ...table, rows: rows.slice(0, shown) },
      ...tables,
      ...(shown < spots ? [{ id: 'moreSpots', heading: say('moreSpots'), ...table, rows: rows.slice(shown) }] : []),
    ],
  };
}
