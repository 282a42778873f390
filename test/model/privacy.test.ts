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

  it('hides names and ids, and keeps places and ties', () => {
    const hidden = withoutNames(full);
    expect(JSON.stringify(hidden.document)).not.toMatch(/SECRET|Shown|"a"|"b"/);
    expect(hidden.ties).toEqual([{ source: '1', target: '2', strength: 2 }]);
    expect(hidden.stakeholder('1')).toEqual({ id: '1', sectors: ['business'], ring: 'recipient', parent: '2' });
    expect(hidden.recipients).toEqual(['1']);
  });
});
