// From Parquet tables of a million ties to a checked ecosystem, beside hyparquet alone on the same bytes.
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readParquetTables } from 'playermap/io';
import { seededRandom } from '../src/kernel/random';
import { median, megabytes } from './timing';

const STAKEHOLDERS = 20_000;
const TIES = 1_000_000;
const random = seededRandom(1);
const id = () => `s${Math.floor(random() * STAKEHOLDERS)}`;
const list = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i));

const table = (columns: Readonly<Record<string, unknown[]>>): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.entries(columns).map(([name, data]) => ({ name, data: data as string[] })),
    }),
  );
const stakeholders = table({
  id: list(STAKEHOLDERS, (i) => `s${i}`),
  name: list(STAKEHOLDERS, (i) => `ארגון מספר ${i}`),
  influence: list(STAKEHOLDERS, () => random()),
});
const ties = table({
  source: list(TIES, id),
  target: list(TIES, id),
  strength: list(TIES, (i) => 1 + (i % 5)),
  formal: list(TIES, (i) => i % 2 === 0),
});
const files = [
  { name: 'stakeholders.parquet', content: stakeholders },
  { name: 'ties.parquet', content: ties },
];

async function processorOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const [ours, peer]: [number[], number[]] = [[], []];
for (let run = -1; run < 3; run++) {
  const alone = await processorOf(async () => {
    for (const { content } of files) await parquetReadObjects({ file: content.buffer as ArrayBuffer });
  });
  const checked = await processorOf(async () => {
    const { ecosystem } = await readParquetTables(files);
    if (ecosystem?.ties.length !== TIES) throw new Error('ties were lost');
  });
  if (run >= 0) {
    ours.push(checked);
    peer.push(alone);
  }
}
const [mine, theirs] = [median(ours), median(peer)];
console.log(`reading ${STAKEHOLDERS} stakeholders and ${TIES} ties from Parquet, checked: ${mine.toFixed(0)} ms`);
console.log(`hyparquet alone on the same bytes: ${theirs.toFixed(0)} ms; ratio ${(mine / theirs).toFixed(1)}`);
console.log(
  `resident memory afterwards: ${megabytes(process.memoryUsage.rss())}, the files are ${megabytes(stakeholders.length + ties.length)}`,
);
