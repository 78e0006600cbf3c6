import { graphql } from './graphql.js';

/** Whoever is looking, as the head of every page shows her. */
export const ViewerOnPage = graphql(`
  fragment ViewerOnPage on Person @_unmask {
    handle
    name
    duty
    warning {
      id
      action
      title
      message
    }
    leavesAt
  }
`);
