import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

export const SessionsDocument = graphql(
  `
    query Sessions {
      me {
        ...ViewerOnPage
      }
      mySessions {
        id
        browser
        system
        openedAt
        lastUsedAt
        isThisOne
      }
    }
  `,
  [ViewerOnPage],
);

export const EndSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      isEnded
    }
  }
`);

export const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      ended
    }
  }
`);

export const TokensDocument = graphql(
  `
    query Tokens {
      me {
        ...ViewerOnPage
      }
      myTokens {
        id
        name
        scopes
        createdAt
        expiresAt
        lastUsedAt
      }
    }
  `,
  [ViewerOnPage],
);

export const MakeTokenDocument = graphql(`
  mutation MakeToken($input: MakeTokenInput!) {
    makeToken(input: $input) {
      secret
      token {
        name
      }
    }
  }
`);

export const RevokeTokenDocument = graphql(`
  mutation RevokeToken($input: RevokeTokenInput!) {
    revokeToken(input: $input) {
      isRevoked
    }
  }
`);
