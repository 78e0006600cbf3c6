/** The only reader of the wall clock; everything else is told what time it is. */
export type Clock = () => Temporal.Instant;

export const wallClock: Clock = () => Temporal.Now.instant();

/** Weeks are asked for where most readers live; nothing else depends on a time zone. */
export function dateIn(zone: string, instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}
