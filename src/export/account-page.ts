import type { Account } from '../engagement/account';
import { directionOf } from '../text/language';
import { escapeAttribute, escapeText } from '../text/markup';
import { accountTableHtml, paragraphs, TABLE_RULES } from './account-html';

const STYLE = `
body{font:11pt/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1d2733;background:#fff}
h1{font-size:1.6rem;line-height:1.25;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:1.5rem 0 .3rem}
p{margin:.4rem 0}
table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid #8b96a5;padding:.2rem .6rem;text-align:start;vertical-align:top}
td{overflow-wrap:break-word}
.number{text-align:end;white-space:nowrap}
.bars{direction:ltr;text-align:left;white-space:pre;font-family:monospace;font-size:8pt}
.english{text-align:left}
figure{margin:1rem 0;break-inside:avoid}
figure img{width:100%;height:auto;border:1px solid #d5dae1}
${TABLE_RULES}
@page{margin:16mm 15mm 18mm;@bottom-center{content:counter(page);font:8.5pt system-ui,sans-serif;color:#4d5866}}
@media print{body{margin:0;padding:0;max-width:none;font-size:10pt}h1{font-size:17pt;margin-block-start:0}h2{font-size:12pt}table{font-size:9pt}}
`;

/**
 * An account as one page to print, with everything it says: nothing is loaded and nothing runs. A picture, the text of an SVG
 * file, stands as an image, so that its styles and ids are its own.
 */
export function accountPage(
  { language, title, sentences, tables }: Account,
  notes: readonly string[] = [],
  figure?: string,
): string {
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${directionOf(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(`default-src 'none'; style-src 'unsafe-inline'${figure === undefined ? '' : '; img-src data:'}`)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeText(title)}</h1>`,
    ...paragraphs(sentences),
    ...(figure === undefined
      ? []
      : [
          `<figure><img alt="${escapeAttribute(title)}" src="data:image/svg+xml,${encodeURIComponent(figure)}"></figure>`,
        ]),
    ...tables.map((table, t) => accountTableHtml(table, { id: `t${t}`, tag: 'h2' })),
    ...paragraphs(notes),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
