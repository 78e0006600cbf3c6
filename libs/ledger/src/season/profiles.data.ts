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
};
