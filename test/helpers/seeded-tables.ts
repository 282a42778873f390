import type { NetworkTables } from 'playermap/model';
import { seededRandom } from '../../src/kernel/random';

/** Tables of a seeded network: a few hubs, many loose ends, four sectors and some without. */
export function seededTables(stakeholders: number, ties: number, seed: number): NetworkTables {
  const random = seededRandom(seed);
  const any = () => Math.floor(random() * random() * stakeholders);
  return {
    ids: Array.from({ length: stakeholders }, (_, i) => `s${i}`),
    columns: new Map([
      [
        'sector',
        { names: ['a', 'b', 'c', 'd', null], codes: Uint8Array.from({ length: stakeholders }, () => random() * 5) },
      ],
    ]),
    source: Uint32Array.from({ length: ties }, () => Math.floor(random() * stakeholders)),
    target: Uint32Array.from({ length: ties }, any),
    strength: Float32Array.from({ length: ties }, () => 1 + Math.floor(random() * 4)),
  };
}
