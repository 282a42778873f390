import { type Command, Option } from 'commander';
import { recipientJourney } from '../engagement/plan/journey';
import { explanatoryLetter } from '../engagement/plan/letter';
import { participationPlan, planFor } from '../engagement/plan/plan';
import { planWithoutPrivate } from '../engagement/plan/privacy';
import { missingSentence } from '../engagement/plan/sentences';
import { profileWithoutPrivate } from '../engagement/profile/privacy';
import { problemProfile } from '../engagement/profile/profile';
import { verdictSentences } from '../engagement/profile/sentences';
import type { Ecosystem } from '../model/ecosystem';
import { LANGUAGES, type Language } from '../text/language';
import type { Session } from './index';
import { readGiven } from './input';
import { type Planned, planText } from './plan-text';

interface Options {
  readonly audience?: string;
  readonly json?: boolean;
  readonly lang?: Language;
  readonly withPrivate?: boolean;
}

/** `playermap plan INPUT`: whether a process is called for, audiences with their methods, the outline, what is missing, the journey. */
export function addPlan(program: Command, { io }: Session): void {
  program
    .command('plan')
    .description('plan participation: is it called for, whom to involve how, what is missing, the recipients’ journey')
    .argument(
      '<input>',
      'a folder of tables, an .xlsx workbook, a .json, .graphml or .gexf file, or - for JSON on standard input',
    )
    .option('--audience <id>', 'one audience: all its methods, its outline, and a draft of the letter to it')
    .addOption(new Option('--lang <language>', 'language of the plan (default: that of the data)').choices(LANGUAGES))
    .option('--with-private', 'show judgements about people and bodies, what is in it for whom, points of contact')
    .option('--json', 'print one JSON document')
    .action(async (input: string, options: Options) => {
      const ecosystem = await readGiven(input, io);
      const language = options.lang ?? ownLanguage(ecosystem);
      const planned = plannedFor(ecosystem, language, options);
      io.out(
        options.json
          ? JSON.stringify(jsonOf(planned, ecosystem, language), null, 2)
          : planText(planned, ecosystem, language),
      );
    });
}

const ownLanguage = ({ language }: Ecosystem): Language => LANGUAGES.find((known) => known === language) ?? 'en';

function plannedFor(ecosystem: Ecosystem, language: Language, { audience, withPrivate }: Options): Planned {
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
    missing: plan.missing.map((item) => ({ ...item, sentence: missingSentence(ecosystem, item, language) })),
    ...further,
  };
}
