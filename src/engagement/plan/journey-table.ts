import type { Ecosystem } from '../../model/ecosystem';
import type { Language } from '../../text/language';
import type { AccountTable } from '../account';
import { heading } from './headings';
import type { Journey } from './journey';
import type { Naming } from './naming';
import { handoverSentence } from './sentences';

/** The journey of the recipients: whom they meet and what hurts at each step, and how one step leads to the next. */
export function journeyTable(
  ecosystem: Ecosystem,
  journey: Journey,
  naming: Naming,
  language: Language,
): AccountTable[] {
  if (journey.steps.length === 0) return [];
  const { metOften, notMet, withoutTie } = journey;
  const listed = (ids: readonly string[]) => naming.list(ids.map(naming.stakeholder));
  const phrases = (items: readonly string[]) => items.map(naming.words).join(language === 'ar' ? '؛ ' : '; ') || '–';
  return [
    {
      id: 'journey',
      heading: heading(language, 'journey'),
      sentences: [
        ...(metOften.length > 0
          ? [heading(language, 'metOften', { names: listed(metOften.map(({ stakeholder }) => stakeholder)) })]
          : []),
        ...(notMet.length > 0 ? [heading(language, 'notMet', { names: listed(notMet) })] : []),
        ...(withoutTie.length > 0 ? [heading(language, 'withoutTie', { names: listed(withoutTie) })] : []),
      ],
      header: ['', ...(['step', 'met', 'pains', 'gains', 'handover'] as const).map((key) => heading(language, key))],
      rows: journey.steps.map(({ id, met, pains, gains, handover }, i) => [
        String(i + 1),
        naming.step(id),
        listed(met) || '–',
        phrases(pains),
        phrases(gains),
        handover ? handoverSentence(ecosystem, handover, language) : '',
      ]),
      numbers: [0],
      whole: true,
    },
  ];
}
