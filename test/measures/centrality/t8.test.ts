import {
  authorities,
  type BetweennessOptions,
  betweenness,
  closeness,
  core,
  currentFlowBetweenness,
  degree,
  eigenvector,
  harmonic,
  hubs,
  informationCentrality,
  katz,
  pagerank,
  strength,
  tieBetweenness,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { perron } from '../../../src/kernel/perron';
import { strengthsRead } from '../../../src/kernel/reading';
import { entries, expectT8, t8, t8Scores } from '../../helpers/t8';

type Numbers = ReadonlyMap<string, number | null>;

const D = t8('D');
const U = t8('U');
const Uiso = t8('Uiso');
const raw = { normalized: false } as const;
const lengths = { distance: 'inverse-strength' } as const;
const unweighted = true;

const ties = (network: Network, mark: string, options: BetweennessOptions = {}): Numbers =>
  new Map(
    tieBetweenness(network, { normalized: false, ...options })
      .rows()
      .map(({ source, target, betweenness: score }) => [`${source}${mark}${target}`, score]),
  );

const ours: Readonly<Record<string, () => Numbers>> = {
  'degree.D.in': () => degree(D, { ...raw, direction: 'in' }),
  'degree.D.out': () => degree(D, { ...raw, direction: 'out' }),
  'degree.D.all': () => degree(D, raw),
  'degree.U': () => degree(U, raw),
  'strength.D.in': () => strength(D, { direction: 'in' }),
  'strength.D.out': () => strength(D, { direction: 'out' }),
  'strength.D.all': () => strength(D),
  'strength.U': () => strength(U),
  'betweenness.D.hops.raw': () => betweenness(D, raw),
  'betweenness.D.hops.norm': () => betweenness(D),
  'betweenness.D.invw.raw': () => betweenness(D, { ...raw, ...lengths }),
  'betweenness.D.weightAsCost.raw': () => betweenness(D, { ...raw, ...lengths }),
  'betweenness.U.hops.raw': () => betweenness(U, raw),
  'betweenness.U.hops.norm': () => betweenness(U),
  'betweenness.U.invw.raw': () => betweenness(U, { ...raw, ...lengths }),
  'betweenness.U.hops.raw.loop_cc': () => betweenness(U, raw),
  'betweenness.U.hops.raw.parallel_rc': () => betweenness(U, raw),
  'edgeBetweenness.D.hops.raw': () => ties(D, '>'),
  'edgeBetweenness.D.invw.raw': () => ties(D, '>', lengths),
  'edgeBetweenness.U.hops.raw': () => ties(U, '-'),
  'closeness.D.out.hops.norm': () => closeness(D, { direction: 'out' }),
  'closeness.D.out.invw.norm': () => closeness(D, { direction: 'out', ...lengths }),
  'closeness.D.in.hops.norm': () => closeness(D, { direction: 'in' }),
  'closeness.D.in.invw.norm': () => closeness(D, { direction: 'in', ...lengths }),
  'closeness.D.in.hops.wassermanFaust': () => closeness(D, { direction: 'in' }),
  'closeness.U.hops.norm': () => closeness(U),
  'closeness.Uiso.hops.wassermanFaust': () => closeness(Uiso),
  'closeness.Uiso.hops.norm.withinComponent': () => closeness(Uiso),
  'harmonic.D.out.hops.raw': () => harmonic(D, { ...raw, direction: 'out' }),
  'harmonic.D.out.invw.raw': () => harmonic(D, { ...raw, ...lengths, direction: 'out' }),
  'harmonic.D.in.hops.raw': () => harmonic(D, { ...raw, direction: 'in' }),
  'harmonic.D.in.invw.raw': () => harmonic(D, { ...raw, ...lengths, direction: 'in' }),
  'harmonic.U.hops.raw': () => harmonic(U, raw),
  'harmonic.Uiso.hops.norm': () => harmonic(Uiso),
  'eigenvector.D.unw.max1': () => eigenvector(D, { unweighted }),
  'eigenvector.D.w.max1': () => eigenvector(D),
  'eigenvector.U.unw.max1': () => eigenvector(U, { unweighted }),
  'eigenvector.U.w.max1': () => eigenvector(U),
  'eigenvector.D.unw.L2': () => eigenvector(D, { unweighted }),
  'eigenvector.U.unw.L2': () => eigenvector(U, { unweighted }),
  'eigenvector.U.w.L2': () => eigenvector(U),
  'pagerank.D.w.a85': () => pagerank(D),
  'pagerank.D.unw.a85': () => pagerank(D, { unweighted }),
  'pagerank.U.w.a85': () => pagerank(U),
  'pagerank.Diso.unw.a85': () => pagerank(t8('Diso'), { unweighted }),
  'pagerank.D.w.a85.reset_r': () => pagerank({ ...D, recipients: [0] }, { restart: 'recipients' }),
  'katz.D.unw.alpha0.1.beta1': () => katz(D, { ...raw, unweighted, attenuation: 0.1 }),
  'katz.D.w.alpha0.05.beta1': () => katz(D, { ...raw, attenuation: 0.05 }),
  'hits.hub.D.unw.max1': () => hubs(D, { unweighted }),
  'hits.authority.D.unw.max1': () => authorities(D, { unweighted }),
  'hits.hub.D.w.max1': () => hubs(D),
  'hits.authority.D.w.max1': () => authorities(D),
  'hits.hub.D.w.sum1': () => hubs(D),
  'hits.authority.D.w.sum1': () => authorities(D),
  'core.U': () => core(U),
  'core.D.all': () => core(D),
  'core.D.in': () => core(D, { direction: 'in' }),
  'core.D.out': () => core(D, { direction: 'out' }),
  'informationCentrality.U.unw.sna': () => informationCentrality(U, { unweighted }),
  'informationCentrality.U.unw': () => informationCentrality(U, { unweighted }),
  'informationCentrality.U.w': () => informationCentrality(U),
  'currentFlowBetweenness.U.unw.norm': () => currentFlowBetweenness(U, { unweighted }),
  'currentFlowBetweenness.U.w.norm': () => currentFlowBetweenness(U),
};

describe('centrality of the small test graph', () => {
  for (const [key, compute] of Object.entries(ours)) {
    const mark = entries[key]?.mark;
    it(`${key}: ${mark === 'trap' ? `differs, ${entries[key]?.why}` : 'agrees'}`, () => {
      const scores = compute();
      if (mark === 'ours' && key.startsWith('edge')) {
        for (const [tie, theirs] of t8Scores(key)) {
          const mine = scores.get(tie) ?? scores.get([...tie].reverse().join(''));
          expect(mine, tie).toBeCloseTo(theirs as number, 9);
        }
      } else if (mark === 'ours') expectT8(scores, key);
      else {
        const off = [...t8Scores(key)].filter(([id, theirs]) => {
          const mine = scores.get(id);
          return theirs === null ? mine !== null : Math.abs((mine ?? 0) - theirs) > 1e-6;
        });
        expect(off.length, key).toBeGreaterThan(0);
      }
    });
  }

  it('has every entry of its topic', () => {
    const topic =
      /^(degree|strength|betweenness|edgeBetweenness|closeness|harmonic|pagerank|katz|hits|core|informationCentrality|currentFlowBetweenness|eigenvector)\./;
    const missing = Object.keys(entries).filter((key) => topic.test(key) && !key.endsWith('.lambda') && !(key in ours));
    expect(missing).toEqual([]);
  });

  it('has the largest eigenvalues', () => {
    for (const [key, network, plain] of [
      ['D.unw', D, true],
      ['D.w', D, false],
      ['U.unw', U, true],
      ['U.w', U, false],
    ] as const) {
      expect(perron(strengthsRead(network.in, plain)).value).toBeCloseTo(
        entries[`eigenvector.${key}.lambda`]?.v as number,
        9,
      );
    }
  });

  it('rescales to what other programs scale otherwise', () => {
    const score = (scores: Numbers, id: string) => scores.get(id) as number;
    for (const [key, scores] of [
      ['eigenvector.U.w.L2', eigenvector(U)],
      ['eigenvector.D.unw.L2', eigenvector(D, { unweighted })],
      ['hits.hub.D.w.sum1', hubs(D)],
      ['informationCentrality.U.w', informationCentrality(U)],
    ] as const) {
      const theirs = t8Scores(key);
      for (const id of D.ids)
        expect(score(scores, id) * score(theirs, 'c')).toBeCloseTo(score(theirs, id) * score(scores, 'c'), 6);
    }
  });
});
