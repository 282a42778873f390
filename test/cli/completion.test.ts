import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { playermap } from './session';
import { ended } from './source';

const RUNNER = fileURLToPath(new URL('../../.config/playermap.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'playermap-completion-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** How the last of some words may go on, as the program says it. */
const going = async (...words: string[]) => {
  const { code, out, error } = await playermap(['complete', '--', ...words]);
  expect([code, error]).toEqual([0, '']);
  return out.split('\n').map((line) => line.split('\t')[0]);
};

describe('how a line may go on', () => {
  test('commands, options and their values', async () => {
    expect(await going('m')).toEqual(['map', 'measure', 'missing']);
    expect(await going('help', 'conv')).toEqual(['convene', 'convert']);
    expect(await going('map', 'service', '--th')).toEqual(['--theme', '--threshold']);
    expect(await going('map', 'service', '--theme', '')).toEqual(['light', 'dark', 'print']);
    expect(await going('map', '--lang', 'h')).toEqual(['he']);
    expect(await going('map', '--view', 'in')).toEqual(['influence-interest']);
    expect(await going('convert', 'a', 'b', '--format', 'g')).toEqual(['graphology', 'graphml', 'gexf']);
    expect(await going('completion', '')).toEqual(['bash', 'zsh', 'fish']);
    // every option of every command with fixed choices, whichever they are
    expect(await going('missing', 'x', '--ends', '')).toEqual(['others', 'all', 'recipients']);
  });

  test('measures, one after the other behind commas, each once', async () => {
    expect(await going('map', 'x', '--size-by', 'betw')).toEqual(['betweenness']);
    expect(await going('measure', 'x', '--measures', 'degree,betweennessC')).toEqual([
      'degree,betweennessCentralization',
    ]);
    expect(await going('measure', 'x', '--measures', 'degree,degr')).toEqual(['degree,degreeCentralization']);
  });

  test('values behind =, in one word or split as bash does', async () => {
    expect(await going('map', 'x', '--theme=d')).toEqual(['--theme=dark']);
    expect(await going('map', 'x', '--theme', '=', 'd')).toEqual(['dark']);
    expect(await going('map', 'x', '--theme', '=')).toEqual(['light', 'dark', 'print']);
  });

  test('files where files stand, and nothing where only people know', async () => {
    expect(await going('map', '')).toEqual([':files']);
    expect(await going('map', 'x', '-o', 'm')).toEqual([':files']);
    expect(await going('convene', 'x', '--quotas', '')).toEqual([':files']);
    expect(await going('convert', 'in', '')).toEqual([':files']);
    expect(await going('map', '--', '')).toEqual([':files']);
    expect(await going('map', 'x', '')).toEqual([':none']);
    expect(await going('map', 'x', '--title', '')).toEqual([':none']);
    expect(await going('nonsense', '')).toEqual([':none']);
  });
});

describe('in bash itself', () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'playermap'), `#!/bin/sh\nexec "${process.execPath}" "${RUNNER}" "$@"\n`);
  chmodSync(join(bin, 'playermap'), 0o755);
  const work = join(folder, 'work');
  mkdirSync(join(work, 'service folder'), { recursive: true });
  writeFileSync(join(work, 'settings.json'), '{}');

  const printed = join(folder, 'printed.bash');

  /** What readline offers for a line, with nothing but the script that the program prints. */
  async function offered(line: string): Promise<string[]> {
    writeFileSync(printed, (await playermap(['completion', 'bash'])).out);
    const script = `
      export PATH="$1:$PATH"; cd "$2"; set -o emacs
      source "$4"; source "$4"
      read -ra COMP_WORDS <<< "$3"; [[ $3 == *' ' ]] && COMP_WORDS+=("")
      COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); COMP_LINE=$3; COMP_POINT=\${#3}
      _playermap; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { code, out, error } = await ended('bash', ['--norc', '-c', script, 'bash', bin, work, line, printed]);
    expect([code, error]).toEqual([0, '']);
    return out.trimEnd().split('\n');
  }

  test('its script offers what the program says', async () => {
    expect(await offered('playermap mis')).toEqual(['missing']);
    expect(await offered('playermap map x --paper ')).toEqual(['A0', 'A1', 'A2', 'A3', 'A4']);
    expect(await offered('playermap map ')).toEqual(['']);
  }, 120_000);

  test('words that are typed are never run', async () => {
    await offered('playermap map $(touch$IFS"ran") `touch ran` --theme ');
    expect((await ended('ls', [work])).out).toBe('service folder\nsettings.json\n');
  }, 120_000);

  test.each(['zsh', 'fish'])('the script for %s is one that shell understands, where it is there', async (shell) => {
    const { out } = await playermap(['completion', shell]);
    const isThere = (await ended('sh', ['-c', `command -v ${shell}`])).code === 0;
    const file = join(folder, `script.${shell}`);
    writeFileSync(file, out);
    // where it is not, what it asks the program is looked at
    if (isThere) expect(await ended(shell, ['-n', file])).toEqual({ code: 0, out: '', error: '' });
    expect(out).toContain('complete -- ');
  });
});
