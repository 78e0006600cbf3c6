import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

const SkillOfMatch = graphql(`
  fragment SkillOfMatch on MatchSkill @_unmask {
    skill {
      slug
      name
    }
    level
  }
`);

const ExplanationOnPage = graphql(
  `
    fragment ExplanationOnPage on MatchExplanation @_unmask {
      taught {
        ...SkillOfMatch
      }
      untaught {
        ...SkillOfMatch
      }
      brought {
        ...SkillOfMatch
      }
      unbrought {
        ...SkillOfMatch
      }
      rank
      tongue {
        language {
          code
          name
        }
        fluency
      }
      bed
      fareNeed
      farePaid
      from {
        name
      }
      parts {
        part
        value
        weight
        points
      }
    }
  `,
  [SkillOfMatch],
);

export const CureOnPage = graphql(`
  fragment CureOnPage on MatchCure @_unmask {
    gate
    weeks
    languages {
      code
      name
    }
    hindrance
    km
    radiusKm
    country
    avoided {
      slug
      name
    }
  }
`);

const FitOffer = graphql(`
  fragment FitOffer on Offer @_unmask {
    id
    slug
    title
    lodging
    isOnSite
    isRemote
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
  }
`);

const FitTrip = graphql(`
  fragment FitTrip on Trip @_unmask {
    id
    slug
    title
    needsBed
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
  }
`);

const OfferForTripOnPage = graphql(
  `
    fragment OfferForTripOnPage on OfferForTrip @_unmask {
      score
      km
      isRemote
      best
      weeks
      explanation {
        ...ExplanationOnPage
      }
      offer {
        ...FitOffer
      }
    }
  `,
  [ExplanationOnPage, FitOffer],
);

const TripForOfferOnPage = graphql(
  `
    fragment TripForOfferOnPage on TripForOffer @_unmask {
      score
      km
      isRemote
      best
      weeks
      explanation {
        ...ExplanationOnPage
      }
      trip {
        ...FitTrip
      }
    }
  `,
  [ExplanationOnPage, FitTrip],
);

export const TripMatchesDocument = graphql(
  `
    query TripMatches($trip: String!, $after: String) {
      me {
        ...ViewerOnPage
      }
      thisWeek
      offersForTrip(trip: $trip, first: 20, after: $after) {
        trip {
          id
          slug
          title
          state
          openWeeks
        }
        weights {
          part
          weight
          usual
        }
        nodes {
          ...OfferForTripOnPage
        }
        nearMisses {
          score
          km
          isRemote
          best
          weeks
          explanation {
            ...ExplanationOnPage
          }
          offer {
            ...FitOffer
          }
          cure {
            ...CureOnPage
          }
        }
        surprise {
          ...OfferForTripOnPage
        }
        asides {
          offer {
            ...FitOffer
          }
          reason
          words
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ViewerOnPage, ExplanationOnPage, CureOnPage, FitOffer, OfferForTripOnPage],
);

export const OfferMatchesDocument = graphql(
  `
    query OfferMatches($offer: String!, $after: String) {
      me {
        ...ViewerOnPage
      }
      thisWeek
      tripsForOffer(offer: $offer, first: 20, after: $after) {
        offer {
          ...FitOffer
          state
          openWeeks
        }
        weights {
          part
          weight
          usual
        }
        nodes {
          ...TripForOfferOnPage
        }
        nearMisses {
          score
          km
          isRemote
          best
          weeks
          explanation {
            ...ExplanationOnPage
          }
          trip {
            ...FitTrip
          }
          cure {
            ...CureOnPage
          }
        }
        surprise {
          ...TripForOfferOnPage
        }
        asides {
          trip {
            ...FitTrip
          }
          reason
          words
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ViewerOnPage, ExplanationOnPage, CureOnPage, FitOffer, FitTrip, TripForOfferOnPage],
);
