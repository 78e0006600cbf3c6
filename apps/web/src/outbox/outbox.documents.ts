import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

export const OutboxDocument = graphql(
  `
    query Outbox($after: String) {
      me {
        ...ViewerOnPage
      }
      instance {
        sendsMail
      }
      outbox(first: 30, after: $after) {
        nodes {
          id
          recipient
          subject
          state
          createdAt
          complaint
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ViewerOnPage],
);

export const MailDocument = graphql(
  `
    query Mail($id: ID!) {
      me {
        ...ViewerOnPage
      }
      mail(id: $id) {
        id
        recipient
        subject
        state
        createdAt
        complaint
        language
        text
        links
      }
    }
  `,
  [ViewerOnPage],
);

export const RetryMailDocument = graphql(`
  mutation RetryMail($input: OutboxMailInput!) {
    retryMail(input: $input) {
      mail {
        id
      }
    }
  }
`);

export const DropMailDocument = graphql(`
  mutation DropMail($input: OutboxMailInput!) {
    dropMail(input: $input) {
      mail
    }
  }
`);
