import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

export const PrivacyDocument = graphql(
  `
    query Privacy($blocksAfter: String, $mutesAfter: String) {
      me {
        ...ViewerOnPage
      }
      myPrivacy {
        parts {
          part
          audience
        }
        isUnlisted
      }
      myBlocks(first: 50, after: $blocksAfter) {
        nodes {
          at
          person {
            handle
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      myMutes(first: 50, after: $mutesAfter) {
        nodes {
          at
          person {
            handle
            name
          }
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

export const ChangePrivacyDocument = graphql(`
  mutation ChangePrivacy($input: ChangePrivacyInput!) {
    changePrivacy(input: $input) {
      privacy {
        isUnlisted
      }
    }
  }
`);

export const BlockPersonDocument = graphql(`
  mutation BlockPerson($input: BlockPersonInput!) {
    blockPerson(input: $input) {
      isBlocked
    }
  }
`);

export const UnblockPersonDocument = graphql(`
  mutation UnblockPerson($input: UnblockPersonInput!) {
    unblockPerson(input: $input) {
      isBlocked
    }
  }
`);

export const MutePersonDocument = graphql(`
  mutation MutePerson($input: MutePersonInput!) {
    mutePerson(input: $input) {
      isMuted
    }
  }
`);

export const UnmutePersonDocument = graphql(`
  mutation UnmutePerson($input: UnmutePersonInput!) {
    unmutePerson(input: $input) {
      isMuted
    }
  }
`);
