import { wholeFrom } from '../../kernel/allowed';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import type { Participation } from '../../model/schema';
import { type Tidy, tabled } from '../../text/tidy';
import { type ComingBack, comingBack } from './coming-back';
import { OUTPUT_KINDS, type OutputKind, outputOf, type ProcessOutput } from './outputs';
import { type Persistence, persistence } from './persistence';
import { type KeyLine, keyLines } from './representation';
import { holdsProcess, type RoleKind, roleKind, tookPart } from './roles';
import { type SectorTrend, sectorTrends, type YearSpan, yearSpans } from './sector-trends';
import { takingPart } from './taking-part';
import { type TwoMode, twoMode } from './two-mode';
import { type Known, runningIn, yearOf } from './when';

export interface ProcessesOptions {
  /** Roles that count as taking part. Default: all but target, invited and result. */
  readonly roles?: readonly RoleKind[];
  /** Years of a period. Default: 1. */
  readonly period?: number;
}

/** One process, and what is known of it. */
export interface ProcessReport {
  readonly id: string;
  readonly known: Known;
  /** Everybody with a role, in the order of the data: also those only invited. */
  readonly roles: readonly {
    readonly stakeholder: string;
    /** Null: a word that is no known role, or none. */
    readonly role: RoleKind | null;
    readonly words: string | null;
    readonly people: number | null;
  }[];
  readonly holders: readonly string[];
  readonly participants: readonly string[];
  /** Bodies that took part, by sector; null: no sector on record. */
  readonly sectors: readonly { readonly sector: string | null; readonly bodies: number }[];
  /** People, of those who took part; `counted`: whether that is known of all. */
  readonly people: { readonly known: number; readonly counted: boolean };
  readonly steps: readonly string[];
  readonly outputs: readonly ProcessOutput[];
  readonly loop: 'closed' | 'open' | 'unknown';
  readonly key: readonly KeyLine[];
}

export interface Processes {
  readonly processes: readonly ProcessReport[];
  /** Processes that surely or possibly ran in each year of which anything is known. */
  readonly years: readonly { readonly year: number; readonly surely: number; readonly possibly: number }[];
  readonly bodies: readonly ComingBack[];
  /** Bodies that took part in two or more. */
  readonly returning: number;
  readonly periods: readonly YearSpan[];
  readonly sectors: readonly SectorTrend[];
  /** Participations of bodies without a sector: in no share. */
  readonly withoutSector: number;
  readonly persistence: readonly Persistence[];
  readonly twoMode: TwoMode;
  readonly outputs: readonly { readonly kind: OutputKind | null; readonly count: number }[];
  readonly loops: { readonly closed: number; readonly open: number; readonly unknown: number };
}

/**
 * Processes over time: who hosted, operated and took part, when as far as dates are known, what came out; who keeps coming back, which
 * sectors fade, whether those who met once meet again; bodies and processes as a two-mode network; the representation key kept
 * or not; the loop closed or not.
 *
 * A start or end nobody stated is not known: a process surely ran in the years between its known dates (and those of its steps and
 * participations), and possibly beyond. Shares and persistence rest on what is sure. Whoever was only invited, or for whom a
 * process was held, is listed and does not count as having taken part.
 *
 * Range: shares from 0 to 1.
 * Undefined: null where nothing is there to count; processes without a date are in no year.
 * Cost: O(processes^2 x bodies + sum of squares of the numbers who took part).
 * Source: documents 000 and 002 (host, operator, participants, seven kinds of output, representation key); the measures are ours but
 * for the clustering of two-mode networks (Robins and Alexander 2004, doi:10.1023/B:CMOT.0000032580.12184.c0).
 *
 * @throws {PlayermapError} `bad-option` for a period that is no whole number of years from 1.
 * @example
 * const { bodies, years } = processesReport(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }],
 *   ties: [],
 *   processes: [{ id: 'table', from: '2008' }, { id: 'day', from: '2010-06-01', to: '2010-06-01' }],
 *   participations: [{ process: 'table', stakeholder: 'city', role: 'host' }, { process: 'day', stakeholder: 'city' }],
 * }));
 * assert.deepEqual(bodies.map(({ id, processes, first, last }) => [id, processes, first, last]), [['city', 2, 2008, 2010]]);
 * assert.deepEqual(years[1], { year: 2009, surely: 0, possibly: 1 });
 */
