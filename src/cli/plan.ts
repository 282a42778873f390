import type { Command } from 'commander';
import { recipientJourney } from '../engagement/plan/journey';
import { explanatoryLetter } from '../engagement/plan/letter';
import { participationPlan, planFor } from '../engagement/plan/plan';
import { type Planned, planAccount } from '../engagement/plan/plan-account';
import { planWithoutPrivate } from '../engagement/plan/privacy';
import { planLackSentence } from '../engagement/plan/sentences';
import { profileWithoutPrivate } from '../engagement/profile/privacy';
import { problemProfile } from '../engagement/profile/profile';
import { verdictSentences } from '../engagement/profile/sentences';
import type { Ecosystem } from '../model/ecosystem';
import { mapLanguage } from '../render/map-language';
import type { Language } from '../text/language';
import { type AccountOptions, addAccountOptions, tell } from './account-options';
import { privateNotes } from './account-words';
import { readGiven } from './input';
import type { Session } from './session';
import { INPUT } from './shared-options';

interface Options extends AccountOptions {
  readonly audience?: string;
}

/** `playermap plan INPUT`: whether a process is called for, audiences with their methods, the outline, what is missing, the journey. */
export function addPlan(program: Command, { io }: Session): void {
  const command = program
    .command('plan')
    .description('plan participation: is it called for, whom to involve how, what is missing, the recipients’ journey')
    .argument('<input>', INPUT)
    .option('--audience <id>', 'one audience: all its methods, its outline, and a draft of the letter to it');
  addAccountOptions(command, 'judgements about people and bodies, what is in it for whom, points of contact').action(
    async (input: string, options: Options) => {
      const ecosystem = await readGiven(input, io);
      const language = options.lang ?? mapLanguage(ecosystem);
      const { leftOut, ...planned } = plannedFor(ecosystem, language, options);
      const account = planAccount(ecosystem, planned, language);
      const json = { ...jsonOf(planned, ecosystem, language), leftOut };
      await tell(io, { account, json, notes: privateNotes(language, leftOut) }, options);
    },
  );
}

type Left = Planned & { readonly leftOut: number };

function plannedFor(ecosystem: Ecosystem, language: Language, { audience, withPrivate }: Options): Left {
  const whole = participationPlan(ecosystem);
  const asked = audience === undefined ? whole : planFor(whole, audience);
  const plan = withPrivate ? asked : planWithoutPrivate(asked);
  if (audience !== undefined) {
    const letters = plan.audiences.map((one) => explanatoryLetter(ecosystem, one, language));
    return { plan, letters, leftOut: plan.leftOut };
  }
  const found = problemProfile(ecosystem);
  const profile = withPrivate ? found : profileWithoutPrivate(found);
  return { profile, plan, journey: recipientJourney(ecosystem), leftOut: plan.leftOut + profile.leftOut };
}

/** The same as data, with the sentences of what is missing beside their codes. */
function jsonOf({ plan, profile, ...further }: Planned, ecosystem: Ecosystem, language: Language): object {
  return {
    version: 1,
    language,
    ...(profile && { profile: { ...profile, sentences: verdictSentences(profile, language) } }),
    ...plan,
    missing: plan.missing.map((item) => ({ ...item, sentence: planLackSentence(ecosystem, item, language) })),
    ...further,
  };
}
