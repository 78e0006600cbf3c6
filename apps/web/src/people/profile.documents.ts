import { graphql } from '../graphql.js';

/** What a person says of herself, as her page and the page where she says it show it. */
export const PersonOnProfile = graphql(`
  fragment PersonOnProfile on Person @_unmask {
    id
    handle
    name
    role
    photo {
      small
      medium
      large
    }
    languages {
      language {
        code
        name
      }
      fluency
    }
    practices {
      slug
      name
    }
    links {
      id
      url
      verifiedAt
      checkedAt
      hindrance
    }
    skills {
      skill {
        slug
        name
      }
      stance
      level
    }
  }
`);

export const FindPracticesDocument = graphql(`
  query FindPractices($text: String!) {
    skills(search: $text, first: 40) {
      nodes {
        slug
        name
        kind
      }
    }
  }
`);

export const PreviewStoryDocument = graphql(`
  query PreviewStory($text: Markdown!) {
    markdownPreview(text: $text) {
      html
    }
  }
`);

export const SetPhotoDocument = graphql(`
  mutation SetPhoto($input: SetPhotoInput!) {
    setPhoto(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const DropPhotoDocument = graphql(`
  mutation DropPhoto {
    dropPhoto {
      person {
        handle
      }
    }
  }
`);

export const SetLanguageDocument = graphql(`
  mutation SetLanguage($input: SetLanguageInput!) {
    setLanguage(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const DropLanguageDocument = graphql(`
  mutation DropLanguage($input: DropLanguageInput!) {
    dropLanguage(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const ChangePracticesDocument = graphql(`
  mutation ChangePractices($input: ChangePracticesInput!) {
    changePractices(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const AddLinkDocument = graphql(`
  mutation AddLink($input: AddLinkInput!) {
    addLink(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const DropLinkDocument = graphql(`
  mutation DropLink($input: DropLinkInput!) {
    dropLink(input: $input) {
      person {
        handle
      }
    }
  }
`);

export const RecheckLinkDocument = graphql(`
  mutation RecheckLink($input: RecheckLinkInput!) {
    recheckLink(input: $input) {
      person {
        handle
      }
    }
  }
`);
