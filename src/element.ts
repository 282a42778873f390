import type { Ecosystem } from './model/ecosystem';
import { mapsOf } from './render/map-levels';
import { checkOptions, type MapLevel, type PlayerMapOptions } from './render/map-options';
import { MAP_ATTRIBUTES, optionsOfAttributes } from './render/mount/attributes';
import { cssTheme } from './render/mount/css-theme';
import type { MapEvents } from './render/mount/events';
import { type Mountable, type Mounted, type MountOptions, mount } from './render/mount/mount';
import { type ThemeName, themeOf } from './render/theme';

export type { MapEvents, Mountable, Mounted, MountOptions };

/** Properties that a program may have set before the element was one. */
const PROPERTIES = ['ecosystem', 'picture', 'options', 'mounting'] as const;

const EVENTS = {
  select: 'player-select',
  hover: 'player-hover',
  focus: 'player-focus',
  tie: 'tie-hover',
  zoom: 'map-zoom',
} as const satisfies Readonly<Record<keyof MapEvents, string>>;

// on a server there are no elements; the class is only there so that this file can be read
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * `<player-map>`: the player map of an ecosystem as an element of a page, for any framework or none.
 *
 * Set `ecosystem` (or a finished `picture`); attributes say how to draw, with the words of the command line: `language`, `direction`,
 * `theme` (`light`, `dark`, `print`, or `auto` for the reader's own), `level`, `focus`, `at`, `ties`, `recipient`, `size-by`,
 * `rings-by`, `slices`, `heading`, `with-private`, `redact`; `options` takes all others. What changes is drawn anew, and the same
 * players glide. A drawing that a server put inside is taken over: without an ecosystem it can be worked with as it is.
 *
 * Events: `player-select`, `player-hover`, `player-focus`, `tie-hover` with `detail.id` (or null), `map-zoom` with `detail.scale`,
 * and `map-error` with `detail.error` where it cannot be drawn. Colours: custom properties `--playermap-page`, `-ink`, `-muted`,
 * `-centre`, `-ring`, `-band-1`, `-band-2`, `-alert`, `-accent`; `--playermap-font` for what stands beside the drawing.
 */
export class PlayerMapElement extends Base {
  static readonly observedAttributes = [...MAP_ATTRIBUTES, 'theme', 'focus'];

  #ecosystem: Ecosystem | null = null;
  #picture: Mountable | null = null;
  #options: PlayerMapOptions = {};
  #mounting: MountOptions = {};
  #mounted: Mounted | null = null;
  #maps: { readonly key: string; readonly of: Ecosystem; readonly at: (level: MapLevel) => Mountable } | null = null;
  #root: Node | null = null;
  #asked = false;
  #scheme: MediaQueryList | null = null;
  readonly #ask = (): void => {
    if (this.#asked) return;
    this.#asked = true;
    // several changes at once are one drawing
    queueMicrotask(() => {
      this.#asked = false;
      if (this.isConnected) this.#draw();
      else this.#unmount();
    });
  };

  /** What to draw. */
  get ecosystem(): Ecosystem | null {
    return this.#ecosystem;
  }
  set ecosystem(ecosystem: Ecosystem | null) {
    this.#ecosystem = ecosystem;
    this.#ask();
  }

  /** A finished picture, of any view, to show instead. */
  get picture(): Mountable | null {
    return this.#picture;
  }
  set picture(picture: Mountable | null) {
    this.#picture = picture;
    this.#ask();
  }

  /** Options of `playerMap` that attributes have no words for; an attribute goes before. */
  get options(): PlayerMapOptions {
    return this.#options;
  }
  set options(options: PlayerMapOptions) {
    this.#options = options;
    this.#ask();
  }

  /** Card, drag and glide; read when the element comes into a page. */
  get mounting(): MountOptions {
    return this.#mounting;
  }
  set mounting(mounting: MountOptions) {
    this.#mounting = mounting;
  }

  /** The picture as it can be worked with by a program; null before it is drawn. */
  get mounted(): Mounted | null {
    return this.#mounted;
  }

  /** Draws the map when the element comes onto a page. */
  connectedCallback(): void {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = this[name];
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
    this.#scheme = matchMedia('(prefers-color-scheme: dark)');
    this.#scheme.addEventListener('change', this.#ask);
    this.#ask();
  }

  /** Leaves nothing behind when the element is taken off the page. */
  disconnectedCallback(): void {
    this.#scheme?.removeEventListener('change', this.#ask);
    // one that is only moved comes back at once
    this.#ask();
  }

  /** Draws anew where an attribute says something else. */
  attributeChangedCallback(name: string): void {
    if (name === 'focus' && this.#mounted) this.#focus(this.#mounted);
    else this.#ask();
  }

  /** An id that is not in the picture, which may still be to come, is nobody, as attributes of pages do. */
  #focus(mounted: Mounted): void {
    const id = this.getAttribute('focus');
    mounted.focus(id !== null && mounted.facts.players.some((player) => player.id === id) ? id : null);
  }

  #unmount(): void {
    this.#mounted?.unmount();
    this.#mounted = null;
  }

  #draw(): void {
    try {
      const picture = this.#picture ?? this.#map();
      // styles belong to a page or a shadow root: in another one it begins anew
      if (picture && this.#root !== this.getRootNode()) this.#unmount();
      this.#root = this.getRootNode();
      if (this.#mounted && picture?.scene) this.#mounted.update({ ...picture, scene: picture.scene });
      else if (!this.#mounted && (picture || this.querySelector(':scope > svg.playermap'))) {
        this.#mounted = mount(this, picture ?? { language: languageOf(this) }, this.#mounting);
        for (const [event, name] of Object.entries(EVENTS)) this.#tell(event as keyof MapEvents, name);
        this.#focus(this.#mounted);
      }
    } catch (error) {
      const detail = { error };
      if (
        this.dispatchEvent(new CustomEvent('map-error', { detail, bubbles: true, composed: true, cancelable: true }))
      ) {
        reportError(error);
      }
    }
  }

  #tell(event: keyof MapEvents, name: string): void {
    this.#mounted?.on(event, (told) => {
      const detail = event === 'zoom' ? { scale: told } : { id: told };
      this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    });
  }

  /** The map at its level; the places of all levels are found once. */
  #map(): Mountable | null {
    const ecosystem = this.#ecosystem;
    if (!ecosystem) return null;
    const { focus: _, ...whole } = this.#optionsNow();
    checkOptions(whole);
    const { level = 'person', ...options } = whole;
    const key = JSON.stringify(options);
    if (this.#maps?.of !== ecosystem || this.#maps.key !== key) {
      this.#maps = { key, of: ecosystem, at: mapsOf(ecosystem, options).at };
    }
    return this.#maps.at(level);
  }

  #optionsNow(): PlayerMapOptions {
    const said = this.getAttribute('theme');
    const { theme } = this.#options;
    const word = said ?? (typeof theme === 'string' ? theme : 'light');
    const own = word === 'auto' ? (this.#scheme?.matches ? 'dark' : 'light') : word;
    const base = said === null && typeof theme === 'object' ? theme : themeOf(own as ThemeName);
    return {
      ...this.#options,
      ...optionsOfAttributes((name) => this.getAttribute(name)),
      theme: cssTheme(this, base),
    };
  }
}

const languageOf = (element: Element): Mountable['language'] => {
  const said = element.closest('[lang]')?.getAttribute('lang')?.split('-')[0];
  return said === 'he' || said === 'ar' ? said : 'en';
};

/**
 * Makes `<player-map>` known to the page, once; a second time does nothing. Nothing is registered by an import alone, so that
 * a program may choose another name, and a server may read its modules.
 *
 * @example
 * if ('customElements' in globalThis) definePlayerMap();
 */
export function definePlayerMap(name = 'player-map'): void {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    customElements.getName(PlayerMapElement) ? class extends PlayerMapElement {} : PlayerMapElement,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'player-map': PlayerMapElement;
  }
}
