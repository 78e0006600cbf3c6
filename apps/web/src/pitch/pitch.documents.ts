import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

export const CompanyPitchDocument = graphql(
  `
    query CompanyPitch($slug: String!) {
      me {
        ...ViewerOnPage
      }
      thisWeek
      company(slug: $slug) {
        slug
        name
        offers {
          slug
          title
          state
          stayMost
          lodging
          travelPaid
          pay
          stipendAmount
          stipendCurrency
          publication
          openWeeks
          seeks {
            skill {
              name
            }
          }
        }
      }
    }
  `,
  [ViewerOnPage],
);

export const EarlierHostsDocument = graphql(`
  query EarlierHosts($since: Week!) {
    trips(since: $since, first: 50) {
      nodes {
        visits {
          week
          place {
            name
          }
          company {
            slug
            name
          }
        }
      }
    }
  }
`);

export const PersonPitchDocument = graphql(
  `
    query PersonPitch($handle: String!) {
      me {
        ...ViewerOnPage
      }
      thisWeek
      person(handle: $handle) {
        handle
        name
        isUnlisted
        skills {
          stance
          skill {
            name
          }
        }
        trips {
          slug
          title
          state
          firstWeek
          lastWeek
          openWeeks
          needsBed
          fareNeed
          payNeed
          brings {
            skill {
              name
            }
          }
          wishes {
            skill {
              name
            }
          }
          visits {
            week
            place {
              name
            }
            company {
              slug
              name
            }
          }
        }
      }
    }
  `,
  [ViewerOnPage],
);
