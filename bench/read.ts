// From CSV text to a checked ecosystem, beside papaparse alone on the same text.
import Papa from 'papaparse';
import { readTables } from 'playermap';
import { seededRandom } from '../src/kernel/random';
import { inTurn, megabytes } from './timing';

const STAKEHOLDERS = 10_000;
const TIES = 50_000;
const random = seededRandom(1);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const sectors = ['central-government', 'local-government', 'business', 'civil-society', 'health-fund', 'academia'];
const rings = ['recipient', 'commissioner', 'operator', 'adjacent', 'environment'];
const stakeholders = ['id,name,sector,ring,kind,influence,interest,topics,from,district'];
for (let i = 0; i < STAKEHOLDERS; i++) {
  stakeholders.push(
    `s${i},"ארגון מספר ${i}, סניף",${pick(sectors)},${pick(rings)},organisation,0.${i % 10},0.5,housing|health,2015-0${1 + (i % 9)},South`,
  );
}
const ties = ['source,target,type,strength,from,programme'];
for (let i = 0; i < TIES; i++) {
  const source = Math.floor(random() * STAKEHOLDERS);
  const target = (source + 1 + Math.floor(random() * (STAKEHOLDERS - 1))) % STAKEHOLDERS;
  ties.push(
    `s${source},s${target},${pick(['funds', 'refers', 'cooperates'])},${1 + (i % 5)},2019,"round ${i % 7}, phase 1"`,
  );
}
const files = [
  { name: 'stakeholders.csv', content: stakeholders.join('\n') },
  { name: 'ties.csv', content: ties.join('\n') },
];

const [ours, peer] = inTurn(5, [
  () => {
    const { ecosystem } = readTables(files);
    if (ecosystem?.ties.length !== TIES) throw new Error('ties were lost');
  },
  () => {
    for (const { content } of files) Papa.parse<string[]>(content);
  },
]) as [number, number];

console.log(`reading ${STAKEHOLDERS} stakeholders and ${TIES} ties, checked: ${ours.toFixed(0)} ms`);
console.log(`papaparse alone on the same text: ${peer.toFixed(0)} ms; ratio ${(ours / peer).toFixed(1)}`);
console.log(
  `resident memory after ${6} rounds of both: ${megabytes(process.memoryUsage.rss())}, the text is ${megabytes(files.reduce((sum, { content }) => sum + content.length, 0))}`,
);
