import type { Facts } from '../render/facts';
import type { Language } from '../text/language';
import { message } from '../text/page-messages';
import { type chosenPart, mainSector } from './choice';

/** How pale a row of the legend is of which nothing is to be seen. */
const PALE = '0.2';

/** Lets the sectors and types of ties of which a choice leaves nothing step back in the legend, on paper and in saved files too. */
export function paleLegend(
  svg: SVGSVGElement | null,
  facts: Facts,
  part: ReturnType<typeof chosenPart> | null,
  language: Language,
): void {
  const { players, ties, sectors, tieTypes } = facts;
  const shown = new Set(
    players
      .filter(({ id }) => part?.players.has(id) ?? true)
      .map(
        (player) => sectors[mainSector(player)] ?? message(language, player.recipient ? 'recipients' : 'unknownSector'),
      ),
  );
  const run = new Set(ties.filter(({ id }) => part?.ties.has(id) ?? true).map(({ type }) => tieTypes[type]));
  for (const row of svg?.querySelectorAll<SVGGElement>('.legend > [data-sector], .legend > [data-tie-type]') ?? []) {
    const { sector, tieType } = row.dataset;
    const isShown = part === null || (sector === undefined ? run.has(tieType) : shown.has(sector));
    if (isShown) row.removeAttribute('opacity');
    else row.setAttribute('opacity', PALE);
  }
}
