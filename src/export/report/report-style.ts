import { TABLE_RULES } from '../account-html';

/** Colours of paper: a report is read and printed dark on white, whatever the picture in it. */
const INK = '#1d2733';
const MUTED = '#4d5866';
const ACCENT = '#0b4a8f';
const LINE = '#8b96a5';
const RULE = '#d9dfe6';
const GROUND = '#f2f5f8';

/** The sheet of styles of a report: a column on the screen, sheets of A4 on paper; the map lies across a sheet of its own. */
export const reportStyle = (pageOf: string): string => `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:${INK};font:15px/1.55 Rubik,system-ui,sans-serif}
main,header,nav{max-width:60rem;margin-inline:auto;padding-inline:1.5rem}
header{padding-block-start:2.5rem}
h1{margin:.2rem 0 .6rem;font-size:2rem;line-height:1.2;overflow-wrap:anywhere}
h2{margin:2.6rem 0 .7rem;padding-block-end:.35rem;border-block-end:2px solid ${ACCENT};font-size:1.4rem;line-height:1.25}
h3{margin:1.8rem 0 .35rem;font-size:1.08rem;line-height:1.3}
.ordinal{color:${ACCENT};font-variant-numeric:tabular-nums}
p{margin:.4rem 0;max-width:75ch;orphans:3;widows:3}
.kind{margin:0;color:${ACCENT};font-weight:700;letter-spacing:.01em}
.lead{font-size:1.1rem;color:${MUTED}}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.2rem;margin:1.2rem 0;padding-block:.8rem;border-block:1px solid ${RULE}}
.facts dt{color:${MUTED}}
.facts dd{margin:0;overflow-wrap:anywhere}
.short{margin:1.4rem 0;padding:.9rem 1.2rem;background:${GROUND};border-inline-start:4px solid ${ACCENT};break-inside:avoid}
.short h2,.contents h2{margin:0 0 .4rem;padding:0;border:0;font-size:1.15rem}
.short ul{margin:0;padding-inline-start:1.2rem}
.short li{margin-block:.3rem}
.contents ol{margin:0;padding:0;list-style:none}
.contents{break-inside:avoid}
.contents>ol{columns:2;column-gap:2rem}
.contents>ol>li{margin-block-end:.45rem;font-weight:700}
.contents ol ol{padding:0;font-weight:400;font-size:.94em;line-height:1.45}
.contents a{display:flex;gap:.4em;color:${INK};text-decoration:none}
.contents a:hover{text-decoration:underline}
.contents .ordinal{flex:none;min-width:1.6em}
.contents ol ol .ordinal{min-width:2.3em}
.contents ol ol{padding-inline-start:1.7em}
figure{margin:1rem 0}
figure svg{display:block;width:100%;height:auto}
table{border-collapse:collapse;width:100%;margin-block:.5rem 1rem;font-size:.88rem;line-height:1.4}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.3rem .55rem;border-block-end:1px solid ${RULE};text-align:start;vertical-align:top}
td,tbody th{min-width:6.5em;overflow-wrap:anywhere}
tbody th{min-width:9em}
thead th,thead td{color:${MUTED};border-block-end:1.5px solid ${LINE};vertical-align:bottom;background:#fff}
tbody th{font-weight:400}
tbody tr:nth-child(even){background:${GROUND}}
td.ties{width:58%}
.number{text-align:end}
td.number{min-width:0;white-space:nowrap;font-variant-numeric:tabular-nums}
.bars{direction:ltr;text-align:left;white-space:pre;font-family:monospace;font-size:8pt}
.english{text-align:left}
:focus-visible{outline:3px solid ${ACCENT};outline-offset:1px}
main{padding-block-end:3rem}
${TABLE_RULES}
@media (max-width:45rem){.contents>ol{columns:1}}
@page{size:210mm 297mm;margin:18mm 16mm 20mm;@bottom-center{content:${pageOf};font:8.5pt Rubik,sans-serif;color:${MUTED}}}
@page across{size:297mm 210mm;margin:8mm 10mm 13mm;@bottom-center{content:${pageOf};font:8.5pt Rubik,sans-serif;color:${MUTED}}}
@media print{
body{font-size:10pt}
main,header,nav{max-width:none;padding-inline:0}
header{padding-block-start:4mm}
h1{font-size:23pt}
h2{font-size:15pt;margin-block-start:9mm}
h3{font-size:11.5pt;margin-block-start:6mm}
p{max-width:none}
.contents{font-size:8.6pt}
.contents h2{font-size:12pt}
.short{font-size:9.6pt;margin-block:5mm 4mm}
.contents>ol{columns:3;column-gap:6mm}
.contents li{margin:0}
.across{page:across;break-before:page;break-after:page;display:grid;grid-template-rows:auto auto minmax(0,1fr);height:188mm}
.across h2{margin-block:0 1.5mm;padding-block-end:1mm;font-size:13pt}
.across p{margin:0;font-size:8.6pt;line-height:1.35}
.across figure{margin:2mm 0 0;text-align:center}
.across svg{width:100%;height:100%}
.own{break-before:page}
table{font-size:8.6pt}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** What stands at the foot of a sheet: words of ours round two counters. */
export const footOf = (words: string): string =>
  words
    .split(/(\{page\}|\{pages\})/)
    .filter((part) => part !== '')
    .map((part) => (part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : JSON.stringify(part)))
    .join(' ');
