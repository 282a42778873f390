import { decodeText, type Read, readCsv } from '../../io/index';
import { layoutOf } from '../../io/separator';
import type { Problem } from '../../kernel/problem';
import { comparable } from '../../model/names';
import { type Tidy, tabled } from '../../text/tidy';
import type { Meeting } from './meeting';

/** Words that head a column of parties; a number may follow them. */
const WORDS =
  'party|parties|participant|body|side|ministry|authority|source|target|from|to|צד|משתתף|גוף|משרד|רשות|מקור|יעד|طرف|جهة|وزارة|سلطة|المصدر|الهدف|الوزارة|السلطة'.split(
    '|',
  );
const MOST = 64;

/**
 * Reads meetings from a table: a row for each, a party in each cell. A first row of headings (`party`, `ministry`, `authority`, ...) is
 * none; columns under another heading are then left out.
 *
 * Undefined: an empty cell is nobody.
 * Cost: O(cells).
 *
 * @throws {PlayermapError} never: what is wrong is in `problems`.
 * @example
 * const { value } = readMeetings('ministry,authority\nhealth,arad\nhealth,dimona', 'meetings.csv');
 * assert.deepEqual(value, [{ parties: ['health', 'arad'] }, { parties: ['health', 'dimona'] }]);
 */
export function readMeetings(content: Uint8Array | string, file: string): Read<readonly Meeting[]> & Tidy {
  const text = typeof content === 'string' ? content : decodeText(content).text;
  const { separator, lineBreak, start } = layoutOf(text);
  // a heading of our own above: the file need not have one, and may head several columns alike
  const heading = Array.from({ length: MOST }, (_, i) => `#${i + 1}`).join(separator);
  const { value: table, problems: found } = readCsv(`${heading}${lineBreak}${text.slice(start)}`, file);
  const problems: Problem[] = found.map((one) => (one.row === undefined ? one : { ...one, row: one.row - 1 }));
  const isWord = (cell: string) => WORDS.includes(comparable(cell).replace(/\s*\d+$/, ''));
  const first = table.rows[0] ?? [];
  const headed = first.filter((cell) => isWord(cell)).length >= 2;
  const columns = first.map((cell) => !headed || isWord(cell));
  const meetings: Meeting[] = [];
  const seen = new Map<string, number>();
  table.rows.forEach((cells, i) => {
    if (headed && i === 0) return;
    const row = (table.rowNumbers[i] as number) - 1;
    const parties = cells.flatMap((cell, c) => (columns[c] !== false && cell.trim() !== '' ? [cell.trim()] : []));
    const twice = parties.find((party, at) => parties.indexOf(party) !== at);
    if (twice !== undefined) {
      const expected = 'different parties';
      problems.push({ severity: 'error', code: 'self-tie', file, row, found: twice, expected });
    } else if (parties.length < 2) {
      const expected = 'two parties or more in a row';
      problems.push({ severity: 'error', code: 'missing-value', file, row, found: parties.join(), expected });
    } else {
      const key = JSON.stringify([...parties].sort());
      const earlier = seen.get(key);
      if (earlier !== undefined) {
        const hint = `row ${earlier} has it too: it is held twice`;
        const expected = 'every meeting once';
        problems.push({
          severity: 'warning',
          code: 'duplicate-tie',
          file,
          row,
          found: parties.join(', '),
          expected,
          hint,
        });
      }
      seen.set(key, earlier ?? row);
      meetings.push({ parties });
    }
  });
  return tabled({ value: meetings, problems }, ({ problems }) => problems);
}