export function processesReport(ecosystem: Ecosystem, options: ProcessesOptions = {}): Processes & Tidy {
  requireEcosystem(ecosystem);
  const { roles, period = 1 } = options;
  wholeFrom(1, 'period', period);
  const { processes, records, known, parts } = takingPart(ecosystem, roles);
  const { steps = [], representation = [] } = ecosystem.document;
  const sectorOf = (id: string) => ecosystem.sectorOf(id);
  const reports = processes.map((record): ProcessReport => {
    const own = records.get(record.id) ?? [];
    const there = parts.filter((part) => part.process === record.id).map(({ stakeholder }) => stakeholder);
    const holding = new Set(own.filter(({ role }) => holdsProcess(role)).map(({ stakeholder }) => stakeholder));
    const counted = own.filter(({ stakeholder, role }) => there.includes(stakeholder) && tookPart(role));
    const sectors = there.map(sectorOf);
    return {
      id: record.id,
      known: known.get(record.id) as Known,
      roles: own.map(({ stakeholder, role, count }) => ({
        stakeholder,
        role: roleKind(role),
        words: role ?? null,
        people: count ?? null,
      })),
      holders: [...holding],
      participants: there.filter((id) => !holding.has(id)),
      sectors: [...new Set(sectors)].map((sector) => ({
        sector,
        bodies: sectors.filter((one) => one === sector).length,
      })),
      people: peopleOf(counted),
      steps: steps.filter((step) => step.process === record.id).map(({ id }) => id),
      outputs: (record.outputs ?? []).map(outputOf),
      loop: record.loopClosed === undefined ? 'unknown' : record.loopClosed ? 'closed' : 'open',
      key: keyLines(
        ecosystem,
        representation.filter((line) => line.process === record.id),
        counted,
      ),
    };
  });
  const bodies = comingBack(parts, sectorOf);
  const spans = yearSpans(
    reports.map((one) => ({ known: one.known })),
    period,
  );
  const outputs = reports.flatMap((one) => one.outputs);
  const loops = (state: ProcessReport['loop']) => reports.filter(({ loop }) => loop === state).length;
  return tabled(
    {
      processes: reports,
      years: yearsOf(reports, ecosystem.document.date),
      bodies,
      returning: bodies.filter((one) => one.processes > 1).length,
      periods: spans,
      sectors: sectorTrends(parts, spans, sectorOf),
      withoutSector: parts.filter(({ stakeholder }) => sectorOf(stakeholder) === null).length,
      persistence: persistence(parts, spans),
      twoMode: twoMode(
        parts,
        processes.map(({ id }) => id),
      ),
      outputs: [...OUTPUT_KINDS, null].flatMap((kind) => {
        const count = outputs.filter((one) => one.kind === kind).length;
        return count > 0 ? [{ kind, count }] : [];
      }),
      loops: { closed: loops('closed'), open: loops('open'), unknown: loops('unknown') },
    },
    ({ processes }) => processes,
  );
}

const peopleOf = (counted: readonly Participation[]) => ({
  known: counted.reduce((sum, { count = 0 }) => sum + count, 0),
  counted: counted.length > 0 && counted.every(({ count }) => count !== undefined),
});

/** Years from the first known to the last, or to the day for which the ecosystem holds. */
function yearsOf(reports: readonly ProcessReport[], date: string | undefined): Processes['years'] {
  const sure = reports.flatMap(({ known }) => known.surely ?? []);
  if (sure.length === 0) return [];
  const [first, last] = [Math.min(...sure), Math.max(...sure, ...(date === undefined ? [] : [yearOf(date)]))];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const running = reports.map(({ known }) => runningIn(known, first + i));
    return {
      year: first + i,
      surely: running.filter((one) => one === 'surely').length,
      possibly: running.filter((one) => one === 'possibly').length,
    };
  });
}
