import type { MissingSentences } from './sentences';

export const ar: MissingSentences = {
  'recipient-nobody-speaks':
    'لا أحد يتحدث باسم {name}، ولا علاقة تنطلق من هناك إلى غير متلقّي الخدمة، ولا مشاركة في أي عملية.',
  'recipient-not-heard':
    'يُتحدَّث باسمهم ولا يُسمع صوتهم: {name}. لا علاقة تنطلق من هناك إلى غير متلقّي الخدمة، ولا مشاركة في أي عملية. يتحدث باسمهم: {names}.',
  'recipient-half-heard':
    'يُتحدَّث باسمهم ولا يُسمع صوتهم هم إلا جزئيًا: {name}. علاقاتهم بغير متلقّي الخدمة: {tiesOut}؛ عمليات يشاركون فيها بأنفسهم: {count}. يتحدث باسمهم: {names}.',
  'key-under': 'يطلب مفتاح التمثيل {place} ما لا يقل عن {min} – {category} {value}؛ الموجود {found}{counted}.',
  'key-over':
    'يسمح مفتاح التمثيل {place} بما لا يزيد على {max} – {category} {value}؛ الموجود {found}{counted}: {names}.',
  'key-not-recorded':
    'يطلب مفتاح التمثيل {place} ما لا يقل عن {min} – {category} {value}، لكن ذلك غير مسجّل عن أي من الموجودين هناك (الموجودون: {present}).',
  'veto-not-engaged': 'بوسع {name} إيقاف العمل، ولا مكان له في أي عملية أو جمهور. أقصر طريق: {way}.',
  'veto-only-tied': 'بوسع {name} إيقاف العمل؛ هناك علاقة، لكن بلا عملية وبلا جمهور. العلاقة: {way}.',
  'business-absent': 'لا يشارك القطاع التجاري في هذه، {without} من {of} عمليات: {processes}.',
  'business-late': 'انضم القطاع التجاري بعد البداية إلى {process}: البداية {began}، والانضمام {came}.',
  'business-late-whole':
    'لم يكن القطاع التجاري حاضرًا منذ البداية: بدأت أول عملية {began}، وأول عملية شارك فيها بدأت {came} (عمليات مؤرخة قبلها: {before} من {of}).',
  'no-local-government': 'لا توجد في الخريطة سلطات محلية بين الحكومة المركزية والمجتمع المحلي.',
  'local-government-between':
    'من أقصر الطرق بين الحكومة المركزية والمجتمع المحلي (ومعه متلقّو الخدمة) يمر {percent} عبر السلطات المحلية (أزواج بينها طريق: {connected}؛ ومن دونها لا يبقى طريق لـ: {lost}).',
  'operator-tension': 'مشغّل بينه وبين من يقودون العمل خلاف ظاهر: {name}. الخلاف مع: {names}.',
  'operator-tension-outside':
    'مشغّل بينه وبين من يقودون العمل خلاف ظاهر، ولا مكان له في أي عملية يمكن أن يُقال ذلك فيها: {name}. الخلاف مع: {names}.',
  'operator-below-standards': 'مشغّل ليس شريكًا بعد: {name} ({reasons}).',
  'operators-not-recorded':
    'غير مسجّل إن كانوا يستوفون المعايير ويحسنون الاستجابة لمتلقّي الخدمة، {unknown} من {of} مشغّلين: {names}.',
  convenor:
    'يتوقف الكثير على جهة داعية واحدة، {name}: من دونها ومن دون العمليات التي تدعو إليها ({convened})، فإن {percent} من الأزواج التي تلتقي في العمليات لن تلتقي بعد (أزواجها هي: {own}؛ أزواج غيرها: {others}؛ الكل: {pairs}).',
  'sectors-absent-map': 'أُعلن عنها ولا أحد منها في الخريطة: {sectors}.',
  'sectors-absent-ring': 'لا أحد من هذه القطاعات {place} ({basis}): {sectors}.',
  'sectors-absent-process': 'لا أحد من هذه القطاعات يشارك {place} ({basis}): {sectors}.',

  declared: 'بحسب القطاعات المعلنة',
  found: 'بحسب القطاعات التي في الخريطة',
  onMap: 'في الخريطة كلها',
  inRing: 'في الحلقة {ring}',
  inProcess: 'في العملية {process}',
  atStage: 'في المرحلة {stage}',
  category: '{category}:',
  people: ' (أشخاص)',
  unknownToo: ' (غير مسجّل عن {unknown} من الموجودين هناك)',
  couldBe: 'في الخريطة وليسوا هناك: {names}.',
  noWay: 'لا يوجد',
  standards: 'لا يستوفي المعايير',
  answer: 'جودة الاستجابة: {answer}',
  nobody: 'لا أحد',

  sector: 'القطاع',
  coarseSector: 'القطاع الرئيسي',
  ring: 'الحلقة',
  tier: 'المستوى',
  kind: 'النوع',
  topic: 'الموضوع',
  expertise: 'الخبرة',
  interest: 'مجالات الاهتمام',
  position: 'الموقف',
  gathering: 'جمع المعلومات',
  goals: 'صياغة الأهداف',
  alternatives: 'تكوين البدائل',
  product: 'تكوين المنتج',
  implementation: 'التنفيذ',
};
