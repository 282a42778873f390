import type { MissingSentences } from './sentences';

export const he: MissingSentences = {
  'recipient-nobody-speaks': 'איש אינו מדבר בשם {name}, אין משם קשר אל מי שאינו מקבל שירות, ואין חלק באף תהליך.',
  'recipient-not-heard':
    'מדברים בשמם והם אינם נשמעים: {name}. אין משם קשר אל מי שאינו מקבל שירות, ואין חלק באף תהליך. מדברים בשמם: {names}.',
  'recipient-half-heard':
    'מדברים בשמם, והם עצמם נשמעים רק באופן חלקי: {name}. קשרים משלהם אל מי שאינם מקבלי שירות: {tiesOut}; תהליכים שהם עצמם משתתפים בהם: {count}. מדברים בשמם: {names}.',
  'key-under': 'מפתח הייצוג מבקש {place} לפחות {min} – {category} {value}; יש {found}{counted}.',
  'key-over': 'מפתח הייצוג מתיר {place} לכל היותר {max} – {category} {value}; יש {found}{counted}: {names}.',
  'key-not-recorded':
    'מפתח הייצוג מבקש {place} לפחות {min} – {category} {value}, אבל הנתון אינו רשום על אף אחד מן הנמצאים שם (נמצאים: {present}).',
  'veto-not-engaged': 'בכוחו של {name} לעצור את העבודה, והוא אינו באף תהליך ובאף קהל. הדרך הקצרה: {way}.',
  'veto-only-tied': 'בכוחו של {name} לעצור את העבודה; יש קשר, אבל אין תהליך ואין קהל. הקשר: {way}.',
  'business-absent': 'המגזר העסקי אינו משתתף באלה, {without} מתוך {of} תהליכים: {processes}.',
  'business-late': 'המגזר העסקי הצטרף אחרי ההתחלה אל {process}: ההתחלה {began}, ההצטרפות {came}.',
  'business-late-whole':
    'המגזר העסקי לא היה שם מן ההתחלה: התהליך הראשון החל {began}, והראשון שהמגזר העסקי משתתף בו החל {came} (תהליכים מתוארכים שלפניו: {before} מתוך {of}).',
  'no-local-government': 'אין במפה שלטון מקומי בין השלטון המרכזי לבין הקהילה.',
  'local-government-between':
    'מן הדרכים הקצרות בין השלטון המרכזי לקהילה (ובה מקבלי השירות), {percent} עוברות דרך השלטון המקומי (זוגות שיש ביניהם דרך: {connected}; בלי השלטון המקומי לא תהיה דרך אצל: {lost}).',
  'operator-tension': 'מפעיל שיש מחלוקת גלויה בינו לבין מובילי העבודה: {name}. המחלוקת עם: {names}.',
  'operator-tension-outside':
    'מפעיל שיש מחלוקת גלויה בינו לבין מובילי העבודה, והוא אינו באף תהליך שאפשר לומר בו את הדברים: {name}. המחלוקת עם: {names}.',
  'operator-below-standards': 'מפעיל שעדיין אינו שותף: {name} ({reasons}).',
  'operators-not-recorded':
    'לא רשום אם הם עומדים בסטנדרטים ונותנים מענה טוב למקבלי השירות, {unknown} מתוך {of} מפעילים: {names}.',
  convenor:
    'הרבה תלוי במכנס אחד, {name}: בלעדיו ובלי התהליכים שהוא מכנס ({convened}), {percent} מן הזוגות שנפגשים בתהליכים לא היו נפגשים עוד (זוגות שלו: {own}; של אחרים: {others}; סך הכול: {pairs}).',
  'sectors-absent-map': 'הוצהרו ואין מהם איש במפה: {sectors}.',
  'sectors-absent-ring': 'אין איש מן המגזרים האלה {place} ({basis}): {sectors}.',
  'sectors-absent-process': 'איש מן המגזרים האלה אינו משתתף {place} ({basis}): {sectors}.',

  declared: 'לפי המגזרים שהוצהרו',
  found: 'לפי המגזרים שבמפה',
  onMap: 'במפה כולה',
  inRing: 'במעגל {ring}',
  inProcess: 'בתהליך {process}',
  atStage: 'בשלב {stage}',
  category: '{category}:',
  people: ' (אנשים)',
  unknownToo: ' (לא רשום על {unknown} מן הנמצאים שם)',
  couldBe: 'במפה ואינם שם: {names}.',
  noWay: 'אין',
  standards: 'אינו עומד בסטנדרטים',
  answer: 'איכות המענה: {answer}',
  nobody: 'איש',

  sector: 'מגזר',
  coarseSector: 'מגזר־על',
  ring: 'מעגל',
  tier: 'דרג',
  kind: 'סוג',
  topic: 'נושא',
  expertise: 'מומחיות',
  interest: 'תחומי עניין',
  position: 'עמדה',
  gathering: 'איסוף מידע',
  goals: 'גיבוש מטרות',
  alternatives: 'גיבוש חלופות',
  product: 'גיבוש התוצר',
  implementation: 'יישום',
};
