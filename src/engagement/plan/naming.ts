import { wordingOf } from '../../measures/findings/wording';
import type { Ecosystem } from '../../model/ecosystem';
import type { Named } from '../../model/names';
import { cleanLabel } from '../../text/clean';
import type { Language } from '../../text/language';

/** How a plan calls what stands in the data: names cleaned, and in one piece inside a sentence that runs the other way. */
export interface Naming {
  stakeholder(id: string): string;
  audience(id: string): string;
  engagement(id: string): string;
  step(id: string): string;
  process(id: string): string;
  /** Words of the data, as they may stand in a sentence. */
  words(text: string): string;
  list(items: readonly string[]): string;
}

const isolated = (text: string): string => `\u2068${cleanLabel(text)}\u2069`;

export function namingOf(ecosystem: Ecosystem, language: Language): Naming {
  const wording = wordingOf(ecosystem, language);
  const { audiences = [], engagements = [], steps = [], processes = [] } = ecosystem.document;
  const namesOf = (records: readonly Named[]) => {
    const byId = new Map(records.map((one) => [one.id, one]));
    return (id: string) => isolated(ecosystem.nameOf(byId.get(id) ?? { id }, language));
  };
  return {
    stakeholder: wording.stakeholder,
    audience: namesOf(audiences),
    engagement: namesOf(engagements),
    step: namesOf(steps),
    process: namesOf(processes),
    words: isolated,
    list: (items) => items.join(language === 'ar' ? '، ' : ', '),
  };
}
