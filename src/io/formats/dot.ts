import type { Ecosystem } from '../../model/ecosystem';
import { type Tidy, tabled } from '../../text/tidy';
import type { Written } from './exchange';
import { flatten } from './flatten';
import { lostIn } from './lost';

/**
 * Writes an ecosystem as DOT, for Graphviz: players with their name, sector and ring, ties with type and strength as weight. A tie
 * without direction has `dir=none`. Out only: there is no reader.
 *
 * Cost: O(records). Source: the DOT language, graphviz.org.
 *
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', names: { en: 'The "best" clinic' } }, { id: 'b' }], ties: [{ source: 'a', target: 'b' }] });
 * assert.match(writeDot(ecosystem).content, /"a" \[label="The \\"best\\" clinic"\]/);
 */
export function writeDot(ecosystem: Ecosystem, options: { readonly language?: string } = {}): Written & Tidy {
  const language = options.language ?? ecosystem.language ?? 'en';
  const { edges } = flatten(ecosystem);
  const title = ecosystem.titleIn(language);
  const lines = [
    'digraph {',
    `  graph [charset="UTF-8"${title === undefined ? '' : `, label=${quoted(title)}`}];`,
    '  node [shape=box, style=rounded];',
  ];
  for (const one of ecosystem.stakeholders) {
    const values = [
      ['label', ecosystem.nameOf(one, language)],
      ['sector', ecosystem.sectorOf(one.id)],
      ['ring', ecosystem.ringOf(one.id)],
    ] as const;
    const said = values.flatMap(([name, value]) => (value === null ? [] : [`${name}=${quoted(value)}`]));
    lines.push(`  ${quoted(one.id)} [${said.join(', ')}];`);
  }
  for (const { source, target, directed, label, values } of edges) {
    const weight = values.get('weight');
    const said = [
      ...(label === undefined ? [] : [`label=${quoted(label)}`]),
      ...(weight === undefined ? [] : [`weight=${quoted(String(weight))}`]),
      ...(directed === false ? ['dir=none'] : []),
    ];
    lines.push(`  ${quoted(source)} -> ${quoted(target)}${said.length === 0 ? '' : ` [${said.join(', ')}]`};`);
  }
  lines.push('}', '');
  const room = {
    stakeholders: new Set(['id', 'names', 'sector', 'ring']),
    ties: new Set(['source', 'target', 'type', 'directed', 'strength']),
  };
  return tabled(
    {
      content: lines.join('\n'),
      lost: lostIn(ecosystem, room, language).filter(({ field }) => field !== 'title'),
    },
    ({ lost }) => lost,
  );
}

/** A quoted string of DOT: backslashes and quotes as signs, line breaks as `\n`, without what no text file holds. */
const quoted = (text: string): string =>
  `"${text
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\u0000-\u0009\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')}"`;
