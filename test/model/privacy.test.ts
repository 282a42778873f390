import { describe, expect, it } from 'vitest';
import { Ecosystem } from '../../src/model/ecosystem';
import { holdsPrivate, PRIVATE_FIELDS, withoutNames, withoutPrivate } from '../../src/model/privacy';

const SECRET = 'SECRET';
const full = Ecosystem.from({
  version: 1,
  title: { en: 'Service' },
  recipients: ['a'],
  stakeholders: [
    {
      id: 'a',
      names: { en: 'Shown' },
      sectors: ['business'],
      ring: 'recipient',
      parent: 'b',
      speaksFor: ['b'],
      influence: 0.111,
      interest: 0.222,
      power: 0.333,
      legitimacy: 0.444,
      urgency: 0.555,
      position: 'opposes',
      veto: { means: SECRET, stage: SECRET },
      contact: SECRET,
      notes: SECRET,
      provenance: { influence: { evidence: SECRET } },
      attributes: { phone: SECRET },
    },
    { id: 'b', kind: 'organisation' },
  ],
  ties: [
    {
      source: 'a',
      target: 'b',
      strength: 2,
      trust: { keeps_promises: 0.666 },
      notes: SECRET,
      attributes: { remark: SECRET },
    },
  ],
});

describe('privacy', () => {
  it('lets no judgement, contact, note or unknown column out', () => {
    const text = JSON.stringify(withoutPrivate(full).document);
    expect(text).not.toContain(SECRET);
    for (const value of ['0.111', '0.222', '0.333', '0.444', '0.555', '0.666', 'opposes'])
      expect(text).not.toContain(value);
    for (const field of PRIVATE_FIELDS) expect(text).not.toContain(`"${field}"`);
    expect(text).toContain('Shown');
    expect(withoutPrivate(full).ties[0]?.strength).toBe(2);
  });

  it('says whether an ecosystem holds anything private', () => {
    expect([holdsPrivate(full), holdsPrivate(withoutPrivate(full))]).toEqual([true, false]);
  });

  it('lets nothing of a record out that nobody has looked at, whatever its kind', () => {
    const hidden = { attributes: { column: SECRET }, provenance: { names: { evidence: SECRET } } };
    const everything = Ecosystem.from({
      version: 1,
      stakeholders: [{ id: 'a', benefit: SECRET, ...hidden }],
      ties: [],
      processes: [{ id: 'p', names: { en: 'Shown' }, ...hidden }],
      participations: [{ process: 'p', stakeholder: 'a', role: 'host', ...hidden }],
      decisions: [{ id: '2017', ...hidden }],
      clauses: [{ id: 'c', decision: '2017', ...hidden }],
      concerns: [{ clause: 'c', stakeholder: 'a', uptake: 'blocked', barrier: SECRET, ...hidden }],
      sources: [{ id: 's', attributes: { column: SECRET } }],
    });
    const text = JSON.stringify(withoutPrivate(everything).document);
    expect(text).not.toContain(SECRET);
    for (const shown of ['Shown', 'host', '2017', 'blocked', '"s"']) expect(text).toContain(shown);
  });

  it('hides names, ids and the order of the data, and keeps places and ties', () => {
    const { ecosystem, hidden } = withoutNames(full);
    const text = JSON.stringify(ecosystem.document);
    expect(text).not.toMatch(/SECRET|Shown|"a"|"b"/);
    expect([...hidden.keys()].sort()).toEqual(['a', 'b']);
    expect([...hidden.values()].sort()).toEqual(['1', '2']);
    const [a, b] = [hidden.get('a')!, hidden.get('b')!];
    expect(ecosystem.ties).toEqual([{ source: a, target: b, strength: 2 }]);
    expect(ecosystem.stakeholder(a)).toEqual({ id: a, sectors: ['business'], ring: 'recipient', parent: b });
    expect(ecosystem.recipients).toEqual([a]);
    const many = Ecosystem.from({
      version: 1,
      stakeholders: Array.from({ length: 30 }, (_, i) => ({ id: `s${i}` })),
      ties: [],
    });
    const order = [...many.stakeholders].map(({ id }) => Number(withoutNames(many).hidden.get(id)));
    expect(order).not.toEqual([...order].sort((x, y) => x - y));
  });
});
