import { categoryName, valueName } from '../engagement/missing/sentences';
import type { SuggestedInvitations } from '../engagement/suggest/suggest-invitations';
import type { SuggestedTies } from '../engagement/suggest/suggest-ties';
import type { Ecosystem } from '../model/ecosystem';
import type { Language } from '../text/language';
import { isMissingWord, sayMissing } from './missing-words';
import { namingOf } from './naming';
import { number } from './terminal';
import { cell, textTable } from './text-table';

const TOPICS = 3;

/** What a measure is, in words: with its index where that has words of its own. */
function measureWords(language: Language, measure: string, steps: number): string {
  if (isMissingWord(measure)) return sayMissing(language, measure, { steps });
  const [name = '', index = ''] = measure.split(' ');
  return isMissingWord(name) ? `${sayMissing(language, name)} (${index})` : measure;
}

/** New ties step by step, for people at a terminal. */
export function suggestedTiesText(
  ecosystem: Ecosystem,
  found: SuggestedTies,
  language: Language,
  steps: number,
): string[] {
  const say = (key: Parameters<typeof sayMissing>[1], values?: Parameters<typeof sayMissing>[2]) =>
    sayMissing(language, key, values);
  const { aim, about, measures, before, ties, guaranteed } = found;
  const { player, topic, some } = namingOf(ecosystem, language);
  const title = [say(aim), ...(about === null ? [] : [say('about', { name: player(about) })])].join(' · ');
  if (aim === 'gatekeeper' && about === null) return [title, say('nobodyGate')];
  const values = measures.map(
    (measure, m) => `${measureWords(language, measure, steps)} (${say('before', { value: number(before[m]) })})`,
  );
  if (ties.length === 0) return [title, ...values, say('noGain')];
  const header = [
    say('first'),
    say('second'),
    ...measures.flatMap(() => [say('gain'), say('afterwards')]),
    say('topics'),
  ];
  const rows = ties.map(({ source, target, gains, values: reached, sharedTopics }) => [
    player(source),
    player(target),
    ...measures.flatMap((_, m) => [number(gains[m]), number(reached[m])]),
    some(sharedTopics.map(topic), TOPICS),
  ]);
  const right = new Set(measures.flatMap((_, m) => [2 + 2 * m, 3 + 2 * m]));
  return [title, ...values, ...textTable([header, ...rows], right), say(guaranteed ? 'guaranteed' : 'greedy')];
}

/** Invitations step by step, for people at a terminal. */
export function suggestedInvitationsText(
  ecosystem: Ecosystem,
  found: SuggestedInvitations,
  language: Language,
): string[] {
  const say = (key: Parameters<typeof sayMissing>[1], values?: Parameters<typeof sayMissing>[2]) =>
    sayMissing(language, key, values);
  const { processes, before, invitations, guaranteed } = found;
  const { player, process, topic, some } = namingOf(ecosystem, language);
  const value = say(processes.length === 1 ? 'oneProcess' : 'participants');
  const head = [say('invitations'), `${value} (${say('before', { value: number(before) })})`];
  if (invitations.length === 0) return [...head, say('noGain')];
  const header = [say('process'), say('invited'), say('gain'), say('afterwards'), say('keyToo'), say('topics')];
  const rows = invitations.map((one) => [
    process(one.process),
    player(one.stakeholder),
    number(one.gain),
    number(one.value),
    some(
      one.key.map(([category, wanted]) =>
        cell(
          `${categoryName(category, language)}: ${valueName(ecosystem, category, wanted, language)}`.replace(
            /[\u2066-\u2069]/g,
            '',
          ),
          30,
        ),
      ),
      2,
    ),
    some(one.sharedTopics.map(topic), TOPICS),
  ]);
  return [...head, ...textTable([header, ...rows], new Set([2, 3])), say(guaranteed ? 'guaranteed' : 'greedy')];
}
