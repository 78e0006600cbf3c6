import { graphql } from '../graphql.js';
import { CureOnPage } from '../matches/matches.documents.js';
import { ViewerOnPage } from '../viewer.documents.js';

/** All that an offer says, as its page and the page where it is said show it. */
export const OfferOnPage = graphql(`
  fragment OfferOnPage on Offer @_unmask {
    id
    slug
    title
    work
    workHtml
    state
    isOnSite
    isRemote
    stayLeast
    stayMost
    lodging
    lodgingRules
    lodgingRulesHtml
    travelPaid
    pay
    stipendAmount
    stipendCurrency
    publication
    roles
    experience
    askedAt
    myRole
    openWeeks
    company {
      id
      slug
      name
    }
    site {
      id
    }
    place {
      label
      name
      country
      latitude
      longitude
    }
    contact {
      handle
      name
    }
    weeks {
      week
      seats
      free
    }
    uses {
      level
      skill {
        slug
        name
      }
    }
    seeks {
      level
      skill {
        slug
        name
      }
    }
    teaches {
      level
      skill {
        slug
        name
      }
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
    pictures {
      key
      alt
      small
      medium
      large
    }
  }
`);

export const OfferDocument = graphql(
  `
    query Offer($slug: String!) {
      me {
        ...ViewerOnPage
      }
      thisWeek
      offer(slug: $slug) {
        ...OfferOnPage
        fitsMyTrips {
          trip {
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
  [CureOnPage, ViewerOnPage, OfferOnPage],
);

/** With what there is to choose from. */
export const OwnOfferDocument = graphql(
  `
    query OwnOffer($slug: String!) {
      me {
        ...ViewerOnPage
      }
      thisWeek
      spokenLanguages {
        code
        name
      }
      usualPractices {
        slug
        name
      }
      offer(slug: $slug) {
        ...OfferOnPage
        company {
          sites {
            id
            name
            isClosed
            place {
              label
            }
          }
          members {
            person {
              handle
              name
            }
          }
        }
      }
    }
  `,
  [ViewerOnPage, OfferOnPage],
);

/** Where an offer of a company begins. */
export const NewOfferDocument = graphql(
  `
    query NewOffer($slug: String!) {
      me {
        ...ViewerOnPage
      }
      company(slug: $slug) {
        id
        slug
        name
        myRole
        sites {
          id
          name
          isClosed
          place {
            label
          }
        }
      }
    }
  `,
  [ViewerOnPage],
);

export const DraftOfferDocument = graphql(`
  mutation DraftOffer($input: DraftOfferInput!) {
    draftOffer(input: $input) {
      offer {
        slug
      }
    }
  }
`);

export const ChangeOfferDocument = graphql(`
  mutation ChangeOffer($input: ChangeOfferInput!) {
    changeOffer(input: $input) {
      offer {
        slug
      }
    }
  }
`);

export const SetOfferWeeksDocument = graphql(`
  mutation SetOfferWeeks($input: SetOfferWeeksInput!) {
    setOfferWeeks(input: $input) {
      offer {
        slug
      }
    }
  }
`);

export const OpenOfferDocument = graphql(`
  mutation OpenOffer($input: OpenOfferInput!) {
    openOffer(input: $input) {
      offer {
        slug
      }
    }
  }
`);

export const PauseOfferDocument = graphql(`
  mutation PauseOffer($input: PauseOfferInput!) {
    pauseOffer(input: $input) {
      offer {
        slug
      }
    }
  }
`);

export const CloseOfferDocument = graphql(`
  mutation CloseOffer($input: CloseOfferInput!) {
    closeOffer(input: $input) {
      offer {
        slug
      }
    }
  }
`);

export const CopyOfferDocument = graphql(`
  mutation CopyOffer($input: CopyOfferInput!) {
    copyOffer(input: $input) {
      offer {
        slug
      }
    }
  }
`);

export const ConfirmOfferDocument = graphql(`
  mutation ConfirmOffer($input: ConfirmOfferInput!) {
    confirmOffer(input: $input) {
      offer {
        slug
      }
    }
  }
`);

export const AnswerOfferDocument = graphql(`
  mutation AnswerOffer($input: AnswerOfferInput!) {
    answerOffer(input: $input) {
      offer {
        slug
      }
    }
  }
`);

export const AddLodgingPictureDocument = graphql(`
  mutation AddLodgingPicture($input: AddLodgingPictureInput!) {
    addLodgingPicture(input: $input) {
      offer {
        slug
      }
    }
  }
`);

export const DropLodgingPictureDocument = graphql(`
  mutation DropLodgingPicture($input: DropLodgingPictureInput!) {
    dropLodgingPicture(input: $input) {
      offer {
        slug
      }
    }
  }
`);
