export interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** What one might ask first. A test asks each of them. */
export const examples: readonly Example[] = [
  {
    title: 'Who is on the road',
    query: `# Trips under way or still to come. A week that is open is an invitation.
query OnTheRoad($first: Int!) {
  thisWeek
  trips(first: $first) {
    nodes {
      title
      firstWeek
      lastWeek
      openWeeks
      person {
        name
        place {
          name
        }
      }
      visits {
        week
        company {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
    variables: { first: 5 },
  },
  {
    title: 'A person and her skills',
    query: `query Person($handle: String!) {
  person(handle: $handle) {
    name
    place {
      label
    }
    skills {
      skill {
        name
      }
      stance
      level
    }
  }
}`,
    variables: { handle: 'mira-brandt' },
  },
  {
    title: 'Towns, in any spelling',
    query: `query Towns($search: String!) {
  places(search: $search, first: 5) {
    nodes {
      english: label(language: EN)
      german: label(language: DE)
      population
      zone
    }
  }
}`,
    variables: { search: 'Muenchen' },
  },
  {
    title: 'Skills, as one types them',
    query: `{
  skills(search: "k8s", first: 5) {
    nodes {
      slug
      name
      kind
    }
  }
}`,
  },
  {
    title: 'Who am I',
    query: `# Whoever is signed in on the site is signed in here.
{
  me {
    handle
    name
    trips {
      title
      openWeeks
    }
  }
}`,
  },
  {
    title: 'Change my profile',
    query: `mutation ChangeProfile($input: ChangeProfileInput!) {
  changeProfile(input: $input) {
    person {
      handle
      name
    }
  }
}`,
    variables: { input: { name: 'Mira Brandt' } },
  },
  {
    title: 'Hear of changes',
    query: `# Answers at once, and again whenever her profile changes.
subscription Changes($handle: String!) {
  personChanged(handle: $handle) {
    name
    place {
      name
    }
  }
}`,
    variables: { handle: 'mira-brandt' },
  },
];
