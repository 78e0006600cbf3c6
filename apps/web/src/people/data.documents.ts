import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

export const OwnDataDocument = graphql(
  `
    query OwnData {
      me {
        ...ViewerOnPage
      }
      myArchives {
        id
        state
        doneParts
        allParts
        path
        size
        orderedAt
        expiresAt
      }
      myLeaving {
        leavesAt
        asksPassword
      }
    }
  `,
  [ViewerOnPage],
);

export const OrderArchiveDocument = graphql(`
  mutation OrderArchive {
    orderArchive {
      archive {
        id
      }
    }
  }
`);

export const LeaveWalzDocument = graphql(`
  mutation LeaveWalz($input: LeaveWalzInput!) {
    leaveWalz(input: $input) {
      person {
        leavesAt
      }
    }
  }
`);

export const ComeBackDocument = graphql(`
  mutation ComeBack {
    comeBack {
      person {
        leavesAt
      }
    }
  }
`);
