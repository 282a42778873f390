import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import type { Language } from '../../text/language';
import type { Account } from '../account';
import { told } from '../account';
import { spokenOf } from '../spoken';
import { OUTPUT_NAMES } from './kind-names';
import type { Processes, ProcessReport } from './processes';
import { processesTables, spanWords } from './processes-tables';
import { PROCESSES_PHRASES, type ProcessesEnglish } from './processes-words';
import type { SectorTrend } from './sector-trends';

/**
 * What `processesReport` found, in words: sentences, then tables of processes, years, who comes back, sectors, who meets again, keys
 * and steps.
 *
 * Undefined: without processes it says so, and there is no table.
 * Cost: O(processes x bodies).
 *
 * @throws {PlayermapError} `bad-option` for what is no ecosystem.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }],
 *   ties: [],
 *   processes: [{ id: 'table', from: '2008' }],
 *   participations: [{ process: 'table', stakeholder: 'city', role: 'host' }],
 * });
 * assert.match(processesAccount(ecosystem, processesReport(ecosystem), 'en').sentences[1] ?? '', /One end known: 1/);
 */
export function processesAccount(ecosystem: Ecosystem, found: Processes, language: Language): Account {
  requireEcosystem(ecosystem);
  const spoken = spokenOf<ProcessesEnglish>(ecosystem, PROCESSES_PHRASES, language);
  const { say, list, body, sector, percent } = spoken;
  const { processes, bodies, twoMode, sectors, loops } = found;
  if (processes.length === 0) return { language, title: say('processes'), sentences: [say('none')], tables: [] };
  const ends = ({ known }: ProcessReport) => Number(!known.maybeBefore) + Number(!known.maybeAfter);
  const dated = (count: number) => processes.filter((one) => ends(one) === count).length;
  const busiest = found.years.reduce<(typeof found.years)[number] | undefined>(
    (best, year) => (best && best.surely >= year.surely ? best : year),
    undefined,
  );
  const trend = ({ sector: id, earlier, later }: SectorTrend) =>
    say('shares', { sector: sector(id), earlier: percent(earlier ?? 0), later: percent(later ?? 0) });
  const changed = (...changes: readonly SectorTrend['change'][]) =>
    sectors.filter(({ change }) => changes.includes(change)).map(trend);
  const keys = processes.flatMap(({ key }) => key);
  const inState = (...states: readonly (typeof keys)[number]['state'][]) =>
    keys.filter(({ state }) => states.includes(state)).length;
  const lastStep = found.persistence.filter(({ pairs }) => pairs.before > 0).at(-1);
  const said: (string | false)[] = [
    say('length', {
      processes: processes.length,
      bodies: twoMode.bodies,
      participations: twoMode.participations,
    }),
    say('dated', { both: dated(2), one: dated(1), none: dated(0) }),
    busiest !== undefined && say('busiest', { ...busiest }),
    found.returning > 0 &&
      say('returning', {
        count: found.returning,
        list: list(
          bodies
            .filter((one) => one.processes > 1)
            .slice(0, 5)
            .map(({ id, processes: count }) => `${body(id)} (${count})`),
        ),
      }),
    ...(
      [
        ['gone', changed('gone')],
        ['fading', changed('fading')],
        ['growing', changed('growing', 'new')],
      ] as const
    ).map(([key, items]) => items.length > 0 && say(key, { list: list(items) })),
    lastStep !== undefined &&
      say('persistence', {
        before: spanWords(lastStep.before),
        after: spanWords(lastStep.after),
        both: lastStep.pairs.both,
        pairs: lastStep.pairs.before,
        percent: percent(lastStep.pairs.kept ?? 0),
        bodies: lastStep.bodies.both,
        all: lastStep.bodies.before,
      }),
    twoMode.density !== null &&
      say('twoMode', { percent: percent(twoMode.density), mean: (twoMode.meanOfBodies ?? 0).toFixed(1) }),
    found.outputs.length > 0 &&
      say('outputs', {
        list: list(
          found.outputs.map(
            ({ kind, count }) => `${kind === null ? say('other') : OUTPUT_NAMES[language][kind]} (${count})`,
          ),
        ),
      }),
    say('noOutputs', {
      count: processes.filter(({ outputs }) => outputs.length === 0).length,
      processes: processes.length,
    }),
    say('loops', loops),
    keys.length > 0 &&
      say('key', { kept: inState('kept'), broken: inState('below', 'above'), unknown: inState('unknown') }),
    found.withoutSector > 0 && say('withoutSector', { count: found.withoutSector }),
  ];
  return told({
    language,
    title: say('processes'),
    sentences: said.filter((one) => one !== false),
    tables: processesTables(ecosystem, found, spoken),
  });
}
