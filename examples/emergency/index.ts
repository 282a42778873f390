// Texas Hill Country: who talked to whom in a real search-and-rescue operation. It has no roles, so rings show how central players are.
import { fileURLToPath } from 'node:url';
import { playerMap } from 'playermap';
import { readEcosystem, writeMap } from 'playermap/node';
import { summary } from '../summary';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ecosystem = await readEcosystem(here('data'));
const map = playerMap(ecosystem, { ringsBy: 'degree', language: 'en', title: 'Texas Hill Country search and rescue' });

for (const ending of ['svg', 'html']) await writeMap(map, here(`../output/emergency/map.${ending}`));
console.log('examples/output/emergency/map.svg and .html');
console.log(`  ${summary(ecosystem, 'en')}\n`);
