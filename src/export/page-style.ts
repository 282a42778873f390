import { luminance } from '../render/colour';
import type { Mark, Scene } from '../render/scene';

/** Colours of what stands round a picture, by the ground that the picture is drawn on. */
const ROUND = {
  light: { ink: '#1d2733', muted: '#566170', line: '#8b96a5', rule: '#e2e7ed', panel: '#f6f8fa', accent: '#0b57b0' },
  dark: { ink: '#f3f6fa', muted: '#b3becb', line: '#7c8a9c', rule: '#2c3643', panel: '#161c25', accent: '#8fc7ff' },
} as const;

const isPage = ({ class: name }: Mark): boolean => name === 'page';

const names = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--playermap-${name}:${colour}`)
    .join(';');

function colours({ marks }: Scene): string {
  const fill = marks.find(isPage)?.style?.fill;
  const page = typeof fill === 'string' && fill.startsWith('#') ? fill : '#ffffff';
  const scheme = luminance(page) < 0.4 ? 'dark' : 'light';
  return `:root{color-scheme:${scheme};${names({ page, ...ROUND[scheme] })}}`;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** The sheet of styles of an exported page: the map fills the window, and on paper one sheet. */
export const pageStyle = (scene: Scene, paper: Sheet): string =>
  [colours(scene), base(scene), TABLE, LIVE, printed(paper)].join('');

const base = ({ width, height, font }: Scene): string => `
*{box-sizing:border-box}
body{margin:0;background:var(--playermap-page);color:var(--playermap-ink);font:15px/1.45 ${font}}
main{position:relative;display:flex;justify-content:center}
.only-read{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.stage{flex:none}
svg.playermap{display:block;width:min(100vw,100vh*${width}/${height});height:auto}
`;

const TABLE = `
.twin{max-width:72rem;margin:0 auto;padding:1.5rem 1.5rem 3rem;border-block-start:1px solid var(--playermap-rule);overflow-x:auto;content-visibility:auto;contain-intrinsic-size:auto 60rem}
.holds{margin:0 0 1.25rem;color:var(--playermap-muted)}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:start;font-weight:700;font-size:1.15rem;padding-block-end:.6rem}
th,td{text-align:start;vertical-align:top;padding-block:.35rem;border-block-end:1px solid var(--playermap-rule);overflow-wrap:anywhere}
th,td{padding-inline:0 .75rem}
td,th{min-width:7.5rem}
td.ties{width:45%}
thead th{color:var(--playermap-muted);border-block-end-color:var(--playermap-line);white-space:nowrap}
`;

/** What the page's program adds: a bar above the picture, a panel beside it. */
const LIVE = `
[hidden]{display:none!important}
button,input,select{font:inherit;color:inherit}
button,select,input[type=search]{min-height:2rem;padding:.2rem .65rem;background:var(--playermap-page);border:1px solid var(--playermap-line);border-radius:6px}
button{cursor:pointer}
button:hover{background:var(--playermap-panel)}
button[aria-pressed=true],button[aria-expanded=true],.levels input:checked+span{background:var(--playermap-ink);color:var(--playermap-page);border-color:var(--playermap-ink)}
:focus-visible{outline:3px solid var(--playermap-accent);outline-offset:1px}
input{accent-color:var(--playermap-accent)}
.bar{display:flex;flex-wrap:wrap;gap:.4rem .5rem;align-items:center;padding:.5rem .75rem;background:var(--playermap-panel);border-block-end:1px solid var(--playermap-rule)}
.bar .space{flex:1}
.bar .together{display:flex;gap:inherit}
.bar button.sign{min-width:2.2rem;padding-inline:0;text-align:center}
.search{position:relative}
.search input{width:min(16rem,60vw)}
.found{position:absolute;z-index:3;inset-inline-start:0;top:calc(100% + 2px);width:min(24rem,90vw);max-height:60vh;overflow:auto;margin:0;padding:.25rem;list-style:none;background:var(--playermap-page);border:1px solid var(--playermap-line);border-radius:6px;box-shadow:0 4px 16px rgb(0 0 0/.2)}
.found li{padding:.3rem .5rem;border-radius:4px;cursor:pointer}
.found li[aria-selected=true],.found li:hover{background:var(--playermap-ink);color:var(--playermap-page)}
.levels{display:flex;margin:0;padding:0;border:0}
.levels input{position:absolute;opacity:0}
.levels span{display:block;padding:.25rem .65rem;border:1px solid var(--playermap-line);cursor:pointer}
.levels label:first-of-type span{border-start-start-radius:6px;border-end-start-radius:6px}
.levels label:last-of-type span{border-start-end-radius:6px;border-end-end-radius:6px}
.levels label+label span{border-inline-start:0}
.levels input:focus-visible+span{outline:3px solid var(--playermap-accent)}
.desk{display:flex;flex-direction:column;height:100vh;height:100dvh;min-height:26rem}
.desk main{flex:1 1 0;min-height:0;align-items:stretch}
.is-live .stage{flex:1 1 0;min-width:0}
.is-live svg.playermap{width:100%;height:100%}
.side{flex:0 0 20rem;max-width:50vw;overflow:auto;padding:.75rem 1rem 1.5rem;background:var(--playermap-panel);border-inline-start:1px solid var(--playermap-rule)}
.side h2{margin:.2rem 0 .6rem;font-size:1.1rem;overflow-wrap:anywhere}
.side h3{margin:1rem 0 .3rem;font-size:.95rem}
.side fieldset{margin:0 0 .9rem;padding:0;border:0;min-width:0}
.side legend{padding:0;font-weight:700;margin-block-end:.25rem}
.side label{display:flex;gap:.5rem;align-items:center;min-height:1.75rem;overflow-wrap:anywhere}
.side label .count{flex:none;margin-inline-start:auto;color:var(--playermap-muted)}
.side .swatch{flex:none;width:22px;height:18px}
.side input[type=range],.side select{width:100%}
.side dl{display:grid;grid-template-columns:auto 1fr;gap:.15rem .75rem;margin:0}
.side dt{color:var(--playermap-muted)}
.side dd{margin:0;overflow-wrap:anywhere}
.side ul,.side ol{margin:0;padding:0;list-style:none}
.side .head{display:flex;gap:.5rem;align-items:flex-start;justify-content:space-between}
.side li button{width:100%;min-height:0;padding:.3rem .4rem;background:none;border:0;border-block-end:1px solid var(--playermap-rule);border-radius:0;text-align:start;overflow-wrap:anywhere}
.side li button:hover{background:var(--playermap-page);text-decoration:underline}
.side form+*,.player+*{margin-block-start:1.5rem}
.status{position:absolute;z-index:1;inset-inline:.75rem;bottom:.5rem;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;width:fit-content;margin-inline:auto;padding:.3rem .4rem .3rem .9rem;background:var(--playermap-page);border:1px solid var(--playermap-line);border-radius:6px;box-shadow:0 2px 8px rgb(0 0 0/.15)}
.help{padding-block:.5rem;padding-inline:.75rem max(.75rem,100% - 60ch);margin:0;background:var(--playermap-panel)}
@media (max-width:45rem){.bar .space{display:none}.desk{height:auto;min-height:0}.desk main{flex:none;flex-direction:column}.is-live .stage{flex:none;height:min(75vh,110vw)}.twin{padding-inline:.75rem}td,th{min-width:4rem}.side{flex:none;max-width:none;border-block-start:1px solid var(--playermap-rule)}}
`;

/** A table on paper is dark on white, whatever the ground of the picture: nobody prints five sheets of black. */
const PAPER = `:root{color-scheme:light}\nhtml,body{background:#fff}
.twin{${names({ page: '#ffffff', ...ROUND.light })};background:#fff;color:var(--playermap-ink)}`;

const printed = ({ width, height }: Sheet): string => `
@page{size:${width}mm ${height}mm;margin:0}
@page table{size:210mm 297mm;margin:14mm}
@media print{
.bar,.side,.status,.help{display:none!important}
.desk{display:block;height:auto;min-height:0}
.playermap-layer{transform:none!important}
main,.desk main{display:flex;flex:none;flex-direction:row;width:${width}mm;height:${height}mm;min-height:0;overflow:hidden;align-items:center}
.stage,.is-live .stage{flex:none;width:100%;height:100%}
svg.playermap{width:100%;height:100%}
.twin{page:table;break-before:page;border:0;padding:0;max-width:none;overflow:visible;content-visibility:visible}
${PAPER}
thead{display:table-header-group}
tr{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
