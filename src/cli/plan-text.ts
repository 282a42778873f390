import type { Journey } from '../engagement/plan/journey';
import type { Letter } from '../engagement/plan/letter';
import type { ParticipationPlan } from '../engagement/plan/plan-data';
import { missingSentence } from '../engagement/plan/sentences';
import type { ProblemProfile } from '../engagement/profile/profile';
import type { Ecosystem } from '../model/ecosystem';
import type { Language } from '../text/language';
import { audienceLines, engagementLines, outlineLines } from './plan-audiences-text';
import { ganttLines } from './plan-gantt-text';
import { journeyLines } from './plan-journey-text';
import { profileLines } from './plan-profile-text';
import { heading } from './plan-words';
import { planWriting } from './plan-writing';

/** What the command `plan` prints. Absent where one audience was asked for. */
export interface Planned {
  readonly profile?: ProblemProfile;
  readonly plan: ParticipationPlan;
  readonly journey?: Journey;
  readonly letters?: readonly Letter[];
  readonly leftOut: number;
}

/** A plan for people at a terminal, section by section. */
export function planText(planned: Planned, ecosystem: Ecosystem, language: Language): string {
  const writing = planWriting(ecosystem, language);
  const { profile, plan, journey, letters = [], leftOut } = planned;
  const title = ecosystem.titleIn(language);
  const missing = plan.missing.map((item) => `• ${missingSentence(ecosystem, item, language)}`);
  const sections = [
    title === undefined ? [] : [writing.text(title, 100)],
    profile ? profileLines(profile, writing) : [],
    audienceLines(plan.audiences, writing),
    outlineLines(plan.audiences, writing),
    engagementLines(plan.engagements, writing),
    profile ? ganttLines(plan.gantt, writing) : [],
    [heading(language, 'missing'), ...(missing.length > 0 ? missing : [heading(language, 'nothingMissing')])],
    journey ? journeyLines(journey, writing) : [],
    ...letters.map(({ lines }) => [heading(language, 'letterDraft'), ...lines]),
    leftOut > 0 ? [heading(language, 'leftOut', { count: leftOut })] : [],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
