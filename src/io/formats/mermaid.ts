import type { Ecosystem } from '../../model/ecosystem';
import { directionOf } from '../../text/language';
import { type Tidy, tabled } from '../../text/tidy';
import type { Written } from './exchange';
import { flatten } from './flatten';
import { lostIn } from './lost';

/**
 * Writes an ecosystem as a Mermaid flowchart, which READMEs and wikis draw: sectors as groups, ties as arrows with their
 * type, from right to left in Hebrew and Arabic. Out only: there is no reader. Ids are not in it, since Mermaid has no room for hostile ones.
 *
 * Cost: O(records). Source: Mermaid's flowchart syntax.
 *
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', sectors: ['health'] }, { id: 'b' }], ties: [{ source: 'a', target: 'b', type: 'refers' }] });
 * assert.match(writeMermaid(ecosystem).content, /n0 -->\|"refers"\| n1/);
 */
export function writeMermaid(ecosystem: Ecosystem, options: { readonly language?: string } = {}): Written & Tidy {
  const language = options.language ?? ecosystem.language ?? 'en';
  const { edges } = flatten(ecosystem);
  const names = new Map(ecosystem.stakeholders.map(({ id }, i) => [id, `n${i}`]));
  const rightToLeft = language === 'he' || language === 'ar' ? directionOf(language) === 'rtl' : false;
  const lines = [`flowchart ${rightToLeft ? 'RL' : 'LR'}`];
  const node = (one: Ecosystem['stakeholders'][number], indent: string) =>
    lines.push(`${indent}${names.get(one.id)}[${quoted(ecosystem.nameOf(one, language))}]`);
  const sectors = new Map(ecosystem.sectors.map((sector) => [sector.id, ecosystem.nameOf(sector, language)]));
  [...sectors].forEach(([sector, name], i) => {
    const members = ecosystem.stakeholders.filter(({ id }) => ecosystem.sectorOf(id) === sector);
    if (members.length === 0) return;
    lines.push(`  subgraph s${i}[${quoted(name)}]`);
    for (const one of members) node(one, '    ');
    lines.push('  end');
  });
  for (const one of ecosystem.stakeholders) if (ecosystem.sectorOf(one.id) === null) node(one, '  ');
  for (const { source, target, directed, label } of edges) {
    const said = label === undefined || label.trim() === '' ? '' : `|${quoted(label)}|`;
    lines.push(`  ${names.get(source)} ${directed === false ? '---' : '-->'}${said} ${names.get(target)}`);
  }
  const room = { stakeholders: new Set(['names', 'sector']), ties: new Set(['source', 'target', 'type', 'directed']) };
  return tabled({ content: `${lines.join('\n')}\n`, lost: lostIn(ecosystem, room, language) }, ({ lost }) => lost);
}

/** A quoted label: signs that Mermaid or a browser would read become entities of Mermaid, which begin with #. */
function quoted(text: string): string {
  const shown = text.trim() === '' ? ' ' : text;
  return `"${shown.replace(/[^\p{L}\p{M}\p{N} .,:'’״׳()/_-]/gu, (sign) => `#${sign.codePointAt(0)};`)}"`;
}
