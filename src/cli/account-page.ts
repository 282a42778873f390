import type { Account, AccountTable } from '../engagement/account';
import { directionOf } from '../text/language';
import { escapeAttribute, escapeText } from '../text/markup';

const STYLE = `
body{font:11pt/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1d2733;background:#fff}
h2{font-size:1.1rem;margin:1.5rem 0 .3rem;break-after:avoid}
p{margin:.4rem 0}
table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid #8b96a5;padding:.2rem .6rem;text-align:start;vertical-align:top}
.number{text-align:end;white-space:nowrap}
.bars{direction:ltr;text-align:left;white-space:pre;font-family:monospace;font-size:8pt}
thead{display:table-header-group}
tr{break-inside:avoid}
@media print{body{margin:0;max-width:none}}
`;

/** An account as one page to print, with everything it says: nothing is loaded and nothing runs. */
export function accountPage({ language, title, sentences, tables }: Account, notes: readonly string[] = []): string {
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
    ...paragraphs(sentences),
    ...tables.map(section),
    ...paragraphs(notes),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escapeText(text)}</p>`);

function section({ heading, sentences = [], header, rows, numbers = [], bars = [] }: AccountTable, t: number): string {
  const cells = (tag: 'th' | 'td', texts: readonly string[]) =>
    texts
      .map((text, c) => {
        const kind = numbers.includes(c) ? ' class="number"' : bars.includes(c) ? ' class="bars"' : '';
        return `<${tag}${tag === 'th' ? ' scope="col"' : ''}${kind}><bdi>${escapeText(text)}</bdi></${tag}>`;
      })
      .join('');
  const table = [
    `<table aria-labelledby="t${t}">`,
    `<thead><tr>${cells('th', header)}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${cells('td', row)}</tr>`),
    '</tbody>',
    '</table>',
  ];
  const parts = [`<h2 id="t${t}">${escapeText(heading)}</h2>`, ...paragraphs(sentences)];
  return ['<section>', ...parts, ...(header.length > 0 ? table : []), '</section>'].join('\n');
}
