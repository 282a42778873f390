import { cleanLabel } from '../../text/clean';
import { type AccountTable, headed } from '../account';
import { numberCell, type Spoken } from '../spoken';
import { LEAST_ANSWERS, publicTrust } from './public-trust';
import type { StrategyEnglish } from './strategy-words';
import type { Trust } from './trust';

const digits = (value: number): string => value.toFixed(2);

/** Trust in sentences; without private data by sector only, with the rule. */
export function trustSentences(trust: Trust, spoken: Spoken<StrategyEnglish>, withPrivate: boolean): string[] {
  const { say, list, body } = spoken;
  if (trust.total.answers === 0) return [say('trustNone')];
  const shown = withPrivate ? trust : publicTrust(trust);
  const mean = ({ answers, mean: value }: { readonly answers: number; readonly mean: number | null }) => ({
    answers,
    mean: digits(value ?? 0),
  });
  const told = [
    shown.total ? say('trust', mean(shown.total)) : say('trustHidden'),
    ...(shown.institutions && shown.institutions.answers > 0 ? [say('institutions', mean(shown.institutions))] : []),
  ];
  if (!withPrivate) return [...told, say('rule', { least: LEAST_ANSWERS, cells: publicTrust(trust).hiddenCells })];
  const weakest = trust.ways
    .filter(({ strength }) => strength !== null)
    .sort((a, b) => (a.strength as number) - (b.strength as number));
  const silent = trust.ways.filter(({ code }) => code === 'not-answered').length;
  return [
    ...told,
    ...(trust.persons.answers > 0 ? [say('persons', mean(trust.persons))] : []),
    ...(trust.asymmetries.length > 0
      ? [
          say('asymmetry', {
            list: list(
              trust.asymmetries
                .slice(0, 3)
                .map(({ a, b, ab, ba }) => say('differ', { a: body(a), b: body(b), ab: digits(ab), ba: digits(ba) })),
            ),
          }),
        ]
      : []),
    ...(weakest.length > 0
      ? [
          say('weakest', {
            list: list(
              weakest.slice(0, 3).map(({ id, strength, weakest: link }) =>
                say('via', {
                  name: body(id),
                  strength: digits(strength as number),
                  from: body(link?.[0] ?? ''),
                  to: body(link?.[1] ?? ''),
                }),
              ),
            ),
          }),
        ]
      : []),
    ...(silent > 0 ? [say('noAnswers', { count: silent })] : []),
  ];
}

/** Trust in tables: between sectors; with private data also in bodies of the state, and along the ways. */
export function trustTables(trust: Trust, spoken: Spoken<StrategyEnglish>, withPrivate: boolean): AccountTable[] {
  const { say, sectorCell, bodyCell } = spoken;
  const shown = withPrivate ? trust : publicTrust(trust);
  const tables: AccountTable[] = [
    {
      ...headed('items', say('items'), [
        ['', say('answers'), say('mean')],
        ...shown.items.map(({ item, answers, mean }) => [cleanLabel(item), String(answers), digits(mean)]),
      ]),
      numbers: [1, 2],
    },
    {
      ...headed('sectorTrust', say('sectorTrust'), [
        [say('from'), say('to'), say('answers'), say('mean')],
        ...shown.sectors.map(({ from, to, answers, mean }) => [
          sectorCell(from),
          sectorCell(to),
          String(answers),
          numberCell(mean),
        ]),
      ]),
      numbers: [2, 3],
    },
    {
      ...headed('bodyTrust', say('bodyTrust'), [
        ['', say('answers'), say('mean')],
        ...(withPrivate ? trust.institutions.bodies : []).map(({ id, answers, mean }) => [
          bodyCell(id),
          String(answers),
          numberCell(mean),
        ]),
      ]),
      numbers: [1, 2],
    },
    {
      ...headed('ways', say('ways'), [
        ['', say('strength'), say('path')],
        ...(withPrivate ? trust.ways : [])
          .filter(({ strength }) => strength !== null)
          .map(({ id, strength, path }) => [bodyCell(id), numberCell(strength), path.map(bodyCell).join(' → ')]),
      ]),
      numbers: [1],
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
