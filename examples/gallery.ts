// Every view of the invented service, in two languages and three themes, as one page to look through: examples/output/gallery/index.html
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readEcosystem, writeMap } from 'playermap/node';
import { THEMES, views } from 'playermap/render';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ecosystem = await readEcosystem(here('social-procurement/data'));
const folder = here('output/gallery');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

/** What some views cannot do without, and what shows most of the others. */
const NEEDED: Readonly<Record<string, object>> = {
  map: { sizeBy: 'degree' },
  'influence-interest': { withPrivate: true },
  salience: { withPrivate: true },
  'before-after': { from: '2024', to: '2026' },
};

const sections: string[] = [];
for (const view of views) {
  const figures: string[] = [];
  for (const language of ['he', 'en'] as const) {
    for (const theme of THEMES) {
      const picture = view.draw(ecosystem, { language, theme, ...NEEDED[view.id] });
      const file = `${view.id}-${language}-${theme}.svg`;
      await writeMap(picture, `${folder}/${file}`);
      const name = `${view.label('en')}, ${language}, ${theme}`;
      figures.push(
        `<figure><a href="${file}"><img src="${file}" alt="${name}" width="297" height="210"></a><figcaption>${language} · ${theme}</figcaption></figure>`,
      );
    }
  }
  sections.push(`<section><h2>${view.label('en')}</h2>\n${figures.join('\n')}\n</section>`);
}

const style =
  'body{margin:1rem;font:1rem sans-serif;background:#8a8f98;color:#111}h1,h2{margin:.5rem 0}h2{grid-column:1/-1;font-size:1.1rem}' +
  'section{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(34rem,100%),1fr));gap:1rem;margin-bottom:2rem}' +
  'figure{margin:0}img{width:100%;height:auto;display:block}figcaption{padding:.25rem}';
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${style}</style>\n<h1>Gallery</h1>\n${sections.join('\n')}\n</html>\n`;
await writeFile(`${folder}/index.html`, page);
console.log(`examples/output/gallery/index.html: ${sections.length} views, ${sections.length * 6} pictures`);
