import type { ToldProfile } from './profiles.data.js';

/** Those of the told season who stay where they are and open the door. */
export interface ToldHost {
  readonly handle: string;
  readonly name: string;
  readonly home: string;
  readonly company: string;
  readonly can: Readonly<Record<string, 1 | 2 | 3>>;
  readonly profile: ToldProfile;
}

export const hosts: readonly ToldHost[] = [
  {
    handle: 'henrike-voss',
    name: 'Henrike Voss',
    home: 'DE Hamburg',
    company: 'kontor-nord',
    can: { typescript: 2, 'screen-reader-testing': 3, php: 3 },
    profile: {
      role: 'developer',
      story: `I was a ship's agent for nine years and learned to program because the program we had was wrong every night at two.

Ask me about customs. Nobody ever does.`,
      languages: { de: 'native', en: 'work' },
      practices: ['pair-programming', 'small-steps'],
    },
  },
  {
    handle: 'xaver-huber',
    name: 'Xaver Huber',
    home: 'DE München',
    company: 'lindwurm-labs',
    can: { c: 3, 'c-plus-plus': 3, python: 2 },
    profile: {
      role: 'architect',
      story: 'Ich schreibe Firmware und hebe jedes Gerät auf, das ich je kaputt gemacht habe. Es ist ein großer Schrank.',
      languages: { de: 'native', en: 'work' },
      practices: ['test-driven-development', 'kanban'],
    },
  },
  {
    handle: 'dilan-kaya',
    name: 'Dilan Kaya',
    home: 'DE Karlsruhe',
    company: 'zeitgleich',
    can: { rust: 3, 'c-plus-plus': 2, 'embedded-systems': 2 },
    profile: {
      role: 'developer',
      story: 'Unter der Woche Rust, am Wochenende Zielkamera. Meine eigene Zeit über zehn Kilometer steht in keiner Datenbank, dafür habe ich gesorgt.',
      languages: { de: 'native', tr: 'native', en: 'work' },
      practices: ['pair-programming', 'performance-optimisation'],
    },
  },
  {
    handle: 'jana-reuter',
    name: 'Jana Reuter',
    home: 'DE Berlin',
    company: 'spree-werk',
    can: { 'event-storming': 3, 'domain-driven-design': 3, kotlin: 2 },
    profile: {
      role: 'coaching',
      story: 'Früher Hausverwalterin, heute die, die bei Spreewerk die Zettel abnimmt. Was dreimal umgehängt wurde, war wichtig.',
      languages: { de: 'native', en: 'work', ru: 'some' },
      practices: ['event-storming', 'domain-driven-design', 'mob-programming'],
    },
  },
  {
    handle: 'leopold-steiner',
    name: 'Leopold Steiner',
    home: 'AT Vienna',
    company: 'drei-raben',
    can: { elixir: 3, erlang: 2, postgresql: 2 },
    profile: {
      role: 'developer',
      story: 'Einer der drei Raben. Die anderen zwei sind meine Schwester und ein Aufkleber.',
      languages: { de: 'native', en: 'work' },
      practices: ['pair-programming', 'refactoring'],
    },
  },
  {
    handle: 'freja-holm',
    name: 'Freja Holm',
    home: 'DK Copenhagen',
    company: 'seekabel',
    can: { elixir: 3, observability: 3, 'time-series-analysis': 2 },
    profile: {
      role: 'operations',
      story: `I sailed as a second engineer and now keep the alarms quiet. An alarm that nobody has to act on gets deleted; we are down to twelve.`,
      languages: { da: 'native', en: 'native', de: 'some' },
      practices: ['remote-pairing', 'trunk-based-development'],
    },
  },
  {
    handle: 'reto-ammann',
    name: 'Reto Ammann',
    home: 'CH Bern',
    company: 'aare-data',
    can: { go: 3, rust: 2, 'apache-kafka': 2 },
    profile: {
      role: 'developer',
      story: 'Hydrologe, der bei den Daten hängen geblieben ist. Im Sommer erreicht man mich zwischen zwölf und eins nicht.',
      languages: { de: 'native', fr: 'work', en: 'work' },
      practices: ['kanban', 'code-review'],
    },
  },
  {
    handle: 'claire-muller',
    name: 'Claire Muller',
    home: 'FR Strasbourg',
    company: 'moulin-code',
    can: { ruby: 3, 'ruby-on-rails': 3, 'legacy-code': 3 },
    profile: {
      role: 'developer',
      story: `Twenty years of other people's code. I keep a notebook of commit messages that explained something; it is thin.`,
      languages: { fr: 'native', de: 'work', en: 'work' },
      practices: ['extreme-programming', 'test-driven-development'],
    },
  },
  {
    handle: 'pavel-dvorak',
    name: 'Pavel Dvořák',
    home: 'CZ Prague',
    company: 'stary-most',
    can: { kotlin: 3, java: 3, 'operations-research': 2 },
    profile: {
      role: 'product',
      story: `I drove the 22 for three years to pay for my studies. Today I am to blame for when it comes.`,
      languages: { cs: 'native', en: 'work', de: 'work' },
      practices: ['domain-driven-design', 'refactoring'],
    },
  },
  {
    handle: 'marta-sousa',
    name: 'Marta Sousa',
    home: 'PT Porto',
    company: 'porto-novo',
    can: { accessibility: 3, typescript: 3, go: 2 },
    profile: {
      role: 'developer',
      story: `I build forms, and I am serious about forms. The best one I made has a single question.`,
      languages: { pt: 'native', en: 'work', es: 'work' },
      practices: ['user-story-mapping', 'code-review'],
    },
  },
  {
    handle: 'callum-price',
    name: 'Callum Price',
    home: 'GB Bristol',
    company: 'brightwell',
    can: { typescript: 3, elm: 2, facilitation: 2 },
    profile: {
      role: 'developer',
      story: `Member number five of Brightwell. I take the minutes, I mend the tandem.`,
      languages: { en: 'native', cy: 'some' },
      practices: ['mob-programming', 'trunk-based-development'],
    },
  },
  {
    handle: 'sigrid-aas',
    name: 'Sigrid Aas',
    home: 'NO Bergen',
    company: 'nordlys-verft',
    can: { 'c-plus-plus': 3, simulation: 3, python: 2 },
    profile: {
      role: 'management',
      story: `I look after thirty people who program and one crane that does what they say.`,
      languages: { no: 'native', en: 'work', de: 'some' },
      practices: ['code-review', 'requirements-engineering'],
    },
  },
  {
    handle: 'ottilie-ahrens',
    name: 'Ottilie Ahrens',
    home: 'DE Weimar',
    company: 'werkstatt-weimar',
    can: { typescript: 3, 'test-driven-development': 3, sqlite: 2 },
    profile: {
      role: 'developer',
      story: 'Eine Werkstatt, eine Meisterin, ein Kater; wenn ich krank bin, geht Mira ans Telefon. Lehrlinge frage ich am ersten Tag, was sie zuletzt gelöscht haben.',
      languages: { de: 'native', en: 'work', it: 'some' },
      practices: ['pair-programming', 'test-driven-development', 'refactoring'],
    },
  },
];

/** Those who travel and also have a job: which company's people they are, and what to it. */
export const members: readonly {
  readonly person: string;
  readonly company: string;
  readonly role: 'admin' | 'contact' | 'approver' | 'legal';
}[] = [
  { person: 'noor-haddad', company: 'amstel-apps', role: 'admin' },
  { person: 'tomasz-wilk', company: 'amstel-apps', role: 'contact' },
  { person: 'sophie-keller', company: 'lindwurm-labs', role: 'approver' },
  { person: 'mira-brandt', company: 'werkstatt-weimar', role: 'contact' },
  { person: 'jonas-falk', company: 'drei-raben', role: 'admin' },
  { person: 'aino-laine', company: 'porto-novo', role: 'contact' },
  { person: 'rui-tavares', company: 'porto-novo', role: 'legal' },
  { person: 'ines-colombo', company: 'stary-most', role: 'contact' },
  { person: 'kwame-mensah', company: 'brightwell', role: 'contact' },
];
