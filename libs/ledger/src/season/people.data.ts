/** Those of the told season who travel; what else they say of themselves stands in `profiles`. */
export interface ToldPerson {
  readonly handle: string;
  readonly name: string;
  /** Written as `CC Name`, the largest town of that name in that country. */
  readonly home: string;
  readonly can: Readonly<Record<string, 1 | 2 | 3>>;
  readonly learn: readonly string[];
  readonly avoid: readonly string[];
}

export const people: readonly ToldPerson[] = [
  {
    handle: 'mira-brandt',
    name: 'Mira Brandt',
    home: 'DE Leipzig',
    can: { typescript: 3, 'test-driven-development': 3, postgresql: 2, 'pair-programming': 3 },
    learn: ['elixir', 'event-storming'],
    avoid: ['php'],
  },
  {
    handle: 'jonas-falk',
    name: 'Jonas Falk',
    home: 'AT Graz',
    can: { java: 3, kotlin: 2, kubernetes: 1 },
    learn: ['rust', 'mob-programming'],
    avoid: ['xml'],
  },
  {
    handle: 'noor-haddad',
    name: 'Noor Haddad',
    home: 'NL Rotterdam',
    can: { 'exploratory-testing': 3, python: 2, playwright: 2 },
    learn: ['accessibility', 'typescript'],
    avoid: [],
  },
  {
    handle: 'tomasz-wilk',
    name: 'Tomasz Wilk',
    home: 'PL Wrocław',
    can: { rust: 2, 'c-plus-plus': 3, linux: 2 },
    learn: ['domain-driven-design', 'kotlin'],
    avoid: ['scrum'],
  },
  {
    handle: 'sophie-keller',
    name: 'Sophie Keller',
    home: 'CH Zürich',
    can: { ruby: 3, 'ruby-on-rails': 3, facilitation: 2 },
    learn: ['go'],
    avoid: [],
  },
  {
    handle: 'aino-laine',
    name: 'Aino Laine',
    home: 'FI Tampere',
    can: { css: 3, accessibility: 3, 'web-components': 2, figma: 2 },
    learn: ['user-research', 'elm'],
    avoid: ['tailwind-css'],
  },
  {
    handle: 'lea-zimmer',
    name: 'Lea Zimmer',
    home: 'DE Erfurt',
    can: { python: 1, sql: 1, html: 1 },
    learn: ['test-driven-development', 'linux', 'typescript'],
    avoid: [],
  },
  {
    handle: 'rui-tavares',
    name: 'Rui Tavares',
    home: 'PT Lisbon',
    can: { postgresql: 3, python: 3, 'apache-kafka': 2, dbt: 2 },
    learn: ['rust', 'observability'],
    avoid: ['scrum'],
  },
  {
    handle: 'ines-colombo',
    name: 'Ines Colombo',
    home: 'IT Bologna',
    can: { kubernetes: 3, terraform: 3, prometheus: 2, linux: 3 },
    learn: ['elixir', 'incident-response'],
    avoid: ['jenkins'],
  },
  {
    handle: 'kwame-mensah',
    name: 'Kwame Mensah',
    home: 'GB Leeds',
    can: { kotlin: 3, 'android-development': 3, swift: 1 },
    learn: ['mob-programming', 'rust'],
    avoid: [],
  },
];
