import { brokerage, ROLES, type Role } from '../bridging/brokerage';
import type { BrokerRole } from '../bridging/brokerage-counts';
import { brokeragePermutation } from '../bridging/brokerage-permutation';
import type { NullTest } from '../inference/null-test';
import type { Job } from './job';
import type { RoleSection } from './measured';

/** The roles of every stakeholder; undefined where they are not wanted. */
export function brokerageSection({ network, reading, has }: Job): Readonly<Record<Role, RoleSection>> | undefined {
  const { by, permutations, seed } = reading;
  const found = has('brokerage') ? brokerage(network, { by }).roles : undefined;
  const isTested = has('brokeragePermutation') && permutations > 0;
  const tests = isTested ? brokeragePermutation(network, { by, permutations, seed }).roles : undefined;
  if (!found && !tests) return undefined;
  const sections = ROLES.map((role): readonly [Role, RoleSection] => {
    const drawn = role === 'total' ? undefined : tests?.[role satisfies BrokerRole];
    const count = drawn && !found ? { count: drawn.map((test) => test?.observed ?? null) } : {};
    return [role, { ...count, ...found?.[role], ...(drawn && { chance: columns(drawn) }) }];
  });
  return Object.fromEntries(sections) as Record<Role, RoleSection>;
}

function columns(tests: readonly (NullTest | null)[]) {
  const column = (figure: 'mean' | 'sd' | 'z' | 'p' | 'atLeast') => tests.map((test) => test?.[figure] ?? null);
  return { mean: column('mean'), sd: column('sd'), z: column('z'), p: column('p'), atLeast: column('atLeast') };
}
