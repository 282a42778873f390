// "A Place to Work", an invented service: its player map in Hebrew and in English.
import { fileURLToPath } from 'node:url';
import { playerMap } from 'playermap';
import { readEcosystem, writeMap } from 'playermap/node';
import { summary } from '../summary';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ecosystem = await readEcosystem(here('data'));

for (const language of ['he', 'en'] as const) {
  const map = playerMap(ecosystem, { language, sizeBy: 'degree' });
  for (const ending of ['svg', 'html'])
    await writeMap(map, here(`../output/social-procurement/map-${language}.${ending}`));
  console.log(`examples/output/social-procurement/map-${language}.svg and .html`);
  console.log(`  ${summary(map.ecosystem, language)}\n`);
}
