import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const newest = (folder) =>
  Math.max(...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)).mtimeMs));

/** Whether dist holds what the present source gives: every file of src is older than the newest of dist. */
export function isBuilt() {
  const dist = join(root, 'dist');
  return existsSync(join(dist, 'NOTICES.txt')) && newest(dist) >= newest(join(root, 'src'));
}
