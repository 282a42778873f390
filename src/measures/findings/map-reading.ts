import { wholeFrom } from '../../kernel/allowed';
import type { Network } from '../../kernel/network';
import { tieColumns, withTies } from '../../kernel/subnetwork';
import type { Ecosystem } from '../../model/ecosystem';
import { type ProjectOptions, project } from '../../model/project';
import { withRecipients } from '../../model/recipients';
import { select } from '../../model/select';
import type { Language } from '../../text/language';
import { idOrder } from '../communities/partition';
import type { ReadingOptions } from '../descriptor';
import { gatesToRecipient } from '../recipient/gatekeeping';
import type { Measured } from '../report/measured';
import { type TestsMade, testsMade } from './tests-made';
import { SMALL } from './thresholds';
import { type Wording, wordingOf } from './wording';

export interface FindingsOptions extends ProjectOptions, Pick<ReadingOptions, 'distance' | 'unweighted' | 'seed'> {
  /** Language of the sentences. Default: that of the ecosystem where it is he, ar or en, else en. */
  readonly language?: Language;
  /** Which sectors are meant: the fine ones, or the coarse ones they belong to. Default: `sector`. */
  readonly by?: 'sector' | 'coarseSector';
  /** Ids of those who count as recipients. Default: the recipients of the ecosystem. */
  readonly recipients?: readonly string[];
  /** Random labelings behind what is said of chance; 0: nothing is said of it. Default: 999. */
  readonly permutations?: number;
  /**
   * What `measureAll` gave for the same selection: tests in it that were made with the same reading are not made again. The
   * findings are the same with it and without.
   */
  readonly measured?: Measured;
  /** Also use judgements about people and bodies: who can stop the work. Default: false. */
  readonly withPrivate?: boolean;
}

/** A map as the findings look at it. */
export interface MapReading {
  /** What was selected of the ecosystem. */
  readonly ecosystem: Ecosystem;
  /** Whether ties are recorded, selected or not. */
  readonly hasTies: boolean;
  /** In the order of the ids, so that nothing depends on the order of the data. */
  readonly network: Network;
  readonly words: Wording;
  readonly recipients: readonly string[];
  /** By stakeholder, who loses every way to the recipients without it. */
  readonly gates: ReadonlyMap<string, readonly string[]>;
  /** Too small for a pattern. */
  readonly small: boolean;
  readonly withPrivate: boolean;
  /** 0 where nothing is to be said of chance. */
  readonly permutations: number;
  /** Tests that were made already. */
  readonly made: TestsMade;
  readonly reading: Required<Pick<FindingsOptions, 'by' | 'distance' | 'unweighted' | 'seed'>>;
}

export function mapReading(whole: Ecosystem, options: FindingsOptions): MapReading {
  const { by = 'sector', distance = 'hops', unweighted = false, seed = 1 } = options;
  const { language = ownLanguage(whole), permutations = 999, withPrivate = false } = options;
  wholeFrom(0, 'permutations', permutations);
  const { ecosystem } = select(withRecipients(whole, options.recipients), options);
  const { combine, directed } = options;
  const projected = project(ecosystem, {
    ...(combine !== undefined && { combine }),
    ...(directed !== undefined && { directed }),
  });
  // asked for recipients who are not there at the date: then there are none, not those of the first ring
  const nobody = options.recipients && (ecosystem.document.recipients ?? []).length === 0;
  const network = inOrderOfIds(nobody ? { ...projected, recipients: [] } : projected);
  const gates = new Map<string, string[]>();
  for (const { gatekeeper, loses } of gatesToRecipient(network).rows()) {
    const known = gates.get(gatekeeper);
    if (known) known.push(loses);
    else gates.set(gatekeeper, [loses]);
  }
  return {
    ecosystem,
    hasTies: whole.ties.length > 0,
    network,
    words: wordingOf(ecosystem, language),
    recipients: network.recipients.map((i) => network.ids[i] as string),
    gates,
    small: network.ids.length < SMALL.stakeholders || network.size < SMALL.ties,
    withPrivate,
    permutations,
    made: testsMade(network, options.measured, { by, unweighted, seed, permutations }),
    reading: { by, distance, unweighted, seed },
  };
}

function ownLanguage({ language }: Ecosystem): Language {
  return language === 'he' || language === 'ar' ? language : 'en';
}

/** The same network with its stakeholders in the order of their ids. */
function inOrderOfIds(network: Network): Network {
  const order = idOrder(network);
  const place = new Uint32Array(order.length);
  order.forEach((i, at) => {
    place[i] = at;
  });
  const taken = <T>(list: readonly T[]): T[] => order.map((i) => list[i] as T);
  const ids = taken(network.ids);
  const { from, to, strength } = tieColumns(network);
  const moved = (ends: Uint32Array) => ends.map((i) => place[i] as number);
  return withTies(
    {
      ...network,
      ids,
      index: new Map(ids.map((id, at) => [id, at])),
      ...(network.names && { names: taken(network.names) }),
      columns: new Map([...network.columns].map(([name, values]) => [name, taken(values)])),
      recipients: Array.from(network.recipients, (i) => place[i] as number).sort((a, b) => a - b),
    },
    { from: moved(from), to: moved(to), strength },
  );
}
