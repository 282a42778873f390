import type { Ecosystem } from '../../model/ecosystem';
import { sectorMeaning } from '../sector-meaning';
import { type TrustAnswer, type TrustItem, trustAnswers } from './trust-answers';
import { type TrustWay, trustWays } from './trust-ways';

/** Answers taken together. */
export interface TrustMean {
  readonly answers: number;
  /** Null where there is none. */
  readonly mean: number | null;
}

/** What one sector says of another. */
export interface SectorTrust extends TrustMean {
  readonly from: string;
  readonly to: string;
  /** Whether others speak of government here. */
  readonly aboutState: boolean;
}

/** Two who see each other differently. */
export interface Asymmetry {
  readonly a: string;
  readonly b: string;
  /** What a says of b, and b of a. */
  readonly ab: number;
  readonly ba: number;
  readonly difference: number;
}

/** Trust as people answered. Every part but those of `publicTrust` is a judgement about somebody. */
export interface Trust {
  readonly items: readonly TrustItem[];
  readonly total: TrustMean;
  /** Between persons. */
  readonly persons: TrustMean;
  readonly sectors: readonly SectorTrust[];
  /** Answers of or about bodies without a sector: in no cell. */
  readonly withoutSector: number;
  /** What others say of the institutions of the state: bodies of government. */
  readonly institutions: TrustMean & {
    readonly bodies: readonly (TrustMean & { readonly id: string })[];
    readonly bySector: readonly (TrustMean & { readonly sector: string })[];
  };
  /** Greatest difference first. */
  readonly asymmetries: readonly Asymmetry[];
  /** Pairs that both answered about, and pairs that one did. */
  readonly bothWays: number;
  readonly oneWay: number;
  readonly ways: readonly TrustWay[];
}

/**
 * Trust between persons, between sectors and in the institutions of the state, from answers on ties; who see each other
 * differently; and how trust runs along the ways to the recipients.
 */
export function trustOf(ecosystem: Ecosystem, items?: readonly string[]): Trust {
  const { answers, items: answered } = trustAnswers(ecosystem, items);
  const sectorOf = (id: string) => ecosystem.sectorOf(id);
  const isPerson = (id: string) => ecosystem.stakeholder(id)?.kind === 'person';
  const isGovernment = stateSectors(ecosystem);
  const isState = (id: string): boolean => {
    const sector = sectorOf(id);
    return sector !== null && isGovernment(sector) && !isPerson(id);
  };
  /** Answers by who gives and who is spoken of; one without direction stands for both, once where they are the same group. */
  const cells = new Map<string, { readonly from: string; readonly to: string; readonly values: number[] }>();
  let withoutSector = 0;
  for (const answer of answers) {
    const pairs = new Set<string>();
    for (const [from, to] of directionsOf(answer)) {
      const [a, b] = [sectorOf(from), sectorOf(to)];
      if (a === null || b === null) continue;
      pairs.add(JSON.stringify([a, b]));
    }
    if (pairs.size === 0) withoutSector++;
    for (const key of pairs) {
      const [from, to] = JSON.parse(key) as [string, string];
      const cell = cells.get(key) ?? { from, to, values: [] };
      cell.values.push(answer.value);
      cells.set(key, cell);
    }
  }
  const aboutState = answers.flatMap((answer) =>
    directionsOf(answer).flatMap(([from, to]) =>
      isState(to) && !isState(from) ? [{ from, to, value: answer.value }] : [],
    ),
  );
  const grouped = (of: (one: (typeof aboutState)[number]) => string | null): (readonly [string, number[]])[] => {
    const groups = new Map<string, number[]>();
    for (const one of aboutState) {
      const key = of(one);
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one.value]);
    }
    return [...groups];
  };
  const { asymmetries, bothWays, oneWay } = differences(answers);
  return {
    items: answered,
    total: meanOf(answers.map(({ value }) => value)),
    persons: meanOf(answers.filter(({ from, to }) => isPerson(from) && isPerson(to)).map(({ value }) => value)),
    sectors: [...cells.values()].map(({ from, to, values }) => ({
      from,
      to,
      aboutState: isGovernment(to) && !isGovernment(from),
      ...meanOf(values),
    })),
    withoutSector,
    institutions: {
      ...meanOf(aboutState.map(({ value }) => value)),
      bodies: grouped(({ to }) => to).map(([id, values]) => ({ id, ...meanOf(values) })),
      bySector: grouped(({ from }) => sectorOf(from)).map(([sector, values]) => ({ sector, ...meanOf(values) })),
    },
    asymmetries,
    bothWays,
    oneWay,
    ways: trustWays(ecosystem, answers),
  };
}

const directionsOf = ({ from, to, mutual }: TrustAnswer): (readonly [string, string])[] =>
  mutual
    ? [
        [from, to],
        [to, from],
      ]
    : [[from, to]];

function meanOf(values: readonly number[]): TrustMean {
  const mean = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return { answers: values.length, mean };
}

/** Whether a sector is one of government, of whatever tier. */
function stateSectors(ecosystem: Ecosystem): (sector: string) => boolean {
  const meaning = sectorMeaning(ecosystem);
  return (sector) => meaning(sector).includes('government');
}

/** What two say of each other, where both did; several answers of one about the other are one, their mean. */
function differences(answers: readonly TrustAnswer[]): {
  readonly asymmetries: Asymmetry[];
  readonly bothWays: number;
  readonly oneWay: number;
} {
  const said = new Map<string, number[]>();
  const key = (from: string, to: string) => JSON.stringify([from, to]);
  for (const { from, to, value, mutual } of answers) {
    if (!mutual) said.set(key(from, to), [...(said.get(key(from, to)) ?? []), value]);
  }
  let oneWay = 0;
  const pairs: Asymmetry[] = [];
  for (const [pair, values] of said) {
    const [a, b] = JSON.parse(pair) as [string, string];
    const back = said.get(key(b, a));
    if (!back) {
      oneWay++;
      continue;
    }
    if (pairs.some((one) => one.a === b && one.b === a)) continue;
    const [ab, ba] = [meanOf(values).mean as number, meanOf(back).mean as number];
    pairs.push({ a, b, ab, ba, difference: Math.abs(ab - ba) });
  }
  const asymmetries = pairs.filter(({ difference }) => difference > 0).sort((x, y) => y.difference - x.difference);
  return { asymmetries, bothWays: pairs.length, oneWay };
}
