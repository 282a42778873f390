import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/io/read';
import { NAMED_ALL } from '../../src/layout/naming';
import { playerMap } from '../../src/render/player-map';
import { drawnCrossings } from './drawn-crossings';
import { faults } from './readable';

const OWN = fileURLToPath(new URL('../networks/', import.meta.url));
/** More of the same kind, which lie beside the project on some machines. */
const BESIDE = fileURLToPath(new URL('../../../shared/data/networks/', import.meta.url));

const networksIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(`${folder}${name}/nodes.csv`)) : [];
const own = networksIn(OWN);
const beside = networksIn(BESIDE).filter((name) => !own.includes(name));

/** Most crossings of drawn lines. */
const MOST = new Map([
  ['emon_cheyenne', 230],
  ['emon_texas', 1000],
]);

function mapOf(folder: string, name: string) {
  const files = ['nodes.csv', 'ties.csv'].map((file) => ({
    name: file,
    content: readFileSync(`${folder}${name}/${file}`, 'utf8'),
  }));
  const { ecosystem } = readTables(files);
  if (ecosystem === null) throw new Error(`${name} cannot be read`);
  const hasRings = ecosystem.stakeholders.some(({ id }) => ecosystem.ringOf(id) !== null);
  return playerMap(ecosystem, hasRings ? {} : { ringsBy: 'degree' });
}

function isReadable(folder: string, name: string) {
  const { placement, scene } = mapOf(folder, name);
  const { players, key, unlabelled } = placement;
  expect(faults({ pageHeight: scene.height }, placement)).toEqual([]);
  if (players.length <= NAMED_ALL) {
    expect(key).toEqual([]);
    expect(unlabelled).toEqual([]);
  } else if (players.length <= 440) expect(unlabelled).toEqual([]);
  else {
    // no more than the key holds can have a number: it is full
    expect(key.length).toBeGreaterThan(350);
    expect(players.length - unlabelled.length).toBeGreaterThan(key.length + 30);
  }
  const most = MOST.get(name);
  if (most !== undefined) expect(drawnCrossings(scene)).toBeLessThanOrEqual(most);
}

describe('the real networks of the project', () => {
  it('are eight', () => {
    expect(own).toHaveLength(8);
  });
  for (const name of own)
    it(`${name}: everybody has a name, or a name or a number where they are too many for that; no label on another, on a player or off the map`, () => {
      isReadable(OWN, name);
    }, 60_000);
});

describe.runIf(beside.length > 0)(`${beside.length} more networks that lie beside the project`, () => {
  for (const name of beside)
    it(`${name}: everybody has a name, or a name or a number where they are too many for that; no label on another, on a player or off the map`, () => {
      isReadable(BESIDE, name);
    }, 60_000);
});
