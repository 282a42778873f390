// Drawing large maps, from the ecosystem to the text of the picture: time of each part, and memory.
import { playerMap, toSvg } from 'playermap';
import { seededService } from './seeded-service';
import { megabytes } from './timing';

for (const [players, ties] of [
  [150, 600],
  [300, 1500],
  [1500, 20_000],
  [2000, 10_000],
] as const) {
  const ecosystem = seededService(players, ties);
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
