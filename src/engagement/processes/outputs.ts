import { comparable } from '../../model/names';
import { type Tidy, tabled } from '../../text/tidy';

/** What comes out of participation, in seven kinds. Source: document 000. */
export const OUTPUT_KINDS = [
  'legislation',
  'government-decision',
  'way-of-work',
  'model',
  'infrastructure',
  'work-plan',
  'proposal',
] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

/** How people write them; the first that fits. A proposal of something is a proposal. */
const WORDS: readonly (readonly [OutputKind, RegExp])[] = [
  ['proposal', /propos|recommend|alternativ|הצע|המלצ|חלופ|اقتراح|مقترح|توصي|بدائل/],
  ['legislation', /legislat|\blaws?\b|\bbills?\b|\bacts?\b|regulation|חקיקה|חוק|תקנות|تشريع|قانون|قوانين/],
  ['government-decision', /decision|resolution|החלט|قرار/],
  [
    'way-of-work',
    /ways? of work|working method|work process|headquarters|דרכי עבודה|דרך עבודה|אופן עבוד|עבודת המטה|תהליכי עבודה|طرق العمل|طريقة العمل|أساليب العمل|أسلوب عمل|عمل المقر/,
  ],
  [
    'work-plan',
    /work ?plan|action plan|programme of work|gantt|תכנית עבודה|תוכנית עבודה|תכניות עבודה|תוכניות עבודה|גאנט|خطة عمل|خطط عمل|غانت/,
  ],
  ['model', /model|מודל|نموذج|نماذج/],
  ['infrastructure', /infrastructure|platform|תשתי|פלטפורמ|بنية تحتية|بنى تحتية|منصة/],
];

export interface ProcessOutput {
  /** Null: none of the seven kinds. */
  readonly kind: OutputKind | null;
  /** As the data have it. */
  readonly words: string;
}

/** An output with its kind, by the words people use for it in English, Hebrew and Arabic. */
export function outputOf(words: string): ProcessOutput & Tidy {
  const text = comparable(words);
  return tabled({ kind: WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null, words }, (found) => [found]);
}
