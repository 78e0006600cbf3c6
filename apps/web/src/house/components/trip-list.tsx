import { weekSet, weeksInWords, type Week } from '#weeks';
import type { VNode } from 'preact';
import type { Words } from '../../words/index.js';
import { addresses } from '../addresses.js';
import { stripWeeksOf, townsOf, type SeasonTrip } from '../season.js';
import { WeekStrip } from './week-strip.js';

export interface TripListProps {
  readonly words: Words;
  readonly trips: readonly SeasonTrip[];
  readonly from: Week;
  readonly to: Week;
  readonly now: Week;
  /** With the numbers that the roads have on the map beside the list. */
  readonly isNumbered?: boolean;
  /** Left out on the page of the one whose trips they are. */
  readonly showsPeople?: boolean;
}

/** Trips under one another with their weeks on a common scale, so that the eye can compare them. */
export function TripList({
  words,
  trips,
  from,
  to,
  now,
  isNumbered,
  showsPeople = true,
}: TripListProps): VNode {
  return (
    <ol class={isNumbered ? 'trips trips--numbered' : 'trips'}>
      {trips.map((trip, index) => (
        <li key={trip.slug} class="trip">
          {isNumbered ? (
            <span class="trip__number" aria-hidden="true">
              {index + 1}
            </span>
          ) : null}
          <div class="trip__what">
            <h3>
              <a href={addresses.trip(trip.slug)}>{trip.title}</a>
            </h3>
            <p class="trip__who">
              {showsPeople ? (
                <>
                  {trip.person.isGone ? (
                    trip.person.name
                  ) : (
                    <a href={addresses.person(trip.person.handle)}>{trip.person.name}</a>
                  )}
                  {townsOf(trip).length > 0 ? ': ' : ''}
                </>
              ) : null}
              {townsOf(trip).join(', ')}
            </p>
          </div>
          <div class="trip__weeks">
            <WeekStrip words={words} from={from} to={to} weeks={stripWeeksOf(trip)} now={now} />
            <OpenWeeks words={words} trip={trip} now={now} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function OpenWeeks({ words, trip, now }: { words: Words; trip: SeasonTrip; now: Week }): VNode {
  const ahead = weekSet(trip.openWeeks.filter(week => week >= now));
  if (ahead.length > 0) {
    return (
      <p class="trip__open">
        <strong>{words.weeks.openWeeks(ahead.length)}</strong> {weeksInWords(ahead, words.language)}
      </p>
    );
  }
  return <p class="trip__open">{trip.toWeek < now ? words.weeks.travelled : words.weeks.allHosted}</p>;
}
