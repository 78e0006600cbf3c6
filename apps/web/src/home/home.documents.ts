import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';
import { TripOnPage } from '../trips/trip.documents.js';

export const HomeDocument = graphql(
  `
    query Home {
      me {
        ...ViewerOnPage
      }
      thisWeek
      trips(first: 12) {
        nodes {
          ...TripOnPage
        }
      }
    }
  `,
  [TripOnPage, ViewerOnPage],
);
