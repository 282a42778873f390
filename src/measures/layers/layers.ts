import { PlayermapError } from '../../kernel/errors';
import type { Network } from '../../kernel/network';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import { type ProjectOptions, project } from '../../model/project';
import { type Tidy, tabled } from '../../text/tidy';
import { checkOptions } from '../options';

/** Networks of the same stakeholders by the kind of tie they hold. */
export type Layers = ReadonlyMap<string, Network>;

/**
 * One network per tie type: money, services, working together, voice. All are directed or all are not, as one network of
 * these ties would be.
 *
 * A type that is declared and has no tie is a layer without ties: it counts in `multiplexParticipation`. Name the types to
 * leave it out.
 *
 * Range: one network per type, all of the same stakeholders.
 * Undefined: no layers where there are no types.
 * Cost: one projection per type.
 * Source: Battiston, Nicosia and Latora 2014, doi:10.1103/PhysRevE.89.032804 (layers).
 *
 * @throws {PlayermapError} `bad-option` as `project`.
 * @example
 * const layers = layersOf(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }, { id: 'ngo' }],
 *   ties: [{ source: 'city', target: 'ngo', type: 'funds' }, { source: 'ngo', target: 'city', type: 'reports' }],
 * }));
 * assert.deepEqual([...layers.keys()], ['funds', 'reports']);
 */
export function layersOf(ecosystem: Ecosystem, options: ProjectOptions = {}): Layers & Tidy {
  requireEcosystem(ecosystem);
  checkOptions(options);
  const types = options.ties ?? ecosystem.tieTypes.map(({ id }) => id);
  const directed = options.directed ?? project(ecosystem, options).directed;
  return tabled(
    new Map(types.map((type) => [type, project(ecosystem, { ...options, directed, ties: [type] })])),
    (layers) => [...layers].map(([layer, { ids, size }]) => ({ layer, stakeholders: ids.length, ties: size })),
  );
}

/** Refuses layers that are not of the same stakeholders or not directed alike; the first of them, if any. */
export function firstOf(layers: Layers): Network | undefined {
  const [first, ...others] = layers;
  for (const [name, network] of others) {
    const [firstName, base] = first as [string, Network];
    const same = network.ids.length === base.ids.length && network.ids.every((id, i) => id === base.ids[i]);
    if (same && network.directed === base.directed) continue;
    const what = same ? 'is directed and the other is not' : 'have different stakeholders';
    throw new PlayermapError('bad-option', `layers "${firstName}" and "${name}": ${what}; take them from layersOf`);
  }
  return first?.[1];
}
