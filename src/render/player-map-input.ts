import type { PageLayout } from '../layout/page';
import type { Placement, TiePlace } from '../layout/placement';
import type { Language } from '../text/language';
import type { Focus } from './focus';
import type { SectorStyle } from './palette';
import type { Theme } from './theme';
import type { TieStyle } from './tie-style';

/** A player as a map shows it. What is private is left out by whoever makes this. */
export interface PlayerView {
  readonly id: string;
  readonly name: string;
  /** Position in `sectors`; null where unknown. */
  readonly sector: number | null;
  readonly kind?: 'organisation' | 'unit' | 'person' | 'group' | undefined;
  readonly hasUnits?: boolean;
  /** One for whom the service exists. */
  readonly recipient?: boolean;
  /** A judgement about a real body: given only where private judgements may be shown. */
  readonly veto?: boolean;
  /** What the area stands for; null where unknown. */
  readonly value?: number | null;
}

/** A sector as it is drawn. */
export interface SectorView {
  readonly name: string;
  readonly style: SectorStyle;
  /** Id in the placement's slices. */
  readonly id: string | null;
}

/** A type of tie as it is drawn. */
export interface TieTypeView {
  readonly id: string;
  readonly name: string;
  readonly style: TieStyle;
}

/** What the legend speaks of: known before anything is placed, so that the page can leave room. */
export interface LegendFacts {
  readonly language: Language;
  readonly players: readonly PlayerView[];
  readonly sectors: readonly SectorView[];
  readonly tieTypes: readonly TieTypeView[];
  readonly ties: readonly Pick<TiePlace, 'type' | 'headAtSource' | 'headAtTarget' | 'strength' | 'sign' | 'count'>[];
  /** What the area of a shape stands for; absent: all are of equal size. */
  readonly size?: {
    readonly label: string;
    /** Half the width of the largest shape, where that is not the usual one. */
    readonly largest?: number;
  };
  /** Who stands out, while the rest steps back. */
  readonly focus?: Focus;
}

/** All that a player map shows, as plain data: placement, names and styles. */
export interface PlayerMapInput extends Omit<LegendFacts, 'ties'> {
  readonly placement: Placement;
  readonly page: PageLayout;
  readonly title: string;
  /** From how far away the map is seen, in words; absent: every player is shown. */
  readonly level?: string;
  readonly source?: string;
  readonly date?: string;
  /** Sentences at the foot: what was left out, what is assumed. */
  readonly notes?: readonly string[];
  /** First part of the ids in the drawing; two maps on one page need different ones. Default: `map`. */
  readonly id?: string;
  readonly theme?: Theme;
}
