import type { MeasureDescriptor } from '../descriptor';
import { degree, strength } from './degree';

/** Degree and strength, in, out and all, as the registry lists them. */
export const degreeMeasures: readonly MeasureDescriptor[] = [
  {
    kind: 'scores',
    id: 'degree',
    label: { en: 'Degree', he: 'דרגה', ar: 'الدرجة' },
    meaning: {
      en: 'How many ties a stakeholder has with others; where ties have a direction, those in and those out are added.',
      he: 'כמה קשרים יש לשחקן עם אחרים; כשלקשרים יש כיוון, הנכנסים והיוצאים נספרים יחד.',
      ar: 'عدد علاقات الجهة بالآخرين؛ وحين يكون للعلاقات اتجاه تُجمع الداخلة والخارجة.',
    },
    compute: (network, { normalized = true } = {}) => degree(network, { normalized }),
  },
  {
    kind: 'scores',
    id: 'inDegree',
    label: { en: 'In-degree', he: 'דרגה נכנסת', ar: 'الدرجة الداخلة' },
    meaning: {
      en: 'How many others have a tie towards the stakeholder.',
      he: 'מכמה שחקנים אחרים יוצא קשר אל השחקן.',
      ar: 'عدد الجهات التي تتجه علاقتها نحو الجهة.',
    },
    compute: (network, { normalized = true } = {}) => degree(network, { direction: 'in', normalized }),
  },
  {
    kind: 'scores',
    id: 'outDegree',
    label: { en: 'Out-degree', he: 'דרגה יוצאת', ar: 'الدرجة الخارجة' },
    meaning: {
      en: 'Towards how many others the stakeholder has a tie.',
      he: 'אל כמה שחקנים אחרים יוצא קשר מן השחקן.',
      ar: 'عدد الجهات التي تتجه إليها علاقات الجهة.',
    },
    compute: (network, { normalized = true } = {}) => degree(network, { direction: 'out', normalized }),
  },
  {
    kind: 'scores',
    id: 'strength',
    label: { en: 'Strength', he: 'עוצמת הקשרים', ar: 'قوة العلاقات' },
    meaning: {
      en: 'How strongly a stakeholder is tied to others: the strengths of its ties added up.',
      he: 'באיזו עוצמה השחקן קשור לאחרים: סכום העוצמות של קשריו.',
      ar: 'مدى قوة ارتباط الجهة بالآخرين: مجموع قوة علاقاتها.',
    },
    compute: (network, { unweighted = false } = {}) => strength(network, { unweighted }),
  },
  {
    kind: 'scores',
    id: 'inStrength',
    label: { en: 'In-strength', he: 'עוצמה נכנסת', ar: 'القوة الداخلة' },
    meaning: {
      en: 'The strengths of the ties towards the stakeholder added up.',
      he: 'סכום העוצמות של הקשרים אל השחקן.',
      ar: 'مجموع قوة العلاقات المتجهة نحو الجهة.',
    },
    compute: (network, { unweighted = false } = {}) => strength(network, { direction: 'in', unweighted }),
  },
  {
    kind: 'scores',
    id: 'outStrength',
    label: { en: 'Out-strength', he: 'עוצמה יוצאת', ar: 'القوة الخارجة' },
    meaning: {
      en: 'The strengths of the ties from the stakeholder added up.',
      he: 'סכום העוצמות של הקשרים מן השחקן.',
      ar: 'مجموع قوة العلاقات المنطلقة من الجهة.',
    },
    compute: (network, { unweighted = false } = {}) => strength(network, { direction: 'out', unweighted }),
  },
];
