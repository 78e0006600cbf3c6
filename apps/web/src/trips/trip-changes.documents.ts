import { graphql } from '../graphql.js';

export const PostTripDocument = graphql(`
  mutation PostTrip($input: PostTripInput!) {
    postTrip(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const ChangeTripDocument = graphql(`
  mutation ChangeTrip($input: ChangeTripInput!) {
    changeTrip(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const OpenTripDocument = graphql(`
  mutation OpenTrip($input: TripInput!) {
    openTrip(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const CloseTripDocument = graphql(`
  mutation CloseTrip($input: TripInput!) {
    closeTrip(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const FillTripDocument = graphql(`
  mutation FillTrip($input: TripInput!) {
    fillTripFromProfile(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const SetTripAudienceDocument = graphql(`
  mutation SetTripAudience($input: SetTripAudienceInput!) {
    setTripAudience(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const RenewTripLinkDocument = graphql(`
  mutation RenewTripLink($input: TripInput!) {
    renewTripLink(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const SetTripSkillDocument = graphql(`
  mutation SetTripSkill($input: SetTripSkillInput!) {
    setTripSkill(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const DropTripSkillDocument = graphql(`
  mutation DropTripSkill($input: DropTripSkillInput!) {
    dropTripSkill(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const SetTripReachesDocument = graphql(`
  mutation SetTripReaches($input: SetTripReachesInput!) {
    setTripReaches(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const SetWeekWishesDocument = graphql(`
  mutation SetWeekWishes($input: SetWeekWishesInput!) {
    setWeekWishes(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const AddTripEntryDocument = graphql(`
  mutation AddTripEntry($input: AddTripEntryInput!) {
    addTripEntry(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const ChangeTripEntryDocument = graphql(`
  mutation ChangeTripEntry($input: ChangeTripEntryInput!) {
    changeTripEntry(input: $input) {
      trip {
        slug
      }
    }
  }
`);

export const DropTripEntryDocument = graphql(`
  mutation DropTripEntry($input: DropTripEntryInput!) {
    dropTripEntry(input: $input) {
      trip {
        slug
      }
    }
  }
`);
