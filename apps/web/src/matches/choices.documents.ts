import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

/** Whether it is hers to ask for, before anything is changed. */
export const AskingTripDocument = graphql(
  `
    query AskingTrip($trip: String!) {
      me {
        ...ViewerOnPage
      }
      offersForTrip(trip: $trip, first: 1) {
        trip {
          id
        }
      }
    }
  `,
  [ViewerOnPage],
);

export const AskingOfferDocument = graphql(
  `
    query AskingOffer($offer: String!) {
      me {
        ...ViewerOnPage
      }
      tripsForOffer(offer: $offer, first: 1) {
        offer {
          id
        }
      }
    }
  `,
  [ViewerOnPage],
);

export const SetMatchAsideDocument = graphql(`
  mutation SetMatchAside($input: SetMatchAsideInput!) {
    setMatchAside(input: $input) {
      isSetAside
    }
  }
`);

export const TakeBackMatchDocument = graphql(`
  mutation TakeBackMatch($input: TakeBackMatchInput!) {
    takeBackMatch(input: $input) {
      isSetAside
    }
  }
`);

export const WeighMatchesDocument = graphql(`
  mutation WeighMatches($input: WeighMatchesInput!) {
    weighMatches(input: $input) {
      weights {
        part
      }
    }
  }
`);
