export { weeksInYear } from './iso-calendar.js';
export {
  FIRST_YEAR,
  LAST_YEAR,
  compareWeeks,
  datesOf,
  isWeek,
  minusWeeks,
  mondayOf,
  numberInYear,
  numberOf,
  parseWeek,
  plusWeeks,
  sundayOf,
  weekNumbered,
  weekOf,
  weeksFrom,
  yearOf,
  type Week,
} from './week.js';
export { MOST_WEEKS, isWithin, lengthOf, overlapOf, weekRange, type WeekRange } from './week-range.js';
export {
  NO_WEEKS,
  areSameWeeks,
  blankWeeks,
  contains,
  containsAll,
  everySecond,
  gapsIn,
  intersection,
  runsOf,
  shareAWeek,
  spanOf,
  union,
  weekSet,
  weeksIn,
  without,
  type WeekSet,
} from './week-set.js';
export { parseWeekRange, parseWeeks, printWeekRange, printWeeks } from './week-notation.js';
export { maskOf, weeksOfMask } from './week-mask.js';
export {
  dateRange,
  daysOfRange,
  daysOfWeek,
  weeksCovered,
  weeksTouched,
  type DateRange,
} from './date-range.js';
export { dayInWords, daysInWords } from './date-wording.js';
export { rangeInWords, weekInShort, weekInWords, weeksInWords } from './week-wording.js';
export { weekFromNow } from './relative-wording.js';
export { weekRefusals, type WeekRefusalCode } from './weeks.refusals.js';
