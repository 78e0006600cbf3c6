import {
  NO_WEEKS,
  dayInWords,
  daysInWords,
  parseWeek,
  parseWeekRange,
  parseWeeks,
  plusWeeks,
  rangeInWords,
  weekFromNow,
  weekInShort,
  weekInWords,
  weeksInWords,
} from '#weeks';

const W14 = parseWeek('2027-W14');

describe('a week in words', () => {
  it.each([
    ['2027-W14', 'week 14, 5–11 April 2027', 'KW 14, 5.–11. April 2027'],
    ['2027-W01', 'week 1, 4–10 January 2027', 'KW 1, 4.–10. Januar 2027'],
    ['2027-W09', 'week 9, 1–7 March 2027', 'KW 9, 1.–7. März 2027'],
    ['2027-W13', 'week 13, 29 March – 4 April 2027', 'KW 13, 29. März – 4. April 2027'],
    ['2026-W53', 'week 53, 28 December 2026 – 3 January 2027', 'KW 53, 28. Dezember 2026 – 3. Januar 2027'],
    ['2025-W01', 'week 1, 30 December 2024 – 5 January 2025', 'KW 1, 30. Dezember 2024 – 5. Januar 2025'],
    ['2024-W09', 'week 9, 26 February – 3 March 2024', 'KW 9, 26. Februar – 3. März 2024'],
  ])('says %s with its days', (week, english, german) => {
    expect(weekInWords(parseWeek(week), 'en')).toBe(english);
    expect(weekInWords(parseWeek(week), 'de')).toBe(german);
  });

  it('has a short form, with the year where it is another', () => {
    expect([weekInShort(W14, 'en'), weekInShort(W14, 'de')]).toEqual(['W14', 'KW 14']);
    const later = parseWeek('2028-W01');
    expect([weekInShort(later, 'en', 2027), weekInShort(later, 'de', 2027)]).toEqual([
      'W1/2028',
      'KW 1/2028',
    ]);
  });

  it('knows all the months', () => {
    const months = Array.from({ length: 12 }, (_, index) => new Temporal.PlainDate(2027, index + 1, 1));
    expect(months.map(month => dayInWords(month, 'en')).join()).toBe(
      '1 January 2027,1 February 2027,1 March 2027,1 April 2027,1 May 2027,1 June 2027,' +
        '1 July 2027,1 August 2027,1 September 2027,1 October 2027,1 November 2027,1 December 2027',
    );
    expect(months.map(month => dayInWords(month, 'de')).join()).toBe(
      '1. Januar 2027,1. Februar 2027,1. März 2027,1. April 2027,1. Mai 2027,1. Juni 2027,' +
        '1. Juli 2027,1. August 2027,1. September 2027,1. Oktober 2027,1. November 2027,1. Dezember 2027',
    );
  });

  it('says a single day once, and the same month of another year in full', () => {
    const first = Temporal.PlainDate.from('2027-04-05');
    expect(daysInWords(first, first, 'en')).toBe('5 April 2027');
    expect(daysInWords(first, first.add({ years: 1 }), 'de')).toBe('5. April 2027 – 5. April 2028');
  });
});

describe('several weeks in words', () => {
  it.each([
    ['2027-W14..2027-W16', 'weeks 14–16, 5–25 April 2027', 'KW 14–16, 5.–25. April 2027'],
    ['2027-W13..2027-W14', 'weeks 13–14, 29 March – 11 April 2027', 'KW 13–14, 29. März – 11. April 2027'],
    ['2027-W14', 'week 14, 5–11 April 2027', 'KW 14, 5.–11. April 2027'],
    [
      '2026-W52..2027-W02',
      'weeks 52/2026 – 2/2027, 21 December 2026 – 17 January 2027',
      'KW 52/2026 – 2/2027, 21. Dezember 2026 – 17. Januar 2027',
    ],
  ])('says the range %s', (range, english, german) => {
    expect(rangeInWords(parseWeekRange(range), 'en')).toBe(english);
    expect(rangeInWords(parseWeekRange(range), 'de')).toBe(german);
  });

  it.each([
    ['2027-W14, 2027-W16, 2027-W20', 'weeks 14, 16 and 20', 'KW 14, 16 und 20'],
    ['2027-W14..2027-W16, 2027-W20', 'weeks 14–16 and 20', 'KW 14–16 und 20'],
    ['2027-W14, 2027-W15', 'weeks 14 and 15', 'KW 14 und 15'],
    ['2027-W14..2027-W20', 'weeks 14–20', 'KW 14–20'],
    ['2027-W14', 'week 14', 'KW 14'],
    [
      '2026-W50, 2026-W52..2027-W02, 2027-W04',
      'weeks 50/2026, 52/2026 – 2/2027 and 4/2027',
      'KW 50/2026, 52/2026 – 2/2027 und 4/2027',
    ],
    ['2026-W53, 2027-W01', 'weeks 53/2026 and 1/2027', 'KW 53/2026 und 1/2027'],
  ])('lists %s', (weeks, english, german) => {
    expect(weeksInWords(parseWeeks(weeks), 'en')).toBe(english);
    expect(weeksInWords(parseWeeks(weeks), 'de')).toBe(german);
  });

  it('leaves out only the year that goes without saying', () => {
    const weeks = parseWeeks('2027-W50, 2028-W01..2028-W03');
    expect(weeksInWords(weeks, 'en', 2027)).toBe('weeks 50 and 1–3/2028');
    expect(weeksInWords(parseWeeks('2028-W01'), 'de', 2027)).toBe('KW 1/2028');
  });

  it('says so when there are none', () => {
    expect([weeksInWords(NO_WEEKS, 'en'), weeksInWords(NO_WEEKS, 'de')]).toEqual([
      'no weeks',
      'keine Wochen',
    ]);
  });
});

describe('a week seen from the current one', () => {
  it.each([
    [0, 'this week', 'diese Woche'],
    [1, 'next week', 'nächste Woche'],
    [-1, 'last week', 'letzte Woche'],
    [2, 'in two weeks', 'in zwei Wochen'],
    [3, 'in three weeks', 'in drei Wochen'],
    [-2, 'two weeks ago', 'vor zwei Wochen'],
    [12, 'in twelve weeks', 'in zwölf Wochen'],
    [13, 'in 13 weeks', 'in 13 Wochen'],
    [-53, '53 weeks ago', 'vor 53 Wochen'],
  ])('is %i weeks away', (distance, english, german) => {
    const week = plusWeeks(W14, distance);
    expect(weekFromNow(week, W14, 'en')).toBe(english);
    expect(weekFromNow(week, W14, 'de')).toBe(german);
  });

  it('is next week over New Year too', () => {
    expect(weekFromNow(parseWeek('2027-W01'), parseWeek('2026-W53'), 'en')).toBe('next week');
  });
});
