import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import type { Box } from '../../layout/placement';
import { draw } from '../draw';
import type { Facts } from '../facts';
import type { Picture } from '../picture';
import { dragging } from './drag';
import { drawnFacts } from './drawn-facts';
import { type DrawnScene, onScreen, readDrawnScene } from './drawn-scene';
import { type Listener, type MapEvents, teller } from './events';
import { requireElement, requirePicture } from './given';
import { glide } from './glide';
import { hovering } from './hover';
import { keyboard } from './keys';
import { isShown, type Part, showPart } from './part';
import { pointing } from './pointer';
import { drawnColours, prepare } from './prepare';
import { light, litBy } from './spotlight';
import { addStyle, MOUNT_STYLE } from './style';
import { CANVAS_FROM, tieCanvas } from './tie-canvas';
import { type ZoomView, zooming } from './zoom';

/** What can be mounted: a picture; or, without a scene, the drawing that already stands in the container. */
export type Mountable = Pick<Picture, 'language' | 'facts'> & Partial<Pick<Picture, 'scene'>>;

/** How a mounted map answers to the hand, and what it draws on a canvas. */
export interface MountOptions {
  /** A card that tells what the pointer or the keyboard is on. Default: true. */
  readonly card?: boolean;
  /** Whether players can be drawn aside with the mouse; they glide back. Default: true. */
  readonly drag?: boolean;
  /**
   * Lines from which they are drawn on a canvas, which browsers move faster than thousands of elements; they look the same, and paper
   * and saved pictures get the elements. Default: 1000; `Infinity`: never.
   */
  readonly canvasFrom?: number;
  /** Milliseconds in which players glide to new places. Default: 700; 0 for readers who asked their machine for less motion. */
  readonly duration?: number;
}

/** A picture on a page that can be worked with. */
export interface Mounted {
  /** What is known of the players and ties that are drawn. */
  readonly facts: Facts;
  /** Another picture in the same place: players that stay glide to where they stand now. */
  update(picture: Mountable & Pick<Picture, 'scene'>): void;
  /**
   * Lets a player stand out with its ties and its way to the recipients; null: nobody.
   *
   * @throws {PlayermapError} `unknown-id` for a player who is not in the picture, with the nearest.
   */
  focus(player: string | null): void;
  /** Moves and zooms: `{ player, scale }`, each optional; `{}` shows the whole picture. */
  zoomTo(view: ZoomView): void;
  /** What of the picture can be seen, in units of the scene. */
  visible(): Box;
  /** Hides what is not in a part; null: shows everything. */
  show(part: Part | null): void;
  /** Listens to an event; the function that is returned ends that. */
  on<Event extends keyof MapEvents>(event: Event, listener: Listener<Event>): () => void;
  /** Takes the picture away, with every listener, style and timer. */
  unmount(): void;
}

const DURATION = 700;
/** What a mounted picture sets on its container's own style. */
const OWN_STYLES = ['touch-action', '-webkit-tap-highlight-color', '--playermap-drawn-page', '--playermap-drawn-ink'];

/**
 * Puts a picture into a page so that it can be worked with: moved and zoomed, by mouse, finger and keyboard; a player that is
 * chosen stands out with its ties and its way to the recipients. In any framework: mount when the container is there,
 * `update` with a new picture, `unmount` when it goes.
 *
 * A drawing of the same picture that a server wrote into the container is taken over, element by element. The container's
 * width is the picture's; its height too, where it has one. Arrows go round a ring and between rings, Enter opens, Escape closes,
 * plus, minus and 0 zoom. Colours of what is added come from the custom properties `--playermap-page`, `--playermap-ink`,
 * `--playermap-accent` and `--playermap-font`.
 *
 * Cost: O(marks).
 *
 * @throws {PlayermapError} `bad-option` for what is no element or no picture, and without a scene where nothing is drawn in the container.
 * @example
 * const show = (container: HTMLElement, ecosystem: Ecosystem) => {
 *   const mounted = mount(container, playerMap(ecosystem));
 *   mounted.on('select', (player) => console.log(player));
 *   return mounted;
 * };
 * assert.equal(show.length, 2);
 */
