import { make } from './make';

/** One of several that can be shown or left out. */
export interface Option {
  readonly position: number;
  readonly name: string;
  readonly count: number;
  readonly swatch?: SVGSVGElement | null;
}

export interface Checks {
  readonly element: HTMLFieldSetElement;
  /** Positions of what is left out. */
  left(): Set<number>;
}

/** A group of boxes, all ticked at first. */
export function checks(heading: string, options: readonly Option[], changed: () => void): Checks {
  const boxes = options.map(({ position, name, count, swatch }) => {
    const box = make('input', { type: 'checkbox', checked: true });
    box.addEventListener('change', changed);
    const label = make('label', {}, box, ...(swatch ? [swatch] : []), make('bdi', {}, name));
    label.append(make('span', { class: 'count' }, String(count)));
    return { position, box, label };
  });
  return {
    element: make('fieldset', {}, make('legend', {}, heading), ...boxes.map(({ label }) => label)),
    left: () => new Set(boxes.filter(({ box }) => !box.checked).map(({ position }) => position)),
  };
}
