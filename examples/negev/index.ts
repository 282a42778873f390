// Circles in the Negev: ministries, localities and the events that brought them together, as one public document tells it.
import { fileURLToPath } from 'node:url';
import { playerMap } from 'playermap';
import { readEcosystem, writeMap } from 'playermap/node';
import { summary } from '../summary';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ecosystem = await readEcosystem(here('data'));

for (const language of ['he', 'en'] as const) {
  const map = playerMap(ecosystem, { language });
  await writeMap(map, here(`../output/negev/map-${language}.svg`));
  console.log(`examples/output/negev/map-${language}.svg`);
  console.log(`  ${summary(map.ecosystem, language)}\n`);
}

// The document names who took part, far more often than who is tied to whom: so the events say more than the ties.
for (const event of ecosystem.document.processes ?? []) {
  const parts = (ecosystem.document.participations ?? []).filter(({ process }) => process === event.id);
  const roles = [...new Set(parts.map(({ role }) => role ?? 'role not stated'))];
  console.log(
    `${ecosystem.nameOf(event, 'en')}: ${roles.map((role) => `${role} ${parts.filter((part) => (part.role ?? 'role not stated') === role).length}`).join(', ')}`,
  );
}

// What is assumed is marked in the data, row by row.
const rows = [...ecosystem.stakeholders, ...ecosystem.ties];
console.log(
  `${rows.filter(({ assumed }) => assumed).length} of ${rows.length} stakeholders and ties are assumed, the others stated`,
);
