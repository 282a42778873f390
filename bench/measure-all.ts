// Everything that `playermap measure` computes of a map of 200 stakeholders and 800 ties, tests against chance included: how long
// people wait, and for which parts. The single measures stand beside NetworkX in default-measures.ts.
import { measureAll, measuredTables } from 'playermap/measures';
import { seededNetwork, seededTies } from './seeded-network';
import { inTurn } from './timing';

const SIZE = 200;
const TIES = seededTies(SIZE, 800, 3);

for (const directed of [false, true]) {
  const network = () => seededNetwork(SIZE, TIES, directed);
  const [all = 0, untested = 0, tables = 0] = inTurn(5, [
    () => measureAll(network()),
    () => measureAll(network(), { permutations: 0 }),
    (
      (made, found) => () =>
        measuredTables(found, made)
    )(network(), measureAll(network())),
  ]);
  const spent: [id: string, ms: number][] = [];
  let last = performance.now();
  measureAll(network(), {
    onProgress: (_, next) => {
      const now = performance.now();
      const before = spent.at(-1);
      if (before) before[1] = now - last;
      spent.push([next, 0]);
      last = now;
    },
  });
  const slowest = spent.sort(([, a], [, b]) => b - a).slice(0, 5);
  console.log(
    `measureAll, ${directed ? 'directed' : 'undirected'}: ${all.toFixed(0)} ms of a processor; without tests ${untested.toFixed(0)} ms; as tables ${tables.toFixed(1)} ms`,
  );
  console.log(`  the slowest: ${slowest.map(([id, ms]) => `${id} ${ms.toFixed(0)} ms`).join(', ')}`);
}
