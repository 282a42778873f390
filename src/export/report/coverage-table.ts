import type { AccountTable } from '../../engagement/account';
import type { Ecosystem } from '../../model/ecosystem';
import type { Stakeholder, Tie } from '../../model/schema';
import type { ReportBasis } from './report-basis';
import type { ReportKey } from './words';

/** Names in a cell. */
const NAMED = 3;

const JUDGED = [
  ['noInfluence', 'influence'],
  ['noInterest', 'interest'],
  ['noPower', 'power'],
  ['noLegitimacy', 'legitimacy'],
  ['noUrgency', 'urgency'],
  ['noPosition', 'position'],
] as const satisfies readonly (readonly [ReportKey, keyof Stakeholder])[];

/** What the figures do not rest on: how much is unknown, assumed or left out. How much was judged is told; what was judged is not. */
export function coverageTable(basis: ReportBasis, judged: Ecosystem, internalTies: number): AccountTable {
  const { ecosystem, network, measured, say, player, list } = basis;
  const recipients = new Set(ecosystem.recipients);
  const { stakeholders, ties } = ecosystem;
  const others = stakeholders.filter(({ id }) => !recipients.has(id));
  const isolated = new Set(network.ids.filter((_, i) => isAlone(network.out, i) && isAlone(network.in, i)));
  const examples = (who: readonly Stakeholder[]) => {
    const rest = who.length - NAMED;
    const names = who.slice(0, NAMED).map(({ id }) => player(id));
    return list([...names, ...(rest > 0 ? [say('more', { count: rest })] : [])]) || '–';
  };
  const whoever = (key: ReportKey, of: readonly Stakeholder[], lacks: (one: Stakeholder) => boolean) => {
    const found = of.filter(lacks);
    return [say(key), String(found.length), String(of.length), examples(found)];
  };
  const counted = (key: ReportKey, number: number, of: number) => [say(key), String(number), String(of), ''];
  const tied = (key: ReportKey, lacks: (tie: Tie) => boolean) => counted(key, ties.filter(lacks).length, ties.length);
  const { selfTiesLeftOut } = measured.selection;
  const evidence = ecosystem.document.evidence !== undefined;
  return {
    id: 'coverage',
    heading: say('coverage'),
    header: [say('what'), say('number'), say('of'), say('who')],
    rows: [
      whoever('noSector', others, ({ id }) => ecosystem.sectorOf(id) === null),
      whoever('severalSectors', stakeholders, ({ sectors }) => new Set(sectors).size > 1),
      whoever('noRing', stakeholders, ({ id }) => ecosystem.ringOf(id) === null),
      whoever('noTies', stakeholders, ({ id }) => isolated.has(id)),
      whoever('noKind', stakeholders, ({ kind }) => kind === undefined),
      // whom a judgement is missing of would say whom there is one of
      ...JUDGED.map(([key, field]) =>
        counted(key, judged.stakeholders.filter((one) => one[field] === undefined).length, stakeholders.length),
      ),
      whoever('assumedStakeholders', stakeholders, ({ assumed }) => assumed === true),
      tied('assumedTies', ({ assumed }) => assumed === true),
      ...(evidence
        ? []
        : [
            counted('noEvidence', stakeholders.filter((one) => one.evidence === undefined).length, stakeholders.length),
            tied('noTieEvidence', (tie) => tie.evidence === undefined),
          ]),
      tied('noType', ({ type }) => type === undefined),
      tied('noStrength', ({ strength }) => strength === undefined),
      counted('selfTies', selfTiesLeftOut, ties.length),
      ...(internalTies > 0 ? [counted('insideTies', internalTies, ties.length + internalTies)] : []),
      counted('parallelTies', ties.length - selfTiesLeftOut - pairs(ecosystem), ties.length),
    ],
    numbers: [1, 2],
  };
}

const isAlone = ({ offsets }: { readonly offsets: Uint32Array }, i: number): boolean => offsets[i] === offsets[i + 1];

/** Between how many pairs there is a tie, each direction apart where ties have one. */
function pairs(ecosystem: Ecosystem): number {
  const found = new Set<string>();
  for (const tie of ecosystem.ties) {
    const { source, target } = tie;
    if (source === target) continue;
    const ends = ecosystem.isDirected(tie) || source < target ? [source, target] : [target, source];
    found.add(JSON.stringify([...ends, ecosystem.isDirected(tie)]));
  }
  return found.size;
}
