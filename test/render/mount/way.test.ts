import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/kernel/random';
import { mapTies } from '../../../src/layout/map-ties';
import { Ecosystem } from '../../../src/model/ecosystem';
import { factsOf } from '../../../src/render/facts';
import { focusOn } from '../../../src/render/focus';
import { litBy } from '../../../src/render/mount/spotlight';
import { type WayTie, waysToRecipients } from '../../../src/render/mount/way';

const tie = (id: string, source: string, target: string, more: Partial<WayTie> = {}): WayTie => ({
  id,
  source,
  target,
  headAtSource: false,
  headAtTarget: true,
  sign: 1,
  ...more,
});
const RECIPIENTS = new Set(['family']);

/** Ecosystems with ties of several types, both ways and in conflict. */
function anyEcosystem(seed: number): Ecosystem {
  const random = seededRandom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const ids = ['3708', '__proto__', ' 007 ', 'משרד', 'a', 'b', 'c', 'd', 'e'];
  const ties = Array.from({ length: 6 + below(14) }, () => ({
    source: ids[below(ids.length)] as string,
    target: ids[below(ids.length)] as string,
    type: ['funds', 'advises'][below(2)] as string,
    directed: random() < 0.7,
    ...(random() < 0.25 && { sign: -1 as const }),
  }));
  return Ecosystem.from({
    version: 1,
    recipients: ids.slice(0, 1 + below(2)),
    stakeholders: ids.map((id) => ({ id })),
    ties,
  });
}

describe('waysToRecipients', () => {
  test('follows ties to the nearest recipient, and takes every way of that length', () => {
    const ties = [
      tie('1', 'ministry', 'clinic'),
      tie('2', 'ministry', 'school'),
      tie('3', 'clinic', 'family'),
      tie('4', 'school', 'family'),
      tie('5', 'ministry', 'far'),
      tie('6', 'far', 'clinic'),
    ];
    const ways = waysToRecipients(ties, RECIPIENTS, 'ministry');
    expect(ways?.players).toEqual(['ministry', 'clinic', 'family']);
    expect([...(ways?.all ?? [])].sort()).toEqual(['clinic', 'family', 'ministry', 'school']);
    expect([...(ways?.ties ?? [])].sort()).toEqual(['1', '2', '3', '4']);
    expect(ways?.along).toBe(true);
  });

  test('goes against the ties only where no way leads along them, and says so', () => {
    const ways = waysToRecipients([tie('1', 'family', 'clinic')], RECIPIENTS, 'clinic');
    expect(ways).toMatchObject({ players: ['clinic', 'family'], along: false });
    expect(waysToRecipients([tie('1', 'family', 'clinic')], RECIPIENTS, 'alone')).toBeNull();
  });

  test('is no way at all for a recipient', () => {
    expect(waysToRecipients([], RECIPIENTS, 'family')?.players).toEqual(['family']);
  });

  test('takes a tie of conflict only where there is no other', () => {
    const against = tie('1', 'clinic', 'family', { sign: -1 });
    expect(waysToRecipients([against], RECIPIENTS, 'clinic')?.ties).toEqual(new Set(['1']));
    expect(waysToRecipients([against, tie('2', 'clinic', 'family')], RECIPIENTS, 'clinic')?.ties).toEqual(
      new Set(['2']),
    );
  });

  test('lets stand out what the picture in focus lets stand out, on any map', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const ecosystem = anyEcosystem(seed);
      const facts = factsOf(ecosystem, 'en');
      for (const { id } of ecosystem.stakeholders) {
        const focus = focusOn(ecosystem, id, mapTies(ecosystem), {
          language: 'en',
          direction: 'ltr',
          nameOf: (one) => one,
        });
        const lit = litBy(facts, id, () => true);
        expect([...lit.players].sort(), `${seed} ${id}`).toEqual([...focus.players.keys()].sort());
        expect([...lit.ties].sort(), `${seed} ${id}`).toEqual([...focus.ties.keys()].sort());
      }
    }
  });
});
