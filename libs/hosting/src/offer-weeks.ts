import { Refusal, quote } from '#kernel';
import {
  contains,
  lengthOf,
  parseWeekRange,
  plusWeeks,
  printWeeks,
  refuseTooMany,
  weekSet,
  weeksIn,
  type Week,
  type WeekSet,
} from '#weeks';

/** How far ahead an offer may promise anything. */
export const farthestWeek = 60;
export const mostSeats = 50;

export interface OfferedWeek {
  readonly week: Week;
  readonly seats: number;
}

/** Where the seats of some weeks are another number: `2027-W14: 2, 2027-W20..2027-W22: 1`. */
export type SeatsOfWeeks = ReadonlyMap<Week, number>;

const exceptionExample = '2027-W14: 2';

/** Each week with its seats, in order. Whether they can still be promised is said by `refuseWeeks`. */
export function offeredWeeks(
  weeks: WeekSet,
  seats: number,
  exceptions: SeatsOfWeeks,
): readonly OfferedWeek[] {
  const stranger = [...exceptions.keys()].find(week => !contains(weeks, week));
  if (stranger !== undefined) throw new Refusal('week_not_offered', { week: stranger }, 'exceptions');
  return weeks.map(week => ({ week, seats: exceptions.get(week) ?? seats }));
}

/** Nobody can be invited to a week that is over, and nobody promises more than a year and a bit. */
export function refuseWeeks(weeks: readonly Week[], thisWeek: Week): void {
  const past = weeks.find(week => week < thisWeek);
  if (past !== undefined) throw new Refusal('week_past', { week: past, first: thisWeek }, 'weeks');
  const last = plusWeeks(thisWeek, farthestWeek);
  const far = weeks.find(week => week > last);
  if (far !== undefined) throw new Refusal('week_too_far', { week: far, last }, 'weeks');
}

export interface WeeksInWriting {
  readonly weeks: string;
  readonly seats: number;
  readonly exceptions: string;
}

/** The same as a form says it: the number that most weeks have, and the others as exceptions. */
export function printOfferWeeks(offered: readonly OfferedWeek[]): WeeksInWriting {
  const counts = Map.groupBy(offered, ({ seats }) => seats);
  const [seats] = [...counts].sort(([a, some], [b, others]) => others.length - some.length || a - b)[0] ?? [
    1,
  ];
  const exceptions = [...counts]
    .filter(([count]) => count !== seats)
    .sort(([a], [b]) => a - b)
    .flatMap(([count, some]) =>
      printWeeks(weekSet(some.map(({ week }) => week)))
        .split(', ')
        .map(stretch => `${stretch}: ${count}`),
    )
    .join(', ');
  return { weeks: printWeeks(weekSet(offered.map(({ week }) => week))), seats, exceptions };
}

export function parseSeats(seats: number, field = 'seats'): number {
  const isCount = Number.isInteger(seats) && seats >= 1 && seats <= mostSeats;
  if (!isCount) throw new Refusal('seats_out_of_range', { least: 1, most: mostSeats }, field);
  return seats;
}

export function parseExceptions(text: string, field = 'exceptions'): SeatsOfWeeks {
  const seats = new Map<Week, number>();
  let listed = 0;
  for (const part of text.split(/[,\n]/).map(each => each.trim())) {
    if (part === '') continue;
    const [stretch = '', count = '', ...rest] = part.split(':').map(each => each.trim());
    if (!/^\d{1,4}$/.test(count) || rest.length > 0) {
      throw new Refusal('seats_malformed', { given: quote(part), right: exceptionExample }, field);
    }
    const parsed = parseSeats(Number(count), field);
    const range = parseWeekRange(stretch, field);
    // With repetitions, as among the weeks themselves: a short text must not become long work.
    refuseTooMany((listed += lengthOf(range)), field);
    for (const week of weeksIn(range)) seats.set(week, parsed);
  }
  return seats;
}
