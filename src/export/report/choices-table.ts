import type { AccountTable } from '../../engagement/account';
import { cleanLabel } from '../../text/clean';
import { message } from '../../text/messages';
import type { ReportOptions } from './report';
import type { ReportBasis } from './report-basis';

const COMBINED = { sum: 'sum', max: 'max', count: 'count', none: 'none' } as const;
const WAYS = { in: 'in', out: 'out', all: 'both' } as const;

/** Every choice behind the figures, also those that nobody made. */
export function choicesTable(basis: ReportBasis, options: ReportOptions, version: string): AccountTable {
  const { ecosystem, language, measured, say, heading, list } = basis;
  const { selection, reading } = measured;
  const { ties, where = [], at, level = 'person', sizeBy, ringsBy } = options;
  const typeName = (id: string) => {
    const type = ecosystem.tieTypes.find((one) => one.id === id) ?? { id };
    const name = id === 'tie' && !('names' in type) ? message(language, 'tie') : ecosystem.nameOf(type, language);
    return cleanLabel(name) || id;
  };
  const types = ecosystem.tieTypes.map(({ id }) => typeName(id));
  const rows: (readonly [choice: string, chosen: string])[] = [
    [say('types'), ties ? list(types) : `${say('all')}${types.length > 1 ? `: ${list(types)}` : ''}`],
    ...(where.length > 0
      ? [[say('where'), list(where.map(([column, value]) => cleanLabel(`${column} = ${value}`)))] as const]
      : []),
    [say('at'), at ?? say('anyDate')],
    [say('level'), say(level)],
    [say('direction'), say(selection.directed ? 'directed' : 'undirected')],
    [say('combine'), say(COMBINED[selection.combine])],
    [say('strength'), say(reading.unweighted ? 'unweighted' : 'asIs')],
    [say('distance'), say(reading.distance === 'hops' ? 'hops' : 'lengths')],
    [say('reading'), say(WAYS[reading.direction])],
    [say('values2'), say(reading.normalized ? 'shares' : 'raw')],
    [say('by'), cleanLabel(heading(reading.by))],
    [say('recipients'), list(ecosystem.recipients.map(basis.player)) || say('nobody')],
    [say('seed'), String(reading.seed)],
    [say('permutations'), reading.permutations === 0 ? say('noTests') : String(reading.permutations)],
    ...(reading.samples === undefined ? [] : [[say('samples'), String(reading.samples)] as const]),
    ...(sizeBy === undefined
      ? []
      : [[message(language, 'sizeBy', { measure: '' }).replace(/:\s*$/, ''), basis.label(sizeBy)] as const]),
    ...(ringsBy === undefined ? [] : [[heading('rings'), basis.label(ringsBy)] as const]),
    [say('program'), `playermap ${version}`],
  ];
  return { id: 'choices', heading: say('choices'), header: [say('choice'), say('chosen')], rows };
}
