import { Ecosystem } from 'playermap';
import { seededRandom } from '../src/kernel/random';

const RINGS = ['recipient', 'commissioner', 'operator', 'adjacent', 'environment'];
const SECTORS = [
  'central-government',
  'local-government',
  'business',
  'civil-society',
  'philanthropy',
  'academia',
  'community',
];

/** A seeded service of any size, with Hebrew names, five rings, seven sectors and two types of ties. */
export function seededService(players: number, ties: number): Ecosystem {
  const random = seededRandom(2);
  const below = (n: number) => Math.floor(random() * n);
  return Ecosystem.from({
    version: 1,
    stakeholders: Array.from({ length: players }, (_, i) => ({
      id: `s${i}`,
      names: { he: `ארגון ${i} לקידום השירות` },
      ring: RINGS[i < 3 ? 0 : 1 + below(4)],
      sectors: [SECTORS[below(7)]],
    })),
    ties: Array.from({ length: ties }, (_, i) => {
      const source = below(players);
      return {
        source: `s${source}`,
        target: `s${(source + 1 + below(players - 1)) % players}`,
        type: i % 3 === 0 ? 'funds' : 'refers',
      };
    }),
  });
}
