import { graphql } from '../graphql.js';
import { WaysInOnPage } from './identity.documents.js';
import { ViewerOnPage } from '../viewer.documents.js';
import { PersonOnProfile } from './profile.documents.js';
import { TripOnPage } from '../trips/trip.documents.js';

export const StandingDocument = graphql(
  `
    query Standing {
      me {
        ...ViewerOnPage
      }
    }
  `,
  [ViewerOnPage],
);

export const WelcomeDocument = graphql(
  `
    query Welcome {
      me {
        ...ViewerOnPage
      }
      instance {
        sendsMail
        signUp
        ...WaysInOnPage
      }
    }
  `,
  [ViewerOnPage, WaysInOnPage],
);

export const ProfileDocument = graphql(
  `
    query Profile($handle: String!) {
      me {
        ...ViewerOnPage
      }
      thisWeek
      person(handle: $handle) {
        ...PersonOnProfile
        joinedAt
        email
        isUnlisted
        isBlocked
        isMuted
        storyHtml
        home: place {
          label
          name
          country
          latitude
          longitude
        }
        trips {
          ...TripOnPage
        }
      }
    }
  `,
  [PersonOnProfile, TripOnPage, ViewerOnPage],
);

export const OwnProfileDocument = graphql(
  `
    query OwnProfile {
      me {
        ...ViewerOnPage
        ...PersonOnProfile
        story
        home: place {
          id
          label
        }
      }
      instance {
        sendsMail
      }
      spokenLanguages {
        code
        name
      }
      usualPractices {
        slug
        name
      }
    }
  `,
  [PersonOnProfile, ViewerOnPage],
);

export const FindPlacesDocument = graphql(`
  query FindPlaces($text: String!) {
    places(search: $text, first: 8) {
      nodes {
        id
        label
      }
    }
  }
`);

export const FindSkillsDocument = graphql(`
  query FindSkills($text: String!) {
    skills(search: $text, first: 8) {
      nodes {
        slug
        name
      }
    }
  }
`);

export const SignUpDocument = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      isSignedOut
    }
  }
`);

export const ChangeProfileDocument = graphql(`
  mutation ChangeProfile($input: ChangeProfileInput!) {
    changeProfile(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const SetSkillDocument = graphql(`
  mutation SetSkill($input: SetSkillInput!) {
    setSkill(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const DropSkillDocument = graphql(`
  mutation DropSkill($input: DropSkillInput!) {
    dropSkill(input: $input) {
      person {
        handle
      }
    }
  }
`);
