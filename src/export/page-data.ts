import type { Facts } from '../render/facts';
import type { Picture, TableTwin } from '../render/picture';
import type { Scene } from '../render/scene';
import type { Language } from '../text/language';

/** A picture with the word by which a page offers it: a level, a date, a view. */
export interface NamedPicture {
  readonly label: string;
  readonly picture: Picture;
}

/** A picture as a page's own program gets it. The first is drawn in the page already: alone, it comes without marks. */
export interface PagePicture {
  readonly label: string;
  readonly facts?: Facts;
  readonly scene?: Scene;
  /** Absent for the first: it stands in the page. */
  readonly table?: TableTwin;
}

/** What the program of a page works on. It holds nothing that its pictures do not. */
export interface PageData {
  readonly language: Language;
  readonly pictures: readonly [PagePicture, ...PagePicture[]];
}

/** Where the data stand in a page. */
export const DATA_ID = 'playermap-data';
/** Where its letters stand. */
export const FONTS_ID = 'playermap-fonts';

export function pageData([first, ...others]: readonly [NamedPicture, ...NamedPicture[]]): PageData {
  const known = ({ facts }: Picture) => (facts ? { facts } : {});
  const { picture, label } = first;
  return {
    language: picture.language,
    pictures: [
      { label, ...known(picture), ...(others.length > 0 && { scene: picture.scene }) },
      ...others.map((other) => ({
        label: other.label,
        ...known(other.picture),
        scene: other.picture.scene,
        table: other.picture.table,
      })),
    ],
  };
}

/** Data as the text of a script that no browser runs: no `<` in it, so that no name can end it. */
export const dataText = (data: PageData): string =>
  JSON.stringify(data).replace(/[<\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
