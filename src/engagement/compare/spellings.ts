import type { Ecosystem } from '../../model/ecosystem';
import { comparable } from '../../model/names';
import { cleanLabel } from '../../text/clean';
import type { Language } from '../../text/language';

/** What a player of the map before and one of the map after are called; `found` are names of theirs that tell them apart or alike. */
export type Spellings = (
  before: string,
  after: string,
  found?: readonly [before: string, after: string],
) => readonly [string, string];

/** Names in a language; where these are the same and the names that were found are not, those that were found. */
export function spellingsOf(before: Ecosystem, after: Ecosystem, language: Language): Spellings {
  const nameOn = (ecosystem: Ecosystem, id: string) =>
    cleanLabel(ecosystem.nameOf(ecosystem.stakeholder(id) ?? { id }, language)) || cleanLabel(id) || '?';
  return (one, other, found) => {
    const names = [nameOn(before, one), nameOn(after, other)] as const;
    if (!found || comparable(names[0]) !== comparable(names[1])) return names;
    const [first, second] = found.map(cleanLabel) as [string, string];
    return comparable(first) !== comparable(second) ? [first, second] : names;
  };
}
