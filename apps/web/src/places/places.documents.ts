import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

export const SearchPlacesDocument = graphql(
  `
    query SearchPlaces($text: String!) {
      me {
        ...ViewerOnPage
      }
      places(search: $text, first: 20) {
        nodes {
          id
          name
          region
          countryName
          zone
          population
          latitude
          longitude
        }
      }
    }
  `,
  [ViewerOnPage],
);
