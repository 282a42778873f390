import type { Language } from '../text/language';
import { message } from '../text/page-messages';
import { make, makeButton } from './make';

export interface BarTold {
  level(position: number): void;
  /** Opens or closes the filters; true where they are open now. */
  filters(): boolean;
  zoom(way: 1 | -1 | 0): void;
  save(format: 'svg' | 'png'): void;
  toTable(): void;
}

/** One of several pictures of a page, as buttons of which one is down. */
function levels(labels: readonly string[], language: Language, choose: (position: number) => void): HTMLElement {
  const named = labels.map((label, i) => {
    const input = make('input', { type: 'radio', name: 'playermap-level', checked: i === 0 });
    input.addEventListener('change', () => choose(i));
    return make('label', {}, input, make('span', {}, make('bdi', {}, label)));
  });
  return make(
    'fieldset',
    { class: 'levels' },
    make('legend', { class: 'only-read' }, message(language, 'level')),
    ...named,
  );
}

/** A button that opens and closes something; `toggle` says which it did. */
function opener(text: string, toggle: () => boolean): HTMLButtonElement {
  const button = makeButton(text, () => button.setAttribute('aria-expanded', String(toggle())), {
    'aria-expanded': 'false',
  });
  return button;
}

export interface BarParts {
  readonly search: HTMLElement;
  readonly help: HTMLElement;
  /** Whether there is anything to choose by. */
  readonly filterable: boolean;
}

/** The bar over a picture. */
export function toolbar(
  labels: readonly string[],
  language: Language,
  { search, help, filterable }: BarParts,
  told: BarTold,
): HTMLElement {
  const say = (key: 'zoomIn' | 'zoomOut' | 'zoomAll' | 'print' | 'toTable' | 'keys' | 'filters') =>
    message(language, key);
  const sign = (text: string, name: string, press: () => void) =>
    makeButton(text, press, { class: 'sign', 'aria-label': name, title: name });
  return make(
    'header',
    { class: 'bar' },
    search,
    ...(labels.length > 1 ? [levels(labels, language, told.level)] : []),
    ...(filterable ? [opener(say('filters'), told.filters)] : []),
    make('span', { class: 'space' }),
    make(
      'span',
      { class: 'together' },
      sign('+', say('zoomIn'), () => told.zoom(1)),
      sign('−', say('zoomOut'), () => told.zoom(-1)),
      makeButton(say('zoomAll'), () => told.zoom(0)),
    ),
    makeButton(say('toTable'), told.toTable),
    makeButton(message(language, 'saveAs', { format: 'SVG' }), () => told.save('svg')),
    makeButton(message(language, 'saveAs', { format: 'PNG' }), () => told.save('png')),
    makeButton(say('print'), () => window.print()),
    opener(say('keys'), () => {
      help.hidden = !help.hidden;
      return !help.hidden;
    }),
  );
}
