import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDot, writeJsonCanvas, writeMermaid } from '../../../src/io/index';
import { checkEcosystem } from '../../../src/model/check';
import { Ecosystem } from '../../../src/model/ecosystem';
import { ecosystems, fixed } from './ecosystems';
import { small } from './small';

/** The quoted strings of DOT, and what is left between them. */
function dotParts(text: string): { readonly strings: string[]; readonly rest: string } {
  const strings: string[] = [];
  const rest = text.replace(/"((?:[^"\\]|\\.)*)"/g, (_, inside: string) => {
    strings.push(inside.replace(/\\(.)/g, (_whole, sign: string) => (sign === 'n' ? '\n' : sign)));
    return 'S';
  });
  return { strings, rest };
}

test('DOT: no name breaks out of its quotes, and every player and tie stands on one line', () => {
  fc.assert(
    fc.property(ecosystems, (document) => {
      const ecosystem = Ecosystem.fromChecked(checkEcosystem(document).document!);
      const { strings, rest } = dotParts(writeDot(ecosystem).content);
      for (const line of rest.trim().split('\n').slice(3, -1)) {
        expect(line).toMatch(/^ {2}S(?: -> S)?(?: \[(?:\w+=(?:S|none)(?:, )?)+\])?;$/);
      }
      expect(rest.trim().split('\n')).toHaveLength(4 + ecosystem.stakeholders.length + ecosystem.ties.length);
      for (const { id } of ecosystem.stakeholders)
        if (!/[\r\p{Cc}\p{Cs}\uffff\ufffe]/u.test(id)) expect(strings).toContain(id);
    }),
    fixed(200),
  );
});

test('DOT: a tie without direction has no arrow head, and what is left out is listed', () => {
  const { content, lost } = writeDot(Ecosystem.from({ ...small, directed: false }));
  expect(content).toContain('"007" -> "family" [label="meets", dir=none];');
  expect(lost).toContainEqual({ field: 'stakeholders.influence', count: 1 });
  expect(lost).toContainEqual({ field: 'stakeholders.names in other languages', count: 1 });
  expect(lost).toContainEqual({ field: 'ties.from', count: 1 });
});

test('Mermaid: whatever names hold, lines have one of five shapes', () => {
  fc.assert(
    fc.property(ecosystems, (document) => {
      const ecosystem = Ecosystem.fromChecked(checkEcosystem(document).document!);
      const lines = writeMermaid(ecosystem).content.trimEnd().split('\n');
      const shape =
        /^(?:flowchart (?:LR|RL)| {2}subgraph s\d+\["[^"<>\r\n]*"\]| {2}end| {2,4}n\d+\["[^"<>\r\n]*"\]| {2}n\d+ (?:-->|---)(?:\|"[^"<>|\r\n]*"\|)? n\d+)$/;
      for (const line of lines) expect(line).toMatch(shape);
      expect(lines.filter((line) => /n\d+\["/.test(line))).toHaveLength(ecosystem.stakeholders.length);
    }),
    fixed(200),
  );
});

test('Mermaid: Hebrew runs from right to left, and quotes are entities', () => {
  const { content } = writeMermaid(Ecosystem.from(small));
  expect(content.split('\n')[0]).toBe('flowchart RL');
  expect(content).toContain('["Clinic #34;A#34; #60;north#62; #38; co"]');
});

test('JSON Canvas: cards stand apart, in a row for each ring or where a layout put them', () => {
  interface Card {
    readonly id: string;
    readonly x: number;
    readonly y: number;
  }
  const ecosystem = Ecosystem.from({ ...small, directed: false });
  const canvas = JSON.parse(writeJsonCanvas(ecosystem).content) as { nodes: Card[]; edges: unknown[] };
  expect(new Set(canvas.nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  expect(canvas.edges[1]).toEqual({ id: 'tie-1', fromNode: '007', toNode: 'family', toEnd: 'none', label: 'meets' });
  const places = new Map([['007', { x: 12.4, y: -7 }]]);
  const placed = JSON.parse(writeJsonCanvas(ecosystem, { places }).content) as { nodes: Card[] };
  expect(placed.nodes.find(({ id }) => id === '007')).toMatchObject({ x: 12, y: -7, text: 'Clinic "A" <north> & co' });
});
