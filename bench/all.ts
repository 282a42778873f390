// Every benchmark, one after the other.
import { readdirSync } from 'node:fs';

const here = new URL('.', import.meta.url);
for (const file of readdirSync(here).sort()) {
  if (!file.endsWith('.ts') || ['all.ts', 'timing.ts'].includes(file)) continue;
  console.log(`\n## ${file}`);
  await import(new URL(file, here).href);
}
