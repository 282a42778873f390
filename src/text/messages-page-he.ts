import type { PageMessages } from './messages';

/** What an interactive map and an exported page say, in Hebrew. */
export const he: PageMessages = {
  search: 'חיפוש שחקן',
  found: 'נמצאו: {count}',
  foundNone: 'לא נמצא שחקן מתאים',

  filters: 'סינון',
  showAll: 'הצגת הכול',
  shownCount: 'שחקנים מוצגים: {players} מתוך {allPlayers}; קשרים: {ties} מתוך {allTies}',
  leftOut: '{groups} שהושמטו: {names}',
  onlyThese: '{groups} מוצגים: {names}',
  tieTypes: 'סוגי קשר',
  rings: 'מעגלים',
  anyDate: 'כל תאריך',
  onDate: 'תאריך',
  measure: 'מדד',
  noMeasure: 'ללא',
  atLeast: 'לפחות: {value}',
  atMost: 'לכל היותר: {value}',

  level: 'רמת פירוט',
  zoomIn: 'התקרבות',
  zoomOut: 'התרחקות',
  zoomAll: 'התמונה כולה',
  saveAs: 'שמירה כ־{format}',
  print: 'הדפסה',
  toTable: 'טבלה',
  keys: 'מקשים',
  keysHelp:
    'המקש {tab} מוביל אל התמונה. החצים ימינה ושמאלה עוברים לאורך המעגל, למעלה ולמטה עוברים אל המעגל הבא החוצה ופנימה. {enter} פותח שחקן ו־{escape} סוגר. פלוס ומינוס מקרבים ומרחיקים, 0 מציג את התמונה כולה.',

  playerOpen: 'שחקן',
  close: 'סגירה',
  tiedPlayers: 'שחקנים קשורים',
  tieTo: 'אל',
  tieFrom: 'מן',
  tieBoth: 'אל ומן',
  tieWith: 'עם',
  way: 'הדרך אל מקבלי השירות',
  wayAgainst: 'אין דרך בכיוון הקשרים; בלי התחשבות בכיוון:',
  wayNone: 'אין דרך אל מקבלי השירות',
  since: 'החל מ־{from}',
  until: 'עד {to}',
  between: '{from} עד {to}',
};
