/** The moment at which a typed day begins, in UTC; nothing, if it is no day. */
export function startOfDay(day: string): string | null {
  const date = dayIn(day);
  return date && `${date.toString()}T00:00:00Z`;
}

/** The moment at which it is over. */
export function endOfDay(day: string): string | null {
  const date = dayIn(day);
  return date && `${date.add({ days: 1 }).toString()}T00:00:00Z`;
}

function dayIn(text: string): Temporal.PlainDate | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1970 || m < 1 || m > 12 || d < 1) return null;
  const first = Temporal.PlainDate.from({ year: y, month: m, day: 1 });
  return d > first.daysInMonth ? null : first.with({ day: d });
}
