import type { AudiencePlan, EngagementPlan } from '../engagement/plan/plan-data';
import type { RankedMethod } from '../engagement/plan/rank';
import type { Reason } from '../engagement/plan/reason';
import { say } from '../engagement/plan/say';
import { methodName, reasonText, sourceWord } from '../engagement/plan/sentences';
import { heading } from './plan-words';
import type { PlanWriting } from './plan-writing';
import { textTable } from './text-table';

const FEW = 3;
const NAMES = 6;
const SOURCES = ['002', '003', 'ours'] as const;

const stageWord = ({ stage }: AudiencePlan, { language }: PlanWriting): string =>
  say(language, stage ? `stage-${stage}` : 'notKnown');

/** Each audience with its methods, the best first, and why; all methods that anything speaks for where there is room. */
export function audienceLines(audiences: readonly AudiencePlan[], writing: PlanWriting): string[] {
  const { language, naming, text, some } = writing;
  const all = audiences.length === 1;
  const lines = audiences.flatMap((audience) => {
    const { aim, people, members, method, methods } = audience;
    const shown = methods.filter((one, i) => (all ? one.points > 0 || i < FEW : i < FEW) || one.method === method?.id);
    const facts = [
      ...(aim === undefined ? [] : [heading(language, 'aim', { aim: text(aim, 80) })]),
      ...(people === undefined ? [] : [heading(language, 'people', { count: people })]),
      ...(members.length === 0
        ? []
        : [
            heading(language, 'members', {
              names: some(
                members.map((id) => text(naming.bare(id), 30)),
                NAMES,
              ),
            }),
          ]),
    ];
    return [
      '',
      `${text(naming.audience(audience.id), 60)} – ${text(stageWord(audience, writing))}`,
      ...facts.map((fact) => `  ${fact}`),
      ...(method?.kind !== 'method' && method?.recorded !== undefined
        ? [`  ${heading(language, 'chosen')}: ${text(methodName(method.id ?? method.recorded, language), 60)}`]
        : []),
      ...shown.flatMap((one) => methodLines(one, method, writing)),
    ];
  });
  const nothing = audiences.length === 0 ? [heading(language, 'noAudiences')] : [];
  return [heading(language, 'audiences'), ...nothing, ...lines];
}

/** A method in its place, with what speaks for it and against it, by who says so. */
function methodLines(
  ranked: RankedMethod,
  planned: AudiencePlan['method'],
  { language, text, naming, phrases }: PlanWriting,
): string[] {
  const { method, rank, points } = ranked;
  const mark =
    method === planned?.id
      ? naming.list(['', heading(language, planned.recorded === undefined ? 'proposed' : 'chosen')])
      : '';
  const said = (reasons: readonly Reason[]) =>
    SOURCES.flatMap((source) => {
      const texts = reasons.filter((one) => one.source === source).map((one) => reasonText(one, language));
      return texts.length > 0 ? [`${phrases(texts)} (${sourceWord(source, language)})`] : [];
    }).join(' · ');
  const line = (key: 'speaksFor' | 'speaksAgainst', reasons: readonly Reason[]) =>
    reasons.length === 0 ? [] : [`       ${heading(language, key)}: ${text(said(reasons), 400)}`];
  return [
    `  ${String(rank).padStart(2)}. ${text(methodName(method, language))}${mark} – ${heading(language, 'points')}: ${points}`,
    ...line('speaksFor', ranked.for),
    ...line('speaksAgainst', ranked.against),
  ];
}

/** The outline: what happens with each audience, in a row. */
export function outlineLines(audiences: readonly AudiencePlan[], writing: PlanWriting): string[] {
  if (audiences.length === 0) return [];
  const { language, naming, text } = writing;
  const level = (value: AudiencePlan['level']) => (value ? say(language, `level-${value}`) : '?');
  const yesNo = (value: boolean | null, yes: string, no: string) => (value === null ? '?' : value ? yes : no);
  const withBenefits = audiences.some(({ benefit, benefits }) => benefit !== null || benefits.length > 0);
  const head = [
    heading(language, 'stage'),
    heading(language, 'audience'),
    heading(language, 'method'),
    heading(language, 'approaches'),
    heading(language, 'dates'),
    ...(withBenefits ? [heading(language, 'gets')] : []),
    heading(language, 'promised'),
    heading(language, 'kept'),
    heading(language, 'letter'),
    heading(language, 'loop'),
  ];
  const rows = audiences.map((audience) => {
    const { method, from, to, benefit, closing, approachedBy } = audience;
    const loop = yesNo(audience.loopClosed, heading(language, 'closed'), heading(language, 'open'));
    return [
      text(stageWord(audience, writing), 22),
      text(naming.audience(audience.id), 28),
      method ? text(methodName(method.id ?? method.recorded ?? '', language), 26) : '?',
      text(approachedBy ?? '?', 24),
      from === undefined && to === undefined ? '?' : from === to ? (from ?? '?') : `${from ?? '?'} – ${to ?? '?'}`,
      ...(withBenefits ? [text(benefit ?? benefitsOf(audience, writing), 50)] : []),
      level(audience.level),
      level(audience.kept),
      yesNo(audience.letter, heading(language, 'sent'), heading(language, 'notSent')),
      closing === undefined ? loop : `${loop}: ${text(closing, 36)}`,
    ];
  });
  return [heading(language, 'outline'), ...textTable([head, ...rows])];
}

const benefitsOf = ({ benefits }: AudiencePlan, { naming }: PlanWriting): string =>
  benefits
    .flatMap(({ stakeholder, benefit }) => (benefit === null ? [] : [`${naming.stakeholder(stakeholder)}: ${benefit}`]))
    .join('; ') || '?';

/** Advice from outside, with its points of contact. */
export function engagementLines(
  engagements: readonly EngagementPlan[],
  { language, naming, text }: PlanWriting,
): string[] {
  if (engagements.length === 0) return [];
  return [
    heading(language, 'engagements'),
    ...textTable([
      [
        heading(language, 'advice'),
        heading(language, 'adviser'),
        heading(language, 'audience'),
        heading(language, 'contact'),
        heading(language, 'dates'),
      ],
      ...engagements.map(({ id, adviser, audience, hasContact, contact, from, to }) => [
        text(naming.engagement(id), 40),
        adviser === null ? '?' : text(naming.bare(adviser), 40),
        audience === null ? '?' : text(naming.audience(audience), 32),
        contact === null ? heading(language, hasContact ? 'yes' : 'none') : text(contact, 30),
        `${from ?? '?'} – ${to ?? '?'}`,
      ]),
    ]),
  ];
}
