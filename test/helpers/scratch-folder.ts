import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the tests of one file, or of the block in which it is called; gone when they are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'playermap-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
