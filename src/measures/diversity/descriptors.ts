import type { IndexDescriptor, MeasureDescriptor, ScoresDescriptor, Wording } from '../descriptor';
import { DIVERSITY_INDICES, type DiversityIndexId } from './diversity-index';
import { mapDiversity } from './map-diversity';
import { mapChao1, mapRao, mapRarefaction, mapSimilarHill2, RAREFIED } from './map-unseen';
import { neighbourDiversity } from './neighbour-diversity';

const around = (id: DiversityIndexId, label: Wording, meaning: Wording): ScoresDescriptor => ({
  kind: 'scores',
  id,
  label,
  meaning,
  compute: (network, options = {}) => neighbourDiversity(network, id, options),
});

const ofMap = (id: DiversityIndexId, label: Wording, meaning: Wording): IndexDescriptor => ({
  kind: 'index',
  id,
  label,
  meaning,
  range: DIVERSITY_INDICES[id].range(Number.POSITIVE_INFINITY),
  unit: DIVERSITY_INDICES[id].unit,
  source: DIVERSITY_INDICES[id].source,
  compute: (network, options = {}) => mapDiversity(network, id, options),
});

/** Diversity of a stakeholder's surroundings and of the map, as the registry lists them. */
export const diversityMeasures: readonly MeasureDescriptor[] = [
  around(
    'sectorRichness',
    { en: 'Sectors around', he: 'מגזרים בסביבה', ar: 'القطاعات المحيطة' },
    {
      en: 'How many sectors the neighbours of a stakeholder belong to.',
      he: 'לכמה מגזרים שייכים השכנים של השחקן.',
      ar: 'عدد القطاعات التي تنتمي إليها الجهات المجاورة للجهة.',
    },
  ),
  around(
    'sectorShannon',
    { en: 'Diversity around (entropy)', he: 'גיוון בסביבה (אנטרופיה)', ar: 'تنوع المحيط (إنتروبيا)' },
    {
      en: 'How hard it is to guess the sector of a neighbour of the stakeholder.',
      he: 'כמה קשה לנחש את המגזר של שכן של השחקן.',
      ar: 'مدى صعوبة تخمين قطاع جهة مجاورة للجهة.',
    },
  ),
  around(
    'sectorHill2',
    { en: 'Effective sectors around', he: 'מספר אפקטיבי של מגזרים בסביבה', ar: 'العدد الفعلي للقطاعات المحيطة' },
    {
      en: 'How many equally strong sectors would make the surroundings of a stakeholder as diverse.',
      he: 'כמה מגזרים שווים בעוצמתם היו יוצרים סביב השחקן גיוון כזה.',
      ar: 'عدد القطاعات المتساوية القوة التي تجعل محيط الجهة بهذا التنوع.',
    },
  ),
  ofMap(
    'sectorShannon',
    { en: 'Diversity of the map (entropy)', he: 'גיוון המפה (אנטרופיה)', ar: 'تنوع الخريطة (إنتروبيا)' },
    {
      en: 'How hard it is to guess the sector of a stakeholder on the map.',
      he: 'כמה קשה לנחש את המגזר של שחקן במפה.',
      ar: 'مدى صعوبة تخمين قطاع جهة على الخريطة.',
    },
  ),
  ofMap(
    'sectorSimpson',
    {
      en: 'Diversity of the map (Simpson, Blau)',
      he: 'גיוון המפה (סימפסון, בלאו)',
      ar: 'تنوع الخريطة (سيمبسون، بلاو)',
    },
    {
      en: 'The chance that two stakeholders drawn at random are of different sectors.',
      he: 'הסיכוי ששני שחקנים שנבחרו באקראי שייכים למגזרים שונים.',
      ar: 'احتمال أن تكون جهتان مختارتان عشوائيًا من قطاعين مختلفين.',
    },
  ),
  ofMap(
    'sectorHill0',
    { en: 'Sectors on the map', he: 'מגזרים במפה', ar: 'القطاعات على الخريطة' },
    {
      en: 'How many sectors are on the map.',
      he: 'כמה מגזרים יש במפה.',
      ar: 'عدد القطاعات الموجودة على الخريطة.',
    },
  ),
  ofMap(
    'sectorHill1',
    { en: 'Effective sectors', he: 'מספר אפקטיבי של מגזרים', ar: 'العدد الفعلي للقطاعات' },
    {
      en: 'How many equally large sectors would make the map as diverse; small sectors count by their size.',
      he: 'כמה מגזרים שווים בגודלם היו יוצרים גיוון כזה; מגזרים קטנים נספרים לפי גודלם.',
      ar: 'عدد القطاعات المتساوية الحجم التي تعطي هذا التنوع؛ القطاعات الصغيرة تُحسب بحسب حجمها.',
    },
  ),
  ofMap(
    'sectorHill2',
    { en: 'Effective large sectors', he: 'מספר אפקטיבי של מגזרים גדולים', ar: 'العدد الفعلي للقطاعات الكبيرة' },
    {
      en: 'How many equally large sectors would make the map as diverse; small sectors hardly count.',
      he: 'כמה מגזרים שווים בגודלם היו יוצרים גיוון כזה; מגזרים קטנים כמעט אינם נספרים.',
      ar: 'عدد القطاعات المتساوية الحجم التي تعطي هذا التنوع؛ القطاعات الصغيرة تكاد لا تُحسب.',
    },
  ),
  ofMap(
    'sectorEvenness',
    { en: 'Evenness of sectors', he: 'אחידות המגזרים', ar: 'تكافؤ القطاعات' },
    {
      en: 'Whether the sectors on the map are equally large (1) or one outweighs the others.',
      he: 'האם המגזרים במפה שווים בגודלם (1) או שאחד מהם גדול מן האחרים.',
      ar: 'هل القطاعات على الخريطة متساوية الحجم (1) أم أن أحدها يغلب البقية.',
    },
  ),
  ofMap(
    'sectorIqv',
    { en: 'Qualitative variation', he: 'מדד השונות האיכותית', ar: 'مؤشر التباين النوعي' },
    {
      en: 'How diverse the map is, as a share of the most that so many sectors allow.',
      he: 'כמה המפה מגוונת ביחס לגיוון המרבי שמספר המגזרים מאפשר.',
      ar: 'مدى تنوع الخريطة مقارنة بأقصى تنوع يتيحه عدد القطاعات.',
    },
  ),
  {
    kind: 'index',
    id: 'sectorChao1',
    label: { en: 'Sectors, with those not seen yet', he: 'מגזרים, כולל אלה שטרם נראו', ar: 'القطاعات مع ما لم يُرَ بعد' },
    meaning: {
      en: 'How many sectors there are at least, judged by how many were met once or twice only: a map that lists all has no others.',
      he: 'כמה מגזרים יש לפחות, לפי מספר המגזרים שנמצאו רק פעם או פעמיים; במפה שמונה את כולם אין אחרים.',
      ar: 'كم عدد القطاعات على الأقل، بحسب ما وُجد منها مرة أو مرتين فقط؛ والخريطة التي تذكر الجميع ليس فيها غيرها.',
    },
    range: [1, Number.POSITIVE_INFINITY],
    unit: 'sectors',
    source: 'Chao 1984, Scandinavian Journal of Statistics 11, 265-270',
    convention: 'the bias-corrected form',
    compute: mapChao1,
  },
  {
    kind: 'index',
    id: 'sectorRarefaction',
    label: { en: 'Sectors among ten', he: 'מגזרים בין עשרה שחקנים', ar: 'القطاعات بين عشر جهات' },
    meaning: {
      en: 'How many sectors ten stakeholders drawn from the map have on average, so that maps of different sizes compare.',
      he: 'כמה מגזרים יש בממוצע לעשרה שחקנים שנבחרו באקראי מן המפה, כדי להשוות מפות בגדלים שונים.',
      ar: 'كم عدد القطاعات في المتوسط لدى عشر جهات تُختار عشوائيًا من الخريطة، لمقارنة خرائط مختلفة الأحجام.',
    },
    range: [1, RAREFIED],
    unit: 'sectors',
    source: 'Sanders 1968; Hurlbert 1971, doi:10.2307/1934145',
    convention: 'ten drawn without putting back; null below ten stakeholders with a sector',
    compute: mapRarefaction,
  },
  {
    kind: 'index',
    id: 'sectorRao',
    label: { en: 'Diversity by likeness (Rao)', he: 'גיוון לפי דמיון (ראו)', ar: 'التنوع بحسب التشابه (راو)' },
    meaning: {
      en: 'How unlike the sectors of two stakeholders drawn at random are, where fine sectors of one coarse sector are half alike.',
      he: 'עד כמה שונים המגזרים של שני שחקנים שנבחרו באקראי, כשתתי־מגזרים של מגזר אחד דומים בחציים.',
      ar: 'مدى اختلاف قطاعي جهتين تُختاران عشوائيًا، حين يكون الفرعان من قطاع واحد متشابهين بالنصف.',
    },
    range: [0, 1],
    unit: 'mean unlikeness',
    source: 'Rao 1982, doi:10.1016/0040-5809(82)90004-1',
    convention: 'likeness 0.5 inside a coarse sector; null where no fine sectors are declared',
    compute: mapRao,
  },
  {
    kind: 'index',
    id: 'sectorSimilarHill2',
    label: {
      en: 'Effective sectors by likeness',
      he: 'מספר אפקטיבי של מגזרים לפי דמיון',
      ar: 'العدد الفعلي للقطاعات بحسب التشابه',
    },
    meaning: {
      en: 'How many equally large sectors with nothing in common would make the map as diverse.',
      he: 'כמה מגזרים שווים בגודלם ובלי דבר משותף היו יוצרים גיוון כזה.',
      ar: 'عدد القطاعات المتساوية الحجم التي لا يجمعها شيء والتي تعطي هذا التنوع.',
    },
    range: [1, Number.POSITIVE_INFINITY],
    unit: 'effective sectors',
    source: 'Leinster and Cobbold 2012, doi:10.1890/10-2402.1',
    convention: 'order 2; likeness 0.5 inside a coarse sector; null where no fine sectors are declared',
    compute: mapSimilarHill2,
  },
];
