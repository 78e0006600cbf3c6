import { stateNames } from './choice-names.js';
import type { Week } from '#weeks';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { LinkButton } from '../house/components/button.js';
import { EmptyState } from '../house/components/empty-state.js';
import { TripList } from '../house/components/trip-list.js';
import { StripLegend } from '../house/components/week-strip.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { seasonSpanOf, type SeasonTrip } from '../house/season.js';
import { wordsFor } from '../words/index.js';
import type { TripState } from './trip-on-page.js';

export interface MyTripsPageProps {
  readonly frame: Frame;
  readonly trips: readonly (SeasonTrip & { readonly state: TripState })[];
  readonly nowWeek: Week;
}

/** All of hers, drafts too: those that others see first. */
export function MyTripsPage({ frame, trips, nowWeek }: MyTripsPageProps): VNode {
  const words = wordsFor(frame.language);
  const { tripPages } = words;
  return (
    <Layout {...frame} title={tripPages.mine} description={tripPages.noTripsText} isUnlisted>
      <section class="chapter chapter--wide">
        <header>
          <h1>{tripPages.mine}</h1>
          {trips.length > 0 ? (
            <>
              <LinkButton kind="primary" href={addresses.newTrip}>
                {tripPages.newTitle}
              </LinkButton>
              <StripLegend words={words} states={['visit', 'open', 'entry', 'now']} />
            </>
          ) : null}
        </header>
        {trips.length === 0 ? (
          <EmptyState title={tripPages.noTrips}>
            <p>{tripPages.noTripsText}</p>
            <LinkButton kind="primary" href={addresses.newTrip}>
              {tripPages.newTitle}
            </LinkButton>
          </EmptyState>
        ) : (
          <div>
            <h2 class="unseen">{tripPages.mine}</h2>
            <TripList
              words={words}
              trips={trips.map(trip =>
                trip.state === 'OPEN'
                  ? trip
                  : { ...trip, title: `${trip.title} (${tripPages[stateNames[trip.state]]})` },
              )}
              {...spanOf(trips, nowWeek)}
              now={nowWeek}
              showsPeople={false}
            />
          </div>
        )}
      </section>
    </Layout>
  );
}

function spanOf(trips: readonly SeasonTrip[], nowWeek: Week): { from: Week; to: Week } {
  const { fromWeek, toWeek } = seasonSpanOf(trips, nowWeek);
  return { from: fromWeek, to: toWeek };
}
