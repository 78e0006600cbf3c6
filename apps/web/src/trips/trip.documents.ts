import { graphql } from '../graphql.js';

/** What a page needs to draw a trip: its road, its weeks, whose it is. */
export const TripOnPage = graphql(`
  fragment TripOnPage on Trip @_unmask {
    slug
    title
    fromWeek: firstWeek
    toWeek: lastWeek
    person {
      handle
      name
      isGone
    }
    stops: visits {
      week
      place {
        name
        country
        latitude
        longitude
      }
      company {
        name
      }
    }
    openWeeks
    takenWeeks
  }
`);
