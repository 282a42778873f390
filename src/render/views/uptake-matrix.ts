import { stateName, uptakeRows } from '../../engagement/uptake/states';
import { cellsLayout } from '../../layout/views/cells-layout';
import type { Ecosystem } from '../../model/ecosystem';
import type { Concern, Decision } from '../../model/schema';
import { cleanLabel } from '../../text/clean';
import { message } from '../../text/messages';
import type { Tidy } from '../../text/tidy';
import { sectorRows } from '../legend';
import type { Picture } from '../picture';
import { refuseRedacted } from './redacted';
import { uptakeMarks } from './uptake-marks';
import { stateRows } from './uptake-states';
import { legendSectors, viewBasis } from './view-basis';
import type { ViewOptions } from './view-options';
import { nothingToShow, viewPage, viewPicture } from './view-picture';

/**
 * How far everybody is with the decisions that concern them: decisions with their clauses as rows, bodies as columns, the
 * state of uptake as a circle that fills, and at the margins how many took up of those whose state is known.
 *
 * An empty cell: the row does not concern the body. A dotted circle: it does, and nobody said how far they are; unknown is
 * not "not begun", and counts in no rate. The rate of a decision is that of itself and its clauses. Where a body has
 * several records for one cell, the one furthest behind is shown. Columns run in the direction of reading.
 *
 * Barriers are judgements: only the table has them, and only with `withPrivate`.
 *
 * Undefined: without decisions the picture says so. Rows and bodies that find no room are counted; the table has all.
 * Cost: O(decisions x bodies + concerns).
 *
 * @throws {PlayermapError} `bad-option` with `redact`, since names are what it shows; else as `playerMap`.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'arad', names: { en: 'Arad' } }],
 *   ties: [],
 *   decisions: [{ id: '2025', names: { en: 'Plan for the South' } }],
 *   concerns: [{ decision: '2025', stakeholder: 'arad', uptake: 'under-way' }],
 * });
 * assert.deepEqual(uptakeMatrix(ecosystem).table.rows[0]?.slice(0, 4), ['2025 – Plan for the South', '', 'Arad', 'Under way']);
 */
export function uptakeMatrix(ecosystem: Ecosystem, options: ViewOptions = {}): Picture & Tidy {
  const basis = viewBasis(ecosystem, options, { judgements: true });
  refuseRedacted(options, 'uptake');
  const { language, direction, theme, players, nameOf } = basis;
  const { decisions = [], clauses = [], concerns = [] } = basis.ecosystem.document;
  const rows = uptakeRows(decisions, clauses, concerns);
  const concerned = new Set(concerns.map(({ stakeholder }) => stakeholder));
  const bodies = players
    .map((view, i) => ({ view, i }))
    .filter(({ view }) => concerned.has(view.id))
    .sort((a, b) => (a.view.sector ?? 999) - (b.view.sector ?? 999) || a.i - b.i)
    .map(({ view }) => view);
  const decisionName = (decision: Decision, i = 0) => numbered(decision.id, nameOf(decision, i));
  const names = rows.map(({ decision, clause }, i) => (clause ? nameOf(clause, i) : decisionName(decision, i)));
  const frame = {
    name: message(language, 'uptake'),
    legend: [...stateRows(basis, rows), ...sectorRows(legendSectors(basis, bodies))],
    keyEntries: bodies.length > 12 ? bodies.length : 0,
  };
  const page = viewPage(basis, { ...frame, notes: ['', ''] });
  const placed =
    rows.length === 0
      ? null
      : cellsLayout({
          area: page.area,
          direction,
          rows: rows.map(({ clause }, i) => ({
            label: names[i] as string,
            bold: clause === null,
            depth: clause === null ? 0 : 1,
          })),
          columns: bodies.map(({ name }) => name),
          marginColumns: 1,
          marginWidth: 108,
          marginRows: 1,
          sample: 18,
          samplesOfRows: false,
          cell: { widest: 120, narrowest: 26, highest: 68, lowest: 22 },
        });
  const hiddenRows = placed ? rows.length - placed.rows.length : 0;
  const hiddenBodies = placed ? bodies.length - placed.columns.length : 0;
  const notes = [
    ...(hiddenRows > 0 ? [message(language, 'moreRows', { count: hiddenRows })] : []),
    ...(hiddenBodies > 0 ? [message(language, 'moreColumns', { count: hiddenBodies })] : []),
  ];
  const withBarriers = concerns.some(({ barrier }) => barrier !== undefined);
  return viewPicture(basis, { ...frame, notes }, page, {
    counts: [
      message(language, 'decisionCount', { count: decisions.length }),
      ...(clauses.length > 0 ? [message(language, 'clauseCount', { count: clauses.length })] : []),
      message(language, 'bodyCount', { count: bodies.length }),
    ],
    marks: placed
      ? uptakeMarks(basis, placed, rows, bodies)
      : nothingToShow(message(language, 'noDecisions'), page, theme),
    key: placed?.numbered
      ? bodies.slice(0, placed.columns.length).map(({ id, name }, i) => ({ number: i + 1, id, name }))
      : [],
    holdsPrivate: withBarriers,
    table: {
      caption: frame.name,
      heading: 2,
      columns: [
        message(language, 'decision'),
        message(language, 'clause'),
        message(language, 'body'),
        message(language, 'state'),
        message(language, 'tool'),
        message(language, 'nextStep'),
        ...(withBarriers ? [message(language, 'barrier')] : []),
      ],
      rows: rows.flatMap(({ decision, clause, states }, i) => {
        const whole = clause ? decisionName(decision) : (names[i] as string);
        const clauseName = clause ? (names[i] as string) : '';
        if (states.size === 0 && clause === null && rows.some((row) => row.clause?.decision === decision.id)) return [];
        if (states.size === 0) return [[whole, clauseName, '', '', '', '', ...(withBarriers ? [''] : [])]];
        const found = recordsOf(concerns, decision.id, clause?.id ?? null);
        return bodies.flatMap(({ id, name }) => {
          const state = states.get(id);
          if (state === undefined) return [];
          const own = found.filter(({ stakeholder }) => stakeholder === id);
          const words = (field: 'tool' | 'nextStep' | 'barrier') =>
            own.flatMap((record) => (record[field] === undefined ? [] : [cleanLabel(record[field])])).join('; ');
          return [
            [
              whole,
              clauseName,
              name,
              stateName(state, language),
              words('tool'),
              words('nextStep'),
              ...(withBarriers ? [words('barrier')] : []),
            ],
          ];
        });
      }),
    },
  });
}

/** People know decisions by their number where they have one. */
const numbered = (id: string, name: string): string => (/^\d+$/.test(id) && name !== id ? `${id} – ${name}` : name);

/** The records of a row: a clause may be named with its decision or without. */
const recordsOf = (concerns: readonly Concern[], decision: string, clause: string | null): readonly Concern[] =>
  concerns.filter((one) =>
    clause === null ? one.clause === undefined && one.decision === decision : one.clause === clause,
  );
