import { wordingOf } from '../../measures/findings/wording';
import type { Ecosystem } from '../../model/ecosystem';
import type { Named } from '../../model/names';
import { shownName } from '../../text/clean';
import { nameInSentence, wordsInSentence } from '../../text/in-sentence';
import type { Language } from '../../text/language';

/** How a plan calls what stands in the data: names cleaned, and in one piece inside a sentence that runs the other way. */
export interface Naming {
  stakeholder(id: string): string;
  /** The bare name of a stakeholder, for a cell of its own. */
  bare(id: string): string;
  audience(id: string): string;
  engagement(id: string): string;
  step(id: string): string;
  processOf(id: string): string;
  /** Words of the data, as they may stand in a sentence. */
  words(text: string): string;
  list(items: readonly string[]): string;
}

export function namingOf(ecosystem: Ecosystem, language: Language): Naming {
  const wording = wordingOf(ecosystem, language);
  const words = (text: string) => wordsInSentence(text, language);
  const { audiences = [], engagements = [], steps = [], processes = [] } = ecosystem.document;
  const namesOf = (records: readonly Named[]) => {
    const byId = new Map(records.map((one) => [one.id, one]));
    return (id: string) =>
      nameInSentence(shownName(ecosystem.nameOf(byId.get(id) ?? { id }, language), id, 0), language);
  };
  return {
    stakeholder: wording.stakeholder,
    bare: (id) => shownName(ecosystem.nameOf(ecosystem.stakeholder(id) ?? { id }, language), id, 0),
    audience: namesOf(audiences),
    engagement: namesOf(engagements),
    step: namesOf(steps),
    processOf: namesOf(processes),
    words,
    list: (items) => items.join(language === 'ar' ? '، ' : ', '),
  };
}
