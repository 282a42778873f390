import type { Ecosystem } from '../../model/ecosystem';
import { comparable } from '../../model/names';

/** Words for ties that carry money or what is bought with it, as people name types of ties. */
const WORDS: readonly string[] = [
  'funds',
  'funding',
  'fund',
  'finances',
  'financing',
  'pays',
  'payment',
  'grant',
  'grants',
  'budgets',
  'donates',
  'donation',
  'subsidises',
  'subsidizes',
  'commissions',
  'purchases',
  'procures',
  'procurement',
  'contracts',
  'resources',
  'money',
  'מימון',
  'מממן',
  'תקצוב',
  'מתקצב',
  'מענק',
  'תרומה',
  'תשלום',
  'רכש',
  'הזמנת שירות',
  'משאבים',
  'تمويل',
  'يمول',
  'منحة',
  'تبرع',
  'دفع',
  'شراء',
  'مشتريات',
  'طلب الخدمة',
  'موارد',
].map(comparable);

/** The types of ties that carry resources, by their id or one of their names. */
export function fundingTypes(ecosystem: Ecosystem): string[] {
  return ecosystem.tieTypes.flatMap(({ id, names }) =>
    [id, ...Object.values(names ?? {})].some((name) => WORDS.includes(comparable(name))) ? [id] : [],
  );
}
