// A map of 150 players in every kind of file: how long the first takes (it loads what is optional), how long the next, and bytes.
import { gzipSync } from 'node:zlib';
import { Ecosystem, playerMap } from 'playermap';
import { mapPage, toOutlinedSvg, toPdf, toPng, toSvg } from 'playermap/export';
import { seededRandom } from '../src/kernel/random';

const RINGS = ['recipient', 'commissioner', 'operator', 'adjacent', 'environment'];
const SECTORS = [
  'central-government',
  'local-government',
  'business',
  'civil-society',
  'philanthropy',
  'academia',
  'community',
];
const random = seededRandom(4);
const below = (n: number) => Math.floor(random() * n);
const map = playerMap(
  Ecosystem.from({
    version: 1,
    stakeholders: Array.from({ length: 150 }, (_, i) => ({
      id: `s${i}`,
      names: { he: `ארגון ${i} לקידום השירות` },
      ring: RINGS[i < 3 ? 0 : 1 + below(4)],
      sectors: [SECTORS[below(7)]],
    })),
    ties: Array.from({ length: 600 }, (_, i) => {
      const source = below(150);
      return {
        source: `s${source}`,
        target: `s${(source + 1 + below(149)) % 150}`,
        type: i % 3 === 0 ? 'funds' : 'refers',
      };
    }),
  }),
  { language: 'he' },
);

const WAYS: Readonly<Record<string, () => string | Uint8Array | Promise<string | Uint8Array>>> = {
  '.svg': () => toSvg(map),
  '.svg, outlines': () => toOutlinedSvg(map),
  '.html': () => mapPage(map),
  '.png, A4 at 300': () => toPng(map),
  '.png, 1920 wide': () => toPng(map, { width: 1920 }),
  '.pdf': () => toPdf(map),
};
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`.padStart(8);
const milliseconds = (ms: number) => `${Math.round(ms)} ms`.padStart(8);

console.log('kind of file         first     next    bytes  gzipped');
for (const [name, write] of Object.entries(WAYS)) {
  const times: number[] = [];
  let file: string | Uint8Array = '';
  for (let run = 0; run < 4; run++) {
    const start = performance.now();
    file = await write();
    times.push(performance.now() - start);
  }
  const [first = 0, ...next] = times;
  const bytes = Buffer.from(file as string);
  console.log(
    `${name.padEnd(16)} ${milliseconds(first)} ${milliseconds(next.sort((a, b) => a - b)[1] ?? 0)} ${kilobytes(bytes.length)} ${kilobytes(gzipSync(bytes).length)}`,
  );
}
