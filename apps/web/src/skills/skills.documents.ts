import { graphql } from '../graphql.js';
import { ViewerOnPage } from '../viewer.documents.js';

export const SkillInList = graphql(`
  fragment SkillInList on Skill @_unmask {
    slug
    kind
    name
    nameEn: name(language: EN)
    nameDe: name(language: DE)
    aliases
    people {
      can
      learn
    }
  }
`);

const SuggestionInList = graphql(`
  fragment SuggestionInList on SkillSuggestion @_unmask {
    id
    name
    kind
    why
    state
    createdAt
    answer
    skill {
      slug
      name
    }
  }
`);

export const ShelvesDocument = graphql(
  `
    query Shelves {
      me {
        ...ViewerOnPage
      }
      skillShelves {
        kind
        count
      }
    }
  `,
  [ViewerOnPage],
);

export const ListedSkillsDocument = graphql(
  `
    query ListedSkills($text: String, $kind: String, $after: String) {
      skills(search: $text, kind: $kind, first: 30, after: $after) {
        nodes {
          ...SkillInList
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [SkillInList],
);

export const OwnSuggestionsDocument = graphql(
  `
    query OwnSuggestions {
      mySkillSuggestions(first: 10) {
        nodes {
          ...SuggestionInList
        }
      }
    }
  `,
  [SuggestionInList],
);

export const SkillDocument = graphql(
  `
    query Skill($slug: String!) {
      me {
        ...ViewerOnPage
      }
      skill(slug: $slug) {
        ...SkillInList
        state
      }
    }
  `,
  [SkillInList, ViewerOnPage],
);

export const SuggestSkillDocument = graphql(`
  mutation SuggestSkill($input: SuggestSkillInput!) {
    suggestSkill(input: $input) {
      suggestion {
        id
      }
    }
  }
`);

export const KeepListDocument = graphql(
  `
    query KeepList {
      me {
        ...ViewerOnPage
      }
      skillSuggestions(first: 50) {
        nodes {
          ...SuggestionInList
          person {
            handle
            name
          }
        }
      }
      retiredSkills(first: 50) {
        nodes {
          slug
          name
        }
      }
    }
  `,
  [SuggestionInList, ViewerOnPage],
);

export const SuggestionDocument = graphql(
  `
    query Suggestion($id: ID!) {
      me {
        ...ViewerOnPage
      }
      skillSuggestion(id: $id) {
        ...SuggestionInList
        person {
          handle
          name
        }
      }
    }
  `,
  [SuggestionInList, ViewerOnPage],
);

export const AcceptSkillDocument = graphql(`
  mutation AcceptSkill($input: AcceptSkillInput!) {
    acceptSkill(input: $input) {
      skill {
        slug
      }
    }
  }
`);

export const JoinSkillDocument = graphql(`
  mutation JoinSkill($input: JoinSkillInput!) {
    joinSkill(input: $input) {
      skill {
        slug
      }
    }
  }
`);

export const DeclineSkillDocument = graphql(`
  mutation DeclineSkill($input: DeclineSkillInput!) {
    declineSkill(input: $input) {
      suggestion {
        id
      }
    }
  }
`);

export const MergeSkillsDocument = graphql(`
  mutation MergeSkills($input: MergeSkillsInput!) {
    mergeSkills(input: $input) {
      skill {
        slug
      }
    }
  }
`);

export const RenameSkillDocument = graphql(`
  mutation RenameSkill($input: RenameSkillInput!) {
    renameSkill(input: $input) {
      skill {
        slug
      }
    }
  }
`);

export const AddSkillAliasDocument = graphql(`
  mutation AddSkillAlias($input: SkillAliasInput!) {
    addSkillAlias(input: $input) {
      skill {
        slug
      }
    }
  }
`);

export const DropSkillAliasDocument = graphql(`
  mutation DropSkillAlias($input: SkillAliasInput!) {
    dropSkillAlias(input: $input) {
      skill {
        slug
      }
    }
  }
`);

export const RetireSkillDocument = graphql(`
  mutation RetireSkill($input: AlterSkillInput!) {
    retireSkill(input: $input) {
      skill {
        slug
      }
    }
  }
`);

export const RelistSkillDocument = graphql(`
  mutation RelistSkill($input: AlterSkillInput!) {
    relistSkill(input: $input) {
      skill {
        slug
      }
    }
  }
`);
