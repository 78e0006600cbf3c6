import { graphql } from '../graphql.js';
import { WaysInOnPage } from './identity.documents.js';
import { ViewerOnPage } from '../viewer.documents.js';

export const EntryDocument = graphql(
  `
    query Entry {
      me {
        ...ViewerOnPage
      }
      instance {
        sendsMail
        ...WaysInOnPage
      }
    }
  `,
  [ViewerOnPage, WaysInOnPage],
);

export const IsInvitedDocument = graphql(`
  query IsInvited($invitation: String!) {
    isInvited(invitation: $invitation)
  }
`);

export const AskForSignInLinkDocument = graphql(`
  mutation AskForSignInLink($input: AskForSignInLinkInput!) {
    askForSignInLink(input: $input) {
      isAskedFor
    }
  }
`);

export const AskForPasswordResetDocument = graphql(`
  mutation AskForPasswordReset($input: AskForPasswordResetInput!) {
    askForPasswordReset(input: $input) {
      isAskedFor
    }
  }
`);

export const MailedLinkDocument = graphql(
  `
    query MailedLink($secret: String!) {
      me {
        ...ViewerOnPage
      }
      mailedLink(secret: $secret) {
        purpose
        email
        isMine
        isProved
        person {
          handle
          name
        }
      }
    }
  `,
  [ViewerOnPage],
);

export const SignInByLinkDocument = graphql(`
  mutation SignInByLink($input: SignInByLinkInput!) {
    signInByLink(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const ResetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const ProveAddressDocument = graphql(`
  mutation ProveAddress($input: ProveAddressInput!) {
    proveAddress(input: $input) {
      account {
        isVerified
      }
    }
  }
`);

export const MyAccountDocument = graphql(
  `
    query MyAccount {
      me {
        ...ViewerOnPage
      }
      instance {
        sendsMail
      }
      myAccount {
        email
        pendingEmail
        isVerified
        hasPassword
        hasJustSignedIn
      }
    }
  `,
  [ViewerOnPage],
);

export const AskForVerificationDocument = graphql(`
  mutation AskForVerification {
    askForVerification {
      isAskedFor
    }
  }
`);

export const AskForEmailChangeDocument = graphql(`
  mutation AskForEmailChange($input: AskForEmailChangeInput!) {
    askForEmailChange(input: $input) {
      isAskedFor
    }
  }
`);

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      account {
        hasPassword
      }
    }
  }
`);

export const InvitationsDocument = graphql(
  `
    query Invitations($after: String) {
      me {
        ...ViewerOnPage
      }
      instance {
        signUp
      }
      invitations(first: 30, after: $after) {
        nodes {
          id
          note
          expiresAt
          usedAt
          maker {
            name
          }
          guest {
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

export const InviteDocument = graphql(`
  mutation Invite($input: InviteInput!) {
    invite(input: $input) {
      link
    }
  }
`);

export const WithdrawInvitationDocument = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      withdrawnId
    }
  }
`);
