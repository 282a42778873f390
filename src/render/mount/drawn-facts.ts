import type { Facts } from '../facts';
import type { DrawnScene } from './drawn-scene';

/** What a drawing itself tells of players and ties, where nobody gives more. */
export function drawnFacts({ players, ties }: DrawnScene): Facts {
  const tieTypes = [...new Set([...ties.values()].map(({ type }) => type))];
  return {
    players: [...players].map(([id, [mark]]) => ({
      id,
      name: mark?.element.querySelector(':scope > title')?.textContent ?? mark?.element.ariaLabel ?? id,
      sectors: [],
      ring: null,
      values: [],
    })),
    ties: [...ties.values()].map(({ id, source, target, type }) => ({
      id,
      source,
      target,
      type: tieTypes.indexOf(type),
      headAtSource: false,
      headAtTarget: false,
      sign: 1,
      strength: 1,
      count: 1,
    })),
    sectors: [],
    rings: [],
    tieTypes,
    measures: [],
  };
}
