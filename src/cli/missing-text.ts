import { blindSpotSentence, categoryName, missingPhrase, placeIn, valueName } from '../engagement/missing/sentences';
import type { WhoIsMissing } from '../engagement/missing/who-is-missing';
import type { Ecosystem } from '../model/ecosystem';
import { directionOf, type Language } from '../text/language';
import { sayMissing } from './missing-words';
import { type Naming, namingOf } from './naming';
import { number, percent } from './terminal';
import { cell, textTable } from './text-table';

const TOP = 15;
const CONVENORS = 5;

/** Isolates have no width on a terminal, and no place in a cell that is cut to one. */
const plain = (text: string, most: number): string => cell(text.replace(/[\u2066-\u2069]/g, ''), most);

/** Who is missing, for people at a terminal. */
export function missingText(ecosystem: Ecosystem, found: WhoIsMissing, language: Language, all: boolean): string[][] {
  const say = (key: Parameters<typeof sayMissing>[1], values?: Parameters<typeof sayMissing>[2]) =>
    sayMissing(language, key, values);
  const shown = all ? found.spots : found.spots.slice(0, TOP);
  const rest = found.spots.length - shown.length;
  const naming = namingOf(ecosystem, language);
  return [
    [
      ...(found.spots.length === 0 ? [say('nothing')] : []),
      // names in sentences are cleaned already, and their isolates keep mixed directions in order
      ...shown.map((spot) => `• ${blindSpotSentence(ecosystem, spot, language)}`),
      ...(rest > 0 ? [say('more', { count: rest })] : []),
    ],
    keyTable(ecosystem, found, language),
    vetoTable(found, language, naming),
    operatorTable(found, language, naming),
    convenorTable(found, language, naming),
    found.leftOut > 0 ? [missingPhrase(language, 'leftOut', { count: found.leftOut })] : [],
  ];
}

function keyTable(ecosystem: Ecosystem, { representation }: WhoIsMissing, language: Language): string[] {
  if (representation.length === 0) return [];
  const say = (key: Parameters<typeof sayMissing>[1]) => sayMissing(language, key);
  const header = [say('place'), say('asked'), '', say('least'), say('most'), say('found'), say('state')];
  const rows = representation.map(({ place, category, value, min, max, found, state }) => [
    plain(placeIn(ecosystem, place, language), 34),
    plain(categoryName(category, language), 16),
    plain(valueName(ecosystem, category, value, language), 24),
    number(min),
    number(max),
    number(found),
    say(state),
  ]);
  return [say('key'), ...textTable([header, ...rows], new Set([3, 4, 5]))];
}

function vetoTable({ vetoPlayers = [] }: WhoIsMissing, language: Language, { player }: Naming): string[] {
  if (vetoPlayers.length === 0) return [];
  const say = (key: Parameters<typeof sayMissing>[1]) => sayMissing(language, key);
  const arrow = directionOf(language) === 'rtl' ? ' ← ' : ' → ';
  const rows = vetoPlayers.map(({ id, steps, way, processes, engaged }) => [
    player(id),
    number(steps),
    String(processes.length),
    say(engaged),
    way
      .slice(0, -1)
      .map((each) => player(each, 24))
      .join(arrow),
  ]);
  const header = ['', say('steps'), say('processes'), say('engaged'), say('way')];
  return [say('veto'), ...textTable([header, ...rows], new Set([1, 2]))];
}

function operatorTable({ operators = [] }: WhoIsMissing, language: Language, { player }: Naming): string[] {
  if (operators.length === 0) return [];
  const say = (key: Parameters<typeof sayMissing>[1]) => sayMissing(language, key);
  const rows = operators.map(({ id, standards, answer, trust, trustItems, tension, processes }) => [
    player(id),
    standards === null ? '–' : say(standards ? 'yes' : 'no'),
    number(answer),
    trust === null ? '–' : `${number(trust)} (${trustItems})`,
    String(tension.length),
    String(processes.length),
  ]);
  const header = ['', say('standards'), say('answer'), say('trust'), say('tension'), say('processes')];
  return [say('operators'), ...textTable([header, ...rows], new Set([2, 3, 4, 5]))];
}

function convenorTable({ convenors }: WhoIsMissing, language: Language, { player }: Naming): string[] {
  if (convenors.length === 0) return [];
  const say = (key: Parameters<typeof sayMissing>[1]) => sayMissing(language, key);
  const rows = convenors
    .slice(0, CONVENORS)
    .map(({ id, processes, share, othersShare }) => [
      player(id),
      String(processes.length),
      percent(share),
      percent(othersShare),
    ]);
  const header = ['', say('convened'), say('lost'), say('othersLost')];
  return [say('convenors'), ...textTable([header, ...rows], new Set([1, 2, 3]))];
}
