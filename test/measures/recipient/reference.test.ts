import { distanceFromRecipient, distanceToRecipient, recipientReach } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { eachView, viewNetwork } from '../../helpers/reference';

/** Steps from a centre, in the order of the reference's ids; null where there is no way. */
interface Ring {
  readonly centre: string;
  readonly undirected?: readonly (number | null)[];
  /** Along the ties from the centre, and against them. */
  readonly out?: readonly (number | null)[];
  readonly in?: readonly (number | null)[];
}

eachView((reference, view, name) => {
  const { rings = [] } = view as unknown as { readonly rings?: readonly Ring[] };
  if (rings.length === 0) return;
  describe(`steps from the centres of ${name} as igraph gives them`, () => {
    for (const ring of rings) {
      const recipients = [ring.centre];
      it(ring.centre, () => {
        const both = viewNetwork(reference, view, false);
        const network = viewNetwork(reference, view);
        const inOrder = (scores: ReadonlyMap<string, number | null>) => reference.nodeIds.map((id) => scores.get(id));
        if (ring.undirected) {
          expect(inOrder(distanceToRecipient(both, { recipients }))).toEqual(ring.undirected);
          const near = ring.undirected.filter((steps) => steps === 1 || steps === 2).length;
          expect(recipientReach(both, { recipients })).toBeCloseTo(near / (reference.nodeIds.length - 1), 12);
        }
        if (ring.out) expect(inOrder(distanceFromRecipient(network, { recipients }))).toEqual(ring.out);
        if (ring.in) expect(inOrder(distanceToRecipient(network, { recipients }))).toEqual(ring.in);
      });
    }
  });
});
