import type { Ecosystem } from '../../model/ecosystem';
import { directionOf, type Language } from '../../text/language';
import type { Account, AccountTable } from '../account';
import { told } from '../account';
import { type Cells, cellsOf } from '../cells';
import { numberCell, shareCell } from '../spoken';
import type { SuggestedInvitations } from '../suggest/suggest-invitations';
import type { SuggestedTies } from '../suggest/suggest-ties';
import { invitationTable, tieTable } from '../suggest/suggested-tables';
import { type MissingWord, sayMissing } from './missing-words';
import { blindSpotSentence, categoryName, placeIn, valueName } from './sentences';
import type { WhoIsMissing } from './who-is-missing';

/** What was suggested besides, and how many steps the reach of the recipients was to have. */
export interface MissingSuggested {
  readonly ties?: readonly SuggestedTies[];
  readonly invitations?: SuggestedInvitations | null;
  readonly steps?: number;
}

type Word = (key: MissingWord) => string;

/**
 * Who is missing, in words: every blind spot as a sentence, the weightiest first, then the representation key, who can stop the
 * work, operators, and those on whom it hangs who meets whom; then what was suggested.
 *
 * Undefined: tables that would be empty are left out.
 * Cost: O(blind spots + stakeholders).
 *
 * @throws {PlayermapError} never.
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'children', ring: 'recipient' }], ties: [] });
 * const account = missingAccount(ecosystem, whoIsMissing(ecosystem), 'en');
 * assert.equal(account.title, 'Who is missing');
 */
export function missingAccount(
  ecosystem: Ecosystem,
  found: WhoIsMissing,
  language: Language,
  { ties = [], invitations, steps = 2 }: MissingSuggested = {},
): Account {
  const say: Word = (key) => sayMissing(language, key);
  const cells = cellsOf(ecosystem, language);
  const { spots } = found;
  return told({
    language,
    title: say('title'),
    sentences:
      spots.length === 0 ? [say('nothing')] : spots.map((spot) => blindSpotSentence(ecosystem, spot, language)),
    tables: [
      keyTable(ecosystem, found, language, say),
      vetoTable(found, language, cells, say),
      operatorTable(found, cells, say),
      convenorTable(found, cells, say),
      ...ties.map((one) => tieTable(cells, one, language, steps)),
      ...(invitations ? [invitationTable(ecosystem, cells, invitations, language)] : []),
    ].filter((one) => one !== null),
  });
}

function keyTable(
  ecosystem: Ecosystem,
  { representation }: WhoIsMissing,
  language: Language,
  say: Word,
): AccountTable | null {
  if (representation.length === 0) return null;
  return {
    id: 'key',
    heading: say('key'),
    header: [say('place'), say('asked'), '', say('least'), say('most'), say('found'), say('state')],
    rows: representation.map(({ place, category, value, min, max, found, state }) => [
      placeIn(ecosystem, place, language),
      categoryName(category, language),
      valueName(ecosystem, category, value, language),
      numberCell(min),
      numberCell(max),
      numberCell(found),
      say(state),
    ]),
    numbers: [3, 4, 5],
  };
}

function vetoTable(
  { vetoPlayers = [] }: WhoIsMissing,
  language: Language,
  { player }: Cells,
  say: Word,
): AccountTable | null {
  if (vetoPlayers.length === 0) return null;
  const arrow = directionOf(language) === 'rtl' ? ' ← ' : ' → ';
  return {
    id: 'veto',
    heading: say('veto'),
    header: ['', say('steps'), say('processes'), say('engaged'), say('way')],
    rows: vetoPlayers.map(({ id, steps, way, processes, engaged }) => [
      player(id),
      numberCell(steps),
      String(processes.length),
      say(engaged),
      way.slice(0, -1).map(player).join(arrow),
    ]),
    numbers: [1, 2],
  };
}

function operatorTable({ operators = [] }: WhoIsMissing, { player }: Cells, say: Word): AccountTable | null {
  if (operators.length === 0) return null;
  return {
    id: 'operators',
    heading: say('operators'),
    header: ['', say('standards'), say('answer'), say('trust'), say('tension'), say('processes')],
    rows: operators.map(({ id, standards, answer, trust, trustItems, tension, processes }) => [
      player(id),
      standards === null ? '–' : say(standards ? 'yes' : 'no'),
      numberCell(answer, 3),
      trust === null ? '–' : `${numberCell(trust, 3)} (${trustItems})`,
      String(tension.length),
      String(processes.length),
    ]),
    numbers: [2, 3, 4, 5],
  };
}

function convenorTable({ convenors }: WhoIsMissing, { player }: Cells, say: Word): AccountTable | null {
  if (convenors.length === 0) return null;
  return {
    id: 'convenors',
    heading: say('convenors'),
    header: ['', say('convened'), say('lost'), say('othersLost')],
    rows: convenors.map(({ id, processes, share, othersShare }) => [
      player(id),
      String(processes.length),
      shareCell(share),
      shareCell(othersShare),
    ]),
    numbers: [1, 2, 3],
  };
}
