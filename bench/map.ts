// Drawing large maps, from the ecosystem to the text of the picture: time of each part, and memory.
import { Ecosystem, playerMap, toSvg } from 'playermap';
import { seededRandom } from '../src/kernel/random';
import { megabytes } from './timing';

for (const [players, ties] of [
  [150, 600],
  [300, 1500],
  [1500, 20_000],
] as const) {
  const random = seededRandom(2);
  const below = (n: number) => Math.floor(random() * n);
  const rings = ['recipient', 'commissioner', 'operator', 'adjacent', 'environment'];
  const sectors = [
    'central-government',
    'local-government',
    'business',
    'civil-society',
    'philanthropy',
    'academia',
    'community',
  ];
  const ecosystem = Ecosystem.from({
    version: 1,
    stakeholders: Array.from({ length: players }, (_, i) => ({
      id: `s${i}`,
      names: { he: `ארגון ${i} לקידום השירות` },
      ring: rings[i < 3 ? 0 : 1 + below(4)],
      sectors: [sectors[below(7)]],
    })),
    ties: Array.from({ length: ties }, (_, i) => {
      const source = below(players);
      return {
        source: `s${source}`,
        target: `s${(source + 1 + below(players - 1)) % players}`,
        type: i % 3 === 0 ? 'funds' : 'refers',
      };
    }),
  });
  const start = performance.now();
  const map = playerMap(ecosystem);
  const placed = performance.now();
  const svg = toSvg(map.scene);
  const written = performance.now();
  console.log(
    `${players} players, ${ties} ties: placed in ${((placed - start) / 1000).toFixed(1)} s, written in ${((written - placed) / 1000).toFixed(1)} s, ` +
      `${megabytes(svg.length)} of SVG, resident ${megabytes(process.memoryUsage.rss())}`,
  );
}
