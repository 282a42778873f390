import { type Command, InvalidArgumentError, Option } from 'commander';
import { missingAccount } from '../engagement/missing/missing-account';
import { blindSpotSentence } from '../engagement/missing/sentences';
import { whoIsMissing } from '../engagement/missing/who-is-missing';
import { type SuggestedInvitations, suggestInvitations } from '../engagement/suggest/suggest-invitations';
import { type SuggestedTies, suggestTies, TIE_AIMS, type TieAim } from '../engagement/suggest/suggest-ties';
import { nearest } from '../kernel/nearest';
import type { Ecosystem } from '../model/ecosystem';
import { select } from '../model/select';
import { mapLanguage } from '../render/map-language';
import { type AccountOptions, addAccountOptions, tell } from './account-options';
import { privateNotes } from './account-words';
import { readGiven } from './input';
import type { CommandIo } from './io';
import { addSelection, type SelectionOptions, selectionOf } from './selection';
import type { Session } from './session';
import { INPUT } from './shared-options';
import { wholeNumber } from './whole-number';

type Wanted = TieAim | 'invitations';
const WANTED: readonly Wanted[] = [...TIE_AIMS, 'invitations'];

interface Options extends SelectionOptions, AccountOptions {
  readonly suggest?: readonly Wanted[];
  readonly count: number;
  readonly about?: string;
  readonly steps: number;
  readonly sameTopic?: boolean;
  readonly maxDegree?: number;
  readonly ends: 'others' | 'all' | 'recipients';
  readonly process?: string;
}

/** `playermap missing INPUT`: who is missing on the map and in its processes, and which new ties or invitations would do most. */
export function addMissing(program: Command, { io }: Session): void {
  const command = program
    .command('missing')
    .description('who is missing on the map and in its processes, and which new ties or invitations would do most')
    .argument('<input>', INPUT)
    .option('--suggest <what>', `suggest new ties or invitations: ${WANTED.join(', ')}, separated by commas`, wanted)
    .option('--count <number>', 'how many to suggest at most', wholeNumber('--count', 1), 5)
    .option('--about <id>', 'the gatekeeper of --suggest gatekeeper (default: the one who holds most)')
    .option(
      '--steps <number>',
      'how near the recipients --suggest reach is to bring others',
      wholeNumber('--steps', 1),
      2,
    )
    .option('--same-topic', 'suggest only ties and invitations of those who work on a topic in common')
    .option(
      '--max-degree <number>',
      'suggest nobody more ties than this (default: no limit)',
      wholeNumber('--max-degree', 1),
    )
    .addOption(
      new Option(
        '--ends <whom>',
        'whom new ties may join: those who are no recipients, all, or a recipient with others',
      )
        .choices(['others', 'all', 'recipients'])
        .default('others'),
    )
    .option('--process <id>', 'the process of --suggest invitations (default: all that run)');
  addAccountOptions(
    addSelection(command),
    'what rests on judgements about people and bodies, such as veto and trust',
  ).action(async (input: string, options: Options) => {
    const ecosystem = await readGiven(input, io);
    const selection = selectionOf(options);
    const language = options.lang ?? mapLanguage(ecosystem);
    io.doing('missing');
    const found = whoIsMissing(ecosystem, { ...selection, ...(options.withPrivate && { withPrivate: true }) });
    const suggested = suggestions(ecosystem, options, io);
    const account = missingAccount(ecosystem, found, language, { ...suggested, steps: options.steps });
    const spots = found.spots.map((spot) => ({ ...spot, sentence: blindSpotSentence(ecosystem, spot, language) }));
    const json = { version: 1, ...found, spots, ...(options.suggest && { suggested }) };
    await tell(io, { account, json, notes: privateNotes(language, found.leftOut) }, options);
  });
}

/** Words separated by commas, each one of those that can be suggested. */
function wanted(text: string): readonly Wanted[] {
  return text.split(',').map((word) => {
    const known = WANTED.find((one) => one === word.trim());
    if (known) return known;
    const near = nearest(word, WANTED);
    throw new InvalidArgumentError(
      `"${word}" cannot be suggested; expected ${WANTED.join(', ')}${near ? `; nearest: "${near}"` : ''}.`,
    );
  });
}

interface Suggested {
  readonly ties: readonly SuggestedTies[];
  readonly invitations: SuggestedInvitations | null;
}

function suggestions(ecosystem: Ecosystem, options: Options, io: CommandIo): Suggested {
  const { suggest = [], count, about, steps, sameTopic, maxDegree, ends, process, at } = options;
  const selection = selectionOf(options);
  const ties = suggest.flatMap((aim) =>
    aim === 'invitations'
      ? []
      : [
          suggestTies(ecosystem, {
            ...selection,
            aim,
            count,
            steps,
            ends,
            ...(about !== undefined && { about }),
            onProgress: (share) => io.doing('suggesting', { what: aim }, share),
            ...(sameTopic && { sameTopic }),
            ...(maxDegree !== undefined && { maxDegree }),
          }),
        ],
  );
  if (!suggest.includes('invitations')) return { ties, invitations: null };
  io.doing('suggesting', { what: 'invitations' });
  const dated = at === undefined ? ecosystem : select(ecosystem, { at }).ecosystem;
  const invitations = suggestInvitations(dated, {
    count,
    ...(process !== undefined && { process }),
    ...(sameTopic && { sameTopic }),
  });
  return { ties, invitations };
}
