import type { Ecosystem } from '../../model/ecosystem';
import { cleanLabel } from '../../text/clean';
import { type AccountTable, headed } from '../account';
import { type Spoken, shareCell } from '../spoken';
import { OUTPUT_NAMES, ROLE_NAMES } from './kind-names';
import type { Processes, ProcessReport } from './processes';
import type { ProcessesEnglish } from './processes-words';
import type { SectorTrend, YearSpan } from './sector-trends';
import type { Known } from './when';

/** A period in words: one year, or from one to another. */
export const spanWords = ({ from, to }: YearSpan): string => (from === to ? String(from) : `${from}–${to}`);

/** Years of which it is known that something ran; a question mark where an end is not. */
function knownWords({ surely, maybeBefore, maybeAfter }: Known): string {
  if (!surely) return '?';
  const [first, last] = surely;
  const years = first === last ? String(first) : `${first}–${last}`;
  return `${maybeBefore ? '?–' : ''}${years}${maybeAfter ? '–?' : ''}`;
}

/** What `processesReport` found, as tables; those that would be empty are left out. */
export function processesTables(
  ecosystem: Ecosystem,
  found: Processes,
  spoken: Spoken<ProcessesEnglish>,
): AccountTable[] {
  const { say, cell, bodyCell, sectorCell, language } = spoken;
  const { processes = [], steps = [] } = ecosystem.document;
  const named = new Map(processes.map((one) => [one.id, one]));
  const name = (id: string) => cell(named.get(id) ?? { id });
  const names = (ids: readonly string[]) => ids.map(bodyCell).join(', ');
  const table = (
    id: string,
    heading: string,
    rows: readonly (readonly string[])[],
    numbers: readonly number[] = [],
  ): AccountTable[] => (rows.length < 2 ? [] : [{ ...headed(id, heading, rows), numbers }]);
  const loopWords = { closed: say('closed'), open: say('open'), unknown: say('unknown') };
  const peopleCell = ({ people }: ProcessReport): string => {
    if (people.counted) return String(people.known);
    return people.known > 0 ? say('atLeast', { count: people.known }) : '';
  };
  const others = ({ roles, holders, participants }: ProcessReport) => [
    ...new Set(
      roles.map(({ stakeholder }) => stakeholder).filter((id) => !holders.includes(id) && !participants.includes(id)),
    ),
  ];
  const keys = found.processes.flatMap(({ id, key }) => key.map((line) => ({ id, ...line })));
  const walked = steps.filter(({ process }) => process !== undefined);
  return [
    ...table('processes', say('processes'), [
      ['', say('years'), say('held'), say('tookPart'), say('others'), say('people'), say('loop')],
      ...found.processes.map((one) => [
        name(one.id),
        knownWords(one.known),
        names(one.holders),
        names(one.participants),
        names(others(one)),
        peopleCell(one),
        loopWords[one.loop],
      ]),
    ]),
    ...table(
      'years',
      say('years'),
      [
        ['', say('surelyRan'), say('possiblyRan')],
        ...found.years.map(({ year, surely, possibly }) => [String(year), String(surely), String(possibly)]),
      ],
      [1, 2],
    ),
    ...table(
      'who',
      say('who'),
      [
        ['', say('processes'), say('first'), say('last'), say('undated'), say('roles')],
        ...found.bodies
          .filter((one) => one.processes > 1)
          .map((one) => [
            bodyCell(one.id),
            String(one.processes),
            String(one.first ?? '–'),
            String(one.last ?? '–'),
            String(one.undated),
            one.roles
              .map(
                ({ role, processes: count }) => `${role === '' ? say('other') : ROLE_NAMES[language][role]} ${count}`,
              )
              .join(', '),
          ]),
      ],
      [1, 2, 3, 4],
    ),
    ...table(
      'sectors',
      say('sectors'),
      [
        ['', ...found.periods.map(spanWords), say('earlier'), say('later'), say('change')],
        ...found.sectors.map((one) => [
          sectorCell(one.sector),
          ...one.counts.map(String),
          shareCell(one.earlier),
          shareCell(one.later),
          changeWord(one.change, spoken),
        ]),
      ],
      found.periods.map((_, i) => i + 1).concat(found.periods.length + 1, found.periods.length + 2),
    ),
    ...table(
      'keepsMeeting',
      say('keepsMeeting'),
      [
        ['', say('pairs'), say('again'), say('jaccard'), say('bodies'), say('again'), say('jaccard')],
        ...found.persistence.map(({ before, after, pairs, bodies }) => [
          `${spanWords(before)} → ${spanWords(after)}`,
          ...[pairs, bodies].flatMap((one) => [String(one.before), String(one.both), shareCell(one.jaccard)]),
        ]),
      ],
      [1, 2, 3, 4, 5, 6],
    ),
    ...table(
      'shared',
      say('shared'),
      [
        ['', '', say('common'), say('jaccard')],
        ...found.twoMode.overlaps
          .filter(({ shared }) => shared.length > 1)
          .slice(0, 10)
          .map(({ a, b, shared, jaccard }) => [name(a), name(b), String(shared.length), shareCell(jaccard)]),
      ],
      [2, 3],
    ),
    ...table(
      'key',
      say('key_'),
      [
        ['', '', say('least'), say('most'), say('found'), say('unknown'), say('state')],
        ...keys.map(({ id, category, value, min, max, found: there, unknown, state }) => [
          name(id),
          cleanLabel(`${category}: ${value}`),
          String(min ?? ''),
          String(max ?? ''),
          String(there),
          String(unknown),
          say(state),
        ]),
      ],
      [2, 3, 4, 5],
    ),
    ...table('steps', say('steps'), [
      ['', ''],
      ...walked.map((step) => [
        name(step.process as string),
        [cell(step), step.from, step.to].filter(Boolean).join(' '),
      ]),
    ]),
    ...table('outputs', spoken.say('outputs', { list: '' }).replace(/[:.\s]+$/, ''), [
      ['', ''],
      ...found.processes.flatMap(({ id, outputs }) =>
        outputs.map(({ kind, words }) => [
          name(id),
          `${cleanLabel(words)} (${kind === null ? say('other') : OUTPUT_NAMES[language][kind]})`,
        ]),
      ),
    ]),
  ];
}

function changeWord(change: SectorTrend['change'], { say }: Spoken<ProcessesEnglish>): string {
  switch (change) {
    case null:
      return '';
    case 'gone':
      return say('goneWord');
    case 'fading':
      return say('fadingWord');
    case 'steady':
      return say('steadyWord');
    case 'growing':
      return say('growingWord');
    case 'new':
      return say('newWord');
  }
}
