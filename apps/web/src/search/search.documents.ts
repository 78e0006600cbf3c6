import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

const AskedOnPage = graphql(`
  fragment AskedOnPage on SearchAsked @_unmask {
    can {
      slug
      name
    }
    learn {
      slug
      name
    }
    practices {
      slug
      name
    }
    place {
      id
      name
      label
    }
  }
`);

const OfferOnPage = graphql(`
  fragment OfferOnPage on OfferMatch @_unmask {
    km
    isRemote
    best
    weeks
    reasons {
      kind
      skills {
        slug
        name
      }
    }
    offer {
      slug
      title
      company {
        slug
        name
      }
      place {
        name
        country
        countryName
        latitude
        longitude
      }
      isOnSite
      isRemote
      lodging
      pay
      seeks {
        skill {
          slug
          name
        }
      }
      teaches {
        skill {
          slug
          name
        }
      }
    }
  }
`);

const TripFoundOnPage = graphql(`
  fragment TripFoundOnPage on TripMatch @_unmask {
    km
    isRemote
    best
    weeks
    reasons {
      kind
      skills {
        slug
        name
      }
    }
    trip {
      slug
      title
      person {
        handle
        name
        photo {
          small
          medium
          large
        }
      }
      place {
        name
        country
        countryName
        latitude
        longitude
      }
      needsBed
      brings {
        skill {
          slug
          name
        }
      }
      wishes {
        skill {
          slug
          name
        }
      }
    }
  }
`);

/** What the page of a search shows whatever is found. */
export const FinderDocument = graphql(
  `
    query Finder {
      me {
        ...ViewerOnPage
      }
      thisWeek
      spokenLanguages {
        code
        name
      }
    }
  `,
  [ViewerOnPage],
);

export const OffersDocument = graphql(
  `
    query FindOffers($search: OfferSearchInput!, $sort: SearchSort!, $after: String) {
      found: offers(search: $search, sort: $sort, after: $after) {
        nodes {
          ...OfferOnPage
        }
        surprise {
          ...OfferOnPage
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        asked {
          ...AskedOnPage
        }
        loosenings {
          without
          count
          isMore
        }
      }
    }
  `,
  [AskedOnPage, OfferOnPage],
);

export const JourneymenDocument = graphql(
  `
    query FindJourneymen($search: TripSearchInput!, $sort: SearchSort!, $after: String) {
      found: journeymen(search: $search, sort: $sort, after: $after) {
        nodes {
          ...TripFoundOnPage
        }
        surprise {
          ...TripFoundOnPage
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        asked {
          ...AskedOnPage
        }
        loosenings {
          without
          count
          isMore
        }
      }
    }
  `,
  [AskedOnPage, TripFoundOnPage],
);

export const PlaceAskedDocument = graphql(`
  query PlaceAsked($id: ID!) {
    place(id: $id) {
      label
    }
  }
`);

export const PlaceTypedDocument = graphql(`
  query PlaceTyped($text: String!) {
    places(search: $text, first: 1) {
      nodes {
        id
      }
    }
  }
`);
