import { PlayermapError } from '../kernel/errors';
import { orNearest } from '../kernel/nearest';
import type { Network } from '../kernel/network';
import { measureById, measures } from '../measures/registry';
import type { Scores } from '../measures/scores';
import type { Ecosystem } from '../model/ecosystem';
import type { Language } from '../text/language';

const JUDGEMENTS = ['influence', 'interest', 'power', 'legitimacy', 'urgency'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** What the judgements are called. */
export const JUDGEMENT_LABELS: Readonly<Record<Judgement, Readonly<Record<Language, string>>>> = {
  influence: { en: 'Influence', he: 'השפעה', ar: 'التأثير' },
  interest: { en: 'Interest', he: 'עניין', ar: 'الاهتمام' },
  power: { en: 'Power', he: 'כוח', ar: 'القوة' },
  legitimacy: { en: 'Legitimacy', he: 'לגיטימיות', ar: 'الشرعية' },
  urgency: { en: 'Urgency', he: 'דחיפות', ar: 'الإلحاح' },
};

/** What the area of the players stands for. */
export interface Sizing {
  readonly label: string;
  /** In the order of the stakeholders. */
  readonly values: readonly (number | null)[];
}

/** The scores of a measure of stakeholders, as raw counts where it has both forms: that is what people count on a map. */
export function scoresFor(network: Network, id: string): Scores {
  const measure = measureById(id);
  if (measure.kind !== 'scores') {
    throw new PlayermapError('bad-option', `"${id}" measures the whole network; a map needs a measure of stakeholders`);
  }
  return measure.compute(network, { normalized: false });
}

/**
 * Values for the areas of a map's players: of a measure, or of a judgement where private data may be shown.
 *
 * @throws {PlayermapError} `private-data` for a judgement without leave; `unknown-measure` for anything else unknown.
 */
export function sizing(
  ecosystem: Ecosystem,
  network: Network,
  by: string,
  language: Language,
  withPrivate: boolean,
): Sizing {
  const judgement = JUDGEMENTS.find((field) => field === by);
  if (judgement) {
    if (!withPrivate) {
      throw new PlayermapError(
        'private-data',
        `"${by}" is a judgement about people and bodies: it is drawn only with private data (--with-private)`,
      );
    }
    return {
      label: JUDGEMENT_LABELS[judgement][language],
      values: ecosystem.stakeholders.map((one) => one[judgement] ?? null),
    };
  }
  const found = measures.find((measure) => measure.id === by);
  if (!found) {
    const known = measures.flatMap((measure) => (measure.kind === 'scores' ? [measure.id] : []));
    const there = orNearest(by, [...known, ...JUDGEMENTS]);
    throw new PlayermapError('unknown-measure', `there is no measure "${by}"; ${there}`);
  }
  return { label: found.label[language], values: scoresFor(network, by).list };
}
