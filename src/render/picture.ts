import type { Language } from '../text/language';
import type { Facts } from './facts';
import type { Scene } from './scene';

/** The same content as a picture, as a table: for screen readers, for searching, and for names cut on the picture. */
export interface TableTwin {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly string[])[];
  /** Position of the column that names what a row is about. */
  readonly heading: number;
  /** The player that each row is about: what keeps a table and a picture together. */
  readonly players?: readonly string[];
  /** Position of the column that tells a player's ties. */
  readonly ties?: number;
}

/** What every view gives: a picture, its content as a table, and what both hold. All exports take it. */
export interface Picture {
  readonly scene: Scene;
  readonly table: TableTwin;
  readonly language: Language;
  /** Whether judgements about people and bodies are in the picture. */
  readonly holdsPrivate: boolean;
  /** What a page may tell and filter. Absent: only what the marks themselves say. */
  readonly facts?: Facts;
}
