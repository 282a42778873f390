import type { AccountTable } from '../../engagement/account';
import { byText } from '../../kernel/order';
import { cleanLabel } from '../../text/clean';
import type { ReportBasis } from './report-basis';

/** As many as people read of those that are words, not records. */
const MOST = 40;

interface Counted {
  stakeholders: number;
  ties: number;
}

/** Where stakeholders and ties come from, as the data say it: recorded sources first, then what stands there in words. */
export function sourcesTable({ ecosystem, language, say, heading }: ReportBasis, redact: boolean): AccountTable[] {
  const { sources = [], evidence } = ecosystem.document;
  const counts = new Map<string, Counted>();
  const countedAt = (of: string | undefined): Counted => {
    const key = of ?? evidence ?? '';
    const known = counts.get(key) ?? { stakeholders: 0, ties: 0 };
    counts.set(key, known);
    return known;
  };
  for (const one of ecosystem.stakeholders) countedAt(one.evidence).stakeholders++;
  for (const tie of ecosystem.ties) countedAt(tie.evidence).ties++;
  const base = { id: 'sources', heading: say('sources') };
  if (redact) return [{ ...base, sentences: [say('sourcesHidden')], header: [], rows: [] }];
  const known = new Map(sources.map((source) => [source.id, source]));
  if (known.size === 0 && [...counts.keys()].every((key) => key === '')) {
    return [{ ...base, sentences: [say('noSources')], header: [], rows: [] }];
  }
  const inWords = [...counts.keys()].filter((key) => !known.has(key)).sort(byUse(counts));
  const numbers = (key: string) => {
    const { stakeholders = 0, ties = 0 } = counts.get(key) ?? {};
    return [String(stakeholders), String(ties)];
  };
  const more = inWords.length - MOST;
  return [
    {
      ...base,
      sentences: more > 0 ? [say('more', { count: more })] : [],
      header: [say('source'), say('citation'), say('licence'), heading('stakeholders'), heading('ties')],
      rows: [
        ...sources.map((source) => [
          cleanLabel(ecosystem.nameOf(source, language)) || source.id,
          cleanLabel([source.citation, source.url, source.date].filter(Boolean).join(' · ')) || '–',
          cleanLabel(source.licence ?? '') || '–',
          ...numbers(source.id),
        ]),
        ...inWords.slice(0, MOST).map((key) => [cleanLabel(key) || say('notRecorded'), '–', '–', ...numbers(key)]),
      ],
      numbers: [3, 4],
    },
  ];
}

/** The most used first; what is not recorded last. */
const byUse =
  (counts: ReadonlyMap<string, Counted>) =>
  (a: string, b: string): number => {
    const total = (key: string) => (counts.get(key)?.stakeholders ?? 0) + (counts.get(key)?.ties ?? 0);
    return Number(a === '') - Number(b === '') || total(b) - total(a) || byText(a, b);
  };
