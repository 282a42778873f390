import type { Journey } from '../engagement/plan/journey';
import { handoverSentence } from '../engagement/plan/sentences';
import { heading } from './plan-words';
import type { PlanWriting } from './plan-writing';
import { textTable } from './text-table';

const NAMES = 8;

/** The journey of the recipients: whom they meet and what hurts at each step, and how one step leads to the next. */
export function journeyLines(
  journey: Journey,
  { ecosystem, language, naming, text, some, phrases }: PlanWriting,
): string[] {
  if (journey.steps.length === 0) return [];
  const names = (ids: readonly string[]) => naming.list(ids.map(naming.bare));
  const rows = journey.steps.map(({ id, met, pains, gains, handover }, i) => [
    String(i + 1),
    text(naming.step(id), 36),
    text(names(met) || '–', 60),
    text(phrases(pains) || '–', 44),
    text(phrases(gains) || '–', 36),
    handover ? text(handoverSentence(ecosystem, handover, language), 60) : '',
  ]);
  const { metOften, notMet, withoutTie } = journey;
  const listed = (ids: readonly string[]) => some(ids.map(naming.stakeholder), NAMES);
  return [
    heading(language, 'journey'),
    ...textTable([
      [
        '',
        heading(language, 'step'),
        heading(language, 'met'),
        heading(language, 'pains'),
        heading(language, 'gains'),
        heading(language, 'handover'),
      ],
      ...rows,
    ]),
    ...(metOften.length > 0
      ? [heading(language, 'metOften', { names: listed(metOften.map(({ stakeholder }) => stakeholder)) })]
      : []),
    ...(notMet.length > 0 ? [heading(language, 'notMet', { names: listed(notMet) })] : []),
    ...(withoutTie.length > 0 ? [heading(language, 'withoutTie', { names: listed(withoutTie) })] : []),
  ];
}
