import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkInput } from '../../src/node';

// every fault planted in test/faults: file, row, column, severity, code, hint
const PLANTED = `
clauses.csv | 1 | id | error | missing-column |
concerns.csv | 3 | decision | error | unknown-id | 3708
concerns.csv | 4 |  | error | missing-value |
concerns.csv | 5 | uptake | error | unknown-value |
decisions.csv | 3 | budget | error | not-a-number |
decisions.csv | 3 | date | error | bad-date |
ecosystem.json | 4 | date | error | bad-date |
ecosystem.json | 5 | directed | error | wrong-type |
ecosystem.json | 6 | language | error | duplicate-column | line 6, character 3
ecosystem.json | 7 | recipients[1] | error | unknown-id |
ecosystem.json | 10 | sectors[1].parent | error | unknown-id | government
ecosystem.json | 11 | sectors[2].color | error | wrong-type |
ecosystem.json | 12 | sectors[3] | error | unknown-field | put it under "attributes"
ecosystem.json | 14 | sectors[5].id | error | duplicate-id |
ecosystem.json | 15 | sectors[6].id | error | missing-value |
ecosystem.json | 18 | rings[5] | error | wrong-type |
ecosystem.json | 20 | recipient | error | unknown-field | recipients
participations.csv | 3 | process | error | unknown-id | table
participations.csv | 4 | count | error | not-a-number |
participations.csv | 4 | stakeholder | error | unknown-id | town
participations.csv | 5 | count | error | out-of-range |
processes.csv | 3 | id | error | duplicate-id |
processes.csv | 4 | loop closed | error | unknown-value |
processes.csv | 4 | to | error | reversed-dates |
stakeholders.csv | 1 | name | error | duplicate-column | the first one was read; rename or delete the other
stakeholders.csv | 2 | ring | error | undeclared-ring | recipient
stakeholders.csv | 3 | parent | error | parent-cycle | unit-a → unit-b → unit-a
stakeholders.csv | 4 | influence | error | out-of-range |
stakeholders.csv | 4 | parent | error | parent-cycle | unit-a → unit-b → unit-a
stakeholders.csv | 5 | id | error | duplicate-id |
stakeholders.csv | 7 | influence | error | not-a-number |
stakeholders.csv | 7 | sector | error | undeclared-sector | local-government
stakeholders.csv | 8 | interest | error | not-a-number | write 1234 or 1.234
stakeholders.csv | 8 | to | error | reversed-dates |
stakeholders.csv | 9 | id | error | missing-value |
stakeholders.csv | 10 | from | error | bad-date |
stakeholders.csv | 10 | kind | error | unknown-value |
stakeholders.csv | 11 | position | error | unknown-value |
stakeholders.csv | 12 | influence | error | out-of-range |
stakeholders.csv | 12 | parent | error | unknown-id | parents
stakeholders.csv | 12 | speaks for | error | unknown-id |
stakeholders.csv | 13 | parent | error | parent-cycle | self → self
stakeholders.csv | 13 | tier | error | unknown-value |
stakeholders.csv | 14 |  | error | extra-cells | a separator inside a cell? Put the cell in double quotes
stakeholders.csv | 14 | from | error | bad-date |
stakeholders.csv | 14 | influence | error | not-a-number |
stakeholders.csv | 14 | kind | error | unknown-value |
stakeholders.csv | 14 | parent | error | unknown-id |
stakeholders.csv | 14 | position | error | unknown-value |
stakeholders.csv | 14 | ring | error | undeclared-ring |
stakeholders.csv | 14 | sector | error | undeclared-sector |
stakeholders.csv | 15 | assumed | error | unknown-value |
stakeholders.csv | 15 | id | warning | untidy-id | kept as it stands; "padded" is another id
stakeholders.csv | 15 | to | error | bad-date | 2020-04-03 or 2020-03-04
stakeholders.csv | 16 |  | error | bad-quotes | close the quote; double a quote that stands inside a quoted cell
ties.csv | 1 | target | error | missing-column | rename "taget" to "target"
ties.csv | 3 | source | error | unknown-id | ministry
ties.csv | 4 | taget | error | unknown-id | fund
ties.csv | 5 | type | error | undeclared-tie-type |
ties.csv | 6 | strength | error | out-of-range | for conflict or opposition use sign = -1
ties.csv | 7 | strength | error | out-of-range | for conflict or opposition use sign = -1
ties.csv | 8 | strength | error | not-a-number |
ties.csv | 9 | taget | warning | self-tie | left out of the map and of every measure
ties.csv | 10 | directed | error | unknown-value |
ties.csv | 11 | sign | error | unknown-value |
ties.csv | 12 | from | error | bad-date |
ties.csv | 13 | to | error | reversed-dates |
ties.csv | 14 | source | error | missing-value |
ties.csv | 16 |  | warning | duplicate-tie | the same row stands earlier: both count
ties.csv | 17 | formal | error | unknown-value |
ties.csv | 18 | formal_date | error | bad-date | 2020-01-13
`;

test('a folder with more than sixty planted faults has each named with file, row, column and the nearest right value', async () => {
  const { ecosystem, problems } = await checkInput(fileURLToPath(new URL('../faults', import.meta.url)));
  const said = problems.map(({ file, row, column = '', severity, code, hint = '' }) =>
    [file, row, column, severity, code, hint].join(' | ').trimEnd(),
  );
  expect(ecosystem).toBeNull();
  expect(said).toEqual(PLANTED.trim().split('\n'));
});

test('the planted faults are of more than thirty different kinds', async () => {
  const { problems } = await checkInput(fileURLToPath(new URL('../faults', import.meta.url)));
  const kinds = new Set(problems.map(({ file, column, code }) => `${file} ${column} ${code}`));
  expect(kinds.size).toBeGreaterThan(30);
});
