import { sha256 } from '../../kernel/sha256';
import { svgElement } from '../../render/svg-text';
import { fontFaces } from '../../text/font-faces';
import { directionOf } from '../../text/language';
import { escapeAttribute, escapeText } from '../../text/markup';
import { accountTableHtml, paragraphs } from '../account-html';
import { tableHtml } from '../table-html';
import { footOf, reportStyle } from './report-style';
import { type Numbered, numbered, numberedTables, type Report, type ReportSection } from './sections';
import { reportWords } from './words';

/**
 * A report as one page that opens from disk and prints on A4: title block, summary, contents, numbered sections, the map as live
 * text across a sheet of its own, headers of tables on every sheet, and numbers of pages where the browser has them.
 *
 * Nothing is loaded and nothing runs: the security policy allows the page's own style and letters, and no script or network.
 *
 * Cost: O(length).
 *
 * @throws {PlayermapError} never.
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'school' }], ties: [] });
 * const page = reportPage(await report(ecosystem, { language: 'en', title: 'Schools' }));
 * assert.match(page, /<h1>Schools<\/h1>/);
 */
export function reportPage(report: Report): string {
  const { language, title, sections } = report;
  const body = [
    '<header>',
    ...titleHtml(report),
    ...summaryHtml(report),
    '</header>',
    ...contentsHtml(report),
    '<main>',
    ...numbered(report).flatMap(sectionHtml),
    '</main>',
  ].join('\n');
  const letters = new Set([...body].map((character) => character.codePointAt(0) as number));
  const used = new Map([400, 700].map((weight) => [weight, letters] as const));
  const style = `${fontFaces(used)}${reportStyle(footOf(reportWords[language].foot))}`;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${directionOf(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');

  function titleHtml({ subtitle, lead, facts }: Report): string[] {
    return [
      `<p class="kind">${escapeText(subtitle)}</p>`,
      `<h1>${escapeText(title)}</h1>`,
      ...(lead === null ? [] : [`<p class="lead">${escapeText(lead)}</p>`]),
      '<dl class="facts">',
      ...facts.map(([label, value]) => `<dt>${escapeText(label)}</dt><dd><bdi>${escapeText(value)}</bdi></dd>`),
      '</dl>',
    ];
  }

  function summaryHtml({ summary }: Report): string[] {
    return [
      '<section class="short" aria-labelledby="summary">',
      `<h2 id="summary">${escapeText(reportWords[language].summary)}</h2>`,
      '<ul>',
      ...summary.map((sentence) => `<li>${escapeText(sentence)}</li>`),
      '</ul>',
      '</section>',
    ];
  }

  function contentsHtml(whole: Report): string[] {
    if (sections.length === 0) return [];
    return [
      '<nav class="contents" aria-labelledby="contents">',
      `<h2 id="contents">${escapeText(reportWords[language].contents)}</h2>`,
      '<ol>',
      ...numbered(whole).map((one) => {
        const inner = numberedTables(one).filter(({ number }) => number !== '');
        const list = inner.map((table) => `<li>${linkTo(table, table.part.heading)}</li>`).join('');
        return `<li>${linkTo(one, one.part.title)}${list && `<ol>${list}</ol>`}</li>`;
      }),
      '</ol>',
      '</nav>',
    ];
  }

  function sectionHtml(one: Numbered<ReportSection>): string[] {
    const { part, id, number } = one;
    const { sentences, picture, twin } = part;
    const place = picture ? ' class="across"' : twin || part.id === 'appendix' ? ' class="own"' : '';
    return [
      `<section${place} aria-labelledby="${escapeAttribute(id)}">`,
      `<h2 id="${escapeAttribute(id)}"><span class="ordinal">${number}</span> ${escapeText(part.title)}</h2>`,
      ...paragraphs(picture ? [sentences.join(' ')] : sentences),
      ...(picture ? [`<figure>${svgElement(picture.scene)}</figure>`] : []),
      ...(twin ? [tableHtml(twin, language)] : []),
      ...numberedTables(one).map((table) =>
        accountTableHtml(table.part, { id: table.id, tag: 'h3', number: table.number, within: id }),
      ),
      '</section>',
    ];
  }
}

const linkTo = ({ id, number }: Numbered<unknown>, text: string): string =>
  `<a href="#${escapeAttribute(id)}"><span class="ordinal">${number}</span> ${escapeText(text)}</a>`;
