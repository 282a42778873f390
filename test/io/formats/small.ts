import type { EcosystemDocument } from '../../../src/model/schema';

/** A small ecosystem with a little of everything: the one that went through the programs named in fixtures/origin.md. */
export const small: EcosystemDocument = {
  version: 1,
  title: { en: 'Care at home', he: 'טיפול בבית' },
  language: 'he',
  recipients: ['family'],
  sectors: [
    { id: 'health', names: { he: 'בריאות', ar: 'الصحة' } },
    { id: 'community', names: { he: 'קהילה' } },
  ],
  rings: [{ id: 'recipient' }, { id: 'operator' }],
  tieTypes: [{ id: 'refers' }, { id: 'meets' }],
  stakeholders: [
    { id: 'family', names: { he: 'משפחה', ar: 'عائلة' }, ring: 'recipient', sectors: ['community'] },
    {
      id: '007',
      names: { en: 'Clinic "A" <north> & co' },
      ring: 'operator',
      sectors: ['health', 'community'],
      influence: 0.7,
      professional: true,
      attributes: { beds: '12', code: '0012', weight: 'heavy' },
    },
    { id: 'קרן', from: '2015', needs: ['כסף', 'זמן'] },
  ],
  ties: [
    { source: '007', target: 'family', type: 'refers', strength: 2.5, from: '2016-02', to: '2018' },
    { source: '007', target: 'family', type: 'meets', formal: false },
    {
      id: 't1',
      source: 'קרן',
      target: '007',
      type: 'refers',
      sign: -1,
      trust: { reliability: 3 },
      attributes: { note: 'שורה' },
    },
  ],
};
