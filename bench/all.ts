// Every benchmark, one after the other, each in a process of its own: so memory is its own, and nothing is warm from another.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('.', import.meta.url);
const PARTS_OF_OTHERS = ['all.ts', 'timing.ts', 'peers.ts', 'seeded-network.ts', 'seeded-service.ts'];
let failed = 0;
for (const file of readdirSync(here).sort()) {
  if (!file.endsWith('.ts') || PARTS_OF_OTHERS.includes(file)) continue;
  console.log(`\n## ${file}`);
  const args = [...process.execArgv, fileURLToPath(new URL(file, here))];
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
