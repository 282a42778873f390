import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url));
const PAGE = readFileSync(join(EXAMPLES, 'README.md'), 'utf8');
const UPDATE = process.env.UPDATE_EXAMPLES === '1';
const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'index.ts')));

describe.each(names)('example %s', (name) => {
  const folder = join(EXAMPLES, name);
  const expected = join(folder, 'expected');
  const output = join(EXAMPLES, 'output', name);

  it('prints and writes what is stored beside it', async () => {
    rmSync(output, { recursive: true, force: true });
    const printed: string[] = [];
    const log = vi
      .spyOn(console, 'log')
      .mockImplementation((...parts: unknown[]) => void printed.push(parts.join(' ')));
    await import(join(folder, 'index.ts'));
    log.mockRestore();
    const files = new Map([['output.txt', `${printed.join('\n')}\n`]]);
    // pages repeat the pictures: the pictures are compared
    for (const file of readdirSync(output).filter((path) => path.endsWith('.svg')))
      files.set(file, readFileSync(join(output, file), 'utf8'));
    if (UPDATE) {
      mkdirSync(expected, { recursive: true });
      for (const [file, text] of files) writeFileSync(join(expected, file), text);
    }
    expect([...files.keys()].sort()).toEqual(readdirSync(expected).sort());
    for (const [file, text] of files)
      expect(text === readFileSync(join(expected, file), 'utf8'), `${file} differs from the stored one`).toBe(true);
  });

  it('is shown on the page of the examples as it runs', () => {
    const code = readFileSync(join(folder, 'index.ts'), 'utf8').trim();
    expect(PAGE.includes(code)).toBe(true);
  });
});

describe('examples', () => {
  it('are three at least', () => {
    expect(names.length).toBeGreaterThanOrEqual(3);
  });
});
