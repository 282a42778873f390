import type { Network } from '../../kernel/network';
import type { MeasureDescriptor, ReadingOptions } from '../descriptor';
import { groupsBy } from '../groups';
import { type Agreement, agreementOf } from './agreement';
import { type Communities, communities } from './communities';

const SOURCE = 'Blondel, Guillaume, Lambiotte and Lefebvre 2008, doi:10.1088/1742-5468/2008/10/P10008';

const known = new WeakMap<Network, Map<string, Communities>>();

/** The communities of a network, searched for once for all measures of the list. */
export function communitiesFor(network: Network, { unweighted = false, seed = 1 }: ReadingOptions = {}): Communities {
  const kept = known.get(network) ?? new Map<string, Communities>();
  known.set(network, kept);
  const key = `${unweighted} ${seed}`;
  const made = kept.get(key) ?? communities(network, { unweighted, seed });
  kept.set(key, made);
  return made;
}

/** How far the communities are the groups that people have. */
function withSectors(network: Network, options: ReadingOptions = {}): Agreement | null {
  const { by = 'sector', missing } = options;
  return agreementOf(communitiesFor(network, options).of, groupsBy(network, by, missing).of);
}

/** Communities and their agreement with sectors, as the registry lists them. */
export const communityMeasures: readonly MeasureDescriptor[] = [
  {
    kind: 'scores',
    id: 'community',
    convention: 'Louvain, the best of many seeded searches, each community connected',
    label: { en: 'Community', he: 'קהילה ברשת', ar: 'مجموعة في الشبكة' },
    meaning: {
      en: 'Which group of closely tied stakeholders a stakeholder belongs to; 1 is the largest.',
      he: 'לאיזו קבוצה של שחקנים הקשורים היטב ביניהם שייך השחקן; 1 היא הגדולה ביותר.',
      ar: 'إلى أي مجموعة من الجهات المترابطة تنتمي الجهة؛ والمجموعة 1 هي الأكبر.',
    },
    compute: (network, options) => communitiesFor(network, options).scores(),
  },
  {
    kind: 'index',
    id: 'communities',
    label: { en: 'Communities', he: 'מספר הקהילות ברשת', ar: 'عدد المجموعات في الشبكة' },
    meaning: {
      en: 'Into how many closely tied groups the map falls; a stakeholder without ties is a group of its own.',
      he: 'לכמה קבוצות קשורות היטב המפה מתחלקת; שחקן בלי קשרים הוא קבוצה בפני עצמו.',
      ar: 'إلى كم مجموعة مترابطة تنقسم الخريطة؛ والجهة التي لا علاقات لها مجموعة بذاتها.',
    },
    range: [0, Number.POSITIVE_INFINITY],
    unit: 'communities',
    source: SOURCE,
    compute: (network, options) => communitiesFor(network, options).members.length,
  },
  {
    kind: 'index',
    id: 'communityModularity',
    label: { en: 'Modularity of communities', he: 'מודולריות הקהילות', ar: 'نمطية المجموعات' },
    meaning: {
      en: 'How clearly the map falls into groups: how much more of the ties lie inside them than chance would put there.',
      he: 'עד כמה המפה מתחלקת לקבוצות באופן ברור: כמה מן הקשרים נמצאים בתוכן מעבר לצפוי באקראי.',
      ar: 'مدى وضوح انقسام الخريطة إلى مجموعات: كم من العلاقات داخلها زيادةً على ما تعطيه الصدفة.',
    },
    range: [-0.5, 1],
    unit: 'share of ties',
    source: SOURCE,
    compute: (network, options) => communitiesFor(network, options).modularity,
  },
  {
    kind: 'index',
    id: 'communitySectorAmi',
    convention: 'adjusted for chance; divided by the arithmetic mean of the two entropies',
    label: { en: 'Communities and sectors (AMI)', he: 'קהילות ומגזרים (AMI)', ar: 'المجموعات والقطاعات (AMI)' },
    meaning: {
      en: 'Whether the closely tied groups are the sectors (1) or have nothing to do with them (0), in information shared.',
      he: 'האם הקבוצות הקשורות היטב הן המגזרים (1) או שאין ביניהם קשר (0), לפי מידע משותף.',
      ar: 'هل المجموعات المترابطة هي القطاعات (1) أم لا صلة لها بها (0)، بحسب المعلومات المشتركة.',
    },
    range: [-1, 1],
    unit: 'adjusted mutual information',
    source: 'Vinh, Epps and Bailey 2010, Journal of Machine Learning Research 11, 2837-2854',
    compute: (network, options) => withSectors(network, options)?.ami ?? null,
  },
  {
    kind: 'index',
    id: 'communitySectorAri',
    label: { en: 'Communities and sectors (ARI)', he: 'קהילות ומגזרים (ARI)', ar: 'المجموعات والقطاعات (ARI)' },
    meaning: {
      en: 'Whether pairs of one group are pairs of one sector too (1) or no more than by chance (0).',
      he: 'האם זוגות שבאותה קבוצה הם גם מאותו מגזר (1), או לא יותר מבאקראי (0).',
      ar: 'هل الأزواج التي في مجموعة واحدة من قطاع واحد أيضًا (1) أم ليس أكثر من الصدفة (0).',
    },
    range: [-1, 1],
    unit: 'adjusted Rand index',
    source: 'Hubert and Arabie 1985, doi:10.1007/BF01908075',
    compute: (network, options) => withSectors(network, options)?.ari ?? null,
  },
];
