import {
  assortativity,
  coleman,
  eiIndex,
  freemanSegregation,
  mixingMatrix,
  sectorEi,
  sectorModularity,
  stakeholderEi,
  withinOddsRatio,
} from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { eachView, expectAgree, networkFolders, viewNetwork } from '../../helpers/reference';

/** Fails unless both numbers agree; what is null there (0 / 0, infinite) is null here. */
function agree(mine: number | null, theirs: number | null | undefined, where: string): void {
  if (theirs === null || theirs === undefined) {
    expect(mine, where).toBeNull();
    return;
  }
  expect(mine, where).not.toBeNull();
  expect(Math.abs((mine as number) - theirs), where).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(theirs)));
}

const numbers = (value: unknown) => value as number | null | undefined;

describe(`mixing and segregation agree with igraph, netseg and vegan on ${networkFolders.length} real networks`, () => {
  it('has networks to compare with', () => {
    expect(networkFolders.length).toBeGreaterThan(0);
  });

  it('as whole networks', () => {
    eachView((reference, view, name) => {
      const theirs = view.sectors;
      const has = (key: string) => key in theirs;
      const undirected = viewNetwork(reference, view, false);
      agree(eiIndex(undirected, { unweighted: true }), numbers(theirs.ei_undirected), `${name} ei_undirected`);
      agree(assortativity(undirected, { unweighted: true }), numbers(theirs.assortativity_undirected), `${name} r`);
      agree(sectorModularity(undirected, { unweighted: true }), numbers(theirs.modularity_undirected), `${name} Q`);
      agree(freemanSegregation(undirected), numbers(theirs.freeman), `${name} freeman`);
      if (has('ei_undirected_weighted'))
        agree(eiIndex(undirected), numbers(theirs.ei_undirected_weighted), `${name} ei w`);
      if (has('modularity_undirected_weighted'))
        agree(sectorModularity(undirected), numbers(theirs.modularity_undirected_weighted), `${name} Q w`);
      const network = viewNetwork(reference, view);
      agree(eiIndex(network, { unweighted: true }), numbers(theirs.ei), `${name} ei`);
      agree(assortativity(network, { unweighted: true }), numbers(theirs.assortativity), `${name} r`);
      agree(withinOddsRatio(network), numbers(theirs.orwg), `${name} orwg`);
      if (has('ei_weighted')) agree(eiIndex(network), numbers(theirs.ei_weighted), `${name} ei weighted`);
      if (has('modularity_directed'))
        agree(
          sectorModularity(network, { unweighted: true }),
          numbers(theirs.modularity_directed),
          `${name} Q directed`,
        );
      if (has('modularity_directed_weighted'))
        agree(sectorModularity(network), numbers(theirs.modularity_directed_weighted), `${name} Q directed w`);
    });
  });

  it('sector by sector', () => {
    eachView((reference, view, name) => {
      const order = reference.sectors.names as string[];
      const place = (names: readonly string[]) => order.map((sector) => names.indexOf(sector));
      const network = viewNetwork(reference, view);
      const undirected = viewNetwork(reference, view, false);
      const theirs = view.sectors as Record<string, (number | null)[]>;
      const matrices: [string, typeof network, boolean][] = [
        ['mixing', network, true],
        ['mixing_undirected', undirected, true],
        ['mixing_weighted', network, false],
        ['mixing_undirected_weighted', undirected, false],
      ];
      for (const [key, reading, unweighted] of matrices) {
        const cells = view.sectors[key] as number[][] | undefined;
        if (!cells) continue;
        const { matrix, names } = mixingMatrix(reading, { unweighted });
        const at = place(names);
        for (const [g, row] of cells.entries())
          for (const [h, cell] of row.entries())
            agree(matrix[at[g] as number]?.[at[h] as number] ?? 0, cell, `${name} ${key}`);
      }
      const { coleman: found, names } = coleman(network);
      theirs.coleman?.forEach((value, g) => {
        agree(found[place(names)[g] as number] as number, value, `${name} coleman`);
      });
      for (const [key, inside] of [
        ['ei_sector_by_ties', 'once'],
        ['ei_sector_by_tie_ends', 'twice'],
      ] as const) {
        const sectors = sectorEi(undirected, { inside, unweighted: true });
        const at = place(sectors.names);
        theirs[key]?.forEach((value, g) => {
          agree(sectors.eiIndex[at[g] as number] as number, value, `${name} ${key}`);
        });
      }
    });
  });

  it('stakeholder by stakeholder', () => {
    eachView((reference, view) => {
      const undirected = viewNetwork(reference, view, false);
      const { ei_node, ei_node_weighted, ei_node_out, ei_node_in } = view.nodes;
      expectAgree(stakeholderEi(undirected, { unweighted: true }), reference.nodeIds, ei_node as number[]);
      if (ei_node_weighted) expectAgree(stakeholderEi(undirected), reference.nodeIds, ei_node_weighted);
      if (!view.selection.directed) return;
      const network = viewNetwork(reference, view);
      for (const [direction, theirs] of [
        ['out', ei_node_out],
        ['in', ei_node_in],
      ] as const) {
        expectAgree(stakeholderEi(network, { unweighted: true, direction }), reference.nodeIds, theirs as number[]);
      }
    });
  });
});
