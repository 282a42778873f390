import type { Facts } from '../render/facts';
import { readableNumber } from '../render/number';
import { isolated } from '../render/tie-words';
import type { Language } from '../text/language';
import { message } from '../text/page-messages';
import { type Choice, type chosenPart, mainSector } from './choice';

const GAP = '  ·  ';

/** What those without a sector are called: the recipients, where nobody else is without one. */
export const unknownSectorName = ({ players }: Facts, language: Language): string =>
  message(
    language,
    players.every((player) => mainSector(player) >= 0 || player.recipient) ? 'recipients' : 'unknownSector',
  );

/** What of a picture a choice leaves, and what it left out: the line under the title while not everything is shown. */
export function shownWords(
  facts: Facts,
  part: ReturnType<typeof chosenPart>,
  choice: Choice,
  language: Language,
): string {
  const { players, ties, measures } = facts;
  const { date, range } = choice;
  // whichever list is shorter
  const group = (
    heading: 'sectors' | 'rings' | 'tieTypes',
    known: readonly string[],
    unknown: string,
    held: readonly number[],
    without: ReadonlySet<number>,
  ): string[] => {
    const all = [...known.keys(), -1].filter((position) => held.includes(position));
    const [out, left] = [true, false].map((is) => all.filter((position) => without.has(position) === is)) as [
      number[],
      number[],
    ];
    if (out.length === 0) return [];
    const fewer = out.length > left.length && left.length > 0 ? left : out;
    const names = fewer.map((position) => isolated(known[position] ?? unknown)).join(', ');
    return [message(language, fewer === out ? 'leftOut' : 'onlyThese', { groups: message(language, heading), names })];
  };
  return [
    message(language, 'shownCount', {
      players: part.players.size,
      allPlayers: players.length,
      ties: part.ties.size,
      allTies: ties.length,
    }),
    ...group(
      'sectors',
      facts.sectors,
      unknownSectorName(facts, language),
      players.map(mainSector),
      choice.withoutSectors,
    ),
    ...group(
      'rings',
      facts.rings,
      message(language, 'unknownRing'),
      players.map(({ ring }) => ring ?? -1),
      choice.withoutRings,
    ),
    ...group(
      'tieTypes',
      facts.tieTypes,
      message(language, 'unknown'),
      ties.map(({ type }) => type),
      choice.withoutTypes,
    ),
    ...(date === null ? [] : [message(language, 'date', { date })]),
    ...(range
      ? [
          `${measures[range.measure] ?? ''}: ${[
            message(language, 'atLeast', { value: readableNumber(range.least) }),
            message(language, 'atMost', { value: readableNumber(range.most) }),
          ].join(', ')}`,
        ]
      : []),
  ].join(GAP);
}

/** The line under a picture's title: while a part is shown it tells of the part, on the screen, on paper and in a saved file. */
export function subtitle(): { say(svg: SVGSVGElement | null, words: string | null): void } {
  let restore = () => {};
  return {
    say: (svg, words) => {
      restore();
      restore = () => {};
      const line = svg?.querySelector<SVGTextElement>('.headings > text:nth-of-type(2)');
      const span = line?.querySelector('tspan');
      if (!svg || !line || !span || words === null) return;
      const description = svg.querySelector(':scope > desc');
      const size = line.getAttribute('font-size') ?? '';
      const [told, described] = [span.textContent, description?.textContent ?? ''];
      restore = () => {
        span.textContent = told;
        line.setAttribute('font-size', size);
        if (description) description.textContent = described;
      };
      span.textContent = words;
      if (description) description.textContent = words;
      const margin = Number(span.getAttribute('x'));
      const { width } = svg.viewBox.baseVal;
      const room = Math.abs(width - 2 * margin);
      const length = line.getComputedTextLength();
      if (length > room) line.setAttribute('font-size', String(Math.floor(Number(size) * (room / length) * 10) / 10));
    },
  };
}
