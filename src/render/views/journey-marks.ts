import type { Handover } from '../../engagement/plan/journey';
import type { Box } from '../../layout/placement';
import type { JourneyPlace, JourneyStepPlace } from '../../layout/views/journey-layout';
import { message } from '../../text/messages';
import { headingRow, type LegendRow, sampleRow } from '../legend-row';
import { short } from '../outline';
import type { PlayerView } from '../player-map-input';
import { playerShape } from '../player-marks';
import type { Mark, Style } from '../scene';
import type { Theme } from '../theme';
import { alignedText } from './aligned-marks';
import type { StepView } from './recipient-journey';
import type { ViewBasis } from './view-basis';

type Kind = Handover['kind'];

/** How the line between two steps is drawn: a tie carries, others stand between, or the recipients carry by themselves. */
const lineStyle = (kind: Kind, theme: Theme): Style => {
  const base = { fill: 'none', 'stroke-linecap': 'butt' };
  if (kind === 'carried') return { ...base, stroke: theme.alert, 'stroke-width': 5 };
  if (kind === 'through') return { ...base, stroke: theme.accent, 'stroke-width': 3, 'stroke-dasharray': '9 4' };
  if (kind === 'unknown') return { ...base, stroke: theme.muted, 'stroke-width': 2, 'stroke-dasharray': '2 4' };
  return { ...base, stroke: theme.accent, 'stroke-width': 3 };
};

const line = (key: string, from: number, to: number, y: number, style: Style): Mark => ({
  kind: 'path',
  key,
  d: `M${short(from)} ${short(y)}L${short(to)} ${short(y)}`,
  style,
});

/** The journey in its place. */
export function journeyMarks(
  basis: ViewBasis,
  placed: JourneyPlace,
  views: readonly StepView[],
  inBands: readonly (readonly (readonly PlayerView[])[])[],
): Mark[] {
  const { theme, direction } = basis;
  const ground = (key: string, box: Box, fill: string): Mark => ({ kind: 'rect', key, ...box, style: { fill } });
  const { bands, recipients, rows, steps, radii } = placed;
  return [
    {
      kind: 'group',
      key: 'grounds',
      class: 'backdrop',
      children: [
        ...bands.map(({ box }, i) => ground(`band ${i}`, box, i % 2 === 0 ? theme.bands[0] : theme.bands[1])),
        ground('recipients', recipients.box, theme.centre),
        ...rows.map(({ box }, i) => ground(`row ${i}`, box, i % 2 === 0 ? theme.page : theme.bands[0])),
      ],
    },
    {
      kind: 'group',
      key: 'heads',
      class: 'captions',
      children: [...bands, recipients, ...rows].map(({ caption }, i) =>
        alignedText(`caption ${i}`, caption, direction, { fill: theme.muted }),
      ),
    },
    {
      kind: 'group',
      key: 'ways',
      class: 'ways',
      children: steps.slice(1).map((step, i) => {
        const handover = views[i + 1]?.step.handover;
        const from = steps[i] as JourneyStepPlace;
        return line(`way ${i}`, from.node.x, step.node.x, step.node.y, lineStyle(handover?.kind ?? 'unknown', theme));
      }),
    },
    {
      kind: 'group',
      key: 'steps',
      class: 'steps',
      children: steps.map((step, i) => stepMark(basis, { ...step, radii }, views[i] as StepView, inBands[i] ?? [])),
    },
  ];
}

function stepMark(
  { theme, direction, id: prefix, styleOf }: ViewBasis,
  place: JourneyStepPlace & Pick<JourneyPlace, 'radii'>,
  { step, name }: StepView,
  players: readonly (readonly PlayerView[])[],
): Mark {
  const { node, top, met, radii } = place;
  const stem: Mark[] =
    top === null
      ? []
      : [
          {
            kind: 'path',
            key: 'stem',
            d: `M${short(node.x)} ${short(node.y)}L${short(node.x)} ${short(top)}`,
            style: { fill: 'none', stroke: theme.leader, 'stroke-width': 1.2 },
          },
        ];
  const bodies = met.flatMap((places, k) =>
    places.map(({ point, name: label }, i): Mark => {
      const player = players[k]?.[i];
      return {
        kind: 'group',
        key: `met ${k} ${i}`,
        class: 'body',
        ...(player && { attributes: { 'data-stakeholder': player.id }, title: player.name }),
        children: [
          ...playerShape(prefix, {}, { ...point, radius: radii.met }, styleOf(player), theme),
          alignedText('name', label, direction, { fill: theme.ink }),
        ],
      };
    }),
  );
  const text = (key: string, placed: JourneyStepPlace['handover'], fill: string): Mark[] =>
    placed ? [alignedText(key, placed, direction, { fill })] : [];
  return {
    kind: 'group',
    key: step.id,
    class: 'step',
    attributes: { 'data-step': step.id },
    title: name,
    children: [
      ...stem,
      {
        kind: 'ellipse',
        key: 'node',
        cx: node.x,
        cy: node.y,
        rx: radii.node,
        ry: radii.node,
        style: { fill: theme.ink },
      },
      alignedText('number', place.number, direction, { fill: theme.page }),
      alignedText('step', place.name, direction, { fill: theme.ink }),
      ...bodies,
      ...place.more.flatMap((words, i) => text(`more ${i}`, words, theme.muted)),
      ...text('handover', place.handover, theme.ink),
      ...place.pains.flatMap((words, i) => text(`pains ${i}`, words, theme.alert)),
      ...place.gains.flatMap((words, i) => text(`gains ${i}`, words, theme.ink)),
    ],
  };
}

/** What the line of the recipients means: only what the picture shows. */
export function journeyRows({ language, theme }: ViewBasis, views: readonly StepView[]): LegendRow[] {
  const kinds = new Set(views.flatMap(({ step }) => (step.handover ? [step.handover.kind] : [])));
  const row = (kind: Kind, text: string): LegendRow[] =>
    kinds.has(kind) || (kind === 'tied' && kinds.has('same'))
      ? [sampleRow(text, ({ from, to, y }) => [line('sample', from, to, y, lineStyle(kind, theme))])]
      : [];
  const rows = [
    ...row('tied', message(language, 'handoverTied')),
    ...row('through', message(language, 'handoverThrough')),
    ...row('carried', message(language, 'handoverCarried')),
    ...row('unknown', message(language, 'handoverUnknown')),
  ];
  return rows.length === 0 ? [] : [headingRow(message(language, 'handover')), ...rows];
}
