import type { AccountTable } from '../../engagement/account';
import { nameInSentence } from '../../text/in-sentence';
import type { ReportBasis } from './report-basis';
import { type ReportSection, section } from './sections';

/** Tables to look things up in, by their ids: whoever reads the report through need not read them. */
const LOOKED_UP: readonly string[] = ['whole', 'others', 'moreSpots', 'definitions'];
/** Up to so many rows they stay where they belong. */
const FEW = 4;

const isLong = ({ id, rows }: AccountTable): boolean => LOOKED_UP.includes(id) && rows.length > FEW;

/** The same sections, with their long tables at the end; each says which of its tables are there. */
export function withAppendix(
  { language, say, list }: ReportBasis,
  sections: readonly ReportSection[],
): ReportSection[] {
  const moved = sections.flatMap(({ tables }) => tables.filter(isLong));
  if (moved.length === 0) return [...sections];
  const kept = sections.map((part) => {
    const gone = part.tables.filter(isLong);
    if (gone.length === 0) return part;
    const headings = list(gone.map(({ heading }) => nameInSentence(heading, language)));
    return {
      ...part,
      sentences: [...part.sentences, say('inAppendix', { tables: headings })],
      tables: part.tables.filter((table) => !isLong(table)),
    };
  });
  return [...kept, section('appendix', language, say('appendix'), { sentences: [], tables: moved })];
}
