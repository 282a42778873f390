import type { Ecosystem } from '../../model/ecosystem';
import type { Language } from '../../text/language';
import type { AccountTable } from '../account';
import { heading } from '../plan/headings';
import type { ProblemProfile } from './profile';
import { say } from './say';
import { conditionWords, kindWords, verdictSentences } from './sentences';

/** The checklist: verdict, conditions under their questions, kinds of process. */
export function profileTables(ecosystem: Ecosystem, profile: ProblemProfile, language: Language): AccountTable[] {
  const rows = profile.questions.flatMap(({ question, answer }) => [
    [say(language, question), say(language, answer === null ? 'unknown' : answer ? 'yes' : 'no'), ''],
    ...profile.conditions
      .filter((one) => one.question === question)
      .map((one) => {
        const { condition, answer: holds, basis } = conditionWords(one, language);
        return [`– ${condition}`, holds, basis];
      }),
  ]);
  const between = language === 'ar' ? '؛ ' : '; ';
  const kinds = profile.kinds.flatMap((one) => {
    const { aspect, fits, recorded } = kindWords(ecosystem, one, language);
    return [
      ...fits.map(({ kind, reasons }) => [aspect, kind, reasons.join(between)]),
      ...recorded.map((sentence) => [aspect, '', sentence]),
    ];
  });
  return [
    {
      id: 'profile',
      heading: heading(language, 'profile'),
      sentences: verdictSentences(profile, language),
      header: [heading(language, 'condition'), heading(language, 'holds'), heading(language, 'rests')],
      rows,
      whole: true,
    },
    {
      id: 'kinds',
      heading: heading(language, 'kinds'),
      header: [heading(language, 'aspect'), heading(language, 'fits'), heading(language, 'why')],
      rows: kinds,
      whole: true,
    },
  ];
}
