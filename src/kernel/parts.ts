/** What a part of some work gives: arrays that are added up, element by element. */
export type Sums = readonly Float64Array[];

/** Work that is ready to be done, part by part, in any order and anywhere. */
export type PartWork = (part: number) => Sums;

/**
 * Into how many parts a number of sources is cut. It depends on nothing else, and the sums of parts are added in the order
 * of the parts: so all numbers are the same to the last bit, whoever did which part.
 */
export const partsOf = (sources: number): number => Math.min(64, Math.ceil(sources / 4));

/** The sources of a part: from `first` up to, but without, `end`. */
export function sourcesIn(part: number, sources: number): readonly [first: number, end: number] {
  const parts = partsOf(sources);
  return [Math.floor((part * sources) / parts), Math.floor(((part + 1) * sources) / parts)];
}

/** Adds sums of parts that come in any order, in the order of the parts. */
export function orderedTotal(): { add(part: number, sums: Sums): void; readonly total: Sums } {
  const waiting = new Map<number, Sums>();
  let next = 0;
  let total: Sums = [];
  return {
    add(part, sums) {
      waiting.set(part, sums);
      for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
        waiting.delete(next);
        if (next++ === 0) total = ready;
        else for (const [k, array] of total.entries()) addTo(array, ready[k] as Float64Array);
      }
    },
    get total() {
      return total;
    },
  };
}

function addTo(array: Float64Array, more: Float64Array): void {
  for (let i = 0; i < array.length; i++) array[i]! += more[i] as number;
}

/** Does all parts here, one after the other. */
export function inParts(work: PartWork, parts: number): Sums {
  const sums = orderedTotal();
  for (let part = 0; part < parts; part++) sums.add(part, work(part));
  return sums.total;
}
