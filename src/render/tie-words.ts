import { type Direction, directionOf, type Language } from '../text/language';
import { message } from '../text/page-messages';
import type { Facts, TieFacts } from './facts';

/** The sign before the other end of a tie. Text does not mirror arrows: to the right is onwards in one direction, back in the other. */
const ARROWS = {
  ltr: { both: '↔', out: '→', in: '←', none: '–' },
  rtl: { both: '↔', out: '←', in: '→', none: '–' },
} as const;

/** Keeps an arrow on the line of the name that it points to. */
const BESIDE = '\u00a0';

type Way = keyof (typeof ARROWS)['ltr'];

/** How a tie runs, seen from one of its ends. */
function wayOf({ headAtSource, headAtTarget, source }: TieFacts, from: string): Way {
  if (headAtSource && headAtTarget) return 'both';
  if (!headAtSource && !headAtTarget) return 'none';
  return headAtTarget === (source === from) ? 'out' : 'in';
}

/** A name in a sentence of another direction: what stands round it keeps its place. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/** The lines of every player, by its id. */
export function tiesByPlayer(ties: readonly TieFacts[]): ReadonlyMap<string, readonly TieFacts[]> {
  const found = new Map<string, TieFacts[]>();
  const add = (id: string, tie: TieFacts) => {
    const list = found.get(id);
    if (list) list.push(tie);
    else found.set(id, [tie]);
  };
  for (const tie of ties) {
    add(tie.source, tie);
    add(tie.target, tie);
  }
  return found;
}

/** What a tie says beside its two ends: its type where there are several, and that it stands for conflict. */
export const tieKind = ({ tieTypes }: Pick<Facts, 'tieTypes'>, { type, sign }: TieFacts, language: Language): string =>
  [...(tieTypes.length > 1 ? [tieTypes[type] ?? ''] : []), ...(sign < 0 ? [message(language, 'negative')] : [])].join(
    ', ',
  );

const SPOKEN: Readonly<Record<Way, (language: Language) => string>> = {
  both: (language) => message(language, 'tieBoth'),
  out: (language) => message(language, 'tieTo'),
  in: (language) => message(language, 'tieFrom'),
  none: (language) => message(language, 'tieWith'),
};

const SIGN = new RegExp(`[${Object.values(ARROWS.ltr).join('')}](?=${BESIDE}\u2068)`, 'g');

/** A cell of ties with every arrow as an element that a screen reader says in words; `escaped` holds no markup of its own. */
export const spokenTies = (escaped: string, language: Language): string =>
  escaped.replace(SIGN, (sign) => {
    const way = (Object.keys(SPOKEN) as Way[]).find((one) => ARROWS[directionOf(language)][one] === sign) ?? 'none';
    return `<span role="img" aria-label="${SPOKEN[way](language)}">${sign}</span>`;
  });

export interface TieSpeaker {
  readonly facts: Pick<Facts, 'tieTypes'>;
  readonly names: ReadonlyMap<string, string>;
  readonly direction: Direction;
  readonly language: Language;
}

/** A tie in words, seen from one of its ends: an arrow, whom it joins, and of what kind it is. */
export function tieWords({ facts, names, direction, language }: TieSpeaker, tie: TieFacts, from: string): string {
  const other = tie.source === from ? tie.target : tie.source;
  const kind = tieKind(facts, tie, language);
  return `${ARROWS[direction][wayOf(tie, from)]}${BESIDE}${isolated(names.get(other) ?? other)}${kind ? ` (${kind})` : ''}`;
}

/** All ties of a player in words, as a table tells them. */
export const tiesInWords = (speaker: TieSpeaker, ties: readonly TieFacts[], from: string): string =>
  ties.map((tie) => tieWords(speaker, tie, from)).join('; ');
