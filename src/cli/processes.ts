import { type Command, Option } from 'commander';
import { coParticipation, WEIGHTS } from '../engagement/processes/co-participation';
import { processesReport } from '../engagement/processes/processes';
import { processesAccount } from '../engagement/processes/processes-account';
import { ROLE_KINDS, type RoleKind } from '../engagement/processes/roles';
import { toJson } from '../io/index';
import { oneOf } from '../kernel/allowed';
import { LEVELS, type Level } from '../model/nesting';
import { withoutPrivate } from '../model/privacy';
import { select } from '../model/select';
import { writeFilesWhole } from '../node';
import { mapLanguage } from '../render/map-language';
import { type AccountOptions, addAccountOptions, tell } from './account-options';
import { readGiven } from './input';
import { requireFolderOf } from './output';
import type { Session } from './session';
import { addLevel, INPUT } from './shared-options';
import { wholeNumber } from './whole-number';

interface Options extends AccountOptions {
  readonly roles?: readonly RoleKind[];
  readonly period: number;
  readonly level?: Level;
  readonly together?: string;
  readonly weights: (typeof WEIGHTS)[number];
}

/** `playermap processes INPUT`: processes over time, who comes back, what came out. */
export function addProcesses(program: Command, { io }: Session): void {
  const command = program
    .command('processes')
    .description('processes over time: who held them and took part, when, who comes back, what came out')
    .argument('<input>', INPUT)
    .option('--period <years>', 'years that are looked at together', wholeNumber('--period', 1), 1)
    .option('--roles <kinds>', `roles that count as taking part, separated by commas: ${ROLE_KINDS.join(', ')}`, roles)
    .option('--together <file>', 'write who took part together as an ecosystem (.json), for measure and map')
    .addOption(
      new Option('--weights <weights>', 'what a shared process counts there: 1, or 1 / (others in it)')
        .choices(WEIGHTS)
        .default('count'),
    );
  addAccountOptions(addLevel(command, LEVELS)).action(async (input: string, options: Options) => {
    const { roles: chosen, period, level, together, weights, lang } = options;
    if (together !== undefined) requireFolderOf(together);
    const whole = await readGiven(input, io);
    const { ecosystem } = select(whole, level && { level });
    const language = lang ?? mapLanguage(whole);
    const found = processesReport(ecosystem, { period, ...(chosen && { roles: chosen }) });
    const account = processesAccount(ecosystem, found, language);
    if (together !== undefined) {
      // what leaves the house holds no judgements
      const tied = coParticipation(withoutPrivate(ecosystem), { weights, ...(chosen && { roles: chosen }) });
      await writeFilesWhole([{ path: together, content: toJson(tied.document) }]);
    }
    const notes = together === undefined ? [] : [together];
    await tell(io, { account, json: { ...found, sentences: account.sentences }, notes }, options);
  });
}

function roles(text: string): RoleKind[] {
  return text.split(',').map((role) => {
    oneOf('--roles', role.trim(), ROLE_KINDS);
    return role.trim() as RoleKind;
  });
}
