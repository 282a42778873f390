import { readMeetings } from 'playermap/engagement';
import { describe, expect, it } from 'vitest';

const parties = (text: string) => readMeetings(text, 'meetings.csv').value.map((one) => one.parties);

describe('meetings from a table', () => {
  it('need no heading, and may be of three', () => {
    expect(parties('health,arad\nhealth,dimona,housing\n')).toEqual([
      ['health', 'arad'],
      ['health', 'dimona', 'housing'],
    ]);
  });

  it('may have a heading, in three languages, and columns that are no parties', () => {
    expect(parties('party,party\nhealth,arad')).toEqual([['health', 'arad']]);
    expect(parties('ministry;authority;clause\nhealth;arad;roads')).toEqual([['health', 'arad']]);
    expect(parties('משרד,רשות\nבריאות,ערד')).toEqual([['בריאות', 'ערד']]);
    expect(parties('وزارة,سلطة\nالصحة,عراد')).toEqual([['الصحة', 'عراد']]);
  });

  it('keep ids as they stand and pass over blank rows', () => {
    expect(parties('\ufeff007,3708\n\n "x" ,__proto__\n')).toEqual([
      ['007', '3708'],
      ['"x"', '__proto__'],
    ]);
  });

  it('name the row of what is wrong', () => {
    const { problems } = readMeetings('party,party\nhealth,arad\nhealth\narad,arad\narad,health\n', 'meetings.csv');
    expect(problems.map(({ code, row, severity }) => [code, row, severity])).toEqual([
      ['missing-value', 3, 'error'],
      ['self-tie', 4, 'error'],
      ['duplicate-tie', 5, 'warning'],
    ]);
  });
});
