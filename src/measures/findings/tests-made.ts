import type { Network } from '../../kernel/network';
import type { BrokerRole } from '../bridging/brokerage-counts';
import type { NullTest } from '../inference/null-test';
import type { Measured } from '../report/measured';
import type { FindingsOptions } from './map-reading';

/** What findings read of a test. */
export type Tested = Pick<NullTest, 'observed' | 'mean' | 'p'>;
export type Brokered = Pick<NullTest, 'observed' | 'mean' | 'atLeast'>;

/** Tests that were made already, with the same reading of the same network; absent where they were not. */
export interface TestsMade {
  readonly eiIndex?: Tested;
  readonly assortativity?: Tested;
  /** By sector, with p corrected for their number (Holm). */
  readonly sectors?: ReadonlyMap<string, Tested>;
  /** By role and stakeholder. */
  readonly roles?: ReadonlyMap<BrokerRole, ReadonlyMap<string, Brokered>>;
}

type Reading = Required<Pick<FindingsOptions, 'by' | 'unweighted' | 'seed' | 'permutations'>>;

/** The tests in a result, where it is of this network, read in this way. */
export function testsMade(network: Network, measured: Measured | undefined, reading: Reading): TestsMade {
  if (!measured || !isOf(network, measured) || !isRead(measured, reading)) return {};
  return { ...mixing(measured), ...sectors(measured), ...roles(measured) };
}

function isOf({ ids, index, directed, recipients, selection }: Network, measured: Measured): boolean {
  const others = new Set(measured.recipients);
  return (
    measured.selection.directed === directed &&
    measured.selection.combine === selection.combine &&
    measured.stakeholders.length === ids.length &&
    measured.stakeholders.every((id) => index.has(id)) &&
    others.size === recipients.length &&
    recipients.every((i) => others.has(ids[i] as string))
  );
}

const isRead = ({ reading }: Measured, { by, unweighted, seed, permutations }: Reading): boolean =>
  reading.by === by &&
  reading.unweighted === unweighted &&
  reading.seed === seed &&
  reading.permutations === permutations;

function mixing({ tests = {}, indices = {} }: Measured): TestsMade {
  const made = (id: 'eiIndex' | 'assortativity') => {
    const test = tests[id];
    return test && { [id]: { observed: indices[id] ?? null, mean: test.mean, p: test.p } };
  };
  return { ...made('eiIndex'), ...made('assortativity') };
}

function sectors({ sectors: section }: Measured): TestsMade {
  const tests = section?.tests?.eiIndex;
  if (!section || !tests) return {};
  return {
    sectors: new Map(
      section.names.map((name, g) => [
        name,
        { observed: section.eiIndex?.[g] ?? null, mean: tests[g]?.mean ?? null, p: tests[g]?.pHolm ?? null },
      ]),
    ),
  };
}

function roles({ brokerage, stakeholders }: Measured): TestsMade {
  if (!brokerage?.liaison.chance) return {};
  const of = ({ count, chance }: NonNullable<Measured['brokerage']>[BrokerRole]) =>
    new Map(
      stakeholders.map((id, i) => [
        id,
        { observed: count?.[i] ?? null, mean: chance?.mean[i] ?? null, atLeast: chance?.atLeast[i] ?? null },
      ]),
    );
  const { total, ...each } = brokerage;
  return { roles: new Map(Object.entries(each).map(([role, section]) => [role as BrokerRole, of(section)])) };
}
