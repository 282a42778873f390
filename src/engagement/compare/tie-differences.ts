import { byText } from '../../kernel/order';
import { type Ecosystem, UNTYPED } from '../../model/ecosystem';

/** All ties of a type between two players, as one. */
export interface TieState {
  readonly type: string;
  /** Sum of the strengths; 1 for a tie that says none. */
  readonly strength: number;
  /** From the source to the target, against that, both ways, or without direction. */
  readonly direction: 'forward' | 'backward' | 'both' | 'none';
  /** 0 where there are ties of both signs. */
  readonly sign: 1 | -1 | 0;
}

/** What became of a tie. By entry, by exit: one of its players is on one map only. */
export type TieDifferenceKind = 'gained' | 'gained-by-entry' | 'lost' | 'lost-by-exit' | 'changed';

/** In what a tie of both maps may differ. */
export const TIE_ASPECTS = ['type', 'strength', 'direction', 'sign'] as const;
/** One of them. */
export type TieAspect = (typeof TIE_ASPECTS)[number];

/** A tie that is not the same on both maps. */
export interface TieDifference {
  readonly source: string;
  readonly target: string;
  readonly kind: TieDifferenceKind;
  /** What of it differs, where it is on both. */
  readonly aspects: readonly TieAspect[];
  readonly before: TieState | null;
  readonly after: TieState | null;
}

/** How many ties there are, those of one type between the same two players as one. */
export interface TieCounts {
  readonly before: number;
  readonly after: number;
  /** Of the same type on both. */
  readonly both: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  /** Of those on one map only, the ones with a player who is on that map only. */
  readonly byExit: number;
  readonly byEntry: number;
}

/** Ties of two maps, counted; one that is of another type is on each map alone. Cost: O(ties). */
export function tieCounts(before: Ecosystem, after: Ecosystem, differences: readonly TieDifference[]): TieCounts {
  const count = (ecosystem: Ecosystem) =>
    [...pairsOf(ecosystem).values()].reduce((sum, { types }) => sum + types.size, 0);
  const of = (...kinds: readonly TieDifferenceKind[]) => differences.filter(({ kind }) => kinds.includes(kind)).length;
  const retyped = differences.filter(({ aspects }) => aspects.includes('type')).length;
  const onlyBefore = of('lost', 'lost-by-exit') + retyped;
  const all = count(before);
  return {
    before: all,
    after: count(after),
    both: all - onlyBefore,
    onlyBefore,
    onlyAfter: of('gained', 'gained-by-entry') + retyped,
    byExit: of('lost-by-exit'),
    byEntry: of('gained-by-entry'),
  };
}

type Pairs = Map<string, { readonly low: string; readonly high: string; readonly types: Map<string, TieState> }>;

/**
 * Ties gained, lost, and of another type, strength, direction or sign, between players of the same ids.
 *
 * Ties of one type between the same two players are one. A tie is of another type where the two players have ties on both maps,
 * one of a type that is gone and one of a type that is new. Ties of a player with itself are left out.
 *
 * Cost: O(ties log ties).
 */
export function tieDifferences(before: Ecosystem, after: Ecosystem): TieDifference[] {
  const [was, is] = [pairsOf(before), pairsOf(after)];
  const keys = [...was.keys(), ...[...is.keys()].filter((key) => !was.has(key))];
  const place = new Map([...before.stakeholders, ...after.stakeholders].map(({ id }, i) => [id, i]));
  const found = keys.flatMap((key): TieDifference[] => {
    const { low, high } = (was.get(key) ?? is.get(key)) as { low: string; high: string };
    const old = was.get(key)?.types ?? new Map<string, TieState>();
    const now = is.get(key)?.types ?? new Map<string, TieState>();
    const gone = [...old.values()].filter(({ type }) => !now.has(type)).sort(byType);
    const fresh = [...now.values()].filter(({ type }) => !old.has(type)).sort(byType);
    const stay = [low, high].every((id) => before.stakeholder(id) && after.stakeholder(id));
    const retyped = Math.min(gone.length, fresh.length);
    const pairs: (readonly [TieState | null, TieState | null])[] = [
      ...[...old.values()].sort(byType).flatMap((state) => {
        const other = now.get(state.type);
        return other ? [[state, other] as const] : [];
      }),
      ...gone.map((state, i) => [state, i < retyped ? (fresh[i] ?? null) : null] as const),
      ...fresh.slice(retyped).map((state) => [null, state] as const),
    ];
    return pairs.flatMap(([one, other]) => difference(low, high, one, other, stay));
  });
  const at = (id: string) => place.get(id) ?? 0;
  return found.sort((a, b) => at(a.source) - at(b.source) || at(a.target) - at(b.target));
}

const byType = (a: TieState, b: TieState): number => byText(a.type, b.type);

function difference(
  low: string,
  high: string,
  before: TieState | null,
  after: TieState | null,
  stay: boolean,
): TieDifference[] {
  const aspects =
    before && after
      ? TIE_ASPECTS.filter((aspect) =>
          aspect === 'strength'
            ? Math.abs(before.strength - after.strength) > 1e-9 * Math.max(before.strength, after.strength)
            : before[aspect] !== after[aspect],
        )
      : [];
  if (before && after && aspects.length === 0) return [];
  const kind =
    before && after ? 'changed' : after ? (stay ? 'gained' : 'gained-by-entry') : stay ? 'lost' : 'lost-by-exit';
  // read from its source where it has one
  const turn = (before ?? after)?.direction === 'backward';
  const [source, target] = turn ? [high, low] : [low, high];
  return [{ source, target, kind, aspects, before: turned(before, turn), after: turned(after, turn) }];
}

function turned(state: TieState | null, turn: boolean): TieState | null {
  if (!state || !turn) return state;
  const { direction } = state;
  return {
    ...state,
    direction: direction === 'forward' ? 'backward' : direction === 'backward' ? 'forward' : direction,
  };
}

/** The ties between every two players, by type, read from the lower id to the higher. */
function pairsOf(ecosystem: Ecosystem): Pairs {
  const pairs: Pairs = new Map();
  for (const tie of ecosystem.ties) {
    const { source, target, type = UNTYPED, strength = 1, sign = 1 } = tie;
    if (source === target) continue;
    const [low, high] = byText(source, target) < 0 ? [source, target] : [target, source];
    const key = JSON.stringify([low, high]);
    const pair = pairs.get(key) ?? { low, high, types: new Map<string, TieState>() };
    pairs.set(key, pair);
    const known = pair.types.get(type);
    const direction = !ecosystem.isDirected(tie) ? 'none' : source === low ? 'forward' : 'backward';
    pair.types.set(type, {
      type,
      strength: (known?.strength ?? 0) + strength,
      direction: !known || known.direction === direction ? direction : 'both',
      sign: !known || known.sign === sign ? sign : 0,
    });
  }
  return pairs;
}
