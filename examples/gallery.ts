// Every view of the invented service, in two languages and three themes, as one page to look through: examples/output/gallery/index.html
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readEcosystem, writeMap } from 'playermap/node';
import { THEMES, views } from 'playermap/render';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ecosystem = await readEcosystem(here('social-procurement/data'));
const folder = here('output/gallery');
await mkdir(folder, { recursive: true });

/** What some views cannot do without, and what shows most of the others. */
const NEEDED: Readonly<Record<string, object>> = {
  map: { sizeBy: 'degree' },
  'influence-interest': { withPrivate: true },
  salience: { withPrivate: true },
  'before-after': { from: '2024', to: '2026' },
};

const figures: string[] = [];
for (const view of views) {
  for (const language of ['he', 'en'] as const) {
    for (const theme of THEMES) {
      const picture = view.draw(ecosystem, { language, theme, ...NEEDED[view.id] });
      const file = `${view.id}-${language}-${theme}.svg`;
      await writeMap(picture, `${folder}/${file}`);
      figures.push(
        `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${view.id} · ${language} · ${theme}</figcaption></figure>`,
      );
    }
  }
}

const style =
  'body{margin:1rem;font:1rem sans-serif;display:grid;grid-template-columns:repeat(auto-fill,minmax(34rem,1fr));gap:1rem;background:#888}' +
  'figure{margin:0}img{width:100%;display:block}figcaption{padding:.25rem}';
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${style}</style>\n${figures.join('\n')}\n</html>\n`;
await writeFile(`${folder}/index.html`, page);
console.log(`examples/output/gallery/index.html: ${figures.length} pictures`);
