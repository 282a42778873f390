import { Ecosystem } from 'playermap';
import { readEcosystem } from 'playermap/node';
import { describe, expect, it } from 'vitest';
import { recipientJourney } from '../../../src/engagement/plan/journey';
import { handoverSentence } from '../../../src/engagement/plan/sentences';
import { LANGUAGES } from '../../../src/text/language';

const example = await readEcosystem('examples/social-procurement/data');
const journey = recipientJourney(example);

describe('the journey of the recipients', () => {
  it('goes along the ties of the map', () => {
    expect(journey.steps.map(({ id, handover }) => [id, handover?.kind, handover?.way.join(' ')])).toEqual([
      ['j1', undefined, undefined],
      ['j2', 'carried', ''],
      ['j3', 'carried', ''],
      ['j4', 'tied', 'eligibility-committee netiv-alon'],
      ['j5', 'tied', 'netiv-alon employer-liaison'],
      ['j6', 'unknown', ''],
      ['j7', 'unknown', ''],
    ]);
    expect(journey.steps.reduce((sum, { pains }) => sum + pains.length, 0)).toBe(7);
  });

  it('says at which of two steps nobody is met', () => {
    const met = (...steps: readonly (readonly string[])[]) =>
      Ecosystem.from({
        version: 1,
        stakeholders: [{ id: 'a' }, { id: 'b' }],
        ties: [],
        steps: steps.map((stakeholders, i) => ({ id: `step${i}`, stakeholders })),
      });
    const ecosystem = met(['a'], [], ['b'], [], []);
    const handovers = recipientJourney(ecosystem).steps.flatMap(({ handover }) => handover ?? []);
    expect(handovers.map(({ nobodyAt }) => nobodyAt)).toEqual([[2], [2], [4], [4, 5]]);
    expect(handovers.map((one) => handoverSentence(ecosystem, one, 'en'))).toEqual(
      ['2', '2', '4', '4, 5'].map((steps) => `not known: nobody on the map is met at step ${steps}`),
    );
    for (const language of LANGUAGES) {
      for (const one of handovers)
        expect(handoverSentence(ecosystem, one, language)).toContain(one.nobodyAt?.join(', '));
    }
  });

  it('tells who is met often, who serves and is not met, who is met without a tie', () => {
    expect(journey.metOften).toEqual([{ stakeholder: 'netiv-alon', steps: 2 }]);
    expect(journey.notMet).toContain('darb-al-lawz');
    expect(journey.withoutTie).toEqual(['eligibility-committee', 'employer-liaison', 'employers-forum']);
  });

  it('finds the shortest way past the recipients, and none along a conflict', () => {
    const way = (ties: readonly object[]) =>
      recipientJourney(
        Ecosystem.from({
          version: 1,
          recipients: ['family'],
          stakeholders: ['family', 'a', 'b', 'c', 'd'].map((id) => ({ id })),
          ties,
          steps: [
            { id: '1', stakeholders: ['a'] },
            { id: '2', stakeholders: ['d'] },
          ],
        }),
      ).steps[1]?.handover;
    const tie = (source: string, target: string, sign?: number) => ({ source, target, ...(sign && { sign }) });
    expect(way([tie('a', 'b'), tie('c', 'b'), tie('c', 'd')])).toEqual({ kind: 'through', way: ['a', 'b', 'c', 'd'] });
    expect(way([tie('a', 'family'), tie('family', 'd')])).toEqual({ kind: 'carried', way: [] });
    expect(way([tie('a', 'd', -1)])).toEqual({ kind: 'carried', way: [] });
    expect(way([tie('d', 'a')])).toEqual({ kind: 'tied', way: ['a', 'd'] });
  });

  it('follows dates where all steps have one, else the record', () => {
    const order = (froms: readonly (string | undefined)[]) =>
      recipientJourney(
        Ecosystem.from({
          version: 1,
          stakeholders: [{ id: 'a' }],
          ties: [],
          steps: froms.map((from, i) => ({ id: String(i), ...(from && { from }) })),
        }),
      ).steps.map(({ id }) => id);
    expect(order(['2025-03', '2025', '2024-12-31'])).toEqual(['2', '1', '0']);
    expect(order(['2025-03', undefined, '2024'])).toEqual(['0', '1', '2']);
    expect(order([])).toEqual([]);
  });

  it('is told in three languages', () => {
    for (const language of LANGUAGES)
      for (const { handover } of journey.steps)
        if (handover) expect(handoverSentence(example, handover, language)).not.toMatch(/\{|undefined/);
  });
});
