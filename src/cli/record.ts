import type { Printed } from '../engagement/printed';
import { escapeAttribute, escapeText } from '../render/markup';
import { directionOf } from '../text/language';
import { cell, textTable } from './text-table';

/** A record for the terminal. */
export function recordText({ title, sentences, tables }: Printed): string {
  const shown = tables.map(({ heading, header, rows }) =>
    [heading, ...textTable([header, ...rows].map((row) => row.map((text) => cell(text, 40))))].join('\n'),
  );
  return [[title, ...sentences].join('\n'), ...shown].join('\n\n');
}

const STYLE = `
body{font:11pt/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1d2733}
table{border-collapse:collapse;margin:1.5rem 0;width:100%}
caption{font-weight:700;text-align:start;padding:.3rem 0}
th,td{border-bottom:1px solid #8b96a5;padding:.2rem .6rem;text-align:start;vertical-align:top}
thead{display:table-header-group}
tr{break-inside:avoid}
@media print{body{margin:0;max-width:none}}
`;

/** A record as one page to print: nothing is loaded and nothing runs. */
export function recordPage({ language, title, sentences, tables }: Printed): string {
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `<${tag}><bdi>${escapeText(text)}</bdi></${tag.split(' ')[0]}>`).join('');
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${directionOf(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute("default-src 'none'; style-src 'unsafe-inline'")}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeText(title)}</h1>`,
    ...sentences.map((sentence) => `<p>${escapeText(sentence)}</p>`),
    ...tables.map(({ heading, header, rows }) =>
      [
        '<table>',
        `<caption>${escapeText(heading)}</caption>`,
        `<thead><tr>${cells('th scope="col"', header)}</tr></thead>`,
        '<tbody>',
        ...rows.map((row) => `<tr>${cells('td', row)}</tr>`),
        '</tbody>',
        '</table>',
      ].join('\n'),
    ),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
