import { Ecosystem } from 'playermap/model';
import { seededRandom } from '../../../src/kernel/random';
import { HOSTILE_IDS } from '../../helpers/ids';

const LONG = 'האגודה הארצית לקידום תעסוקה נתמכת ושיקום בקהילה של צעירים מתמודדי נפש ובני משפחותיהם בפריפריה';
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '\u202eabc\u2066',
  'a\nb\tc',
  '',
  '   ',
  '🙂🙂',
  '"><image href=x>',
];

/** An ecosystem with far more of everything than a page has room for, with hostile ids and names. */
export function crowded(players = 400): Ecosystem {
  const random = seededRandom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const share = () => Math.round(random() * 20) / 20;
  const ids = Array.from({ length: players }, (_, i) => HOSTILE_IDS[i] ?? `player-${i}`);
  const name = (i: number): string =>
    HOSTILE[i] ?? (i % 5 === 0 ? `${LONG} ${i}` : i % 2 === 0 ? `Body number ${i}` : `גוף מספר ${i}`);
  const sectors = Array.from({ length: 48 }, (_, i) => `sector ${i}`);
  const many = (length: number, of: (i: number) => object) => Array.from({ length }, (_, i) => of(i));
  const year = () => String(1995 + Math.floor(random() * 30));
  return Ecosystem.from({
    version: 1,
    title: { en: `${LONG} ${LONG}` },
    rings: [{ id: 'centre' }, { id: 'middle' }, { id: 'outside' }],
    stakeholders: ids.map((id, i) => ({
      id,
      names: { en: name(i) },
      ...(i % 17 !== 3 && { sectors: [pick(sectors)] }),
      ring: pick(['centre', 'middle', 'outside']),
      ...(i % 9 !== 1 && { influence: share() }),
      ...(i % 7 !== 1 && { interest: share() }),
      ...(i % 5 !== 1 && { power: share(), legitimacy: share() }),
      ...(i % 4 !== 1 && { urgency: share() }),
      ...(i % 30 === 0 && { veto: {} }),
    })),
    ties: many(900, () => ({
      source: pick(ids),
      target: pick(ids),
      type: pick(['funds', 'commissions', 'advises']),
      strength: 1 + Math.floor(random() * 5),
      ...(random() < 0.1 && { directed: false }),
    })),
    processes: many(90, (i) => {
      const [a, b] = [year(), year()].sort();
      return {
        id: `process-${i}`,
        names: { en: name(i % 12) || `Process ${i}` },
        ...(i % 5 !== 0 && { from: a }),
        ...(i % 7 !== 0 && { to: b }),
        ...(i % 3 === 0 && { outputs: [LONG, LONG], loopClosed: i % 2 === 0 }),
      };
    }),
    participations: many(1500, () => ({
      process: `process-${Math.floor(random() * 90)}`,
      stakeholder: pick(ids),
      role: pick(['host', 'participant', 'guest']),
    })),
    decisions: many(20, (i) => ({ id: String(2000 + i), names: { en: i % 2 === 0 ? LONG : `Decision ${i}` } })),
    clauses: many(60, (i) => ({
      id: `clause-${i}`,
      decision: String(2000 + (i % 20)),
      names: { en: `${i % 4 === 0 ? LONG : 'Clause'} ${i}` },
    })),
    concerns: many(700, () => ({
      clause: `clause-${Math.floor(random() * 60)}`,
      stakeholder: pick(ids.slice(0, 70)),
      ...(random() < 0.8 && { uptake: pick(['not-begun', 'under-way', 'taken-up', 'blocked']) }),
    })),
  });
}
