/**
 * The trips of the told season. Every number of a week counts from the week the season is told in; `visits` counts from
 * the first week of the trip.
 */
export interface ToldTrip {
  readonly person: string;
  readonly slug: string;
  readonly title: string;
  readonly weeks: readonly [first: number, last: number];
  /** Week of the trip → the company that hosts her; what is left out is open. */
  readonly visits: Readonly<Record<number, string>>;
  readonly story: string;
  /** What she would learn, and how far. What she brings and would rather not touch is what her profile says. */
  readonly wishes: Readonly<Record<string, 1 | 2 | 3>>;
  readonly reaches: readonly ToldReach[];
  readonly audience?: 'everyone' | 'people' | 'known' | 'named' | 'link';
  /** Whom a trip is shown to by name. */
  readonly guests?: readonly string[];
  readonly tellsOnlyPast?: boolean;
  readonly needsBed?: boolean;
  /** In euros. */
  readonly fareNeed?: number;
  readonly payNeed?: 'none' | 'expenses' | 'stipend';
  readonly sizes?: readonly string[];
  readonly entries?: readonly ToldEntry[];
  /** The weeks that suit her best, and those that suit her well. */
  readonly best?: readonly number[];
  readonly good?: readonly number[];
}

export type ToldReach =
  | { readonly around: string; readonly km: number }
  | { readonly countries: readonly string[] }
  | { readonly kind: 'anywhere' | 'remote' };

export interface ToldEntry {
  readonly kind: 'conference' | 'rest' | 'travel' | 'organising' | 'other';
  readonly title: string;
  readonly week: number;
  /** Days of that week, Monday is 1. */
  readonly days: readonly [first: number, last: number];
  readonly place?: string;
  readonly isPrivate?: boolean;
}

