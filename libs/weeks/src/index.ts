export {
  dateRange,
  type DateRange,
  daysOfRange,
  daysOfWeek,
  weeksCovered,
  weeksTouched,
} from './date-range.js';
export { dayInWords, daysInWords } from './date-wording.js';
export { weeksInYear } from './iso-calendar.js';
export { weekFromNow } from './relative-wording.js';
export { maskOf, weeksOfMask } from './week-mask.js';
export { parseWeekRange, parseWeeks, printWeekRange, printWeeks } from './week-notation.js';
export {
  isWithin,
  lengthOf,
  MOST_WEEKS,
  overlapOf,
  refuseTooMany,
  weekRange,
  type WeekRange,
} from './week-range.js';
export {
  areSameWeeks,
  blankWeeks,
  contains,
  containsAll,
  everySecond,
  gapsIn,
  intersection,
  NO_WEEKS,
  runsOf,
  shareAWeek,
  spanOf,
  union,
  weekSet,
  type WeekSet,
  weeksIn,
  without,
} from './week-set.js';
export { rangeInWords, weekInShort, weekInWords, weeksInWords } from './week-wording.js';
export {
  compareWeeks,
  datesOf,
  FIRST_YEAR,
  isWeek,
  LAST_YEAR,
  minusWeeks,
  mondayOf,
  numberInYear,
  numberOf,
  parseWeek,
  plusWeeks,
  sundayOf,
  type Week,
  weekNumbered,
  weekOf,
  weeksFrom,
  yearOf,
} from './week.js';
export { type WeekRefusalCode, weekRefusals } from './weeks.refusals.js';
