import type { Period } from '../../model/period';
import type { Language } from '../../text/language';
import { message } from '../../text/page-messages';
import type { Facts, PlayerFacts, TieFacts } from '../facts';
import { readableNumber } from '../number';
import { isolated, tieKind } from '../tie-words';

/** A time in words; empty where it is open at both ends. */
function periodWords({ from, to }: Period, language: Language): string {
  if (from && to) return from === to ? from : message(language, 'between', { from, to });
  if (from) return message(language, 'since', { from });
  return to ? message(language, 'until', { to }) : '';
}

/** A line of what is known of a player: what it is called, and what it is. */
export type Line = readonly [label: string, value: string];

/** What is known of a player, line by line. */
export function playerLines(facts: Facts, player: PlayerFacts, language: Language): Line[] {
  const { sectors, ring, kind, period, values } = player;
  const lines: Line[] = [];
  if (facts.sectors.length > 0) {
    const names = sectors.map((sector) => facts.sectors[sector] ?? '').join(', ');
    lines.push([message(language, 'sector'), names || message(language, player.recipient ? 'recipients' : 'unknown')]);
  }
  const inRing = facts.rings[ring ?? -1];
  if (inRing) lines.push([message(language, 'ring'), inRing]);
  if (kind && kind !== 'organisation') lines.push([message(language, 'kind'), message(language, kind)]);
  if (period) lines.push([message(language, 'onDate'), periodWords(period, language)]);
  facts.measures.forEach((label, i) => {
    const value = values[i];
    lines.push([label, typeof value === 'number' ? readableNumber(value) : message(language, 'sizeUnknown')]);
  });
  return lines;
}

/** A player in one sentence, as a screen reader says it. */
export function playerSentence(facts: Facts, player: PlayerFacts, language: Language): string {
  return [player.name, ...playerLines(facts, player, language).map(([label, value]) => `${label}: ${value}`)].join(
    ', ',
  );
}

/** What is known of a tie beside the two it joins. */
export function tieLines(facts: Facts, tie: TieFacts, language: Language): Line[] {
  const { strength, periods = [], count } = tie;
  const kind = tieKind(facts, tie, language);
  const when = periods.map((period) => periodWords(period, language)).filter((words) => words !== '');
  return [
    ...(kind ? [[message(language, 'kind'), kind] as const] : []),
    ...(strength === 1 ? [] : [[message(language, 'strength'), readableNumber(strength)] as const]),
    ...(count === 1 ? [] : [[message(language, 'ties'), String(count)] as const]),
    ...(when.length > 0 ? [[message(language, 'onDate'), [...new Set(when)].join('; ')] as const] : []),
  ];
}

/** The two ends of a tie with the way it runs, in the order of reading. */
export function tieTitle(names: ReadonlyMap<string, string>, tie: TieFacts, rtl: boolean): string {
  const { source, target, headAtSource, headAtTarget } = tie;
  const [a, b] = headAtSource && !headAtTarget ? [target, source] : [source, target];
  const onwards = rtl ? '←' : '→';
  const arrow = headAtSource && headAtTarget ? '↔' : headAtSource || headAtTarget ? onwards : '–';
  const name = (id: string) => isolated(names.get(id) ?? id);
  return `${name(a)} ${arrow} ${name(b)}`;
}
