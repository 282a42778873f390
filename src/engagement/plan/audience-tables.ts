import type { Language } from '../../text/language';
import type { AccountTable } from '../account';
import { heading } from './headings';
import type { Naming } from './naming';
import type { AudiencePlan, EngagementPlan } from './plan-data';
import type { RankedMethod } from './rank';
import type { Reason } from './reason';
import { say } from './say';
import { methodName, reasonText, sourceWord } from './sentences';

const FEW = 3;
const SOURCES = ['002', '003', 'ours'] as const;

const stageWord = ({ stage }: AudiencePlan, language: Language): string =>
  say(language, stage ? `stage-${stage}` : 'notKnown');

/** A method by its name in the catalogue, or in the words of the data. */
const methodIn = (id: string | null, recorded: string | undefined, naming: Naming, language: Language): string =>
  id === null ? naming.words(recorded ?? '') : methodName(id, language);

/** Each audience with its methods, the best first, and why; of one audience all methods that anything speaks for. */
export function audienceTables(
  audiences: readonly AudiencePlan[],
  naming: Naming,
  language: Language,
): readonly AccountTable[] {
  const all = audiences.length === 1;
  return audiences.map((audience) => {
    const { aim, people, members, method, methods } = audience;
    const shown = methods.filter((one, i) => (all ? one.points > 0 || i < FEW : i < FEW) || one.method === method?.id);
    return {
      id: `audience ${audience.id}`,
      heading: `${naming.audience(audience.id)} – ${stageWord(audience, language)}`,
      sentences: [
        ...(aim === undefined ? [] : [heading(language, 'aim', { aim: naming.words(aim) })]),
        ...(people === undefined ? [] : [heading(language, 'people', { count: people })]),
        ...(members.length === 0
          ? []
          : [heading(language, 'members', { names: naming.list(members.map(naming.stakeholder)) })]),
        ...(method?.recorded !== undefined && method.kind !== 'method'
          ? [`${heading(language, 'chosen')}: ${methodIn(method.id, method.recorded, naming, language)}`]
          : []),
      ],
      header: ['', heading(language, 'method'), heading(language, 'points'), '', heading(language, 'why')],
      rows: shown.flatMap((one) => methodRows(one, method, naming, language)),
      numbers: [0, 2],
      whole: true,
    };
  });
}

/** A method in its place, with what speaks for it and against it, by who says so. */
function methodRows(
  ranked: RankedMethod,
  planned: AudiencePlan['method'],
  naming: Naming,
  language: Language,
): string[][] {
  const { method, rank, points } = ranked;
  const between = language === 'ar' ? '؛ ' : '; ';
  const mark =
    method === planned?.id ? [heading(language, planned.recorded === undefined ? 'proposed' : 'chosen')] : [];
  const said = (reasons: readonly Reason[]) =>
    SOURCES.flatMap((source) => {
      const texts = reasons.filter((one) => one.source === source).map((one) => reasonText(one, language));
      return texts.length > 0 ? [`${texts.join(between)} (${sourceWord(source, language)})`] : [];
    }).join(' · ');
  const reasons = (
    [
      ['speaksFor', ranked.for],
      ['speaksAgainst', ranked.against],
    ] as const
  ).flatMap(([key, some]) => (some.length === 0 ? [] : [[heading(language, key), said(some)]]));
  const head = [String(rank), naming.list([methodName(method, language), ...mark]), String(points)];
  const [first = ['', ''], ...others] = reasons;
  return [[...head, ...first], ...others.map((one) => ['', '', '', ...one])];
}

/** The outline: what happens with each audience, in a row. */
export function outlineTable(audiences: readonly AudiencePlan[], naming: Naming, language: Language): AccountTable[] {
  if (audiences.length === 0) return [];
  const level = (value: AudiencePlan['level']) => (value ? say(language, `level-${value}`) : '?');
  const yesNo = (value: boolean | null, yes: string, no: string) => (value === null ? '?' : value ? yes : no);
  const withBenefits = audiences.some(({ benefit, benefits }) => benefit !== null || benefits.length > 0);
  const rows = audiences.map((audience) => {
    const { method, from, to, benefit, closing, approachedBy } = audience;
    const loop = yesNo(audience.loopClosed, heading(language, 'closed'), heading(language, 'open'));
    return [
      stageWord(audience, language),
      naming.audience(audience.id),
      method ? methodIn(method.id, method.recorded, naming, language) : '?',
      approachedBy === undefined ? '?' : naming.words(approachedBy),
      from === undefined && to === undefined ? '?' : from === to ? (from ?? '?') : `${from ?? '?'} – ${to ?? '?'}`,
      ...(withBenefits ? [benefit === null ? benefitsOf(audience, naming) : naming.words(benefit)] : []),
      level(audience.level),
      level(audience.kept),
      yesNo(audience.letter, heading(language, 'sent'), heading(language, 'notSent')),
      closing === undefined ? loop : `${loop}: ${naming.words(closing)}`,
    ];
  });
  const header = [
    ...(['stage', 'audience', 'method', 'approaches', 'dates'] as const),
    ...(withBenefits ? (['gets'] as const) : []),
    ...(['promised', 'kept', 'letter', 'loop'] as const),
  ].map((key) => heading(language, key));
  return [{ id: 'outline', heading: heading(language, 'outline'), header, rows, whole: true }];
}

const benefitsOf = ({ benefits }: AudiencePlan, { stakeholder, words }: Naming): string =>
  benefits
    .flatMap((one) => (one.benefit === null ? [] : [`${stakeholder(one.stakeholder)}: ${words(one.benefit)}`]))
    .join('; ') || '?';

/** Advice from outside, with its points of contact. */
export function engagementTable(
  engagements: readonly EngagementPlan[],
  naming: Naming,
  language: Language,
): AccountTable[] {
  if (engagements.length === 0) return [];
  return [
    {
      id: 'engagements',
      heading: heading(language, 'engagements'),
      header: (['advice', 'adviser', 'audience', 'contact', 'dates'] as const).map((key) => heading(language, key)),
      rows: engagements.map(({ id, adviser, audience, hasContact, contact, from, to }) => [
        naming.engagement(id),
        adviser === null ? '?' : naming.bare(adviser),
        audience === null ? '?' : naming.audience(audience),
        contact === null ? heading(language, hasContact ? 'yes' : 'none') : naming.words(contact),
        `${from ?? '?'} – ${to ?? '?'}`,
      ]),
      whole: true,
    },
  ];
}
