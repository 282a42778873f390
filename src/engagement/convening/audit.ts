import { sha256 } from '../../kernel/sha256';
import { cleanLabel } from '../../text/clean';
import type { Language } from '../../text/language';
import { auditWord } from './audit-words';
import type { Convened, ConveneOptions, NotConvened } from './convene';
import type { Pool } from './pool';
import type { Quota } from './quotas';

/** The record of a draw: what a third party needs to repeat it, and what everybody may see of it. */
export interface Audit {
  readonly language: Language;
  /** Sentences that say how it was drawn and what came of it. */
  readonly sentences: readonly string[];
  /** Tables under a heading; the first row of each names its columns. */
  readonly tables: readonly { readonly heading: string; readonly rows: readonly (readonly string[])[] }[];
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** A name in a sentence of the other direction keeps its place. */
const isolated = (name: string): string => `\u2068${cleanLabel(name)}\u2069`;

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
 * The printable record of a draw: method, seed and lot, the least chance, how the quotas were kept, who was drawn and with
 * which chance everybody was; or which quotas cannot be kept together, and the nearest that can.
 *
 * Undefined: without a panel there are no chances and nobody drawn.
 * Cost: O(candidates + quotas).
 *
 * @throws {PlayermapError} never.
 * @example
 * const pool = readPool(readCsv('id,sector\n1,business\n2,public', 'pool.csv').value).value;
 * const quotas = [{ category: 'sector', name: 'business', min: 1, max: 1 }];
 * const options = { seats: 1, seed: 7 };
 * const audit = conveneAudit(pool, quotas, options, await convene(pool, quotas, options), 'en');
 * assert.match(audit.sentences.join(' '), /Seed: 7/);
 */
export function conveneAudit(
  pool: Pool,
  quotas: readonly Quota[],
  options: ConveneOptions,
  outcome: Convened | NotConvened,
  language: Language,
): Audit {
  const word = (key: Parameters<typeof auditWord>[1], values?: Parameters<typeof auditWord>[2]) =>
    auditWord(language, key, values);
  const { seats, method = 'maximin', seed = 1 } = options;
  const head = [word('title', { seats, pool: pool.candidates.length }), word('how', { method: word(method), seed })];
  const digest = word('repeat', { digest: sha256(drawnFrom(pool, quotas, options)) });
  const asRows = (listed: readonly Quota[]) => [
    ['category', 'name', 'min', 'max'],
    ...listed.map(({ category, name, min, max }) => [cleanLabel(category), cleanLabel(name), String(min), String(max)]),
  ];
  if (!outcome.feasible) {
    const none = outcome.conflict.length === 0;
    return {
      language,
      sentences: [...head, word('infeasible'), ...(none ? [word('few')] : []), digest],
      tables: [
        ...(none ? [] : [{ heading: word('conflict'), rows: asRows(outcome.conflict) }]),
        ...(outcome.nearest ? [{ heading: word('nearest'), rows: asRows(outcome.nearest) }] : []),
      ],
    };
  }
  const drawn = new Set(outcome.selected);
  const { lot, estimatedFrom, neverSelected } = outcome;
  const nameOf = new Map(pool.candidates.map(({ id, name }) => [id, name]));
  const kept = quotas.map(({ category, name, min, max }) => {
    const at = pool.categories.indexOf(category);
    const those = pool.candidates.filter(({ values }) => values[at] === name);
    const seated = those.filter(({ id }) => drawn.has(id)).length;
    return [cleanLabel(category), cleanLabel(name), String(min), String(max), String(those.length), String(seated)];
  });
  const person = ({ id, name }: { readonly id: string; readonly name: string }) => [
    cleanLabel(id),
    cleanLabel(name),
    percent(outcome.probabilities.get(id) ?? 0),
  ];
  return {
    language,
    sentences: [
      ...head,
      word('least', { chance: percent(outcome.minProbability) }),
      ...(estimatedFrom === undefined ? [] : [word('estimated', { draws: estimatedFrom })]),
      ...(lot ? [word('lot', { number: String(lot.number), panel: lot.panel + 1, panels: lot.panels })] : []),
      ...(neverSelected.length > 0
        ? [word('never', { names: neverSelected.map((id) => isolated(nameOf.get(id) ?? id)).join(', ') })]
        : []),
      digest,
    ],
    tables: [
      {
        heading: word('selected'),
        rows: [['id', 'name', word('chance')], ...pool.candidates.filter(({ id }) => drawn.has(id)).map(person)],
      },
      {
        heading: word('quotas'),
        rows: [['category', 'name', 'min', 'max', word('inPool'), word('drawn')], ...kept],
      },
    ],
  };
}
