import { cleanLabel } from '../../text/clean';
import { fill } from '../../text/fill';
import { nameInSentence } from '../../text/in-sentence';
import type { Language } from '../../text/language';
import type { Account } from '../account';
import { told } from '../account';
import type { Say } from '../spoken';
import type { Absence } from './meeting';
import type { Timetable } from './rooms';
import { ROOMS_PHRASES, type RoomsEnglish } from './rooms-words';

/**
 * A timetable in words: how many rounds, why so many, and whether fewer would do; then a table of rounds and rooms, and one of whom
 * everybody meets when.
 *
 * Undefined: without meetings it says so, and there is no table.
 * Cost: O(parties x rounds + meetings).
 *
 * @param nameOf Name of a party; default: its id.
 * @throws {PlayermapError} never.
 * @example
 * const table = workRooms([{ parties: ['health', 'arad'] }]);
 * assert.match(roomsAccount(table, 'en').sentences.join(' '), /Rounds: 1/);
 */
export function roomsAccount(
  table: Timetable,
  language: Language,
  nameOf: (id: string) => string = (id) => id,
  absences: readonly Absence[] = [],
): Account {
  const say: Say<RoomsEnglish> = (key, ...values) => fill(ROOMS_PHRASES[language][key], values[0]);
  const name = (id: string) => cleanLabel(nameOf(id)) || cleanLabel(id) || '?';
  const named = (id: string) => nameInSentence(name(id), language);
  if (table.meetings === 0) return { language, title: say('timetable'), sentences: [say('none')], tables: [] };
  const { lowerBound: least, rounds } = table;
  const together = language === 'ar' ? '، ' : ', ';
  const bound = (): string => {
    switch (least.by) {
      case 'nothing':
      case 'rooms':
        return say(least.by === 'rooms' ? 'rooms' : 'nothing', { rounds: least.rounds });
      case 'party':
      case 'absence':
        return say(least.by, { rounds: least.rounds, party: named(least.party ?? '') });
      case 'group':
        return say('group', { rounds: least.rounds, parties: (least.parties ?? []).map(named).join(together) });
    }
  };
  const last = table.excess.at(-1);
  const sentences = [
    say('length', {
      meetings: table.meetings,
      parties: table.parties.length,
      rounds: rounds.length,
      rooms: table.rooms,
    }),
    bound(),
    ...(last ? [say(last.code, { rounds: last.rounds })] : []),
    ...(table.fewest ? [say('fewest')] : []),
    ...(table.fewest === null && !last ? [say('unknown')] : []),
    ...(table.method === 'groups' && table.promised !== null ? [say('promised', { rounds: table.promised })] : []),
  ];
  const isAway = (party: string, r: number) => absences.some((one) => one.party === party && one.round === r + 1);
  return told({
    language,
    title: say('timetable'),
    sentences,
    tables: [
      {
        id: 'timetable',
        heading: say('timetable'),
        header: [say('round'), say('room'), say('who')],
        rows: rounds.flatMap((round, r) =>
          round.map(({ room, parties }) => [String(r + 1), String(room), parties.map(name).join(' – ')]),
        ),
        numbers: [0, 1],
        whole: true,
      },
      {
        id: 'parties',
        heading: say('byParty'),
        header: [say('who'), say('when')],
        rows: table.parties.map((party) => [
          name(party),
          rounds
            .flatMap((round, r) => {
              const others = round.find(({ parties }) => parties.includes(party))?.parties;
              const words = isAway(party, r)
                ? say('away')
                : others
                    ?.filter((other) => other !== party)
                    .map(name)
                    .join(together);
              return words === undefined ? [] : [`${r + 1}: ${words}`];
            })
            .join(' · '),
        ]),
        whole: true,
      },
    ],
  });
}
