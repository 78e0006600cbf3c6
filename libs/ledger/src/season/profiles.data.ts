/** What the people of the told season say of themselves; each in the language she would write in. */
export interface ToldProfile {
  readonly role: string;
  readonly story: string;
  /** ISO 639-1 → how well. */
  readonly languages: Readonly<Record<string, 'some' | 'work' | 'native'>>;
  readonly practices: readonly string[];
}

export const profiles: Readonly<Record<string, ToldProfile>> = {
  'mira-brandt': {
    role: 'developer',
    story: `Seit elf Jahren schreibe ich Software, die meisten davon in **einem** Büro am Leipziger Zoo. Gut war es dort. Gemerkt habe ich trotzdem: Ich weiß sehr genau, wie *wir* es machen, und kaum, wie andere es machen.

## Was ich mitbringe

- einen langen Atem mit altem Code, der noch gebraucht wird
- Tests, bevor es weh tut
- gute Laune vor dem zweiten Kaffee

## Was ich suche

Eine Woche Elixir mit jemandem, der es ernst meint. Und ein Event Storming, bei dem am Ende die Fachleute reden und nicht ich.

> Montag ankommen, Freitag zeigen. Dazwischen bitte keine Folien.`,
    languages: { de: 'native', en: 'work', cs: 'some' },
    practices: ['pair-programming', 'test-driven-development', 'refactoring', 'event-storming'],
  },
  'jonas-falk': {
    role: 'architect',
    story: `Ich habe Banken Architektur gezeichnet und will wieder sehen, was aus Zeichnungen wird, wenn jemand sie tippt.

Rust lerne ich seit dem Winter: abends, allein, und stur. Unterwegs suche ich Leute, die mir über die Schulter schauen und lachen, *bevor* der Borrow Checker es tut. Zurück gebe ich, was ich kann: große Java-Landschaften lesen, ohne Angst zu kriegen.

Am liebsten arbeite ich zu mehreren an einem Bildschirm. Ein Fahrrad habe ich dabei.`,
    languages: { de: 'native', en: 'work' },
    practices: ['mob-programming', 'domain-driven-design', 'trunk-based-development'],
  },
  'noor-haddad': {
    role: 'tester',
    story: `I find out what software does when nobody is looking. Most of what I know I learned by asking *"and then?"* once more than was polite.

What a week with me looks like:

1. On Monday I use your product as somebody who is in a hurry.
2. Until Thursday we turn what I found into tests, together, in your code.
3. On Friday you show it, not me.

I want to get better at accessibility. If one of your colleagues uses a screen reader every day, I would travel far to sit beside them.`,
    languages: { ar: 'native', nl: 'work', en: 'work', de: 'some' },
    practices: ['pair-programming', 'behaviour-driven-development', 'code-review'],
  },
  'tomasz-wilk': {
    role: 'developer',
    story: `Fifteen years of C++ in things that drive, fly and must not crash. Nobody ever thanked us for a release, which is how we knew that it was a good one.

Now I would like to build something that people *see*. I bring patience, a profiler, and \`-Wall -Werror\` as a way of life. I learn domain-driven design because I am tired of naming things \`Manager\`.`,
    languages: { pl: 'native', en: 'work', de: 'some' },
    practices: ['code-review', 'refactoring', 'kanban'],
  },
  'sophie-keller': {
    role: 'coaching',
    story: `Zwölf Jahre Rails, davon die Hälfte mit dem Stift in der Hand statt mit der Tastatur: Ich helfe Teams, miteinander zu reden.

Auf die Walz gehe ich, weil ich wieder **selbst bauen** will, und zwar in Go, von dem ich wenig weiß und viel Gutes höre. Wer mir das zeigt, bekommt von mir eine Retrospektive, nach der wirklich etwas anders ist.`,
    languages: { de: 'native', fr: 'work', en: 'work', it: 'some' },
    practices: ['mob-programming', 'extreme-programming', 'kanban', 'pair-programming'],
  },
  'aino-laine': {
    role: 'designer',
    story: `I draw interfaces and then I build them, because what comes out of the drawing otherwise is an apology.

Most of my work is invisible: the order in which a page is read aloud, what happens to a table at 400 %, where the focus goes when a dialog closes. **Show me your worst form.** I mean it kindly.

I want to learn how others listen to the people they build for. At home we ask the boss.`,
    languages: { fi: 'native', en: 'work', sv: 'work' },
    practices: ['pair-programming', 'user-story-mapping'],
  },
  'lea-zimmer': {
    role: 'trainee',
    story: `Ich lerne im dritten Jahr Fachinformatikerin in einer Stadtverwaltung. Wir haben dort viel Python und keine Tests, und ich wüsste gern, ob das überall so ist.

Was ich schon kann: genau lesen, fragen, Kaffee für zwölf. Was ich nicht mitbringe: Angst vor alten Rechnern.

Meine Ausbilderin hat gesagt, ich soll eine Woche lang woanders hin. Ich hätte gern drei.`,
    languages: { de: 'native', en: 'some' },
    practices: ['pair-programming'],
  },
  'rui-tavares': {
    role: 'data',
    story: `Pipelines for a hospital group, eight years, no weekend lost since 2023. My trick is boring: every table says who feeds it, and every job can be run twice.

I travel little because of two small children, so I mostly pair from afar, and I am good at it: camera on, cursor shared, a walk at eleven.

I would like to write Rust that somebody else has to read.`,
    languages: { pt: 'native', en: 'work', es: 'work' },
    practices: ['remote-pairing', 'code-review', 'small-steps'],
  },
  'ines-colombo': {
    role: 'operations',
    story: `I keep clusters alive for a company that prints timetables, tickets and the small paper in the parking machine. When it works nobody knows that we are there, and my parents still think I repair printers.

On the road I look for teams that have had a bad night and wrote honestly about it. I bring mine along, all four of them, printed.`,
    languages: { it: 'native', en: 'work', fr: 'some' },
    practices: ['small-steps', 'documentation-as-code'],
  },
  'kwame-mensah': {
    role: 'developer',
    story: `Android since the days when you had to explain what it was. I have shipped to phones that cost less than lunch, and I still test on one.

What I would like to see: how a whole team works at one screen and gets anything done. I have read the book. I do not believe it yet.`,
    languages: { en: 'native', fr: 'some', nl: 'some' },
    practices: ['test-driven-development', 'trunk-based-development'],
  },
};
