import type { Facts } from '../render/facts';
import type { Language } from '../text/language';
import { message } from '../text/page-messages';
import { checks, type Option } from './checks';
import { type Choice, datesOf, mainSector, valuesOf } from './choice';
import { make } from './make';
import { unknownSectorName } from './shown-words';
import { dateSlider, measureRange } from './sliders';
import { lineSwatch, shapeSwatch } from './swatch';

/** Names with how many there are of each; what is unknown comes last, and what nobody has is not offered. */
function options(
  names: readonly string[],
  unknown: string,
  held: readonly number[],
  swatch: (position: number) => SVGSVGElement | null,
): Option[] {
  const counts = new Map<number, number>();
  for (const position of held) counts.set(position, (counts.get(position) ?? 0) + 1);
  return [...names.keys(), -1].flatMap((position) => {
    const count = counts.get(position);
    return count ? [{ position, name: names[position] ?? unknown, count, swatch: swatch(position) }] : [];
  });
}

/** The controls by which a reader chooses what to see; only those that can make a difference. */
export function filters(
  facts: Facts,
  stage: Element,
  language: Language,
  chosen: (choice: Choice) => void,
): HTMLFormElement {
  const { players, ties } = facts;
  const markOf = (id: string | undefined) =>
    id === undefined ? null : stage.querySelector(`[data-player="${CSS.escape(id)}"]`);
  const lineOf = (id: string | undefined) =>
    id === undefined ? null : stage.querySelector(`[data-tie="${CSS.escape(id)}"]`);
  const changed = () =>
    chosen({
      withoutSectors: sectors.left(),
      withoutRings: rings.left(),
      withoutTypes: types.left(),
      date: dates.date(),
      range: measure.range(),
    });
  const group = (heading: string, found: Option[]) => checks(heading, found.length > 1 ? found : [], changed);
  const sectors = group(
    message(language, 'sectors'),
    options(facts.sectors, unknownSectorName(facts, language), players.map(mainSector), (position) =>
      shapeSwatch(markOf(players.find((one) => mainSector(one) === position)?.id)),
    ),
  );
  const rings = group(
    message(language, 'rings'),
    options(
      facts.rings,
      message(language, 'unknownRing'),
      players.map(({ ring }) => ring ?? -1),
      () => null,
    ),
  );
  const types = group(
    message(language, 'tieTypes'),
    options(
      facts.tieTypes,
      message(language, 'unknown'),
      ties.map(({ type }) => type),
      (position) => lineSwatch(lineOf(ties.find(({ type, sign }) => type === position && sign > 0)?.id)),
    ),
  );
  const stops = datesOf(facts);
  const dates = dateSlider(stops, language, changed);
  const varied = facts.measures.some((_, i) => valuesOf(facts, i).length > 1);
  const measure = measureRange(facts.measures, (i) => valuesOf(facts, i), language, changed);
  const has = ({ element }: { readonly element: Element }) => element.querySelector('input') !== null;
  const element = make(
    'form',
    { class: 'filters', 'aria-label': message(language, 'filters') },
    ...[sectors, rings, types].filter(has).map((each) => each.element),
    ...(stops.length > 0 ? [dates.element] : []),
    ...(varied ? [measure.element] : []),
  );
  element.prepend(make('h2', {}, message(language, 'filters')));
  element.addEventListener('submit', (event) => event.preventDefault());
  return element;
}
