import { readableNumber } from '../render/number';
import type { Language } from '../text/language';
import { message } from '../text/page-messages';
import type { Choice } from './choice';
import { make } from './make';

/** A slider over the positions of a list, with what it stands at in words. */
function slider(last: number, at: number, words: (at: number) => string, changed: () => void) {
  const input = make('input', { type: 'range', min: '0', max: String(last), step: '1', value: String(at) });
  const output = make('span', {}, words(at));
  input.setAttribute('aria-valuetext', words(at));
  input.addEventListener('input', () => {
    output.textContent = words(Number(input.value));
    input.setAttribute('aria-valuetext', words(Number(input.value)));
    changed();
  });
  return { element: make('label', { class: 'slider' }, output, input), value: () => Number(input.value) };
}

export interface DateSlider {
  readonly element: HTMLElement;
  date(): string | null;
}

/** Any date, then one after the other. */
export function dateSlider(dates: readonly string[], language: Language, changed: () => void): DateSlider {
  const words = (at: number) =>
    at === 0 ? message(language, 'anyDate') : message(language, 'date', { date: dates[at - 1] ?? '' });
  const { element, value } = slider(dates.length, 0, words, changed);
  return {
    element: make('fieldset', {}, make('legend', {}, message(language, 'onDate')), element),
    date: () => dates[value() - 1] ?? null,
  };
}

export interface MeasureRange {
  readonly element: HTMLElement;
  range(): Choice['range'];
}

/** A measure, and from which of its values to which. */
export function measureRange(
  measures: readonly string[],
  valuesOf: (measure: number) => readonly number[],
  language: Language,
  changed: () => void,
): MeasureRange {
  const select = make(
    'select',
    { 'aria-label': message(language, 'measure') },
    make('option', { value: '-1' }, message(language, 'noMeasure')),
    ...measures.map((label, i) => make('option', { value: String(i) }, label)),
  );
  const room = make('div');
  let range: MeasureRange['range'] = () => null;
  select.addEventListener('change', () => {
    const measure = Number(select.value);
    const values = measure < 0 ? [] : valuesOf(measure);
    room.replaceChildren();
    range = () => null;
    if (values.length > 0) {
      const last = values.length - 1;
      const at = (i: number) => values[i] as number;
      const say = (key: 'atLeast' | 'atMost') => (i: number) =>
        message(language, key, { value: readableNumber(at(i)) });
      const least = slider(last, 0, say('atLeast'), changed);
      const most = slider(last, last, say('atMost'), changed);
      room.append(least.element, most.element);
      range = () =>
        least.value() === 0 && most.value() === last
          ? null
          : { measure, least: at(least.value()), most: at(most.value()) };
    }
    changed();
  });
  return {
    element: make('fieldset', {}, make('legend', {}, message(language, 'measure')), select, room),
    range: () => range(),
  };
}
