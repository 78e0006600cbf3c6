import type { Language } from '#kernel';
import { blankWeeks, mondayOf, plusWeeks, weekRange, weekSet, type Week } from '#weeks';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

export interface TripInCalendar {
  readonly id: string;
  readonly title: string;
  readonly firstWeek: Week;
  readonly lastWeek: Week;
  readonly visits: readonly {
    readonly id: string;
    readonly week: Week;
    readonly company: string;
    /** "München, Deutschland", as the reader calls it. */
    readonly place: string;
  }[];
}

interface CalendarWish {
  readonly language: Language;
  /** Whose ids these are; a calendar tells events of two instances apart by it. */
  readonly host: string;
  /** Since when it says so: a fact, as the same facts give the same bytes. */
  readonly stamp: Temporal.Instant;
}

const openWeek: Readonly<Record<Language, string>> = { en: 'Open week', de: 'Freie Woche' };

/** A trip as iCalendar text: a week at a host takes all its days, an open one leaves them free. */
export function calendarOfTrip(trip: TripInCalendar, { language, host, stamp }: CalendarWish): string {
  const calendar = ical({
    name: escaped(trip.title),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Walz', product: 'Trip', language: language.toUpperCase() },
  });
  const add = (id: string, week: Week, rest: { summary: string; location?: string }, isOpen = false) =>
    calendar.createEvent({
      id: `${id}@${host}`,
      allDay: true,
      start: mondayOf(week),
      // The day after the last one, as the format wants it.
      end: mondayOf(plusWeeks(week, 1)),
      stamp,
      transparency: isOpen ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      summary: oneLine(rest.summary),
      ...(rest.location !== undefined && { location: oneLine(rest.location) }),
    });
  for (const { id, week, company, place } of trip.visits)
    add(`visit-${id}`, week, { summary: company, location: place });
  const taken = weekSet(trip.visits.map(({ week }) => week));
  for (const week of blankWeeks(weekRange(trip.firstWeek, trip.lastWeek), taken))
    add(`open-${trip.id}-${week}`, week, { summary: openWeek[language] }, true);
  return calendar.toString();
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** The library escapes what an event says, and not what the calendar is called. */
function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\;,]/g, sign => `\\${sign}`);
}
