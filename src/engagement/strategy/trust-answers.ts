import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import type { Ecosystem } from '../../model/ecosystem';

/** Sets of items that belong together. Source: PARTNER, Visible Network Labs, "Analyze trust and value": three of trust, three of value. */
export const TRUST_PRESETS = {
  partner: {
    trust: ['reliability', 'openness', 'mission'],
    value: ['power', 'resources', 'involvement'],
  },
} as const;

/** One answer: what one says of another, as the mean of the items that were answered. */
export interface TrustAnswer {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly items: number;
  /** A tie without direction: it is not known who answered, and it counts for both. */
  readonly mutual: boolean;
}

/** How an item was answered. */
export interface TrustItem {
  readonly item: string;
  readonly answers: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** Items that the data have, in order of first appearance. */
export const trustItems = (ecosystem: Ecosystem): string[] => [
  ...new Set(ecosystem.ties.flatMap(({ trust }) => Object.keys(trust ?? {}))),
];

/**
 * Answers of the chosen items. Items are taken to have one scale, since a mean of several says nothing else.
 *
 * @throws {PlayermapError} `bad-option` for an item that the data do not have, where they have any.
 */
export function trustAnswers(
  ecosystem: Ecosystem,
  items?: readonly string[],
): { readonly answers: TrustAnswer[]; readonly items: TrustItem[] } {
  const all = trustItems(ecosystem);
  const unknown = items?.find((item) => all.length > 0 && !all.includes(item));
  if (unknown !== undefined) {
    throw new PlayermapError('bad-option', `items has "${unknown}", which no tie answers; ${orNearest(unknown, all)}`);
  }
  const wanted = items ?? all;
  const values = new Map<string, number[]>(wanted.map((item) => [item, []]));
  const answers = ecosystem.ties.flatMap((tie): TrustAnswer[] => {
    const { trust = {}, source, target } = tie;
    const given = wanted.flatMap((item) =>
      Object.hasOwn(trust, item) ? [[item, trust[item] as number] as const] : [],
    );
    if (given.length === 0 || source === target) return [];
    for (const [item, value] of given) values.get(item)?.push(value);
    const value = given.reduce((sum, [, one]) => sum + one, 0) / given.length;
    return [{ from: source, to: target, value, items: given.length, mutual: !ecosystem.isDirected(tie) }];
  });
  return {
    answers,
    items: [...values].flatMap(([item, given]) =>
      given.length === 0
        ? []
        : [
            {
              item,
              answers: given.length,
              mean: given.reduce((sum, one) => sum + one, 0) / given.length,
              least: Math.min(...given),
              most: Math.max(...given),
            },
          ],
    ),
  };
}
