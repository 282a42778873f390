import { sha256 } from '../../kernel/sha256';
import { cleanLabel } from '../../text/clean';
import { nameInSentence, wordsInSentence } from '../../text/in-sentence';
import type { Language } from '../../text/language';
import type { Account } from '../account';
import { told } from '../account';
import { type AuditKey, auditWord } from './audit-words';
import { categoryWord } from './categories';
import type { Convened } from './convene';
import type { NotConvened } from './lottery';
import { lotteryTables } from './lottery-tables';
import type { ConveneOptions } from './options';
import type { Candidate, Pool } from './pool';
import type { Quota } from './quotas';

/** The tables of the record: without a panel, only the last two. */
type TableId = 'selected' | 'quotas' | 'chances' | 'conflict' | 'nearest';

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Everything the draw rests on, in one agreed form. */
const drawnFrom = (
  pool: Pool,
  quotas: readonly Quota[],
  { seats, method = 'maximin', onePer, seed = 1 }: ConveneOptions,
) =>
  JSON.stringify({
    seats,
    method,
    seed,
    onePer: onePer ?? null,
    quotas: quotas.map(({ category, name, min, max }) => [category, name, min, max]),
    categories: pool.categories,
    candidates: pool.candidates.map(({ id, values }) => [id, ...values]),
  });

/**
 * The printable record of a draw: method, seed and ticket, the least chance, how the quotas were kept, who was drawn, the
 * chance of everybody, and the lottery itself with the recipe by which anybody repeats the draw with pencil and paper or in
 * a program of their own; or which quotas cannot be kept together, and the nearest that can.
 *
 * Undefined: without a panel there are no chances and nobody drawn; without a lottery (`random`) there is none to print.
 * Cost: O(candidates + quotas + panels x seats).
 *
 * @throws {PlayermapError} never.
 * @example
 * const pool = readPool(readCsv('id,sector\n1,business\n2,public', 'pool.csv').value).value;
 * const quotas = [{ category: 'sector', name: 'business', min: 1, max: 1 }];
 * const options = { seats: 1, seed: 7 };
 * const audit = conveneAudit(pool, quotas, options, await convene(pool, quotas, options), 'en');
 * assert.match(audit.sentences.join(' '), /Seed: 7/);
 * assert.deepEqual(audit.tables.map(({ id }) => id), ['selected', 'quotas', 'chances', 'kinds', 'panels']);
 */
export function conveneAudit(
  pool: Pool,
  quotas: readonly Quota[],
  options: ConveneOptions,
  outcome: Convened | NotConvened,
  language: Language,
): Account {
  const word = (key: AuditKey, values?: Readonly<Record<string, string | number>>) => auditWord(language, key, values);
  const table = (id: TableId, header: readonly AuditKey[], rows: readonly (readonly string[])[]) => ({
    id,
    heading: word(id),
    header: header.map((key) => word(key)),
    rows,
    // a record leaves nobody out
    whole: true,
  });
  const { seats, method = 'maximin', onePer, seed = 1 } = options;
  const title = word('title', { seats, pool: pool.candidates.length });
  const digest = word('repeat', { digest: wordsInSentence(sha256(drawnFrom(pool, quotas, options)), language) });
  const head = [
    word('how', { method: word(method), seed }),
    ...(onePer === undefined
      ? []
      : [word('onePer', { column: nameInSentence(categoryWord(onePer, language), language) })]),
  ];
  const having = ({ category, name }: Quota) => {
    const at = pool.categories.indexOf(category);
    return pool.candidates.filter(({ values }) => values[at] === name);
  };
  const asRow = (quota: Quota) => {
    const { category, name, min, max } = quota;
    return [
      cleanLabel(categoryWord(category, language)),
      cleanLabel(name),
      String(min),
      String(max),
      String(having(quota).length),
    ];
  };
  const header: readonly AuditKey[] = ['category', 'value', 'min', 'max', 'inPool'];
  if (!outcome.feasible) {
    const { conflict, nearest } = outcome;
    const none = conflict.length === 0;
    const changed = (nearest ?? []).filter(({ min, max }, i) => min !== quotas[i]?.min || max !== quotas[i]?.max);
    return {
      language,
      title,
      sentences: [...head, word('infeasible'), ...(none ? [word('few')] : []), digest],
      tables: [
        ...(none ? [] : [table('conflict', header, conflict.map(asRow))]),
        ...(changed.length > 0 ? [table('nearest', header, changed.map(asRow))] : []),
      ],
    };
  }
  const drawn = new Set(outcome.selected);
  const { lot, lottery, estimatedFrom, neverSelected, probabilities } = outcome;
  const nameOf = new Map(pool.candidates.map(({ id, name }) => [id, name]));
  const person = ({ id, name }: Candidate) => [cleanLabel(id), cleanLabel(name), percent(probabilities.get(id) ?? 0)];
  const kept = quotas.map((quota) => [...asRow(quota), String(having(quota).filter(({ id }) => drawn.has(id)).length)]);
  return told({
    language,
    title,
    sentences: [
      ...head,
      word('least', { chance: percent(outcome.minProbability) }),
      ...(estimatedFrom === undefined ? [] : [word('estimated', { draws: estimatedFrom })]),
      ...(lot && lottery
        ? [word('lot', { ticket: lot.ticket, panel: lot.panel + 1, panels: lottery.panels.length })]
        : []),
      ...(neverSelected.length > 0
        ? [
            word('never', {
              names: neverSelected.map((id) => nameInSentence(nameOf.get(id) ?? id, language)).join(', '),
            }),
          ]
        : []),
      digest,
      ...(lottery ? [word('recipe')] : []),
    ],
    tables: [
      table('selected', ['id', 'name', 'chance'], pool.candidates.filter(({ id }) => drawn.has(id)).map(person)),
      table('quotas', [...header, 'drawn'], kept),
      ...(lottery
        ? lotteryTables(pool, lottery, person, language)
        : [table('chances', ['id', 'name', 'chance'], pool.candidates.map(person))]),
    ],
  });
}
