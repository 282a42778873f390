import type { Network } from 'playermap/model';
import { lettersNetwork } from './arcs';

const columns: Network['columns'] = new Map([
  ['sector', ['x', 'x', 'y', null, 'y', 'z']],
  ['ring', ['0', '1', '1', '3', null, '1']],
]);

/** Six stakeholders around the recipient a: d has no sector, e no ring, f no tie. */
export const directedSix: Network = {
  ...lettersNetwork(6, 'ab:2 ba:1 ac:3 bc:1 ce:4 dc:5 ed:1'),
  columns,
  recipients: [0],
};

/** The same six with ties that have no direction; f has one. */
export const undirectedSix: Network = {
  ...lettersNetwork(6, 'ab:2 ac:3 bc:1 ce:4 df:5', false),
  columns,
  recipients: [0],
};

export const untested = { permutations: 0 };
export const drawn = { permutations: 30, seed: 4 };

type Test = Readonly<Record<'mean' | 'sd' | 'z' | 'p', number | null>>;
/** What a test says, without what `measureAll` leaves out. */
export const said = (test: Test | null | undefined) => test && { mean: test.mean, sd: test.sd, z: test.z, p: test.p };
