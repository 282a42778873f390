/** A line as a way sees it: directed towards where it has a head; without heads, and where one of its ties has no direction, both ways. */
export interface WayTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly headAtSource: boolean;
  readonly headAtTarget: boolean;
  readonly undirected?: true;
  readonly sign: 1 | -1;
}

/** The shortest ways from a player to the nearest recipients. */
export interface Ways {
  /** One of them, from the player to a recipient, both included: where several go on, by the line that comes first. */
  readonly players: readonly string[];
  /** Everybody on any of them. */
  readonly all: ReadonlySet<string>;
  /** The lines of all of them; one of conflict only where there is no other. */
  readonly ties: ReadonlySet<string>;
  /** False where no way leads along the ties, and these do not mind their direction. */
  readonly along: boolean;
}

interface Step {
  readonly to: string;
  readonly tie: WayTie;
}

type Steps = Map<string, Step[]>;

/**
 * The shortest ways from a player to the nearest recipients: along the ties, else without minding their direction. Null where
 * there is none. A recipient's own way is itself. The same as `wayToRecipient` gives, for what a page holds: lines.
 *
 * Cost: O(players + ties).
 */
export function waysToRecipients(ties: readonly WayTie[], recipients: ReadonlySet<string>, from: string): Ways | null {
  for (const along of [true, false]) {
    const { out, back } = stepsOf(ties, along);
    const left = distances(back, recipients, from);
    if (left.has(from)) return { ...follow(out, left, from), along };
  }
  return null;
}

function stepsOf(ties: readonly WayTie[], along: boolean): { readonly out: Steps; readonly back: Steps } {
  const [out, back]: [Steps, Steps] = [new Map(), new Map()];
  const add = (steps: Steps, a: string, to: string, tie: WayTie) => {
    const list = steps.get(a);
    if (list) list.push({ to, tie });
    else steps.set(a, [{ to, tie }]);
  };
  for (const tie of ties) {
    const { source, target, headAtSource, headAtTarget, undirected } = tie;
    const bothWays = !along || undirected || headAtSource === headAtTarget;
    for (const [a, b, goes] of [
      [source, target, headAtTarget],
      [target, source, headAtSource],
    ] as const) {
      if (!bothWays && !goes) continue;
      add(out, a, b, tie);
      add(back, b, a, tie);
    }
  }
  return { out, back };
}

/** How many steps are left from each player to a recipient, as far as the one that is asked for. */
function distances(back: Steps, recipients: ReadonlySet<string>, from: string): ReadonlyMap<string, number> {
  const left = new Map([...recipients].map((id) => [id, 0]));
  for (const [id, steps] of left) {
    if (id === from) break;
    for (const { to } of back.get(id) ?? []) if (!left.has(to)) left.set(to, steps + 1);
  }
  return left;
}

function follow(out: Steps, left: ReadonlyMap<string, number>, from: string): Omit<Ways, 'along'> {
  const all = new Set([from]);
  const ties = new Set<string>();
  const onwards = (id: string) => (out.get(id) ?? []).filter(({ to }) => left.get(to) === (left.get(id) ?? 0) - 1);
  for (const id of all) {
    const steps = onwards(id);
    for (const { to } of steps) all.add(to);
    const friendly = new Set(steps.flatMap(({ to, tie }) => (tie.sign > 0 ? [to] : [])));
    for (const { to, tie } of steps) if (tie.sign > 0 || !friendly.has(to)) ties.add(tie.id);
  }
  const players = [from];
  for (let next = onwards(from)[0]; next; next = onwards(next.to)[0]) players.push(next.to);
  return { players, all, ties };
}
