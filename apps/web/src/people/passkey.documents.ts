import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

export const PasskeysDocument = graphql(
  `
    query Passkeys {
      me {
        ...ViewerOnPage
      }
      myPasskeys {
        id
        name
        addedAt
        lastUsedAt
      }
    }
  `,
  [ViewerOnPage],
);

export const AddPasskeyDocument = graphql(`
  mutation AddPasskey($input: AddPasskeyInput!) {
    addPasskey(input: $input) {
      passkey {
        id
      }
    }
  }
`);

export const RemovePasskeyDocument = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      isRemoved
    }
  }
`);

export const SignInByPasskeyDocument = graphql(`
  mutation SignInByPasskey($input: SignInByPasskeyInput!) {
    signInByPasskey(input: $input) {
      person {
        handle
      }
    }
  }
`);
