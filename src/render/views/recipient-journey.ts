import { type Journey, type JourneyStep, recipientJourney } from '../../engagement/plan/journey';
import { handoverSentence } from '../../engagement/plan/sentences';
import { journeyLayout } from '../../layout/views/journey-layout';
import type { Ecosystem } from '../../model/ecosystem';
import { cleanLabel } from '../../text/clean';
import { message } from '../../text/messages';
import type { Tidy } from '../../text/tidy';
import { sectorRows } from '../legend';
import type { Picture } from '../picture';
import type { PlayerView } from '../player-map-input';
import { journeyMarks, journeyRows } from './journey-marks';
import { refuseRedacted } from './redacted';
import { legendSectors, type ViewBasis, viewBasis } from './view-basis';
import type { ViewOptions } from './view-options';
import { nothingToShow, viewPage, viewPicture } from './view-picture';

/** A step of the journey with those met at it. */
export interface StepView {
  readonly step: JourneyStep;
  readonly name: string;
  readonly met: readonly PlayerView[];
}

/** A ring of the map as a band of the journey; null: those whose ring is not known. */
interface Band {
  readonly ring: string | null;
  readonly name: string;
}

/**
 * The recipients' journey along the map: steps in the direction of reading, whom they meet at each in the ring where these
 * stand, what hurts and what helps; and on the line of the recipients how one step leads to the next: a tie, others between,
 * or nobody but the recipients themselves.
 *
 * Undefined: without steps the picture says so. Steps that find no room are counted; the table has all.
 * Cost: that of `recipientJourney`.
 *
 * @throws {PlayermapError} `bad-option` with `redact`, since names are what it shows; else as `playerMap`.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'clinic', ring: 'operator' }],
 *   ties: [],
 *   steps: [{ id: 'first', names: { en: 'First visit' }, stakeholders: ['clinic'], pains: ['a long wait'] }],
 * });
 * assert.deepEqual(journeyMap(ecosystem).table.rows[0]?.slice(0, 3), ['First visit', 'clinic', 'a long wait']);
 */
export function journeyMap(ecosystem: Ecosystem, options: ViewOptions = {}): Picture & Tidy {
  const basis = viewBasis(ecosystem, options);
  refuseRedacted(options, 'journey');
  const { language, direction, theme, players } = basis;
  const journey = recipientJourney(basis.ecosystem);
  const byId = new Map(players.map((player) => [player.id, player]));
  const records = new Map((basis.ecosystem.document.steps ?? []).map((step) => [step.id, step]));
  const views = journey.steps.map(
    (step, i): StepView => ({
      step,
      name: basis.nameOf(records.get(step.id) ?? { id: step.id }, i),
      met: step.met.flatMap((id) => byId.get(id) ?? []),
    }),
  );
  const involved = [...new Set(views.flatMap(({ met }) => met))];
  const frame = {
    name: message(language, 'journey'),
    legend: [...journeyRows(basis, views), ...sectorRows(legendSectors(basis, involved))],
  };
  const page = viewPage(basis, { ...frame, notes: [''] });
  const bands = bandsOf(basis, involved);
  const placed =
    views.length === 0
      ? null
      : journeyLayout({
          area: page.area,
          direction,
          bands: bands.map(({ name }) => name),
          captions: {
            recipients: message(language, 'recipients'),
            pains: message(language, 'pains'),
            gains: message(language, 'gains'),
          },
          more: (count) => message(language, 'others', { count }),
          steps: views.map(({ step, name, met }) => ({
            name,
            met: bands.map(({ ring }) => inRing(basis, met, ring).map((player) => player.name)),
            pains: wordsOf(step.pains),
            gains: wordsOf(step.gains),
            handover: shortHandover(step, basis),
          })),
        });
  const left = views.length - (placed?.steps.length ?? views.length);
  const notes = left > 0 ? [message(language, 'moreRows', { count: left })] : [];
  const inBands = views.map(({ met }) => bands.map(({ ring }) => inRing(basis, met, ring)));
  return viewPicture(basis, { ...frame, notes }, page, {
    counts: [
      message(language, 'stepCount', { count: views.length }),
      message(language, 'bodyCount', { count: involved.length }),
      message(language, 'painCount', { count: views.reduce((sum, { step }) => sum + step.pains.length, 0) }),
    ],
    marks: placed
      ? journeyMarks(basis, placed, views, inBands)
      : nothingToShow(message(language, 'noJourney'), page, theme),
    table: {
      caption: frame.name,
      heading: 0,
      columns: [
        message(language, 'journeyStep'),
        message(language, 'met'),
        message(language, 'pains'),
        message(language, 'gains'),
        message(language, 'handover'),
      ],
      rows: views.map(({ step, name, met }) => [
        name,
        met.map((player) => player.name).join(', '),
        wordsOf(step.pains),
        wordsOf(step.gains),
        step.handover ? handoverSentence(basis.ecosystem, step.handover, language) : '',
      ]),
    },
  });
}

const wordsOf = (words: readonly string[]): string => words.map(cleanLabel).join(' · ');

/** Rings in which somebody is met, outermost first, so that the recipients stand below. */
function bandsOf({ ecosystem, nameOf, language }: ViewBasis, involved: readonly PlayerView[]): readonly Band[] {
  const held = new Set(involved.map(({ id }) => ecosystem.ringOf(id)));
  const rings = ecosystem.rings.filter(({ id }) => held.has(id)).reverse();
  return [
    ...(held.has(null) ? [{ ring: null, name: message(language, 'unknownRing') }] : []),
    ...rings.map((ring, i) => ({ ring: ring.id, name: nameOf(ring, i) })),
  ];
}

const inRing = ({ ecosystem }: ViewBasis, met: readonly PlayerView[], ring: string | null): readonly PlayerView[] =>
  met.filter(({ id }) => ecosystem.ringOf(id) === ring);

/** How one gets to a step, in few words. */
function shortHandover({ handover }: Journey['steps'][number], { language }: ViewBasis): string {
  if (!handover) return '';
  const { kind, way } = handover;
  if (kind === 'through') return message(language, 'othersBetween', { count: way.length - 2 });
  return kind === 'carried' ? message(language, 'carried') : '';
}
