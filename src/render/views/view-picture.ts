import { type PageLayout, pageLayout } from '../../layout/page';
import type { Placement } from '../../layout/placement';
import { message } from '../../text/messages';
import type { Tidy } from '../../text/tidy';
import { displayed } from '../displayed';
import { footingLines, GAP, headingLines, sourceLine } from '../headings';
import { keyMarks } from '../key';
import { legendColumns, titleRow } from '../legend';
import type { LegendRow } from '../legend-row';
import { FONT } from '../map-frame';
import type { Picture, TableTwin } from '../picture';
import type { Mark } from '../scene';
import { textures } from '../texture';
import type { Theme } from '../theme';
import { centredText } from './aligned-marks';
import type { ViewBasis } from './view-basis';

/** What a view says and shows round its picture. */
export interface ViewFrame {
  /** What kind of view it is, in words. */
  readonly name: string;
  /** Rows of the legend, without its heading. */
  readonly legend: readonly LegendRow[];
  /** Sentences at the foot, after those on what was left out. */
  readonly notes?: readonly string[];
  /** How many names the numbered key may have to hold. */
  readonly keyEntries?: number;
}

/** What stands on a view once everything has its place. */
export interface ViewContent {
  /** Facts in numbers, under the title. */
  readonly counts: readonly string[];
  readonly marks: readonly Mark[];
  readonly key?: Placement['key'];
  readonly table: TableTwin;
  /** Whether judgements about people and bodies are shown. */
  readonly holdsPrivate?: boolean;
}

const rowsOf = (basis: ViewBasis, { legend }: ViewFrame): LegendRow[] =>
  legend.length === 0 ? [] : [titleRow(basis.language), ...legend];

const footOf = (basis: ViewBasis, { notes = [] }: ViewFrame): string[] => [
  ...sourceLine(basis.language, basis.date, basis.source),
  ...basis.notes,
  ...notes,
];

/** The page of a view: the one of the player map. */
export const viewPage = (basis: ViewBasis, frame: ViewFrame): PageLayout =>
  pageLayout({
    direction: basis.direction,
    legend: rowsOf(basis, frame).map(({ height }) => height),
    keyEntries: frame.keyEntries ?? 0,
    footerLines: footOf(basis, frame).length,
  });

/** A view as a picture: heading, content, legend, key and foot, in the same places as on the player map. */
export function viewPicture(
  basis: ViewBasis,
  frame: ViewFrame,
  page: PageLayout,
  content: ViewContent,
): Picture & Tidy {
  const { language, theme, id, direction, title } = basis;
  const { counts, marks, key = [], table, holdsPrivate = false } = content;
  const under = [...(title === null ? [] : [frame.name]), ...counts].join(GAP);
  const rows = rowsOf(basis, frame);
  return displayed({
    language,
    holdsPrivate,
    table,
    scene: {
      id,
      width: page.width,
      height: page.height,
      direction,
      language,
      font: FONT,
      title: title ?? frame.name,
      description: message(language, 'viewDescription', { view: frame.name, counts: counts.join(', ') || '0' }),
      definitions: textures(
        id,
        basis.sectors.map(({ style }) => style),
      ),
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
        { kind: 'group', key: 'view', class: 'view', children: marks },
        headingLines(page, title ?? frame.name, under, theme),
        {
          kind: 'group',
          key: 'panel',
          class: 'panel',
          children: [
            rule(page, theme),
            ...(rows.length > 0
              ? [legendColumns(rows, language, page.legend, { prefix: id, direction, theme, places: [] })]
              : []),
            { kind: 'group', key: 'key', class: 'key', children: keyMarks({ key }, page, language, theme) },
          ],
        },
        footingLines(page, footOf(basis, frame), theme),
      ],
    },
  });
}

function rule({ panel, direction }: PageLayout, theme: Theme): Mark {
  const x = direction === 'ltr' ? panel.x - 12 : panel.x + panel.width + 12;
  return {
    kind: 'path',
    key: 'rule',
    d: `M${x} ${panel.y}L${x} ${panel.y + panel.height}`,
    style: { fill: 'none', stroke: theme.rule, 'stroke-width': 1 },
  };
}

/** A sentence in the middle of a page on which there is nothing to draw. */
export const nothingToShow = (sentence: string, { area, direction }: PageLayout, theme: Theme): Mark[] => [
  centredText('nothing', sentence, { ...area, height: area.height * 0.8 }, direction, { size: 18, fill: theme.muted }),
];
