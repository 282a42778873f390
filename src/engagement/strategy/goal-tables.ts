import type { Ecosystem } from '../../model/ecosystem';
import { cleanLabel } from '../../text/clean';
import { type AccountTable, headed } from '../account';
import { money, type Spoken, shareCell } from '../spoken';
import type { Strategy } from './strategy';
import type { StrategyEnglish } from './strategy-words';

/** Goals, where sectors stand in each, and sectors across all; nothing without goals. */
export function goalTables(
  ecosystem: Ecosystem,
  { goals, sectors, sdgs }: Strategy,
  { say, cell, bodyCell, sectorCell }: Spoken<StrategyEnglish>,
): AccountTable[] {
  if (goals.length === 0) return [];
  const named = new Map((ecosystem.document.goals ?? []).map((one) => [one.id, one]));
  const name = (id: string) => cell(named.get(id) ?? { id });
  const names = (ids: readonly string[]) => ids.map(name).join('; ');
  const stands = goals.flatMap(({ id, currency, sectors: own }) => own.map((one) => ({ id, currency, ...one })));
  const tables: AccountTable[] = [
    {
      ...headed('goalTable', say('goalTable'), [
        [
          say('goal'),
          say('sdg'),
          say('progress'),
          say('budget'),
          say('committed'),
          say('means'),
          say('mechanism'),
          say('powers'),
          say('indicators'),
          say('lacking'),
        ],
        ...goals.map((one) => [
          name(one.id),
          [
            ...one.sdg.map((sdg) => one.targets.find((target) => target.startsWith(`${sdg}.`)) ?? String(sdg)),
            ...one.otherSdg.map(cleanLabel),
          ].join(', '),
          shareCell(one.progress),
          one.budget === null ? '–' : money(one.budget, one.currency),
          one.committed === null ? '–' : money(one.committed, one.currency),
          one.means.map(cleanLabel).join('; '),
          cleanLabel(one.mechanism ?? ''),
          one.powers.map(cleanLabel).join('; '),
          one.indicators.map(cleanLabel).join('; '),
          one.gaps.map((gap) => say(gap)).join(', '),
        ]),
      ]),
      numbers: [2, 3, 4],
    },
    {
      ...headed('sdgs', say('sdgs'), [
        [say('sdg'), say('progress'), say('ofGoals')],
        ...sdgs.map(({ sdg, progress, goals: ids }) => [String(sdg), shareCell(progress), names(ids)]),
      ]),
      numbers: [0, 1],
    },
    {
      ...headed('standsTable', say('standsTable'), [
        [say('goal'), say('sector'), say('commitments'), say('progress'), say('budget'), say('bodies'), say('means')],
        ...stands.map(({ id, currency, sector, commitments, progress, budget, bodies, means }) => [
          name(id),
          sector === null ? say('unknown') : sectorCell(sector),
          String(commitments),
          shareCell(progress),
          budget === null ? '–' : money(budget, currency),
          bodies.map(bodyCell).join('; '),
          means.map(cleanLabel).join('; '),
        ]),
      ]),
      numbers: [2, 3, 4],
    },
    {
      ...headed('sectorsTable', say('sectorsTable'), [
        [say('sector'), say('ofGoals'), say('commitments'), say('progress'), say('budget'), say('absentFrom')],
        ...sectors.map(({ sector, goals: count, commitments, progress, budgets, absentFrom }) => [
          sectorCell(sector),
          String(count),
          String(commitments),
          shareCell(progress),
          budgets.map(({ budget, currency }) => money(budget, currency)).join('; ') || '–',
          names(absentFrom),
        ]),
      ]),
      numbers: [1, 2, 3, 4],
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