export const trips: readonly ToldTrip[] = [
  {
    person: 'mira-brandt',
    slug: 'mira-south-to-north',
    title: 'Six masters from the Alps to the sea',
    weeks: [-2, 10],
    visits: { 0: 'lindwurm-labs', 1: 'drei-raben', 2: 'stary-most', 4: 'spree-werk', 5: 'kontor-nord', 7: 'seekabel' },
    story: `Elf Jahre in einem Büro, jetzt dreizehn Wochen in vielen. Die Hälfte ist verabredet, die andere Hälfte lasse ich absichtlich leer.

**Was ich lernen will:** Elixir so weit, dass ich eine Störung um halb sechs selbst finden würde. Und wie man ein Event Storming leitet, ohne es zu dirigieren.

**Was ihr davon habt:** Ich schreibe Tests an Stellen, an denen ihr keine mehr erwartet habt, und ich schreibe auf, was ich gesehen habe. Ihr lest es vor allen anderen.`,
    wishes: { elixir: 2, 'event-storming': 2 },
    reaches: [{ around: 'DE Leipzig', km: 700 }, { kind: 'remote' }],
    needsBed: true,
    fareNeed: 120,
    sizes: ['alone', 'few', 'dozens'],
    entries: [
      { kind: 'conference', title: 'Tag der offenen Werkbank', week: 8, days: [3, 5], place: 'DE Nürnberg' },
      { kind: 'rest', title: 'Bei meinen Eltern', week: 9, days: [1, 5], isPrivate: true },
    ],
    best: [6, 7],
    good: [4],
  },
  {
    person: 'jonas-falk',
    slug: 'jonas-along-the-rhine',
    title: 'Along the Rhine with Rust in mind',
    weeks: [1, 10],
    visits: { 0: 'aare-data', 2: 'moulin-code', 3: 'zeitgleich', 5: 'amstel-apps' },
    story: `Der Rhein ist 1233 Kilometer lang, und an ihm sitzen mehr gute Werkstätten, als ich in zehn Wochen schaffe. Ich fahre mit dem Rad, wo es geht; gebt mir einen Tag Luft, wenn es bergauf war.

Ich suche Rust, das Geld verdient oder Leben rettet, jedenfalls welches, bei dem jemand merkt, wenn es falsch ist. Und eine Woche in einem Mob, auch wenn ich dabei die Hälfte der Zeit nur tippe.

Ich lese dafür euer altes Java, laut, und wir streichen zusammen, was keiner mehr braucht.`,
    wishes: { rust: 2, 'mob-programming': 1 },
    reaches: [{ countries: ['AT', 'CH', 'DE', 'FR', 'NL'] }],
    fareNeed: 60,
    entries: [
      { kind: 'travel', title: 'Mit dem Rad von Basel nach Mainz', week: 7, days: [1, 5], place: 'DE Speyer' },
      { kind: 'rest', title: 'Hochzeit meiner Schwester', week: 10, days: [4, 5], isPrivate: true },
    ],
    best: [2, 5],
    good: [8, 9],
  },
  {
    person: 'noor-haddad',
    slug: 'noor-tests-her-way-east',
    title: 'A tester goes east',
    weeks: [-1, 8],
    visits: { 0: 'brightwell', 1: 'kontor-nord', 3: 'spree-werk', 4: 'stary-most' },
    story: `I started in Bristol and I stop where the train stops. In between I break things for people who asked for it.

What I am after is one real week of accessibility: not the checklist, the person. And I would like my TypeScript to stop looking like translated Python.

If you have a bug that you have closed three times, keep it for me.`,
    wishes: { accessibility: 2, typescript: 2 },
    reaches: [{ around: 'DE Berlin', km: 600 }, { countries: ['PT', 'DK'] }],
    needsBed: true,
    entries: [{ kind: 'organising', title: 'Testers’ open space, I keep the clock', week: 6, days: [2, 5], place: 'DE Potsdam' }],
    best: [4, 5],
  },
  {
    person: 'sophie-keller',
    slug: 'sophie-to-the-atlantic',
    title: 'From the lake to the Atlantic',
    weeks: [3, 9],
    visits: { 0: 'aare-data', 1: 'moulin-code', 6: 'porto-novo' },
    story: `Ich will wieder selbst bauen. Sieben Wochen, ein Laptop, und am Ende das Meer.

Go kenne ich aus zwei Büchern. Ich brauche jemanden, der mir über die Schulter sagt, dass man das so nicht macht, und warum. Dafür bekommt ihr Ruby, das ihr vergessen hattet, und eine Retrospektive, nach der wirklich etwas anders ist.`,
    wishes: { go: 2 },
    reaches: [{ kind: 'anywhere' }],
    fareNeed: 200,
    sizes: ['few', 'dozens', 'hundreds'],
    good: [6, 7],
  },
  {
    person: 'tomasz-wilk',
    slug: 'tomasz-where-one-can-see-it',
    title: 'Things that one can see',
    weeks: [2, 9],
    visits: { 3: 'spree-werk' },
    story: `Fifteen years of code inside of things. Now eight weeks of code in front of people.

I would like to name something after what a customer calls it, and hear her say that it is right. Kotlin is where most teams seem to do this; I have read it, I have not lived in it.

I bring a profiler. Where there is C++ in your cellar, I go down and look.`,
    wishes: { 'domain-driven-design': 2, kotlin: 2 },
    reaches: [{ around: 'DE Berlin', km: 450 }],
    needsBed: true,
    fareNeed: 90,
    payNeed: 'expenses',
    best: [3, 4],
    good: [7],
  },
  {
    person: 'aino-laine',
    slug: 'aino-around-the-baltic',
    title: 'Around the Baltic with a pencil',
    weeks: [4, 12],
    visits: { 2: 'seekabel' },
    story: `Ferries, trains, one suitcase. I sit with your team, I draw on your wall, and we build what we drew in the same week.

I would like to come along when you visit the people who use your work. I hold the notebook and I say nothing.`,
    wishes: { 'user-research': 2, elm: 1 },
    reaches: [{ countries: ['DK', 'NO', 'SE', 'DE', 'NL'] }, { kind: 'remote' }],
    tellsOnlyPast: true,
    fareNeed: 150,
    entries: [{ kind: 'conference', title: 'Type at the Harbour', week: 8, days: [1, 3], place: 'SE Gothenburg' }],
    best: [5, 7],
    good: [10],
  },
  {
    person: 'lea-zimmer',
    slug: 'lea-drei-wochen-woanders',
    title: 'Drei Wochen woanders',
    weeks: [4, 8],
    visits: {},
    story: `Ich bin im dritten Lehrjahr und darf drei Wochen lang sehen, wie andere arbeiten. Am liebsten wäre mir jemand, der erst den Test schreibt und mir zeigt, warum.

Bis Karlsruhe oder Hamburg komme ich mit dem Zug, wenn jemand die Karte zahlt. Schlafen kann ich überall, auch auf einem Sofa.`,
    wishes: { 'test-driven-development': 2, linux: 1, typescript: 1 },
    reaches: [{ around: 'DE Erfurt', km: 350 }],
    audience: 'people',
    needsBed: true,
    fareNeed: 80,
    payNeed: 'expenses',
    entries: [{ kind: 'other', title: 'Berufsschule', week: 6, days: [1, 5] }],
    best: [7],
    good: [5],
  },
  {
    person: 'rui-tavares',
    slug: 'rui-from-his-kitchen',
    title: 'Ten weeks from my kitchen',
    weeks: [0, 10],
    visits: {},
    story: `A week at a time, from nine to four, Lisbon time. Within a train ride I also come in person and bring cake.

I can make your slow query fast and tell you why it was slow. I would like to be told off for my Rust.`,
    wishes: { rust: 1, observability: 2 },
    reaches: [{ kind: 'remote' }, { around: 'PT Lisbon', km: 350 }],
    best: [2, 3, 4],
  },
  {
    person: 'ines-colombo',
    slug: 'ines-after-the-bad-nights',
    title: 'After the bad nights',
    weeks: [5, 11],
    visits: {},
    story: `For the teams that I wrote to: this is where I could be, and when. I come after something went wrong, and we read the log together until it makes sense.`,
    wishes: { elixir: 1, 'incident-response': 2 },
    reaches: [{ kind: 'anywhere' }],
    audience: 'link',
    fareNeed: 250,
    entries: [{ kind: 'travel', title: 'Night train to the north', week: 7, days: [5, 7] }],
  },
  {
    person: 'kwame-mensah',
    slug: 'kwame-one-screen',
    title: 'Five people, one screen',
    weeks: [3, 8],
    visits: { 1: 'amstel-apps' },
    story: `I want to sit in a mob for a week and find out whether I was wrong.

You get somebody who knows why the list stutters on a cheap phone. Give me yours and an afternoon.`,
    wishes: { 'mob-programming': 2, rust: 1 },
    reaches: [{ countries: ['GB', 'NL', 'FR', 'DE', 'DK'] }],
    needsBed: true,
    fareNeed: 150,
    payNeed: 'stipend',
    best: [5],
    good: [6, 7],
  },
];
