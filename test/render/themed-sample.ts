import { Ecosystem } from '../../src/model/ecosystem';

/** A small service with something of everything that has a colour. */
export const ecosystem = Ecosystem.from({
  version: 1,
  title: { en: 'A service' },
  sectors: [
    { id: 'government' },
    { id: 'own', names: { en: 'Own colour' }, color: '#ff00aa' },
    { id: 'deep', names: { en: 'Deep' }, color: '#000033' },
  ],
  tieTypes: [{ id: 'funds', color: '#ffee00' }, { id: 'refers' }, { id: 'opposes' }],
  stakeholders: [
    { id: 'family', names: { en: 'Families' }, ring: 'recipient', kind: 'group' },
    {
      id: 'ministry',
      names: { en: 'The ministry' },
      ring: 'commissioner',
      sectors: ['government'],
      veto: { means: 'law' },
    },
    {
      id: 'unit',
      names: { en: 'The unit' },
      ring: 'commissioner',
      sectors: ['government'],
      kind: 'unit',
      parent: 'ministry',
    },
    { id: 'clinic', names: { en: 'The clinic' }, ring: 'operator', sectors: ['own'] },
    { id: 'helper', names: { en: 'A helper' }, ring: 'adjacent', sectors: ['deep'], kind: 'person' },
    { id: 'press', names: { en: 'The newspaper' }, ring: 'environment' },
  ],
  ties: [
    { source: 'ministry', target: 'clinic', type: 'funds', strength: 3 },
    { source: 'clinic', target: 'family', type: 'refers' },
    { source: 'family', target: 'clinic', type: 'refers' },
    { source: 'helper', target: 'clinic', type: 'refers', strength: 2 },
    { source: 'press', target: 'ministry', type: 'opposes', sign: -1 },
    { source: 'unit', target: 'clinic', type: 'funds' },
  ],
});
