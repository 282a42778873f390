import { FONT_FAMILY } from '../text/font';
import { backdrop, ringCaptions } from './backdrop';
import { focusLine } from './focus-line';
import { footing, GAP, headingLines } from './headings';
import { keyMarks } from './key';
import type { PlayerMapInput } from './player-map-input';
import type { Definition, Mark, Scene } from './scene';
import { lightTheme } from './theme';

/** What a reader's machine draws where it lacks the font that the widths were measured with. */
export const FONT = `${FONT_FAMILY}, "Noto Sans", Arial, sans-serif`;

/** What differs from level to level of a map. */
export interface MapContent {
  readonly ties: readonly Mark[];
  readonly players: readonly Mark[];
  readonly legend: Mark;
  /** What the map counts, in one line. */
  readonly counts: string;
  readonly description: string;
  readonly definitions: readonly Definition[];
}

/** A map with all that stands round its players: rings and slices, headings, legend, key and foot. */
export function mapFrame(input: PlayerMapInput, content: MapContent): Scene {
  const { page, language, title, placement, focus, notes = [], theme = lightTheme, id = 'map' } = input;
  const { panel } = page;
  const ruleX = page.direction === 'ltr' ? panel.x - 12 : panel.x + panel.width + 12;
  const said = focus && focusLine(focus, page.title.width);
  const foot = said ? { ...input, notes: [[...said.rest, content.counts].join(GAP), ...notes] } : input;
  return {
    id,
    width: page.width,
    height: page.height,
    direction: page.direction,
    language,
    font: FONT,
    title,
    description: [content.description, ...(focus ? [`${focus.caption.join('; ')}.`] : [])].join(' '),
    definitions: content.definitions,
    marks: [
      {
        kind: 'rect',
        key: 'page',
        class: 'page',
        x: 0,
        y: 0,
        width: page.width,
        height: page.height,
        style: { fill: theme.page },
      },
      { kind: 'group', key: 'backdrop', class: 'backdrop', children: backdrop(input, theme) },
      { kind: 'group', key: 'ties', class: 'ties', children: content.ties },
      ringCaptions(input, theme),
      { kind: 'group', key: 'players', class: 'players', children: content.players },
      headingLines(page, title, said?.line ?? content.counts, theme),
      {
        kind: 'group',
        key: 'panel',
        class: 'panel',
        children: [
          {
            kind: 'path',
            key: 'rule',
            d: `M${ruleX} ${panel.y}L${ruleX} ${panel.y + panel.height}`,
            style: { fill: 'none', stroke: theme.rule, 'stroke-width': 1 },
          },
          content.legend,
          { kind: 'group', key: 'key', class: 'key', children: keyMarks(placement, page, language, theme) },
        ],
      },
      footing(foot, theme),
    ],
  };
}
