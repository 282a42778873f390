import { basename, extname } from 'node:path';
import type { Command } from 'commander';
import type { Absence, Meeting } from '../engagement/rooms/meeting';
import { readMeetings } from '../engagement/rooms/read-meetings';
import { workRooms } from '../engagement/rooms/rooms';
import { roomsAccount } from '../engagement/rooms/rooms-account';
import { sayRooms } from '../engagement/rooms/rooms-words';
import { uptake } from '../engagement/uptake/uptake';
import { PlayermapError } from '../kernel/errors';
import { orNearest } from '../kernel/nearest';
import { isError } from '../kernel/problem';
import { mapLanguage } from '../render/map-language';
import type { Language } from '../text/language';
import { type AccountOptions, addAccountOptions, tell } from './account-options';
import { readGiven } from './input';
import type { CommandIo } from './io';
import { contentOf } from './one-table';
import { problemText } from './problem-text';
import type { Session } from './session';
import { addUptakeFlags, type UptakeFlags, uptakeOptionsOf } from './uptake';
import { wholeNumber } from './whole-number';

interface Options extends UptakeFlags, AccountOptions {
  readonly rooms?: number;
  readonly absent?: readonly Absence[];
  readonly groups?: number;
  readonly seed: number;
}

/** Who has to meet, and how they are called. */
interface Needed {
  readonly meetings: readonly Meeting[];
  /** What is printed of each as data. */
  readonly listed: readonly object[];
  readonly language: Language;
  nameOf(id: string): string;
}

/** `playermap rooms INPUT`: a timetable in which everybody who has to meet does, in the fewest rounds. */
export function addRooms(program: Command, { io }: Session): void {
  const command = program
    .command('rooms')
    .description('a timetable of work rooms: every needed meeting, nobody in two rooms, in the fewest rounds')
    .argument('<input>', 'an ecosystem with decisions, or a .csv of meetings: a row for each, a party in each cell')
    .option('--rooms <number>', 'most rooms there are at once (default: no limit)', wholeNumber('--rooms', 1))
    .option('--absent <id@round>', 'who is away at which round; may be repeated', absence)
    .option(
      '--groups <number>',
      'most parties in one room: meetings are held together (default: each by itself)',
      wholeNumber('--groups', 2),
    )
    .option('--seed <number>', 'seed of the search for groups', wholeNumber('--seed', 0), 1);
  addAccountOptions(addUptakeFlags(command)).action(async (input: string, options: Options) => {
    const { rooms, absent = [], groups, seed, lang } = options;
    const needed = /^\.(csv|tsv|txt)$/i.test(extname(input))
      ? await fromTable(input, io)
      : await fromEcosystem(input, options, io);
    const parties = new Set(needed.meetings.flatMap((one) => one.parties));
    for (const { party } of absent) {
      if (parties.has(party)) continue;
      throw new PlayermapError(
        'unknown-id',
        `--absent names "${party}", who has no meeting; ${orNearest(party, parties)}`,
      );
    }
    io.doing('timetable');
    const table = workRooms(needed.meetings, {
      ...(rooms !== undefined && { rooms }),
      ...(groups !== undefined && { groups }),
      absences: absent,
      seed,
    });
    const language = lang ?? needed.language;
    const account = roomsAccount(table, language, (id) => needed.nameOf(id), absent);
    const json = { ...table, needed: needed.listed, sentences: account.sentences };
    await tell(io, { account, json }, options);
  });
}

/** `ID@ROUND`; the id may hold an @ itself. */
function absence(text: string, earlier: readonly Absence[] = []): Absence[] {
  const at = text.lastIndexOf('@');
  if (at < 1) throw new PlayermapError('bad-option', `--absent is "${text}", expected ID@ROUND`);
  return [...earlier, { party: text.slice(0, at), round: wholeNumber('--absent', 1)(text.slice(at + 1)) }];
}

async function fromTable(path: string, io: CommandIo): Promise<Needed> {
  const content = await contentOf(path, 'a .csv of meetings');
  const { value, problems } = readMeetings(content, basename(path));
  if (problems.some(isError)) throw new PlayermapError('invalid-data', `${path} has errors`, problems);
  if (problems.length > 0) io.error(problemText(problems, io.language, io.colourErrors));
  return { meetings: value, listed: value, language: 'en', nameOf: (id) => id };
}

async function fromEcosystem(input: string, options: Options, io: CommandIo): Promise<Needed> {
  const ecosystem = await readGiven(input, io);
  const language = options.lang ?? mapLanguage(ecosystem);
  const { meetings } = uptake(ecosystem, uptakeOptionsOf(options));
  if (meetings.length === 0) io.error(sayRooms(language, 'noMinistryOrAuthority'));
  return {
    meetings: meetings.map(({ ministry, authority }) => ({ parties: [ministry, authority] })),
    listed: meetings,
    language,
    nameOf: (id) => ecosystem.nameOf(ecosystem.stakeholder(id) ?? { id }, language),
  };
}
