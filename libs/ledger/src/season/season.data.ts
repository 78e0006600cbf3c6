/**
 * The told season: invented people and companies on real roads. Weeks count from the week the season is told in,
 * so that it is always under way.
 */
export interface ToldPerson {
  readonly handle: string;
  readonly name: string;
  readonly home: string;
  readonly can: Readonly<Record<string, 1 | 2 | 3>>;
  readonly learn: readonly string[];
  readonly avoid: readonly string[];
}

export interface ToldTrip {
  readonly person: string;
  readonly slug: string;
  readonly title: string;
  readonly weeks: readonly [first: number, last: number];
  /** Week of the trip → the company that hosts her; what is left out is open. */
  readonly visits: Readonly<Record<number, string>>;
}

/** Written as `CC Name`, the largest town of that name in that country. */
export const companies: Readonly<Record<string, { readonly name: string; readonly site: string }>> = {
  'kontor-nord': { name: 'Kontor Nord', site: 'DE Hamburg' },
  'lindwurm-labs': { name: 'Lindwurm Labs', site: 'DE München' },
  zeitgleich: { name: 'zeitgleich', site: 'DE Karlsruhe' },
  'spree-werk': { name: 'Spreewerk', site: 'DE Berlin' },
  'drei-raben': { name: 'Drei Raben Software', site: 'AT Vienna' },
  seekabel: { name: 'Seekabel', site: 'DK Copenhagen' },
  'aare-data': { name: 'Aare Data', site: 'CH Bern' },
  'moulin-code': { name: 'Moulin Code', site: 'FR Strasbourg' },
  'amstel-apps': { name: 'Amstel & Apps', site: 'NL Utrecht' },
  'stary-most': { name: 'Starý Most', site: 'CZ Prague' },
  'porto-novo': { name: 'Porto Novo Systems', site: 'PT Porto' },
};

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
];

export const trips: readonly ToldTrip[] = [
  {
    person: 'mira-brandt',
    slug: 'mira-south-to-north',
    title: 'Six masters from the Alps to the sea',
    weeks: [-2, 6],
    visits: { 0: 'lindwurm-labs', 1: 'drei-raben', 2: 'stary-most', 4: 'spree-werk', 5: 'kontor-nord', 7: 'seekabel' },
  },
  {
    person: 'jonas-falk',
    slug: 'jonas-along-the-rhine',
    title: 'Along the Rhine with Rust in mind',
    weeks: [1, 7],
    visits: { 0: 'aare-data', 2: 'moulin-code', 3: 'zeitgleich', 5: 'amstel-apps' },
  },
  {
    person: 'noor-haddad',
    slug: 'noor-tests-her-way-east',
    title: 'A tester goes east',
    weeks: [-1, 4],
    visits: { 0: 'amstel-apps', 1: 'kontor-nord', 3: 'spree-werk', 4: 'stary-most' },
  },
  {
    person: 'sophie-keller',
    slug: 'sophie-to-the-atlantic',
    title: 'From the lake to the Atlantic',
    weeks: [3, 9],
    visits: { 0: 'aare-data', 1: 'moulin-code', 6: 'porto-novo' },
  },
];

/** Those who also have a job: which company's people they are, and what to it. */
export const members: readonly {
  readonly person: string;
  readonly company: string;
  readonly role: 'admin' | 'contact' | 'approver' | 'legal';
}[] = [
  { person: 'noor-haddad', company: 'amstel-apps', role: 'admin' },
  { person: 'tomasz-wilk', company: 'amstel-apps', role: 'contact' },
  { person: 'sophie-keller', company: 'aare-data', role: 'approver' },
];

/** Everybody of the season signs in with this; it opens nothing but the demo. */
export const seasonPassword = 'wanderjahre';
export const seasonPasswordHash = 
  '$argon2id$v=19$m=19456,t=2,p=1$L62SSYBwwu9XdE3rHhq+jQ$qoGft+zgFGxgrwJO4wAugVMzZFIma89QHuJt7sXc1U4';

export const emailOfTold = (handle: string): string => `${handle}@demo.walz.example`;
