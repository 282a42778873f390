import {
  authorities,
  betweenness,
  bridgingCentrality,
  closeness,
  core,
  crossSectorBetweenness,
  degree,
  distanceToRecipient,
  harmonic,
  holm,
  keyPlayers,
  measureAll,
  participation,
  recipientDependency,
  stakeholderEi,
  strength,
} from 'playermap/measures';
import { Ecosystem, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';

const network = project(
  Ecosystem.from({
    version: 1,
    stakeholders: [
      { id: 'a', sectors: ['x'], ring: 'recipient' },
      { id: 'b', sectors: ['y'] },
    ],
    ties: [{ source: 'a', target: 'b' }],
    recipients: ['a'],
  }),
);

const wrong = (options: object) => options as never;

describe('an option that does not exist as a word is refused, since it would give other numbers', () => {
  it.each(Object.entries({ degree, strength, core, closeness, harmonic, participation, stakeholderEi, keyPlayers }))(
    'direction of %s',
    (_, measure) => {
      expect(() => measure(network, wrong({ direction: 'outgoing' }))).toThrow(
        /direction is "outgoing", expected one of in, out, all/,
      );
    },
  );

  it.each(
    Object.entries({
      betweenness,
      closeness,
      harmonic,
      crossSectorBetweenness,
      bridgingCentrality,
      distanceToRecipient,
      recipientDependency,
    }),
  )('distance of %s', (_, measure) => {
    expect(() => measure(network, wrong({ distance: 'hop' }))).toThrow(/distance is "hop".*nearest: "hops"/);
  });

  it('and so does the whole report', () => {
    expect(() => measureAll(network, wrong({ direction: 'outgoing' }))).toThrow(/direction is "outgoing"/);
    expect(() => measureAll(network, wrong({ distance: 'strength' }))).toThrow(/distance is "strength"/);
    expect(() => measureAll(network, { permutations: 1.5 })).toThrow(/permutations is 1.5/);
  });

  it('measures that read neither take no notice', () => {
    expect([...authorities(network)]).toHaveLength(2);
    expect(holm([null])).toEqual([null]);
  });
});
