import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

/** How one gets in besides a password. */
export const WaysInOnPage = graphql(`
  fragment WaysInOnPage on Instance @_unmask {
    waysIn {
      provider
      name
      isOn
    }
  }
`);

export const WaysInDocument = graphql(
  `
    query WaysIn {
      me {
        ...ViewerOnPage
      }
      instance {
        ...WaysInOnPage
      }
    }
  `,
  [ViewerOnPage, WaysInOnPage],
);

export const StartSignInDocument = graphql(`
  mutation StartSignIn($input: StartSignInInput!) {
    start: startSignIn(input: $input) {
      address
      secret
    }
  }
`);

export const StartLinkingDocument = graphql(`
  mutation StartLinking($input: StartSignInInput!) {
    start: startLinking(input: $input) {
      address
      secret
    }
  }
`);

export const FinishSignInDocument = graphql(`
  mutation FinishSignIn($input: FinishSignInInput!) {
    finishSignIn(input: $input) {
      person {
        handle
      }
      secret
      back
    }
  }
`);

export const WaitingIdentityDocument = graphql(
  `
    query WaitingIdentity($secret: String!) {
      me {
        ...ViewerOnPage
      }
      waitingIdentity(secret: $secret) {
        provider
        providerName
        label
        name
        handle
        email
        isAddressTaken
        maySignUp
      }
    }
  `,
  [ViewerOnPage],
);

export const SignUpByIdentityDocument = graphql(`
  mutation SignUpByIdentity($input: SignUpByIdentityInput!) {
    signUpByIdentity(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const LinkIdentityDocument = graphql(`
  mutation LinkIdentity($input: LinkIdentityInput!) {
    linkIdentity(input: $input) {
      back
    }
  }
`);

export const UnlinkIdentityDocument = graphql(`
  mutation UnlinkIdentity($input: UnlinkIdentityInput!) {
    unlinkIdentity(input: $input) {
      identities {
        issuer
      }
    }
  }
`);

export const ConnectionsDocument = graphql(
  `
    query Connections {
      me {
        ...ViewerOnPage
      }
      instance {
        ...WaysInOnPage
      }
      myIdentities {
        provider
        issuer
        label
        isOpen
        linkedAt
        lastUsedAt
      }
    }
  `,
  [ViewerOnPage, WaysInOnPage],
);