export function mount(container: HTMLElement, picture: Mountable, options: MountOptions = {}): Mounted {
  const { card = true, drag = true, canvasFrom = CANVAS_FROM } = options;
  requireElement(container);
  requirePicture(picture);
  const document = container.ownerDocument;
  const there = container.querySelector<SVGSVGElement>(':scope > svg.playermap');
  if (!picture.scene && !there) {
    throw new PlayermapError('bad-option', 'the picture has no scene, and the container holds no drawing to take over');
  }
  const had = ['style', 'class'].filter((name) => container.hasAttribute(name));
  const layer = document.createElement('div');
  layer.className = 'playermap-layer';
  const sheet = document.createElement('div');
  sheet.className = 'playermap-sheet';
  if (there) sheet.append(there);
  layer.append(sheet);
  container.prepend(layer);
  container.classList.add('playermap-mount');
  const removeStyle = addStyle(container, MOUNT_STYLE);

  let shown = picture;
  let facts: Facts;
  let drawing: DrawnScene;
  let part: Part | null = null;
  let focused: string | null = null;
  const { on, tell, clear } = teller();
  const duration = () =>
    document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : (options.duration ?? DURATION);
  const view = zooming(container, layer, () => drawing, {
    moved: (scale) => {
      if (scale !== null) tell('zoom', scale);
      lines.moved();
    },
    rested: () => lines.rested(),
    resized: () => lines.paint(),
  });
  const lines = tieCanvas(layer, view.view, canvasFrom);
  const hover = hovering(container, card, () => ({ facts, language: shown.language }), tell);
  const relight = () => {
    const known = focused !== null && drawing.players.has(focused) ? focused : null;
    lines.pale(light(drawing, known === null ? null : litBy(facts, known, (tie) => isShown(drawing, tie))));
    focused = known;
    tell('focus', known);
  };
  const press = (player: string | null) => {
    focused = player;
    relight();
    tell('select', player);
  };
  const relightIfLit = () => {
    if (focused !== null) relight();
  };
  const held = drag
    ? dragging(
        layer,
        () => drawing,
        () => duration() / 2,
        { moved: relightIfLit, took: lines.lift },
      )
    : undefined;
  const keys = keyboard(
    layer,
    () => drawing,
    () => facts,
    {
      reach: (mark) => {
        if (mark) view.reveal(mark, drawing, duration() / 2);
        const { unit, x, y } = onScreen(drawing);
        const at = mark && { x: x + mark.x * unit, y: y + (mark.y + mark.radius) * unit };
        hover.point({ player: at ? (mark?.id ?? null) : null, tie: null }, at ?? { x, y });
      },
      press,
      zoom: (way) =>
        view.to(way === 0 ? {} : { scale: view.scale() * (way > 0 ? 1.5 : 1 / 1.5) }, drawing, duration() / 2),
    },
  );
  const pointer = pointing(layer, () => drawing, {
    hover: hover.point,
    press: (player) => {
      // the keyboard goes on from here
      if (player !== null) drawing.players.get(player)?.[0]?.target.focus({ preventScroll: true });
      press(player);
    },
  });

  const redraw = (gliding: boolean) => {
    if (shown.scene) draw(shown.scene, sheet);
    drawing = readDrawnScene(sheet.querySelector('svg') as SVGSVGElement);
    facts = shown.facts ?? drawnFacts(drawing);
    prepare(drawing, facts, shown.language);
    for (const [name, colour] of drawnColours(drawing.svg)) container.style.setProperty(name, colour);
    showPart(drawing, part);
    const still = lines.renew(drawing, gliding);
    relight();
    keys.renew();
    return { still };
  };
  redraw(false);

  return {
    get facts() {
      return facts;
    },
    update: (next) => {
      requirePicture(next);
      held?.release();
      hover.point({ player: null, tie: null }, { x: 0, y: 0 });
      shown = next;
      glide(sheet, duration(), redraw, lines.paint);
    },
    focus: (player) => {
      if (player !== null && !drawing.players.has(player)) {
        throw new PlayermapError(
          'unknown-id',
          `no player of the picture has the id "${player}"; ${orNearest(player, drawing.players.keys())}`,
        );
      }
      focused = player;
      relight();
    },
    zoomTo: (to) => view.to(to, drawing, duration() / 2),
    visible: view.visible,
    show: (next) => {
      part = next;
      showPart(drawing, part);
      lines.paint();
      relight();
      keys.renew();
    },
    on,
    unmount: () => {
      clear();
      for (const each of [held, keys, pointer, hover, view, lines]) each?.stop();
      layer.remove();
      removeStyle();
      container.classList.remove('playermap-mount');
      for (const name of OWN_STYLES) container.style.removeProperty(name);
      for (const name of ['style', 'class']) if (!had.includes(name)) container.removeAttribute(name);
    },
  };
}
