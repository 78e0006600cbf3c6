import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { wordsFor } from '../words/index.js';
import { TripFits } from './fit-list.js';
import type { OfferHere, TripHere } from './fit.js';
import { Matches, Nothing, type MatchesProps } from './matches.page.js';

export interface OfferMatchesPageProps extends MatchesProps<TripHere> {
  readonly offer: OfferHere;
  /** A draft fits nobody, nor does what is paused or closed. */
  readonly isOpen: boolean;
}

export function OfferMatchesPage({ offer, isOpen, ...props }: OfferMatchesPageProps): VNode {
  const { matches } = wordsFor(props.frame.language);
  return (
    <Matches
      {...props}
      title={matches.offerTitle(offer.title)}
      lead={matches.offerLead}
      back={{ href: addresses.offer(offer.slug), text: matches.backToOffer }}
      look={{
        side: 'HOST',
        action: addresses.offerMatches(offer.slug),
        lodging: offer.lodging,
      }}
      list={(fits, look) => <TripFits fits={fits} look={look} />}
      nameOf={({ title, person }) => `${title}, ${person.name}`}
      nothing={
        <Nothing
          title={isOpen ? matches.nothingOffer : matches.notOpenOffer}
          text={isOpen ? matches.nothingOfferText : matches.notOpenOfferText}
          change={{ href: addresses.editOffer(offer.slug), text: matches.nothingOfferDo }}
          browse={{ href: addresses.journeymen, text: matches.browseTrips }}
        />
      }
    />
  );
}
