import { mondayOf, weekOf, type Week } from '#weeks';
import type { ColumnOptions } from 'typeorm';

/** `timestamptz` ↔ Temporal.Instant, to the millisecond that the driver's Date keeps. */
export const instantColumn = {
  type: 'timestamptz',
  transformer: {
    to: (instant: Temporal.Instant | null | undefined) =>
      instant === null || instant === undefined ? instant : new Date(instant.epochMilliseconds),
    from: (date: Date | null) =>
      date === null ? null : Temporal.Instant.fromEpochMilliseconds(date.getTime()),
  },
} satisfies ColumnOptions;

/** A `date` that is a Monday ↔ the week it begins. */
export const weekColumn = {
  type: 'date',
  transformer: {
    // A range wish of a query passes through here too: TypeORM hands each of its values on its own.
    to: (week: Week | null | undefined) =>
      week === null || week === undefined ? week : mondayOf(week).toString(),
    from: (monday: string | null) => (monday === null ? null : weekOf(Temporal.PlainDate.from(monday))),
  },
} satisfies ColumnOptions;

/** A `date` that is a day of a calendar, in no zone. */
export const dayColumn = {
  type: 'date',
  transformer: {
    to: (day: Temporal.PlainDate | null | undefined) => day?.toString() ?? day,
    from: (day: string | null) => (day === null ? null : Temporal.PlainDate.from(day)),
  },
} satisfies ColumnOptions;
