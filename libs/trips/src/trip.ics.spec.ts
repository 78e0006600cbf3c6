import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWeek } from '#weeks';
import { calendarOfTrip, type TripInCalendar } from './trip.ics.js';

const visit = (number: number, week: string, company: string, place: string) => ({
  id: `0197f0c2-0000-7000-8000-00000000000${number}`,
  week: parseWeek(week),
  company,
  place,
});

const alps: TripInCalendar = {
  id: '0197f0c2-0000-7000-8000-0000000000aa',
  title: 'Über die Alpen, mit Rust; und zurück',
  firstWeek: parseWeek('2026-W52'),
  lastWeek: parseWeek('2027-W03'),
  visits: [
    visit(1, '2026-W53', 'Drei Raben Software', 'Wien, Österreich'),
    visit(
      2,
      '2027-W01',
      'A company whose name is so long that a line of the calendar has to be folded',
      'Bern',
    ),
  ],
};
const wish = { host: 'walz.example', stamp: Temporal.Instant.from('2026-11-20T12:00:00Z') };

const events = (text: string) => text.split('BEGIN:VEVENT').slice(1);

describe('a trip as a calendar', () => {
  it.each(['en', 'de'] as const)('is the text that was looked at, in %s', language => {
    const golden = join(import.meta.dirname, `testing/alps-${language}.ics`);
    const text = calendarOfTrip(alps, { ...wish, language });
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  it('takes all days of a week at a host, from Monday until before the next, and leaves open weeks free', () => {
    const text = calendarOfTrip(alps, { ...wish, language: 'en' });
    const [first, second, open] = events(text);
    expect(first).toContain('DTSTART;VALUE=DATE:20261228\r\nDTEND;VALUE=DATE:20270104\r\n');
    expect(first).toContain('TRANSP:OPAQUE');
    expect(second).toContain('DTSTART;VALUE=DATE:20270104');
    expect(open).toContain('TRANSP:TRANSPARENT');
    // Five weeks, of which two have a host; no time zone is in it.
    expect(events(text)).toHaveLength(5);
    expect(text).not.toMatch(/TZID|VTIMEZONE|DTSTART:/);
  });

  it('has events that stay themselves when others come and go', () => {
    const uids = (trip: TripInCalendar) =>
      [...calendarOfTrip(trip, { ...wish, language: 'en' }).matchAll(/UID:(\S+)/g)].map(([, uid]) => uid);
    const before = uids(alps);
    expect(new Set(before).size).toBe(5);
    const after = uids({ ...alps, visits: alps.visits.slice(1) });
    expect(before.filter(uid => !after.includes(uid))).toEqual([`visit-${alps.visits[0]!.id}@walz.example`]);
  });

  it('is the same bytes for the same facts', () => {
    expect(calendarOfTrip(alps, { ...wish, language: 'de' })).toBe(
      calendarOfTrip({ ...alps }, { ...wish, language: 'de' }),
    );
  });

  it('cannot be given another event by a name', () => {
    const company = 'Evil\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:mine\n;,\\';
    const text = calendarOfTrip(
      { ...alps, title: company, visits: [{ ...alps.visits[0]!, company, place: company }] },
      { ...wish, language: 'en' },
    );
    const lines = text.split('\r\n');
    expect(lines.filter(line => line === 'BEGIN:VEVENT')).toHaveLength(5);
    expect(lines.filter(line => line.startsWith('UID:'))).toHaveLength(5);
    // Every line ends as the format wants it, and none is longer than 75 bytes.
    for (const line of lines) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });
});
