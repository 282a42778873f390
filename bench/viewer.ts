// The exported page beside cytoscape.js and sigma.js on the same data in the same browser: first paint, and the time between frames while
// a reader pans, zooms and points with the mouse. Needs Chromium (CHROMIUM, else /usr/bin/chromium).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { mapPage, type PlayerMap, playerMap } from 'playermap';
import { type Browser, chromium } from 'playwright-core';
import { seededService } from './seeded-service';

const SIZES = [
  [300, 1500],
  [2000, 10_000],
] as const;
const RUNS = 3;

/** A page of another library: its code, the data, and what it draws them with. */
function peerPage(map: PlayerMap, code: string): string {
  const players = map.placement.players.map(({ id, x, y, radius }) => ({
    id,
    x,
    y,
    radius,
    label: map.facts.players.find((player) => player.id === id)?.name ?? id,
  }));
  const ties = map.placement.ties.map(({ id, source, target }) => ({ id, source, target }));
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  return `<!doctype html><meta charset="utf-8"><title>p</title><style>html,body,#map{margin:0;width:100%;height:100vh}</style><div id="map"></div>
<script>const players=${JSON.stringify(players)},ties=${JSON.stringify(ties)};${outputFiles[0]?.text}</script>`;
}

const CYTOSCAPE = `import cytoscape from 'cytoscape';
cytoscape({ container: document.querySelector('#map'), layout: { name: 'preset', fit: true },
  elements: [...players.map(({ id, x, y, radius, label }) => ({ data: { id, label, size: radius * 2 }, position: { x, y } })),
    ...ties.map((data) => ({ data }))],
  style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)', label: 'data(label)', 'font-size': 8 } },
    { selector: 'edge', style: { width: 0.8, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'arrow-scale': 0.5, opacity: 0.4 } }] });`;

const SIGMA = `import Graph from 'graphology';
import Sigma from 'sigma';
const graph = new Graph({ multi: true });
for (const { id, x, y, radius, label } of players) graph.addNode(id, { x, y: -y, size: radius, label, color: '#34558b' });
for (const { id, source, target } of ties) graph.addEdgeWithKey(id, source, target, { size: 0.8, color: '#99a', type: 'arrow' });
new Sigma(graph, document.querySelector('#map'), { labelRenderedSizeThreshold: 0 });`;

/** Notes the time of every frame. A text, since programs that run TypeScript add names to functions that a page does not know. */
const RECORD = `(() => {
  const seen = (globalThis.seen = []);
  requestAnimationFrame(function step(at) {
    seen.push(at);
    if (globalThis.seen === seen) requestAnimationFrame(step);
  });
})()`;

interface Frames {
  readonly median: number;
  readonly worst: number;
}

interface Measured {
  readonly paint: number;
  readonly pan: Frames;
  readonly zoom: Frames;
  readonly hover: Frames;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function measure(browser: Browser, file: string): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`file://${file}`);
  await page.waitForTimeout(1500);
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const frames = async (act: () => Promise<void>): Promise<Frames> => {
    await page.evaluate(RECORD);
    await act();
    const times = await page.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: number[] };
      Reflect.deleteProperty(globalThis, 'seen');
      return seen.slice(1).map((at, i) => at - (seen[i] as number));
    });
    return { median: middle(times), worst: Math.max(...times) };
  };
  const zoom = await frames(async () => {
    await page.mouse.move(600, 450);
    for (let i = 0; i < 24; i++) await page.mouse.wheel(0, i < 12 ? -60 : 40);
  });
  await page.waitForTimeout(600);
  const pan = await frames(async () => {
    // from a corner, where nobody stands
    await page.mouse.move(40, 860);
    await page.mouse.down();
    await page.mouse.move(640, 460, { steps: 60 });
    await page.mouse.up();
  });
  await page.waitForTimeout(600);
  const hover = await frames(async () => {
    await page.mouse.move(300, 300);
    await page.mouse.move(900, 600, { steps: 60 });
  });
  await page.close();
  return { paint, pan, zoom, hover };
}

const shown = ({ median, worst }: Frames): string => `${median.toFixed(1)} / ${worst.toFixed(0)}`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // sigma needs WebGL, which a machine without a graphics card draws in software
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--no-first-run'],
});
const folder = mkdtempSync(join(tmpdir(), 'playermap-bench-'));
try {
  for (const [players, ties] of SIZES) {
    const map = playerMap(seededService(players, ties));
    const pages = {
      playermap: mapPage(map),
      'cytoscape.js': peerPage(map, CYTOSCAPE),
      'sigma.js': peerPage(map, SIGMA),
    };
    console.log(`${players} players, ${ties} ties (milliseconds; frames: median / worst)`);
    const own: Measured[] = [];
    for (const [name, html] of Object.entries(pages)) {
      const file = join(folder, `${players}-${name}.html`);
      writeFileSync(file, html);
      const runs: Measured[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, file));
      const of = (pick: (measured: Measured) => number) => middle(runs.map(pick));
      const result: Measured = {
        paint: of(({ paint }) => paint),
        pan: { median: of(({ pan }) => pan.median), worst: of(({ pan }) => pan.worst) },
        zoom: { median: of(({ zoom }) => zoom.median), worst: of(({ zoom }) => zoom.worst) },
        hover: { median: of(({ hover }) => hover.median), worst: of(({ hover }) => hover.worst) },
      };
      own.push(result);
      const first = own[0] as Measured;
      const ratio = (pick: (measured: Measured) => number) => (pick(result) / pick(first)).toFixed(1);
      console.log(
        `  ${name.padEnd(13)} first paint ${result.paint.toFixed(0).padStart(5)}, pan ${shown(result.pan).padStart(12)}, zoom ${shown(result.zoom).padStart(12)}, hover ${shown(result.hover).padStart(12)}, ${(html.length / 1e6).toFixed(1)} MB` +
          (own.length > 1
            ? `  (times ours: paint ${ratio(({ paint }) => paint)}, pan ${ratio(({ pan }) => pan.median)}, zoom ${ratio(({ zoom }) => zoom.median)})`
            : ''),
      );
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
