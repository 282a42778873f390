import { PlayermapError } from '../../kernel/errors';
import { columnsOf } from '../../model/columns';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import { withoutNames, withoutPrivate } from '../../model/privacy';
import { withRecipients } from '../../model/recipients';
import { select } from '../../model/select';
import { mapLanguage } from '../../render/map-language';
import type { Language } from '../../text/language';
import type { ReportOptions } from './report';

/** What a report is about. */
export interface Subject {
  readonly language: Language;
  /** The chosen part of the ecosystem, without what stays in the house. */
  readonly ecosystem: Ecosystem;
  /** The same with judgements, for what says itself what rests on them; without them too where names are hidden. */
  readonly judged: Ecosystem;
  /** Ties that fell inside one stakeholder when units and people were rolled up. */
  readonly internalTies: number;
}

/**
 * The part of an ecosystem that a report is about, and in which language.
 *
 * @throws {PlayermapError} `unknown-id`, `bad-option`; `private-data` for groups made by a column that stays in the house.
 */
export function subjectOf(ecosystem: Ecosystem, options: ReportOptions): Subject {
  requireEcosystem(ecosystem);
  const { ties, where, at, level, withPrivate = false, redact = false, by } = options;
  const { ecosystem: chosen } = select(withRecipients(ecosystem, options.recipients), {
    ...(ties && { ties }),
    ...(where && { where }),
    ...(at !== undefined && { at }),
  });
  const known = withPrivate ? chosen : withoutPrivate(chosen);
  const shown = redact ? withoutNames(known).ecosystem : known;
  if (by !== undefined && columnsOf(chosen).has(by) && !columnsOf(shown).has(by)) {
    throw new PlayermapError(
      'private-data',
      redact
        ? `"${by}" is a column that may tell who is meant: without names there are groups by sector or ring only`
        : `"${by}" is a column nobody has looked at: a report has groups by it only with private data (--with-private)`,
    );
  }
  const rolled = (one: Ecosystem) => select(one, level === undefined ? {} : { level });
  const { ecosystem: about, internalTies } = rolled(shown);
  return {
    language: options.language ?? mapLanguage(ecosystem),
    ecosystem: about,
    judged: redact ? about : rolled(chosen).ecosystem,
    internalTies,
  };
}
