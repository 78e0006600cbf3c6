import { graphql } from '../graphql.js';
import { TripOnPage } from '../trips/trip.documents.js';

export const HomeDocument = graphql(
  `
    query Home {
      me {
        handle
        name
      }
      thisWeek
      trips(first: 12) {
        nodes {
          ...TripOnPage
        }
      }
    }
  `,
  [TripOnPage],
);
