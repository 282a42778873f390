// Participation processes in Israel, 2008 to 2022, as five documents tell them: who held them, who came back, who met again.
import { fileURLToPath } from 'node:url';
import { project } from 'playermap';
import { coParticipation, processesAccount, processesReport } from 'playermap/engagement';
import { betweenness } from 'playermap/measures';
import { readEcosystem, writeMap } from 'playermap/node';
import { processesOverTime } from 'playermap/render';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ecosystem = await readEcosystem(here('data'));
const found = processesReport(ecosystem, { period: 3 });

for (const language of ['he', 'en'] as const) {
  await writeMap(processesOverTime(ecosystem, { language }), here(`../output/processes/processes-${language}.svg`));
  console.log(`examples/output/processes/processes-${language}.svg`);
  for (const sentence of processesAccount(ecosystem, found, language).sentences) console.log(`  ${sentence}`);
}

// Who took part together is a network like any other: here, who stands between those who never met.
const together = coParticipation(ecosystem, { weights: 'newman' });
const name = (id: string) => ecosystem.nameOf(ecosystem.stakeholder(id) ?? { id }, 'en');
const between = betweenness(project(together)).top(3);
console.log(`\nbetween others: ${between.map(([id, share]) => `${name(id)} ${(share ?? 0).toFixed(2)}`).join(', ')}`);
