import { comparable } from '../model/names';
import type { Language } from '../text/language';
import { message } from '../text/page-messages';
import { make } from './make';

export interface Findable {
  readonly id: string;
  readonly name: string;
}

const MOST = 12;

/** Players whose name holds every word that is looked for; those that begin with it first. */
export function findPlayers(players: readonly Findable[], query: string): readonly Findable[] {
  const words = comparable(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const first = words[0] as string;
  const found = players.flatMap((player, i) => {
    const name = comparable(player.name);
    return words.every((word) => name.includes(word)) ? [{ player, i, begins: name.startsWith(first) }] : [];
  });
  return found.sort((a, b) => Number(b.begins) - Number(a.begins) || a.i - b.i).map(({ player }) => player);
}

/** A field in which players are looked for by name; arrows go through what was found, Enter chooses. */
export function search(
  players: () => readonly Findable[],
  language: Language,
  choose: (id: string) => void,
): HTMLElement {
  const label = message(language, 'search');
  const input = make('input', {
    type: 'search',
    role: 'combobox',
    'aria-label': label,
    placeholder: label,
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-controls': 'playermap-found',
    'aria-autocomplete': 'list',
  });
  const list = make('ul', {
    class: 'found',
    id: 'playermap-found',
    role: 'listbox',
    'aria-label': label,
    hidden: true,
  });
  const said = make('span', { class: 'only-read', role: 'status' });
  let found: readonly Findable[] = [];
  let at = 0;
  const mark = () => {
    [...list.children].forEach((item, i) => {
      item.setAttribute('aria-selected', String(i === at));
    });
    const chosen = list.children[at];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const take = (player: Findable | undefined) => {
    if (!player) return;
    close();
    input.value = '';
    choose(player.id);
  };
  input.addEventListener('input', () => {
    found = findPlayers(players(), input.value);
    at = 0;
    list.replaceChildren(
      ...found.slice(0, MOST).map((player, i) => {
        const item = make('li', { role: 'option', id: `playermap-found-${i}` }, make('bdi', {}, player.name));
        // before the field loses the keyboard and closes the list
        item.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          take(player);
        });
        return item;
      }),
    );
    const asked = input.value.trim() !== '';
    said.textContent = !asked
      ? ''
      : found.length > 0
        ? message(language, 'found', { count: found.length })
        : message(language, 'foundNone');
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    mark();
  });
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    const last = Math.min(found.length, MOST) - 1;
    if (key === 'ArrowDown') at = Math.min(last, at + 1);
    else if (key === 'ArrowUp') at = Math.max(0, at - 1);
    else if (key === 'Enter') take(list.hidden ? undefined : found[at]);
    else if (key === 'Escape') close();
    else return;
    event.preventDefault();
    if (!list.hidden) mark();
  });
  input.addEventListener('blur', close);
  return make('div', { class: 'search' }, input, list, said);
}
