import { describe, expect, it } from 'vitest';
import { readParquetTables, readVennMaker } from '../../../src/io/index';

// Written by hand after what VennMaker's own source (MIT) writes; no export of an interview is published under a licence.
const ALTER = [
  '"id_Alter";"id_Ego";"x_Karte";"y_Karte";"x_Neue Karte";"y_Neue Karte";"Sector_Karte";"Circle_Karte";"Notes on it_Karte";"Sector_Neue Karte";"Indegree_NWM_Karte"',
  '"המרפאה";"Dana1";10,5;20;10;20;1;2;"says ""yes""; often";2;1',
  '"3708";"Dana1";;;;;2;;"";1;0',
].join('\n');
const OVERVIEW = `Interview notes and list of attributes, values and codes
=============================================

Notes:
---------------------------------------------
List of attributes, values and codes:
---------------------------------------------
Actor

Label: Sector
Question:
Describtion:
Code and Value:
  1: בריאות
  2: civil society
   :missing
---------------
Relation (REFERS)
directed
Label: refers to
Question:
Code and Value:
  1: weekly
  2: monthly
   :missing
---------------
Relation (KNOWS)
undirected
Label: knows
Question:
Free answer
---------------`;
const matrix = (corner: string, cells: string) =>
  `"${corner}";"Dana";"המרפאה";"3708"\n${cells
    .trim()
    .split('\n')
    .map((row) => row.trim())
    .join('\n')}\n`;
const REFERS = matrix(
  'Karte_refers to',
  `"Dana";"";2;""
   "המרפאה";"";"";1
   "3708";"";"";""`,
);
const KNOWS = matrix(
  'Karte_knows',
  `"Dana";"";"since 2019";""
   "המרפאה";"since 2019";"";""
   "3708";"";"";""`,
);
const FILES = [
  { name: 'ALTER_interview.csv', content: ALTER },
  { name: 'OVERVIEW_interview.txt', content: OVERVIEW },
  { name: 'EGO_interview.csv', content: '"id_Ego"\n"Dana"' },
  { name: 'ADJACENCY_NWM_interview_1_refers_to.csv', content: REFERS },
  { name: 'ADJACENCY_NWM_interview_1_knows.csv', content: KNOWS },
  { name: 'ADJACENCY_NWM_interview_1.csv', content: matrix('Karte', '"Dana";0;1;0\n"המרפאה";1;0;1\n"3708";0;0;0') },
  {
    name: 'ADJACENCY_NWM_interview_2.csv',
    content: matrix('Neue Karte', '"Dana";0;0;1\n"המרפאה";0;0;0\n"3708";0;0;0'),
  },
  { name: 'MULTIPLEXITY_NWM_interview_1.csv', content: matrix('Karte', '"Dana";0;2;0\n"המרפאה";1;0;1\n"3708";0;0;0') },
];

describe('an interview of VennMaker', () => {
  it('has its actors, their answers in words, and who was asked', () => {
    const { ecosystem, problems } = readVennMaker(FILES);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(ecosystem?.stakeholders).toEqual([
      { id: 'המרפאה', sectors: ['בריאות'], ring: '2', attributes: { 'Notes on it': 'says "yes"; often' } },
      { id: '3708', sectors: ['civil society'] },
      { id: 'Dana' },
    ]);
  });

  it('has its relations by kind, with a direction where they have one', () => {
    const { ecosystem } = readVennMaker(FILES);
    expect(
      ecosystem?.ties.map(({ source, target, type, directed, attributes }) => [
        source,
        target,
        type,
        directed,
        attributes?.answer,
      ]),
    ).toEqual([
      ['Dana', 'המרפאה', 'refers to', true, 'monthly'],
      ['המרפאה', '3708', 'refers to', true, 'weekly'],
      ['Dana', 'המרפאה', 'knows', false, 'since 2019'],
    ]);
  });

  it('without kinds and overview has the table of all: what stands in both halves has no direction', () => {
    const bare = FILES.filter(({ name }) => /^ALTER|_1\.csv$|_2\.csv$/.test(name));
    const ties = (files: typeof FILES) =>
      readVennMaker(files).ecosystem?.ties.map((tie) => [tie.source, tie.target, tie.directed]);
    expect(ties(bare)).toEqual([
      ['Dana', 'המרפאה', true],
      ['המרפאה', 'Dana', true],
      ['המרפאה', '3708', true],
    ]);
    const mirrored = {
      name: 'ADJACENCY_NWM_interview_1.csv',
      content: matrix('Karte', '"Dana";0;1;0\n"המרפאה";1;0;0\n"3708";0;0;0'),
    };
    expect(ties([FILES[0] as (typeof FILES)[number], mirrored])).toEqual([['Dana', 'המרפאה', false]]);
  });

  it('is known by its files in any folder, unless there are tables of stakeholders', async () => {
    expect((await readParquetTables(FILES)).ecosystem?.ties).toHaveLength(3);
    const own = [
      { name: 'stakeholders.csv', content: 'id\na\n' },
      { name: 'ties.csv', content: 'source,target\n' },
    ];
    expect((await readParquetTables([...FILES, ...own])).ecosystem?.stakeholders).toEqual([{ id: 'a' }]);
  });
});
