import type { Ecosystem } from '../../model/ecosystem';
import type { Language } from '../../text/language';
import type { Handover } from './journey';
import type { PlanLack } from './lack';
import type { Origin } from './method';
import { formNamed, methodNamed } from './methods';
import { type Naming, namingOf } from './naming';
import type { Reason } from './reason';
import { say } from './say';
import { traitWord } from './trait-words';
import { AIMS, type Trait } from './traits';

/** The name of a method, technique or structure in a language; words that the catalogue does not know stay as they are. */
export function methodName(id: string, language: Language): string {
  return (methodNamed(id) ?? formNamed(id))?.names[language] ?? id;
}

export const sourceWord = (source: Origin, language: Language): string => say(language, `source-${source}`);

/**
 * A reason for or against a method, with who says so.
 *
 * @example
 * const [first] = rankMethods({ sensitivity: 'high' });
 * assert.equal(reasonSentence(first.for[0], 'en'), 'the subject is sensitive (document 003)');
 */
export function reasonSentence(reason: Reason, language: Language): string {
  return say(language, 'reason-sourced', {
    reason: reasonText(reason, language),
    source: sourceWord(reason.source, language),
  });
}

/** A reason without who says so. */
export function reasonText(reason: Reason, language: Language): string {
  const { code, stage, level, people = 0, min = 0, max = 0, count = 0 } = reason;
  switch (code) {
    case 'stage':
    case 'other-stage':
      return say(language, `reason-${code}`, { stage: stage ? say(language, `stage-${stage}`) : '' });
    case 'level':
    case 'other-level':
      return say(language, `reason-${code}`, { level: level ? say(language, `level-${level}`) : '' });
    case 'size':
      return say(language, 'reason-size', { people });
    case 'too-many':
      return say(language, 'reason-too-many', { people, max });
    case 'too-few':
      return say(language, 'reason-too-few', { people, min });
    case 'takes-place-so':
    case 'can-move-online':
    case 'hardly-online':
    case 'only-in-person':
    case 'only-online':
      return say(language, `reason-${code}`);
    default:
      return traitText(code, count, language);
  }
}

function traitText(trait: Trait, count: number, language: Language): string {
  const word = traitWord(language, trait, { count });
  return (AIMS as readonly Trait[]).includes(trait) ? say(language, 'reason-aim', { aim: word }) : word;
}

/**
 * What a plan lacks, as a sentence.
 *
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] });
 * assert.equal(planLackSentence(ecosystem, { code: 'nobody-decides' }, 'en'), 'Nobody is marked as deciding.');
 */
export function planLackSentence(ecosystem: Ecosystem, item: PlanLack, language: Language): string {
  return sentenceOf(item, namingOf(ecosystem, language), language);
}

function sentenceOf(item: PlanLack, naming: Naming, language: Language): string {
  const { code } = item;
  const people = (ids: readonly string[] = []) => naming.list(ids.map(naming.stakeholder));
  const who = [...(item.stakeholders ?? []), ...(item.judged ?? [])];
  const audience = item.audience === undefined ? '' : naming.audience(item.audience);
  const engagement = item.engagement === undefined ? '' : naming.engagement(item.engagement);
  const names = people(who);
  // nobody is named where only judgements say who it is
  const named = who.length > 0 ? say(language, 'missing-named', { names }) : '';
  const level = (word: string | undefined) =>
    word === undefined ? '' : say(language, `level-${word as 'information' | 'consultation' | 'collaboration'}`);
  switch (code) {
    case 'disagreement-absent':
    case 'disagreement-left-out':
      return say(language, `missing-${code}`, { names: named });
    case 'recipients-not-asked':
    case 'professional-unit-absent':
    case 'deciders-absent':
      return say(language, `missing-${code}`, { names });
    case 'no-benefit':
      return say(language, 'missing-no-benefit', { audience, names: named });
    case 'unequal-operators':
      return say(language, 'missing-unequal-operators', { names, consulted: people(item.consulted) });
    case 'audience-filter': {
      const nearest =
        item.nearest === undefined ? '' : say(language, 'missing-nearest', { nearest: naming.words(item.nearest) });
      return say(language, 'missing-audience-filter', { audience, filter: naming.words(item.filter ?? ''), nearest });
    }
    case 'kept-below':
      return say(language, 'missing-kept-below', { audience, promised: level(item.promised), kept: level(item.kept) });
    case 'kept-unknown':
      return say(language, 'missing-kept-unknown', { audience, promised: level(item.promised) });
    case 'method-unknown':
      return say(language, 'missing-method-unknown', { audience, method: naming.words(item.method ?? '') });
    case 'method-doubtful':
      return say(language, 'missing-method-doubtful', {
        audience,
        method: methodName(item.method ?? '', language),
        best: methodName(item.best ?? '', language),
      });
    case 'stage-without-audience':
      return say(language, 'missing-stage-without-audience', {
        stage: item.stage ? say(language, `stage-${item.stage}`) : '',
      });
    case 'no-contact':
    case 'engagement-without-adviser':
    case 'adviser-without-audience':
      return say(language, `missing-${code}`, { engagement });
    case 'steps-without-dates':
      return say(language, 'missing-steps-without-dates', { names: naming.list((item.steps ?? []).map(naming.step)) });
    case 'no-audiences':
    case 'no-disagreement-known':
    case 'professional-unit-unknown':
    case 'nobody-decides':
      return say(language, `missing-${code}`);
    default:
      return say(language, `missing-${code}`, { audience });
  }
}

/** How one step of the journey leads to the next, in words. */
export function handoverSentence(ecosystem: Ecosystem, handover: Handover, language: Language): string {
  const { kind, way, nobodyAt = [] } = handover;
  if (kind === 'unknown') return say(language, 'handover-unknown', { steps: nobodyAt.join(', ') });
  if (kind === 'carried') return say(language, `handover-${kind}`);
  const naming = namingOf(ecosystem, language);
  const shown = kind === 'through' ? way.slice(1, -1) : way;
  return say(language, `handover-${kind}`, { names: naming.list(shown.map(naming.stakeholder)) });
}
