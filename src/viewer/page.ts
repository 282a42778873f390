import type { PageData } from '../export/page-data';
import { mount } from '../render/mount/mount';
import { message } from '../text/page-messages';
import { toolbar } from './bar';
import { type Choice, chosenPart, EVERYTHING, isEverything } from './choice';
import { currentView, fileName, pixelsOf, saveFile } from './current-view';
import { filters } from './filters';
import { paleLegend } from './legend';
import { make, makeButton } from './make';
import { playerPanel } from './player-panel';
import { printAsSeen } from './print';
import { search } from './search';
import { shownWords, subtitle } from './shown-words';
import { sidePanel } from './side';
import { tableTwin } from './twin';

const STEP = 1.5;
const KEYS = { tab: 'Tab', enter: 'Enter', escape: 'Escape' };

/** Makes an exported page one that can be worked with: everything here is added to what stands in the page already. */
export function livePage({ language, pictures }: PageData): void {
  const main = document.querySelector('main') as HTMLElement;
  const stage = main.querySelector('.stage') as HTMLElement;
  const section = document.querySelector<HTMLElement>('.twin') as HTMLElement;
  // on a narrow screen it is scrolled sideways
  section.tabIndex = 0;
  const direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const mounted = mount(stage, { language, ...pictures[0] });
  const twin = tableTwin(section, pictures, language, direction);
  const svg = () => stage.querySelector<SVGSVGElement>('svg.playermap');
  const counts = make('span', { role: 'status' });
  const status = make(
    'div',
    { class: 'status', hidden: true },
    counts,
    makeButton(message(language, 'showAll'), () => showAll()),
  );
  const side = sidePanel(message(language, 'playerOpen'));
  const help = make('p', { class: 'help', hidden: true }, message(language, 'keysHelp', KEYS));

  const under = subtitle();
  let choice: Choice = EVERYTHING;
  let part: ReturnType<typeof chosenPart> | null = null;
  let open: string | null = null;
  let filtering: HTMLElement | null = null;
  let scale = 1;
  let byPointer = false;

  const show = (player: string | null, byKeyboard: boolean) => {
    const before = open;
    open = player;
    const told = { go: (to: string) => goTo(to, true), close: () => close(true) };
    const given = { shown: (tie: string) => part?.ties.has(tie) ?? true, row: twin.of };
    const panel = player === null ? null : playerPanel(mounted.facts, player, given, language, told);
    side.put('player', panel);
    if (byKeyboard && panel) panel.querySelector('h2')?.focus();
    if (byKeyboard && !panel && before !== null) {
      const mark = stage.querySelector(`[data-player="${CSS.escape(before)}"]`);
      mark?.querySelector<SVGElement>('[role=button]')?.focus({ preventScroll: true });
    }
  };
  const goTo = (player: string, byKeyboard: boolean) => {
    if (part && !part.players.has(player)) showAll();
    mounted.focus(player);
    if (scale > 1) mounted.zoomTo({ player });
    show(player, byKeyboard);
  };
  const close = (byKeyboard: boolean) => {
    mounted.focus(null);
    show(null, byKeyboard);
  };
  const choose = (next: Choice) => {
    choice = next;
    const { facts } = mounted;
    part = isEverything(choice) ? null : chosenPart(facts, choice);
    mounted.show(part);
    under.say(svg(), part && shownWords(facts, part, choice, language));
    paleLegend(svg(), facts, part, language);
    twin.show(facts, part);
    status.hidden = part === null;
    counts.textContent = part
      ? message(language, 'shownCount', {
          players: part.players.size,
          allPlayers: facts.players.length,
          ties: part.ties.size,
          allTies: facts.ties.length,
        })
      : '';
    if (open !== null) show(part && !part.players.has(open) ? null : open, false);
  };
  const showAll = () => {
    choose(EVERYTHING);
    if (filtering) renewFilters();
  };
  const renewFilters = () => {
    filtering = filters(mounted.facts, stage, language, choose);
    side.put('filters', filtering);
  };
  stage.addEventListener('pointerdown', () => {
    byPointer = true;
  });
  stage.addEventListener('keydown', () => {
    byPointer = false;
  });
  mounted.on('zoom', (now) => {
    scale = now;
  });
  mounted.on('select', (player) => {
    show(player, player !== null && !byPointer);
  });
  side.element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && open !== null) close(true);
  });

  const filterable = filters(mounted.facts, stage, language, choose).querySelector('input, select') !== null;
  const bar = toolbar(
    pictures.map(({ label }) => label),
    language,
    {
      search: search(
        () => mounted.facts.players,
        language,
        (player) => goTo(player, true),
      ),
      help,
      filterable: filterable || pictures.length > 1,
    },
    {
      level: (position) => {
        const next = pictures[position];
        if (!next?.scene) return;
        showAll();
        mounted.update({ language, scene: next.scene, ...(next.facts && { facts: next.facts }) });
        twin.change(position);
        if (filtering) renewFilters();
        if (open !== null) show(mounted.facts.players.some(({ id }) => id === open) ? open : null, false);
      },
      filters: () => {
        if (filtering) {
          filtering = null;
          side.put('filters', null);
        } else renewFilters();
        return filtering !== null;
      },
      zoom: (way) => mounted.zoomTo(way === 0 ? {} : { scale: way > 0 ? scale * STEP : scale / STEP }),
      save: async (format) => {
        const drawn = svg();
        if (!drawn) return;
        const text = currentView(drawn, mounted.visible());
        const content = format === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await pixelsOf(text);
        saveFile(content, `${fileName(document.title) || 'playermap'}.${format}`);
      },
      toTable: () => {
        section.focus({ preventScroll: true });
        section.scrollIntoView();
      },
    },
  );
  const desk = make('div', { class: 'desk' }, bar, help);
  main.before(desk);
  desk.append(main);
  main.append(side.element);
  stage.append(status);
  document.body.classList.add('is-live');
  printAsSeen(svg, mounted.visible);
}
