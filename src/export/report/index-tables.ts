import type { AccountTable } from '../../engagement/account';
import { TESTED_INDICES } from '../../measures/report/chance';
import type { ReportBasis } from './report-basis';

/** Figures of the whole network: first those that say something only beside what chance gives, then the others. */
export function indexTables(basis: ReportBasis): AccountTable[] {
  const { measured, say, heading, number, chance } = basis;
  const { indices = {}, tests = {}, measures } = measured;
  const note = (id: string) => measures[id]?.index ?? measures[id];
  const says = (id: string) => [note(id)?.label ?? id, note(id)?.meaning ?? ''];
  const ids = Object.keys(indices);
  const tested = ids.filter((id) => TESTED_INDICES.includes(id));
  const others = ids.filter((id) => !TESTED_INDICES.includes(id));
  const testOf = (id: string) => {
    const test = tests[id];
    if (!test) return ['–', '–', '–', '–'];
    return [chance(test.mean), chance(test.sd), chance(test.p), String(test.draws)];
  };
  const draws = Object.values(tests).reduce((most, test) => Math.max(most, test.draws), 0);
  return [
    ...(tested.length === 0
      ? []
      : [
          {
            id: 'tested',
            heading: say('tested'),
            sentences: draws > 0 ? [say('chance', { permutations: draws })] : [],
            header: [
              say('measure'),
              say('says'),
              heading('value'),
              say('chanceMean'),
              say('sd'),
              'p',
              heading('draws'),
            ],
            rows: tested.map((id) => [...says(id), number(indices[id]), ...testOf(id)]),
            numbers: [2, 3, 4, 5, 6],
          },
        ]),
    ...(others.length === 0
      ? []
      : [
          {
            id: 'whole',
            heading: say('whole'),
            header: [say('measure'), say('says'), heading('value')],
            rows: others.map((id) => [...says(id), number(indices[id])]),
            numbers: [2],
          },
        ]),
  ];
}
