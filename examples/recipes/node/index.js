// Reads an ecosystem, writes its map in Hebrew as a picture and as a page, and says who stands between others.
import { findings, playerMap, project } from 'playermap';
import { betweenness } from 'playermap/measures';
import { readEcosystem, writeMap } from 'playermap/node';

const ecosystem = await readEcosystem('service.json');
const map = playerMap(ecosystem, { language: 'he' });
await writeMap(map, 'map.svg');
await writeMap(map, 'map.html');

for (const [id, score] of betweenness(project(ecosystem)).top(2)) console.log(id, score?.toFixed(2));
for (const { sentence } of findings(ecosystem, { language: 'he' }).slice(0, 2)) console.log(sentence);
