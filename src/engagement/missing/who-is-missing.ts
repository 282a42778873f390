import { byText } from '../../kernel/order';
import type { Ecosystem } from '../../model/ecosystem';
import { withRecipients } from '../../model/recipients';
import { type SelectOptions, select } from '../../model/select';
import { type Tidy, tabled } from '../../text/tidy';
import { absentSectorSpots } from './absent-sectors';
import { type BlindSpot, type Spotted, weighed } from './blind-spot';
import { businessSpots } from './business';
import { knownCategory } from './categories';
import { type Convenor, convenorSpots, convenors } from './convenors';
import { heardSpots, type RecipientHeard, recipientsHeard } from './heard';
import { keySpots } from './key-spots';
import { localMediation, type Mediation, mediationSpots } from './mediation';
import { type OperatorAsPartner, operatorSpots, operatorsAsPartners } from './operators';
import { type RepresentationCheck, representationChecks } from './representation';
import { type VetoPlayer, vetoPlayers, vetoSpots } from './veto-players';

export interface MissingOptions extends SelectOptions {
  /** Ids of those who count as recipients. Default: the recipients of the ecosystem. */
  readonly recipients?: readonly string[];
  /** Also tell what rests on judgements about people and bodies, such as veto and trust. Default: false. */
  readonly withPrivate?: boolean;
}

/** Who is missing on a map and in its processes, and what hangs on one. */
export interface WhoIsMissing {
  /** The weightiest first. */
  readonly spots: readonly BlindSpot[];
  readonly representation: readonly RepresentationCheck[];
  readonly recipients: readonly RecipientHeard[];
  readonly mediation: Mediation | null;
  readonly convenors: readonly Convenor[];
  /** Absent where judgements stay in the house. */
  readonly vetoPlayers?: readonly VetoPlayer[];
  readonly operators?: readonly OperatorAsPartner[];
  /** Blind spots not told because they rest on judgements. */
  readonly leftOut: number;
}

/**
 * The blind spots of a map: who is missing by the representation key, which sectors are nowhere in a ring or process, who can
 * stop the work and is not engaged, business that was not there from the start, recipients who are spoken for and not heard,
 * local government that is passed by, operators in tension, and how much hangs on one convenor.
 *
 * Range: weights 0 to 1, equal weights in the order of the ids.
 * Undefined: what has no ground in the data is not told.
 * Cost: that of its parts: `representationChecks`, `vetoPlayers`, `recipientsHeard`, `localMediation`, `operatorsAsPartners`, `convenors`.
 * Source: the documents named by each blind spot; weights are this library's judgement.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient, `bad-option` for a tie type, column, value or date that is not there.
 * @example
 * const { spots, leftOut } = whoIsMissing(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry', ring: 'commissioner' }, { id: 'families', ring: 'recipient' }, { id: 'treasury', veto: {} }],
 *   ties: [{ source: 'ministry', target: 'families' }],
 * }));
 * assert.deepEqual(spots.map(({ id }) => id), ['recipient-nobody-speaks:families']);
 * assert.equal(leftOut, 1);
 */
export function whoIsMissing(whole: Ecosystem, options: MissingOptions = {}): WhoIsMissing & Tidy {
  const { withPrivate = false, recipients, ...selection } = options;
  const { ecosystem } = select(withRecipients(whole, recipients), selection);
  const representation = representationChecks(ecosystem);
  const heard = recipientsHeard(ecosystem);
  const mediation = localMediation(ecosystem);
  const convening = convenors(ecosystem);
  const veto = vetoPlayers(ecosystem);
  const operators = operatorsAsPartners(ecosystem);
  const spotted: Spotted[] = [
    ...keySpots(representation),
    ...absentSectorSpots(ecosystem),
    ...vetoSpots(veto),
    ...businessSpots(ecosystem),
    ...heardSpots(heard),
    ...mediationSpots(ecosystem, mediation),
    ...operatorSpots(operators),
    ...convenorSpots(convening),
  ];
  const all = spotted.map(weighed).sort((a, b) => b.weight - a.weight || byText(a.id, b.id));
  const spots = withPrivate ? all : all.filter((spot) => !spot.private).map(withoutColumns);
  return tabled(
    {
      spots,
      representation: withPrivate ? representation : representation.flatMap(publicCheck),
      recipients: heard,
      mediation,
      convenors: convening,
      ...(withPrivate && { vetoPlayers: veto, operators }),
      leftOut: all.length - spots.length,
    },
    ({ spots }) => spots,
  );
}

/** Who has which value of a column that the model has no word for stays in the house; how many there are does not. */
const withoutColumns = (spot: BlindSpot): BlindSpot =>
  spot.category !== null && knownCategory(spot.category) === null ? { ...spot, stakeholders: [], couldHelp: [] } : spot;

function publicCheck(check: RepresentationCheck): RepresentationCheck[] {
  const known = knownCategory(check.category);
  if (known === 'position') return [];
  return [known === null ? { ...check, who: [], elsewhere: [] } : check];
}
