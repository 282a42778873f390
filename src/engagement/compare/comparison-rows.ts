import type { Comparison } from './compare-ecosystems';
import type { Matching } from './matching';
import type { TieState } from './tie-differences';

type Text = string | null;
type Amount = number | null;

/** A difference of two maps, as one record: what is told in words stands in `before` and `after`, numbers in columns of their own. */
interface DifferenceRow {
  readonly kind: 'player' | 'tie' | 'judgement' | 'measure' | 'index' | 'sector' | 'ring' | 'mixing';
  /** The player, or the source of a tie; of sectors and rings their id. */
  readonly id: Text;
  readonly target: Text;
  readonly what: string;
  readonly before: Text;
  readonly after: Text;
  readonly amountBefore: Amount;
  readonly amountAfter: Amount;
  readonly difference: Amount;
}

const NONE = { id: null, target: null, before: null, after: null };

const amounts = (before: Amount, after: Amount) => ({
  amountBefore: before,
  amountAfter: after,
  difference: before === null || after === null ? null : after - before,
});
const NO_AMOUNTS = amounts(null, null);

/** What a judgement is where it is a number, and where it is a word. */
const judged = (value: number | string | null) =>
  typeof value === 'number' ? { text: null, amount: value } : { text: value, amount: null };

/** Everything that differs, a record each: who is on one map only, what is told otherwise, ties, judgements, then figures. */
export function* differenceRows(found: Comparison): Generator<DifferenceRow> {
  const there = (id: string, before: string, after: string): DifferenceRow => ({
    ...{ ...NONE, ...NO_AMOUNTS, kind: 'player', what: 'there' },
    ...{ id, before, after },
  });
  for (const id of found.onlyBefore) yield there(id, 'yes', 'no');
  for (const id of found.onlyAfter) yield there(id, 'no', 'yes');
  for (const { id, field, before, after } of found.players) {
    yield { ...NONE, ...NO_AMOUNTS, kind: 'player', id, what: field, before, after };
  }
  yield* tieRows(found);
  for (const { id, field, ...one } of found.judgements?.differences ?? []) {
    const [was, is] = [judged(one.before), judged(one.after)];
    yield {
      ...{ ...NONE, kind: 'judgement', id, what: field, before: was.text, after: is.text },
      ...amounts(was.amount, is.amount),
    };
  }
  for (const { measure, scores } of found.measures) {
    for (const { id, before, after } of scores) {
      if (before !== after) yield { ...NONE, kind: 'measure', id, what: measure, ...amounts(before, after) };
    }
  }
  for (const { index, before, after } of found.indices) {
    if (before !== after) yield { ...NONE, kind: 'index', what: index, ...amounts(before, after) };
  }
  for (const kind of ['sector', 'ring'] as const) {
    for (const { group, before, after } of found[`${kind}s`].groups) {
      if (before !== after) yield { ...NONE, kind, id: group, what: 'players', ...amounts(before, after) };
    }
  }
  for (const { source, target, before, after } of found.mixing) {
    if (before === after) continue;
    yield { ...NONE, kind: 'mixing', id: source, target, what: 'ties', ...amounts(before, after) };
  }
}

/** A tie that is on one map only is a record, and so is everything that differs of one that is on both. */
function* tieRows({ ties }: Comparison): Generator<DifferenceRow> {
  for (const { source, target, kind, aspects, before, after } of ties) {
    const base = { ...NONE, kind: 'tie', id: source, target } as const;
    if (kind !== 'changed') {
      const [was, is] = [before?.type ?? null, after?.type ?? null];
      yield {
        ...base,
        what: kind,
        before: was,
        after: is,
        ...amounts(before?.strength ?? null, after?.strength ?? null),
      };
      continue;
    }
    for (const aspect of aspects) {
      const text = (state: TieState | null) => (state && aspect !== 'strength' ? String(state[aspect]) : null);
      const strength = (state: TieState | null) => (state && aspect === 'strength' ? state.strength : null);
      yield {
        ...{ ...base, what: aspect, before: text(before), after: text(after) },
        ...amounts(strength(before), strength(after)),
      };
    }
  }
}

/** Who is who, a record for every player of either map and for every proposal. */
export function* matchRows({ both, onlyBefore, onlyAfter, proposals, doubtful }: Matching): Generator<object> {
  const none = { before: null, after: null, by: null, doubtful: false, score: null };
  const doubts = new Set(doubtful.map(({ before }) => before));
  for (const one of both) yield { ...none, on: 'both', ...one, doubtful: doubts.has(one.before) };
  for (const before of onlyBefore) yield { ...none, on: 'before', before };
  for (const after of onlyAfter) yield { ...none, on: 'after', after };
  for (const { before, after, kind, score } of proposals) {
    yield { ...none, on: 'proposed', before, after, by: kind, score };
  }
}
