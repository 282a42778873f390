import type { AccountTable } from '../../engagement/account';
import { valueWord } from '../../measures/report/headings';
import type { SetRow } from '../../measures/report/measured';
import type { ReportBasis } from './report-basis';

/** How far the recipients are, and on whom the map hangs. */
export const recipientTables = (basis: ReportBasis): AccountTable[] =>
  [reachTable(basis), keyPlayerTable(basis)].flatMap((table) => table ?? []);

function reachTable(basis: ReportBasis): AccountTable | undefined {
  const { measured, language, heading, group, number, share, list } = basis;
  const { reach = [] } = measured.toRecipients ?? {};
  if (reach.length === 0) return undefined;
  const { meaning } = measured.measures.sectorReach ?? {};
  return {
    id: 'reach',
    heading: heading('reach'),
    sentences: meaning === undefined ? [] : [meaning],
    header: ['way', 'steps', 'stakeholders', 'share', 'groups', 'hill1', 'missing'].map(heading),
    rows: reach.map(({ way, steps, stakeholders, share: part, groups, hill1, missing }) => [
      valueWord(way, language) ?? way,
      String(steps),
      String(stakeholders),
      share(part),
      String(groups.length),
      number(hill1),
      missing.length === 0 ? '–' : list(missing.map((one) => group(one))),
    ]),
    numbers: [1, 2, 3, 4, 5],
  };
}

const isLoss = ({ goal }: SetRow): boolean => goal.endsWith('fragmentation') || goal === 'recipient-loss';

/** Sets of key players chosen of everybody, or of those who were named. */
function keyPlayerTable(basis: ReportBasis): AccountTable | undefined {
  const { measured, network, language, say, heading, player, group, number, share, list } = basis;
  // nobody holds together, or is tied to, what has no ties
  const { sets = [], reading } = measured;
  const shown = sets.filter(
    ({ among, members }) => members.length > 0 && (!among || typeof reading.among !== 'string'),
  );
  if (shown.length === 0 || network.size === 0) return undefined;
  const who = ({ among, members }: SetRow) => {
    const names = list(members.map(player));
    return among ? `${names} (${list(among.values.map((value) => group(value, among.by)))})` : names;
  };
  return {
    id: 'sets',
    heading: say('keyPlayers'),
    header: [heading('goal'), heading('size'), say('together'), heading('before'), heading('value')],
    rows: shown.map((row) => {
      const { goal, size, value, before } = row;
      const figure = goal.startsWith('distance') ? number : share;
      const isNobody = isLoss(row) && (value ?? 0) <= (before ?? 0);
      return [
        valueWord(goal, language, reading.by) ?? goal,
        String(size),
        isNobody ? say('noWorse') : who(row),
        isLoss(row) ? figure(before) : '–',
        figure(value),
      ];
    }),
    numbers: [1, 3, 4],
  };
}
