import { cleanLabel } from '../../text/clean';
import { type AccountTable, headed } from '../account';
import { money, numberCell, type Spoken, shareCell } from '../spoken';
import type { Concentration, Spread } from './concentration';
import type { Term } from './funding';
import type { Strategy } from './strategy';
import type { StrategyEnglish } from './strategy-words';

const TERMS = {
  running: 'running',
  ending: 'endingSoon',
  open: 'openTerm',
  ended: 'ended',
  'not-begun': 'not-begun',
  unknown: 'unknown',
} as const satisfies Readonly<Record<Term, keyof StrategyEnglish>>;

/** Ties of money, mechanisms, and in how few hands it is; nothing without such ties. */
export function moneyTables({ funding }: Strategy, spoken: Spoken<StrategyEnglish>): AccountTable[] {
  const { say, bodyCell } = spoken;
  if (funding.ties.length === 0) return [];
  return [
    {
      ...headed('moneyTable', say('moneyTable'), [
        [say('from'), say('to'), say('mechanism'), say('amount'), say('term'), say('until')],
        ...funding.ties.map(({ source, target, mechanism, amount, currency, term, to }) => [
          bodyCell(source),
          bodyCell(target),
          cleanLabel(mechanism ?? ''),
          amount === null ? '–' : money(amount, currency),
          say(TERMS[term]),
          to ?? '',
        ]),
      ]),
      numbers: [3],
    },
    {
      ...headed('mechanisms', say('mechanisms'), [
        [say('mechanism'), say('ties'), say('endingSoon'), say('amount')],
        ...funding.mechanisms.map(({ mechanism, ties, ending, amounts }) => [
          mechanism === null ? say('unknown') : cleanLabel(mechanism),
          String(ties),
          String(ending),
          amounts.map(({ amount, currency }) => money(amount, currency)).join('; ') || '–',
        ]),
      ]),
      numbers: [1, 2, 3],
    },
    {
      ...headed('concentration', say('concentration'), [
        [say('basis'), say('side'), say('hhi'), say('effective'), say('largest'), say('share')],
        ...funding.concentration.flatMap((one) => concentrationRows(one, spoken)),
      ]),
      numbers: [2, 3, 5],
    },
  ];
}

function concentrationRows(one: Concentration, { say, bodyCell, sectorCell }: Spoken<StrategyEnglish>): string[][] {
  const basis = one.basis === 'ties' ? `${say('ties')} (${one.ties})` : money(one.total, one.currency);
  const sectorOf = (id: string | null) => (id === null ? say('unknown') : sectorCell(id));
  const row = (side: string, { hhi, effective, shares: [largest] }: Spread, name: (id: string | null) => string) => [
    basis,
    side,
    numberCell(hhi),
    numberCell(effective, 1),
    largest ? name(largest.id) : '',
    shareCell(largest?.share ?? null),
  ];
  const bodyOf = (id: string | null) => (id === null ? '' : bodyCell(id));
  return [
    row(say('bySource'), one.funders, bodyOf),
    row(say('byTarget'), one.receivers, bodyOf),
    row(say('bySourceSector'), one.funderSectors, sectorOf),
    row(say('byTargetSector'), one.receiverSectors, sectorOf),
    ...one.receiving.map(({ sector, funders }) => row(`${say('bySource')} → ${sectorOf(sector)}`, funders, bodyOf)),
    ...one.giving.map(({ sector, receivers }) => row(`${sectorOf(sector)} → ${say('byTarget')}`, receivers, bodyOf)),
  ];
}
