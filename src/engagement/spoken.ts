import { wordingOf } from '../measures/findings/wording';
import type { Ecosystem } from '../model/ecosystem';
import { nameIn } from '../model/names';
import { cleanLabel } from '../text/clean';
import { nameInSentence, wordsInSentence } from '../text/in-sentence';
import type { Language } from '../text/language';
import type { Say, Saying } from '../text/phrases';

type Templates = Readonly<Record<string, string>>;

/** How phrases, names and numbers are written in one language: names in sentences keep their own direction, those in cells stand plain. */
export interface Spoken<English extends Templates> {
  readonly language: Language;
  readonly say: Say<English>;
  /** A stakeholder in a sentence. */
  body(id: string): string;
  sector(id: string): string;
  /** Another record in a sentence: a decision, a clause, a process, a goal. */
  record(entry: Entry): string;
  /** Words of the data in a sentence. */
  words(text: string): string;
  list(items: readonly string[]): string;
  percent(share: number): string;
  /** The name of a record in a cell. */
  cell(entry: Entry): string;
  bodyCell(id: string): string;
  sectorCell(id: string): string;
}

interface Entry {
  readonly id: string;
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** How a topic speaks of an ecosystem in a language. */
export function spokenOf<English extends Templates>(
  ecosystem: Ecosystem,
  sayOf: Saying<English>,
  language: Language,
): Spoken<English> {
  const wording = wordingOf(ecosystem, language);
  const cell = (entry: Entry): string => {
    const name = cleanLabel(nameIn(entry, language, ecosystem.language)) || cleanLabel(entry.id) || '?';
    // people know decisions by their number where they have one
    return /^\d+$/.test(entry.id) && name !== entry.id ? `${entry.id} – ${name}` : name;
  };
  const plain = (entry: Entry): string => cleanLabel(nameIn(entry, language, ecosystem.language)) || entry.id;
  const sectors = new Map(ecosystem.sectors.map((one) => [one.id, one]));
  return {
    language,
    say: (key, ...values) => sayOf(language, key, ...values),
    body: wording.stakeholder,
    sector: wording.sector,
    record: (entry) => nameInSentence(cell(entry), language),
    words: (text) => wordsInSentence(text, language),
    list: wording.list,
    percent: wording.percent,
    cell,
    bodyCell: (id) => plain(ecosystem.stakeholder(id) ?? { id }),
    sectorCell: (id) => plain(sectors.get(id) ?? { id }),
  };
}

/** A sum of money with its thousands apart, and its currency as the data have it. */
export function money(amount: number, currency: string | null): string {
  const whole = String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ',');
  return currency === null ? whole : `${whole} ${cleanLabel(currency)}`;
}

/** A share in a cell; a dash where there is none. */
export function shareCell(share: number | null): string {
  if (share === null) return '–';
  const whole = Math.round(100 * share);
  return whole === 0 && share > 0 ? '<1%' : whole === 100 && share < 1 ? '>99%' : `${whole}%`;
}

/** A number in a cell; a dash where there is none. */
export const numberCell = (value: number | null, digits = 2): string =>
  value === null ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(digits);
