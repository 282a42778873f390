import type { ProblemProfile } from '../engagement/profile/profile';
import { say } from '../engagement/profile/say';
import { conditionWords, kindWords, verdictSentences } from '../engagement/profile/sentences';
import { heading } from './plan-words';
import type { PlanWriting } from './plan-writing';
import { textTable } from './text-table';

/** The checklist: verdict, conditions under their questions, kinds of process. */
export function profileLines(profile: ProblemProfile, { ecosystem, language, text, phrases }: PlanWriting): string[] {
  const rows = profile.questions.flatMap(({ question, answer }) => [
    [text(say(language, question), 60), say(language, answer === null ? 'unknown' : answer ? 'yes' : 'no'), ''],
    ...profile.conditions
      .filter((one) => one.question === question)
      .map((one) => {
        const { condition, answer: holds, basis } = conditionWords(one, language);
        return [`  ${text(condition, 60)}`, holds, text(basis, 110)];
      }),
  ]);
  const kinds = profile.kinds.flatMap((one) => {
    const { aspect, fits, recorded } = kindWords(ecosystem, one, language);
    return [
      ...fits.map(({ kind, reasons }) => [text(aspect), text(kind), text(phrases(reasons), 110)]),
      ...recorded.map((sentence) => [text(aspect), '', text(sentence, 110)]),
    ];
  });
  return [
    heading(language, 'profile'),
    ...verdictSentences(profile, language),
    '',
    ...textTable([[heading(language, 'condition'), heading(language, 'holds'), heading(language, 'rests')], ...rows]),
    '',
    heading(language, 'kinds'),
    ...textTable([[heading(language, 'aspect'), heading(language, 'fits'), heading(language, 'why')], ...kinds]),
  ];
}
