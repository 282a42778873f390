// A page as an application has it: a map that is drawn, one to work with, numbers from a worker of its own, and from our workers.
import { degree, draw, Ecosystem, type EcosystemDocument, type PlayerMap, playerMap, project } from 'playermap';
import { definePlayerMap, type PlayerMapElement } from 'playermap/element';
import { toOutlinedSvg, toPdf } from 'playermap/export';
import { betweenness, measureAllInWorkers } from 'playermap/measures';
import { networkFromTables } from 'playermap/model';

const records: unknown = await fetch('./service.json').then((answer) => answer.json());
const ecosystem = Ecosystem.from(records as EcosystemDocument);
const network = project(ecosystem);

/** The map, drawn; and the element with a map to work with. */
const show = () => {
  const map = playerMap(ecosystem, { language: 'he', sizeBy: 'degree' });
  draw(map.scene, document.querySelector('#map') as HTMLElement);
  definePlayerMap();
  (document.querySelector('player-map') as PlayerMapElement).ecosystem = ecosystem;
  return map;
};
let shown: PlayerMap | undefined;
const map = (): PlayerMap => {
  shown ??= show();
  return shown;
};

/** What a module worker of the application measures. */
const fromWorker = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(records);
  });

/** Large enough that paths are given to workers: a ring of `n` with two chords each. */
function large(n: number) {
  const ids = Array.from({ length: n }, (_, i) => String(i));
  const steps = [1, 7, 61].flatMap((step) => ids.map((_, i) => [i, (i * step + step) % n] as const));
  return networkFromTables(
    { ids, source: steps.map(([a]) => a), target: steps.map(([, b]) => b) },
    { directed: false },
  );
}

const told = (work: Promise<string | Uint8Array>): Promise<string> =>
  work.then(
    (content) => (typeof content === 'string' ? content : new TextDecoder('latin1').decode(content)),
    (error: { code?: string; message: string }) => `${error.code}: ${error.message}`,
  );

Object.assign(globalThis, {
  app: {
    show: () => map().scene.title,
    degrees: () => degree(network).list,
    fromWorker,
    inWorkers: async (workers: number) => {
      const ring = large(2600);
      const all = await measureAllInWorkers(ring, { workers, measures: ['betweenness'], permutations: 0 });
      const list = betweenness(ring).list;
      return { same: all.scores?.betweenness?.every((value, i) => value === list[i]), of: list.length };
    },
    outlined: () => told(toOutlinedSvg(map())),
    pdf: () => told(toPdf(map())),
  },
});
