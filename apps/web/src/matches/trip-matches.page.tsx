import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { wordsFor } from '../words/index.js';
import { OfferFits } from './fit-list.js';
import type { OfferHere } from './fit.js';
import { Matches, Nothing, type MatchesProps } from './matches.page.js';

export interface TripMatchesPageProps extends MatchesProps<OfferHere> {
  readonly trip: { readonly id: string; readonly slug: string; readonly title: string };
  /** A draft, and what is called off, fits nothing. */
  readonly isOpen: boolean;
}

export function TripMatchesPage({ trip, isOpen, ...props }: TripMatchesPageProps): VNode {
  const { matches } = wordsFor(props.frame.language);
  return (
    <Matches
      {...props}
      title={matches.tripTitle(trip.title)}
      lead={matches.tripLead}
      back={{ href: addresses.trip(trip.slug), text: matches.backToTrip }}
      look={{
        side: 'JOURNEYMAN',
        action: addresses.tripMatches(trip.slug),
        lodging: 'NONE',
      }}
      list={(fits, look) => <OfferFits fits={fits} look={look} />}
      nameOf={({ title, company }) => `${title}, ${company.name}`}
      nothing={
        <Nothing
          title={isOpen ? matches.nothingTrip : matches.notOpenTrip}
          text={isOpen ? matches.nothingTripText : matches.notOpenTripText}
          change={{ href: addresses.editTrip(trip.slug), text: matches.nothingTripDo }}
          browse={{ href: addresses.offers, text: matches.browseOffers }}
        />
      }
    />
  );
}
