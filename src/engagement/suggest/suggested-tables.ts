import type { Ecosystem } from '../../model/ecosystem';
import type { Language } from '../../text/language';
import type { AccountTable } from '../account';
import type { Cells } from '../cells';
import { isMissingWord, type MissingWord, sayMissing } from '../missing/missing-words';
import { categoryName, valueName } from '../missing/sentences';
import { numberCell } from '../spoken';
import type { SuggestedInvitations } from './suggest-invitations';
import type { SuggestedTies } from './suggest-ties';

const DIGITS = 3;

/** What a measure is, in words: with its index where that has words of its own. */
function measureWords(language: Language, measure: string, steps: number): string {
  if (isMissingWord(measure)) return sayMissing(language, measure, { steps });
  const [name = '', index = ''] = measure.split(' ');
  return isMissingWord(name) ? `${sayMissing(language, name)} (${index})` : measure;
}

const sayIn =
  (language: Language) =>
  (key: MissingWord, values?: Readonly<Record<string, string | number>>): string =>
    sayMissing(language, key, values);

const number = (value: number | null | undefined): string => numberCell(value ?? null, DIGITS);

/** New ties step by step. */
export function tieTable(cells: Cells, found: SuggestedTies, language: Language, steps: number): AccountTable {
  const say = sayIn(language);
  const { aim, about, measures, before, ties, guaranteed } = found;
  const { player, topic, list } = cells;
  const heading = [say(aim), ...(about === null ? [] : [say('about', { name: player(about) })])].join(' · ');
  const nothing = { id: aim, heading, header: [], rows: [] };
  if (aim === 'gatekeeper' && about === null) return { ...nothing, sentences: [say('nobodyGate')] };
  const values = measures.map(
    (measure, m) => `${measureWords(language, measure, steps)} (${say('before', { value: number(before[m]) })})`,
  );
  if (ties.length === 0) return { ...nothing, sentences: [...values, say('noGain')] };
  return {
    id: aim,
    heading,
    sentences: [...values, say(guaranteed ? 'guaranteed' : 'greedy')],
    header: [say('first'), say('second'), ...measures.flatMap(() => [say('gain'), say('afterwards')]), say('topics')],
    rows: ties.map(({ source, target, gains, values: reached, sharedTopics }) => [
      player(source),
      player(target),
      ...measures.flatMap((_, m) => [number(gains[m]), number(reached[m])]),
      list(sharedTopics.map(topic)),
    ]),
    numbers: measures.flatMap((_, m) => [2 + 2 * m, 3 + 2 * m]),
    whole: true,
  };
}

/** Invitations step by step. */
export function invitationTable(
  ecosystem: Ecosystem,
  { player, process, topic, list }: Cells,
  { processes, before, invitations, guaranteed }: SuggestedInvitations,
  language: Language,
): AccountTable {
  const say = sayIn(language);
  const value = say(processes.length === 1 ? 'oneProcess' : 'participants');
  const head = {
    id: 'invitations',
    heading: say('invitations'),
  };
  const now = `${value} (${say('before', { value: number(before) })})`;
  if (invitations.length === 0) return { ...head, sentences: [now, say('noGain')], header: [], rows: [] };
  return {
    ...head,
    sentences: [now, say(guaranteed ? 'guaranteed' : 'greedy')],
    header: [say('process'), say('invited'), say('gain'), say('afterwards'), say('keyToo'), say('topics')],
    rows: invitations.map((one) => [
      process(one.process),
      player(one.stakeholder),
      number(one.gain),
      number(one.value),
      list(
        one.key.map(
          ([category, wanted]) =>
            `${categoryName(category, language)}: ${valueName(ecosystem, category, wanted, language)}`,
        ),
      ),
      list(one.sharedTopics.map(topic)),
    ]),
    numbers: [2, 3],
    whole: true,
  };
}
