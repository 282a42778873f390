import type { PageMessages } from './messages';

/** What an interactive map and an exported page say, in Arabic. */
export const ar: PageMessages = {
  search: 'البحث عن جهة',
  found: 'النتائج: {count}',
  foundNone: 'لا توجد جهة مطابقة',

  filters: 'تصفية',
  showAll: 'عرض الكل',
  shownCount: 'الجهات المعروضة: {players} من {allPlayers}؛ العلاقات: {ties} من {allTies}',
  leftOut: '{groups} المستبعدة: {names}',
  onlyThese: '{groups} المعروضة: {names}',
  tieTypes: 'أنواع العلاقات',
  rings: 'الحلقات',
  anyDate: 'أي تاريخ',
  onDate: 'التاريخ',
  measure: 'المقياس',
  noMeasure: 'بدون',
  atLeast: 'على الأقل: {value}',
  atMost: 'على الأكثر: {value}',

  level: 'مستوى التفصيل',
  zoomIn: 'تقريب',
  zoomOut: 'إبعاد',
  zoomAll: 'الصورة كاملة',
  saveAs: 'حفظ بصيغة {format}',
  print: 'طباعة',
  toTable: 'الجدول',
  keys: 'المفاتيح',
  keysHelp:
    'ينقل المفتاح {tab} إلى الصورة. السهمان الأيمن والأيسر يدوران حول الحلقة، والسهمان الأعلى والأسفل ينتقلان إلى الحلقة التالية نحو الخارج والداخل. {enter} يفتح جهة و{escape} يغلقها. زائد وناقص للتقريب والإبعاد، و0 لعرض الصورة كاملة.',

  playerOpen: 'جهة',
  close: 'إغلاق',
  tiedPlayers: 'الجهات المرتبطة',
  tieTo: 'إلى',
  tieFrom: 'من',
  tieBoth: 'إلى ومن',
  tieWith: 'مع',
  way: 'الطريق إلى متلقّي الخدمة',
  wayAgainst: 'لا طريق باتجاه العلاقات؛ وبدون اتجاهها:',
  wayNone: 'لا طريق يؤدي إلى متلقّي الخدمة',
  since: 'منذ {from}',
  until: 'حتى {to}',
  between: '{from} حتى {to}',
};
