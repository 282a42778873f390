import { holdsProcess } from '../../engagement/processes/roles';
import { lanesLayout } from '../../layout/views/lanes-layout';
import type { Ecosystem } from '../../model/ecosystem';
import { firstDay } from '../../model/period';
import type { Participation, Process } from '../../model/schema';
import { cleanLabel } from '../../text/clean';
import type { Language } from '../../text/language';
import { message } from '../../text/messages';
import type { Tidy } from '../../text/tidy';
import { sectorRows } from '../legend';
import type { Picture } from '../picture';
import type { PlayerView } from '../player-map-input';
import { laneMarks, laneRows } from './lane-marks';
import { refuseRedacted } from './redacted';
import { legendSectors, viewBasis } from './view-basis';
import type { ViewOptions } from './view-options';
import { nothingToShow, viewPage, viewPicture } from './view-picture';

/** A process with those who had a part in it, each once. */
export interface ProcessView {
  readonly record: Process;
  readonly name: string;
  /** Who host, lead or run it; then who take part, both by sector. */
  readonly holders: readonly PlayerView[];
  readonly participants: readonly PlayerView[];
  /** Number of people, as far as it is known. */
  readonly people: number;
  /** Whether it is known of everybody. */
  readonly counted: boolean;
}

/**
 * Processes as lanes along a time axis, the earliest first: when each ran, which sectors held it and took part, whether the
 * loop was closed, what came out.
 *
 * A start or end that is not known is drawn open; processes without any date stand last. Long times in which nothing begins or
 * ends are left out, and the axis is broken there. The axis runs in the direction of reading, as the columns of a plan
 * do in Hebrew and Arabic too. Every body is one shape of its sector: those who host, lead or run the process stand
 * before the stroke.
 *
 * Undefined: without processes the picture says so. Processes that find no room are counted; the table has all.
 * Cost: O(processes + participations).
 *
 * @throws {PlayermapError} `bad-option` with `redact`, since names are what it shows; else as `playerMap`.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }],
 *   ties: [],
 *   processes: [{ id: 'table', names: { en: 'Round table' }, from: '2008', to: '2017' }],
 *   participations: [{ process: 'table', stakeholder: 'city', role: 'host' }],
 * });
 * assert.deepEqual(processesOverTime(ecosystem).table.rows[0]?.slice(0, 4), ['Round table', '', '2008', '2017']);
 */
export function processesOverTime(ecosystem: Ecosystem, options: ViewOptions = {}): Picture & Tidy {
  const basis = viewBasis(ecosystem, options);
  refuseRedacted(options, 'processes');
  const { language, direction, theme, players, nameOf } = basis;
  const { processes = [], participations = [] } = basis.ecosystem.document;
  const byId = new Map(players.map((player) => [player.id, player]));
  const parts = new Map<string, Participation[]>();
  for (const one of participations) {
    const list = parts.get(one.process);
    if (list) list.push(one);
    else parts.set(one.process, [one]);
  }
  const views = processes
    .map((record, i) => ({ record, i }))
    .sort((a, b) => compareDates(a.record, b.record) || a.i - b.i)
    .map(({ record, i }) => viewOf(record, nameOf(record, i), parts.get(record.id) ?? [], byId));
  const involved = [...new Set(views.flatMap(({ holders, participants }) => [...holders, ...participants]))];
  const frame = {
    name: message(language, 'processes'),
    legend: [...laneRows(basis, views), ...sectorRows(legendSectors(basis, involved))],
  };
  const page = viewPage(basis, { ...frame, notes: [''] });
  const placed =
    views.length === 0
      ? null
      : lanesLayout({
          area: page.area,
          direction,
          loops: processes.some(({ loopClosed }) => loopClosed !== undefined),
          lanes: views.map(({ record, name }) => ({
            name,
            outputs: outputsOf(record),
            ...(record.from !== undefined && { from: record.from }),
            ...(record.to !== undefined && { to: record.to }),
          })),
        });
  const left = views.length - (placed?.lanes.length ?? views.length);
  const notes = left > 0 ? [message(language, 'moreRows', { count: left })] : [];
  return viewPicture(basis, { ...frame, notes }, page, {
    counts: [
      message(language, 'processCount', { count: views.length }),
      message(language, 'bodyCount', { count: involved.length }),
    ],
    marks: placed ? laneMarks(basis, placed, views) : nothingToShow(message(language, 'noProcesses'), page, theme),
    table: {
      caption: frame.name,
      heading: 0,
      columns: [
        message(language, 'process'),
        message(language, 'processKind'),
        message(language, 'start'),
        message(language, 'end'),
        message(language, 'participants'),
        message(language, 'loop'),
        message(language, 'outputs'),
      ],
      rows: views.map(({ record, name }) => [
        name,
        cleanLabel(record.kind ?? ''),
        record.from ?? message(language, 'unknown'),
        record.to ?? message(language, 'unknown'),
        (parts.get(record.id) ?? []).map((one) => partWords(one, byId)).join('; '),
        loopWords(record.loopClosed, language),
        outputsOf(record),
      ]),
    },
  });
}

/** The earliest start first, then the earliest end; what is not known comes last. */
function compareDates(a: Process, b: Process): number {
  const key = ({ from, to }: Process) => firstDay(from ?? to ?? '9999');
  const [first, second] = [key(a), key(b)];
  if (first !== second) return first < second ? -1 : 1;
  const [one, other] = [firstDay(a.to ?? '9999'), firstDay(b.to ?? '9999')];
  return one < other ? -1 : one > other ? 1 : 0;
}

function viewOf(
  record: Process,
  name: string,
  parts: readonly Participation[],
  byId: ReadonlyMap<string, PlayerView>,
): ProcessView {
  const holding = new Set(parts.filter(({ role }) => holdsProcess(role)).map(({ stakeholder }) => stakeholder));
  const all = [...new Set(parts.map(({ stakeholder }) => stakeholder))].flatMap((id) => byId.get(id) ?? []);
  const bySector = all.sort((a, b) => (a.sector ?? 999) - (b.sector ?? 999));
  return {
    record,
    name,
    holders: bySector.filter(({ id }) => holding.has(id)),
    participants: bySector.filter(({ id }) => !holding.has(id)),
    people: parts.reduce((sum, { count = 0 }) => sum + count, 0),
    counted: parts.every(({ count }) => count !== undefined),
  };
}

const outputsOf = ({ outputs = [] }: Process): string => outputs.map(cleanLabel).join(' · ');

function loopWords(closed: boolean | undefined, language: Language): string {
  if (closed === undefined) return message(language, 'loopUnknown');
  return closed ? message(language, 'loopClosed') : message(language, 'loopOpen');
}

/** A body with its role and number of people, as the data have them. */
function partWords({ stakeholder, role, count }: Participation, byId: ReadonlyMap<string, PlayerView>): string {
  const facts = [role === undefined ? '' : cleanLabel(role), count === undefined ? '' : String(count)].filter(Boolean);
  const name = `\u2068${byId.get(stakeholder)?.name ?? stakeholder}\u2069`;
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
}
