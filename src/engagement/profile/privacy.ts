import { type Tidy, tabled } from '../../text/tidy';
import type { ProblemProfile } from './profile';

/**
 * A profile as it may leave the house: without evidence and reasons that rest on judgements about people and bodies. Answers and
 * the verdict stay, since they are about the problem. `leftOut` counts what went.
 *
 * @example
 * const profile = problemProfile(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', position: 'supports' }, { id: 'b', position: 'opposes' }],
 *   ties: [],
 * }));
 * assert.equal(profileWithoutPrivate(profile).leftOut, 2);
 */
export function profileWithoutPrivate(profile: ProblemProfile): ProblemProfile & Tidy {
  let leftOut = 0;
  const conditions = profile.conditions.map((one) => {
    if (!one.evidence?.private) return one;
    leftOut++;
    const { evidence: _, ...shown } = one;
    return shown;
  });
  const kinds = profile.kinds.map((one) => ({
    ...one,
    fits: one.fits.flatMap(({ kind, reasons }) => {
      const shown = reasons.filter((reason) => !reason.private);
      leftOut += reasons.length - shown.length;
      return shown.length > 0 ? [{ kind, reasons: shown }] : [];
    }),
  }));
  return tabled({ ...profile, conditions, kinds, leftOut }, ({ conditions }) => conditions);
}
