import type { Ecosystem } from '../../model/ecosystem';
import type { Language } from '../../text/language';
import { type Tidy, tabled } from '../../text/tidy';
import { isInRing } from '../roles';
import { namingOf } from './naming';
import type { AudiencePlan } from './plan-data';
import { type PlanWord, say } from './say';
import { methodName } from './sentences';

/** A draft of the letter to the field. */
export interface Letter {
  readonly audience: string;
  readonly language: Language;
  readonly lines: readonly string[];
  /** What the data do not say and somebody has to fill in, as codes. */
  readonly blanks: readonly string[];
}

type Blank = 'service' | 'aim' | 'stage' | 'method' | 'dates' | 'level' | 'benefit' | 'closing' | 'contact';

/**
 * A plain draft of the explanatory letter to an audience, made of what the plan says: why, what is asked, where the work
 * stands, how and when, what is promised and what is not, who decides, what is in it for them, how they will be told what
 * came of it. What the data do not say is left as a blank to fill in.
 *
 * Source: the explanatory letter, matched expectations and closing of the loop of document 003; the words are this library's.
 *
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   title: { en: 'A Place to Work' },
 *   stakeholders: [{ id: 'a' }],
 *   ties: [],
 *   audiences: [{ id: 'field', names: { en: 'operators' }, level: 'consultation' }],
 * });
 * const letter = explanatoryLetter(ecosystem, participationPlan(ecosystem).audiences[0], 'en');
 * assert.match(letter.lines.join(' '), /We will listen/);
 * assert.ok(letter.blanks.includes('benefit'));
 */
export function explanatoryLetter(ecosystem: Ecosystem, plan: AudiencePlan, language: Language): Letter & Tidy {
  const naming = namingOf(ecosystem, language);
  const blanks: Blank[] = [];
  const known = (text: string | undefined, what: Blank): string => {
    if (text !== undefined && text.trim() !== '') return text;
    blanks.push(what);
    return say(language, 'letter-blank', { what: say(language, `blank-${what}` satisfies PlanWord) });
  };
  const words = (text: string | null | undefined) => (text ? naming.words(text.replace(/[.\s]+$/, '')) : undefined);
  const title = ecosystem.titleIn(language);
  const service = known(words(title), 'service');
  const deciding = ecosystem.stakeholders.filter(({ decides }) => decides !== undefined).map(({ id }) => id);
  const operates = isInRing(ecosystem, 'operator');
  const { from, to, method, stage, level } = plan;
  const dates =
    from === undefined || to === undefined
      ? undefined
      : from === to
        ? from
        : say(language, 'letter-from-to', { from, to });
  const lines = [
    say(language, 'letter-subject', { service }),
    say(language, 'letter-dear', { audience: naming.audience(plan.id) }),
    say(language, 'letter-why', { service }),
    say(language, 'letter-aim', { aim: known(words(plan.aim), 'aim') }),
    say(language, 'letter-stage', { stage: known(stage && say(language, `stage-${stage}`), 'stage') }),
    say(language, 'letter-method', {
      method: known(
        method ? (method.id === null ? words(method.recorded) : methodName(method.id, language)) : undefined,
        'method',
      ),
    }),
    say(language, 'letter-dates', { dates: known(dates, 'dates') }),
    known(level && say(language, `letter-${level}`), 'level'),
    ...(deciding.length > 0
      ? [say(language, 'letter-decides', { names: naming.list(deciding.map(naming.stakeholder)) })]
      : []),
    say(language, 'letter-benefit', { benefit: known(words(plan.benefit), 'benefit') }),
    say(language, 'letter-closing', { closing: known(words(plan.closing), 'closing') }),
    ...(plan.members.some(operates) ? [say(language, 'letter-fair')] : []),
    say(language, 'letter-contact', { who: known(words(plan.approachedBy), 'contact') }),
    say(language, 'letter-thanks'),
  ];
  return tabled({ audience: plan.id, language, lines, blanks: [...new Set(blanks)] }, ({ lines }) =>
    lines.map((text, i) => ({ line: i + 1, text })),
  );
}
