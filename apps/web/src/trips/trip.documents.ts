import { graphql } from '../graphql.js';
import { CureOnPage } from '../matches/matches.documents.js';
import { ViewerOnPage } from '../viewer.documents.js';

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
        slug
        name
      }
    }
    openWeeks
    takenWeeks
  }
`);

const TripInFull = graphql(
  `
    fragment TripInFull on Trip @_unmask {
      ...TripOnPage
      id
      state
      storyHtml
      audience
      tellsOnlyPast
      isMine
      key
      needsBed
      fareNeed
      payNeed
      companySizes
      place {
        label
        name
        latitude
        longitude
      }
      brings {
        level
        skill {
          slug
          name
        }
      }
      wishes {
        level
        skill {
          slug
          name
        }
      }
      avoids {
        slug
        name
      }
      practices {
        slug
        name
      }
      languages {
        fluency
        language {
          code
          name
        }
      }
      reaches {
        kind
        radiusKm
        countries
        place {
          id
          label
          name
          latitude
          longitude
        }
      }
      entries {
        id
        kind
        title
        firstDay
        lastDay
        url
        isPrivate
        weeks
        place {
          id
          label
          name
          country
          latitude
          longitude
        }
      }
    }
  `,
  [TripOnPage],
);

export const TripDocument = graphql(
  `
    query Trip($slug: String!, $key: String) {
      me {
        ...ViewerOnPage
      }
      thisWeek
      trip(slug: $slug, key: $key) {
        ...TripInFull
        fitsMyOffers {
          offer {
            slug
            title
          }
          weeks
          cure {
            ...CureOnPage
          }
        }
      }
    }
  `,
  [CureOnPage, TripInFull, ViewerOnPage],
);

export const MyTripsDocument = graphql(
  `
    query MyTrips {
      me {
        ...ViewerOnPage
      }
      thisWeek
      myTrips {
        ...TripOnPage
        state
      }
    }
  `,
  [TripOnPage, ViewerOnPage],
);

export const EditTripDocument = graphql(
  `
    query EditTrip($slug: String!) {
      me {
        ...ViewerOnPage
      }
      thisWeek
      trip(slug: $slug) {
        ...TripInFull
        story
        guests {
          handle
        }
        weekWishes {
          week
          rank
        }
      }
      spokenLanguages {
        code
        name
      }
      usualPractices {
        slug
        name
      }
    }
  `,
  [TripInFull, ViewerOnPage],
);
