/**
 * The whole ISO week calendar in one function: week 1 is the week with 4 January in it (ISO 8601). Weeks are
 * counted from the one that starts on Monday, 1970-01-05, which is number 0.
 */
export function firstWeekNumber(year: number): number {
  const daysToNewYear = 365 * (year - 1970) + leapDaysBefore(year) - leapDaysBefore(1970);
  return Math.floor((daysToNewYear - 1) / 7);
}

export function weeksInYear(year: number): 52 | 53 {
  return firstWeekNumber(year + 1) - firstWeekNumber(year) === 53 ? 53 : 52;
}

/** 400 years are exactly 20,871 weeks, so the guess is right or a year too early. */
export function yearOfWeekNumber(number: number): number {
  const guess = 1970 + Math.floor((number * 400) / 20_871);
  return number < firstWeekNumber(guess + 1) ? guess : guess + 1;
}

function leapDaysBefore(year: number): number {
  const last = year - 1;
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
}
