import type { Language } from '../text/language';
import type { Scene } from './scene';

/** The same content as a picture, as a table: for screen readers, for searching, and for names cut on the picture. */
export interface TableTwin {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly string[])[];
  /** Position of the column that names what a row is about. */
  readonly heading: number;
}

/** What every view gives: a picture, its content as a table, and what both hold. All exports take it. */
export interface Picture {
  readonly scene: Scene;
  readonly table: TableTwin;
  readonly language: Language;
  /** Whether judgements about people and bodies are in the picture. */
  readonly holdsPrivate: boolean;
}
