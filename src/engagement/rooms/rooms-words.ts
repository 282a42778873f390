import { saying } from '../../text/phrases';

const en = {
  none: 'Nobody has to meet.',
  length: 'Meetings: {meetings}. Parties: {parties}. Rounds: {rounds}. Rooms in use at once: {rooms}.',
  fewest: 'No timetable has fewer rounds.',
  unknown: 'Whether fewer rounds would do is not known.',
  party: 'Why so many: the meetings of {party}. Rounds at least: {rounds}.',
  rooms: 'Why so many: the number of rooms. Rounds at least: {rounds}.',
  absence: 'Why so many: {party}, or somebody they are to meet, is away. Rounds at least: {rounds}.',
  group:
    'Why so many: an odd number meet among themselves, so that one of them waits in every round. Rounds at least: {rounds}. They are {parties}.',
  nothing: 'There is no lower bound.',
  proved: 'No timetable exists with fewer; every way was tried. Rounds tried: {rounds}.',
  'not-found': 'None with fewer was found in the steps a search may take; there may be one. Rounds tried: {rounds}.',
  promised: 'Promised for so many parties, whoever has to meet. Rounds at most: {rounds}.',
  timetable: 'Timetable',
  round: 'round',
  room: 'room',
  who: 'who',
  when: 'round: with whom',
  byParty: 'Whom everybody meets',
  away: 'away',
  noMinistryOrAuthority: 'No pair of a ministry and an authority has anything left to take up together.',
} as const;

export type RoomsEnglish = typeof en;

const he: Readonly<Record<keyof RoomsEnglish, string>> = {
  none: 'אין מי שצריכים להיפגש.',
  length: 'פגישות: {meetings}. צדדים: {parties}. סבבים: {rounds}. חדרים בבת אחת: {rooms}.',
  fewest: 'אין לוח עם פחות סבבים.',
  unknown: 'לא ידוע אם די בפחות סבבים.',
  party: 'מדוע: הפגישות של {party}. סבבים לפחות: {rounds}.',
  rooms: 'מדוע: מספר החדרים. סבבים לפחות: {rounds}.',
  absence: 'מדוע: היעדרות של {party}, או של מי שנפגשים איתם. סבבים לפחות: {rounds}.',
  group:
    'מדוע: מספר אי־זוגי של צדדים נפגשים בינם לבין עצמם, ובכל סבב אחד מהם ממתין. סבבים לפחות: {rounds}. הם {parties}.',
  nothing: 'אין חסם תחתון.',
  proved: 'אין לוח בפחות; כל הדרכים נבדקו. סבבים שנוסו: {rounds}.',
  'not-found': 'לא נמצא לוח בפחות בצעדים שהוקצבו לחיפוש; ייתכן שיש. סבבים שנוסו: {rounds}.',
  promised: 'מובטח למספר צדדים כזה, יהיו הפגישות אשר יהיו. סבבים לכל היותר: {rounds}.',
  timetable: 'לוח הסבבים',
  round: 'סבב',
  room: 'חדר',
  who: 'מי',
  when: 'סבב: עם מי',
  byParty: 'את מי פוגש כל צד',
  away: 'נעדר',
  noMinistryOrAuthority: 'אין משרד ורשות שנותר להם למצות דבר יחד.',
};

const ar: Readonly<Record<keyof RoomsEnglish, string>> = {
  none: 'لا أحد عليه أن يلتقي.',
  length: 'اللقاءات: {meetings}. الأطراف: {parties}. الجولات: {rounds}. الغرف في آن واحد: {rooms}.',
  fewest: 'لا جدول بجولات أقل.',
  unknown: 'لا يُعرف إن كانت تكفي جولات أقل.',
  party: 'السبب: لقاءات {party}. الجولات على الأقل: {rounds}.',
  rooms: 'السبب: عدد الغرف. الجولات على الأقل: {rounds}.',
  absence: 'السبب: غياب {party} أو من يلتقيهم. الجولات على الأقل: {rounds}.',
  group: 'السبب: عدد فردي يلتقون فيما بينهم، فينتظر أحدهم في كل جولة. الجولات على الأقل: {rounds}. وهم {parties}.',
  nothing: 'لا حدّ أدنى.',
  proved: 'لا جدول بأقل؛ جُرّبت كل الطرق. الجولات التي جُرّبت: {rounds}.',
  'not-found': 'لم يوجد جدول بأقل في خطوات البحث المتاحة؛ قد يكون هناك واحد. الجولات التي جُرّبت: {rounds}.',
  promised: 'مضمون لهذا العدد من الأطراف أيًا كانت اللقاءات. الجولات على الأكثر: {rounds}.',
  timetable: 'جدول الجولات',
  round: 'الجولة',
  room: 'الغرفة',
  who: 'من',
  when: 'الجولة: مع من',
  byParty: 'من يلتقي كل طرف',
  away: 'غائب',
  noMinistryOrAuthority: 'لا وزارة وسلطة بقي لهما ما تنفذانه معًا.',
};

/** What is said of a timetable of work rooms in a language. */
export const sayRooms = saying<RoomsEnglish>({ en, he, ar });
