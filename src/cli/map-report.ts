import type { Picture } from '../render/picture';
import type { PlayerMap } from '../render/player-map';
import { fill } from '../text/fill';
import type { Language } from '../text/language';

// numbers stand after a colon, so that no language has to agree with them
const en = {
  drawn: 'players: {players}, lines: {lines}',
  totals: 'players: {players}, in totals: {totals}, lines: {lines}',
  inKey: 'names in the numbered key: {count}',
  nameless: 'players with neither name nor number on the picture: {count}; the table of the .html page has them all',
  severalSectors: 'players with several sectors, each drawn in its first: {count}',
} as const;

const WORDS: Readonly<Record<Language, Readonly<Record<keyof typeof en, string>>>> = {
  en,
  he: {
    drawn: 'שחקנים: {players}, קווים: {lines}',
    totals: 'שחקנים: {players}, בסיכומים: {totals}, קווים: {lines}',
    inKey: 'שמות במקרא הממוספר: {count}',
    nameless: 'שחקנים בלי שם ובלי מספר בתמונה: {count}; בטבלה שבדף ‎.html נמצאים כולם',
    severalSectors: 'שחקנים בכמה מגזרים, כל אחד מצויר בראשון שלו: {count}',
  },
  ar: {
    drawn: 'الجهات: {players}، الخطوط: {lines}',
    totals: 'الجهات: {players}، في مجاميع: {totals}، الخطوط: {lines}',
    inKey: 'الأسماء في المفتاح المرقّم: {count}',
    nameless: 'جهات بلا اسم ولا رقم في الصورة: {count}؛ وفي جدول صفحة ‎.html كلها',
    severalSectors: 'جهات في عدة قطاعات، رُسمت كل منها في قطاعها الأول: {count}',
  },
};

/** What was drawn, and what could not be, in the language of the picture. */
export function reportOf(picture: Picture, file: string): string {
  // only player maps have places
  if (!('placement' in picture)) return `${file}: ${picture.scene.title}\n${picture.scene.description}`;
  const { placement, scene, ecosystem, focus, language } = picture as PlayerMap;
  const words = WORDS[language];
  const counted = (key: 'inKey' | 'nameless' | 'severalSectors', count: number) =>
    count > 0 ? [fill(words[key], { count })] : [];
  const totals = placement.players.length;
  const players = ecosystem.stakeholders.length;
  return [
    `${file}: ${scene.title}`,
    fill(words[totals < players ? 'totals' : 'drawn'], { players, totals, lines: placement.ties.length }),
    ...(focus ? focus.caption : []),
    ...counted('inKey', placement.key.length),
    ...counted('nameless', placement.unlabelled.length),
    ...counted('severalSectors', ecosystem.stakeholders.filter(({ sectors }) => new Set(sectors).size > 1).length),
  ].join('\n');
}
