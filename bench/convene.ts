// Chances under quotas on five categories, and one draw: 40 of 500 and more, beside the Python package sortition-algorithms (its
// largest here is 200: it takes minutes for more); least chances compared. And seats for 100 people.
import { type Pool, planLottery, type Quota, seat } from 'playermap/engagement';
import { seededPool } from '../test/helpers/seeded-pool';
import { inPython, mustAgree } from './peers';

const SIZES = [
  [150, 20],
  [200, 24],
  [500, 40],
  [1_000, 60],
] as const;
/** The peer takes minutes for more. */
const SMALL = 200;

const SCRIPT = `
import json, os, sys, time
# the package writes to standard output as well
out = os.fdopen(os.dup(1), 'w')
os.dup2(2, 1)
from sortition_algorithms.committee_generation import find_distribution_maximin
from sortition_algorithms.features import read_in_features
from sortition_algorithms.people import read_in_people
from sortition_algorithms.settings import Settings
case = json.load(sys.stdin)
quotas = [dict(feature=q['category'], value=q['name'], min=str(q['min']), max=str(q['max'])) for q in case['quotas']]
features, _, _ = read_in_features(['feature', 'value', 'min', 'max'], quotas)
rows = [dict(zip(case['header'], row)) for row in case['rows']]
people, _ = read_in_people(case['header'], rows, features, Settings(id_column='id', columns_to_keep=[]))
start = time.process_time()
panels, shares, _ = find_distribution_maximin(features, people, case['seats'], [])
seconds = time.process_time() - start
chance = {row['id']: 0.0 for row in rows}
for panel, share in zip(panels, shares):
    for one in panel:
        chance[one] += share
json.dump(dict(seconds=seconds, least=min(chance.values())), out)
`;

function ofPeer(pool: Pool, quotas: readonly Quota[], seats: number) {
  const rows = pool.candidates.map(({ id, values }) => [id, ...values]);
  const input = { header: ['id', ...pool.categories], rows, quotas, seats };
  return inPython<{ seconds: number; least: number }>('sortition_algorithms', SCRIPT, input);
}

const rows: object[] = [];
for (const [people, seats] of SIZES) {
  for (const method of ['maximin', 'leximin'] as const) {
    const { pool, quotas } = seededPool(people, seats, 1);
    const before = process.cpuUsage();
    const lottery = await planLottery(pool, quotas, { seats, method });
    const { user, system } = process.cpuUsage(before);
    if (!lottery.feasible) throw new Error('no panel');
    const peer = method === 'maximin' && people <= SMALL ? ofPeer(pool, quotas, seats) : undefined;
    if (peer) mustAgree('sortition-algorithms', Math.abs(peer.least - lottery.minProbability));
    rows.push({
      people,
      seats,
      method,
      seconds: (user + system) / 1e6,
      'least chance': lottery.minProbability,
      panels: lottery.panels.length,
      'sortition-algorithms': peer?.seconds ?? '–',
    });
  }
}
console.table(rows);

const { pool } = seededPool(100, 40, 1);
const start = process.cpuUsage();
const seating = seat(pool, { tables: 10, rounds: 4, by: ['gender', 'region'] });
const { user, system } = process.cpuUsage(start);
const { uneven, repeatedMeetings, repeatedAtLeast } = seating;
console.table([
  { people: 100, tables: 10, rounds: 4, uneven, repeatedMeetings, repeatedAtLeast, seconds: (user + system) / 1e6 },
]);
