import type { Scene } from '../render/scene';

/** The sheet of styles of an exported page: the map fills the window, and on paper one sheet. */
export function pageStyle(
  { width, height, font }: Scene,
  paper: { readonly width: number; readonly height: number },
): string {
  return `
@page{size:${paper.width}mm ${paper.height}mm;margin:0}
@page table{size:210mm 297mm;margin:14mm}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1d2733;font:15px/1.45 ${font}}
main{display:flex;justify-content:center}
svg.playermap{display:block;width:min(100vw,100vh*${width}/${height});height:auto}
section{max-width:72rem;margin:0 auto;padding:1.5rem 1.5rem 3rem;border-block-start:1px solid #e2e7ed}
.holds{margin:0 0 1.25rem;color:#566170}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:start;font-weight:700;font-size:1.15rem;padding-block-end:.6rem}
th,td{text-align:start;vertical-align:top;padding-block:.35rem;border-block-end:1px solid #e2e7ed;overflow-wrap:anywhere}
th,td{padding-inline:0 .75rem}
td,th{min-width:7.5rem}
td:last-child{width:45%}
thead th{color:#566170;border-block-end-color:#8b96a5;white-space:nowrap}
@media print{
main{width:${paper.width}mm;height:${paper.height}mm;overflow:hidden;align-items:center}
svg.playermap{width:100%;height:100%}
section{page:table;break-before:page;border:0;padding:0;max-width:none}
thead{display:table-header-group}
tr{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
}
