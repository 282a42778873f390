import { hill } from '../../measures/diversity/hill';
import { type FundingTie, isActive } from './funding';

/** How much of something is in few hands. */
export interface Spread {
  /** Largest first. */
  readonly shares: readonly { readonly id: string | null; readonly amount: number; readonly share: number }[];
  /** Sum of squared shares (Herfindahl and Hirschman): 1 where all is with one; null where there is nothing. */
  readonly hhi: number | null;
  /** How many equally large ones would be as concentrated: 1 / HHI, Hill's number of order 2. */
  readonly effective: number | null;
}

/** How concentrated funding is: of one currency, or by the number of ties. */
export interface Concentration {
  /** `ties`: every tie counts 1, whatever its amount. */
  readonly basis: 'ties' | 'amount';
  readonly currency: string | null;
  readonly ties: number;
  readonly total: number;
  readonly funders: Spread;
  readonly receivers: Spread;
  /** By sector; null: no sector on record. */
  readonly funderSectors: Spread;
  readonly receiverSectors: Spread;
  /** For every receiving sector, how much it hangs on single funders; for every giving one, on single receivers. */
  readonly receiving: readonly { readonly sector: string | null; readonly funders: Spread }[];
  readonly giving: readonly { readonly sector: string | null; readonly receivers: Spread }[];
}

type Weight = (tie: FundingTie) => number;

/** Concentration by the number of ties, then by the amounts of every currency that are known. Ties that are over do not count. */
export function concentrations(
  ties: readonly FundingTie[],
  sectorOf: (id: string) => string | null,
): readonly Concentration[] {
  const active = ties.filter(({ term }) => isActive(term));
  if (active.length === 0) return [];
  const known = active.filter(({ amount }) => amount !== null && amount > 0);
  const currencies = [...new Set(known.map(({ currency }) => currency))];
  return [
    concentration('ties', null, active, () => 1, sectorOf),
    ...currencies.map((currency) =>
      concentration(
        'amount',
        currency,
        known.filter((tie) => tie.currency === currency),
        ({ amount }) => amount as number,
        sectorOf,
      ),
    ),
  ];
}

function concentration(
  basis: Concentration['basis'],
  currency: string | null,
  ties: readonly FundingTie[],
  weight: Weight,
  sectorOf: (id: string) => string | null,
): Concentration {
  const from = ({ source }: FundingTie) => sectorOf(source);
  const to = ({ target }: FundingTie) => sectorOf(target);
  const sectors = (of: (tie: FundingTie) => string | null) => [...new Set(ties.map(of))];
  return {
    basis,
    currency,
    ties: ties.length,
    total: ties.reduce((sum, tie) => sum + weight(tie), 0),
    funders: spread(ties, ({ source }) => source, weight),
    receivers: spread(ties, ({ target }) => target, weight),
    funderSectors: spread(ties, from, weight),
    receiverSectors: spread(ties, to, weight),
    receiving: sectors(to).map((sector) => ({
      sector,
      funders: spread(
        ties.filter((tie) => to(tie) === sector),
        ({ source }) => source,
        weight,
      ),
    })),
    giving: sectors(from).map((sector) => ({
      sector,
      receivers: spread(
        ties.filter((tie) => from(tie) === sector),
        ({ target }) => target,
        weight,
      ),
    })),
  };
}

function spread(ties: readonly FundingTie[], key: (tie: FundingTie) => string | null, weight: Weight): Spread {
  const sums = new Map<string | null, number>();
  for (const tie of ties) sums.set(key(tie), (sums.get(key(tie)) ?? 0) + weight(tie));
  const total = [...sums.values()].reduce((all, value) => all + value, 0);
  const effective = hill([...sums.values()], 2);
  return {
    shares: [...sums]
      .map(([id, amount]) => ({ id, amount, share: amount / total }))
      .sort((a, b) => b.amount - a.amount),
    hhi: effective === null ? null : 1 / effective,
    effective,
  };
}
