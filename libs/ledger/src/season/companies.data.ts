/** The hosts of the told season. Each writes in the language in which it would. */
export interface ToldCompany {
  readonly name: string;
  readonly size: 'alone' | 'few' | 'dozens' | 'hundreds' | 'thousands';
  /** The first is where its guests of this season sit. */
  readonly sites: readonly ToldSite[];
  readonly practices: readonly string[];
  readonly story: string;
}

export interface ToldSite {
  /** Written as `CC Name`, the largest town of that name in that country. */
  readonly place: string;
  readonly name?: string;
  readonly address: string;
}

export const companies: Readonly<Record<string, ToldCompany>> = {
  'kontor-nord': {
    name: 'Kontor Nord',
    size: 'dozens',
    sites: [
      { place: 'DE Hamburg', name: 'Speicher', address: 'Kornspeicher 4, 2. Boden\n20457 Hamburg' },
      { place: 'DE Kiel', name: 'Werft', address: 'An der Helling 19\n24143 Kiel' },
    ],
    practices: ['pair-programming', 'code-review', 'small-steps'],
    story: `We write the software that forty small forwarders run on: who is where with which load, and which paper is missing at which border.

Three of us came from the harbour before they learned to program. Two of us cannot see the screen and are faster than those who can. If you want to know what an interface sounds like, sit beside Holger for an hour.

## How a week goes here

- Monday you hear a phone call with a customer before you see any code.
- We pair in the mornings. Afternoons are for whatever the morning left over.
- Thursday there is soup for everybody; the cook is drawn by lot.`,
  },
  'lindwurm-labs': {
    name: 'Lindwurm Labs',
    size: 'hundreds',
    sites: [{ place: 'DE München', address: 'Drachengasse 7, Rückgebäude\n81671 München' }],
    practices: ['test-driven-development', 'kanban', 'trunk-based-development'],
    story: `Measuring instruments for laboratories: the kind of box that hums in a corner for fifteen years. We build the firmware, the desktop program, and lately the thing in the browser that makes the desktop program superfluous.

There is a hall with forty instruments on shelves, each with a test rig. Whoever breaks one writes its name on the board, and somebody who knows shows how it is mended. The board is full and nobody minds.`,
  },
  zeitgleich: {
    name: 'zeitgleich',
    size: 'few',
    sites: [{ place: 'DE Karlsruhe', address: 'Turmbergblick 3\n76227 Karlsruhe' }],
    practices: ['pair-programming', 'performance-optimisation', 'trunk-based-development'],
    story: `Wir stoppen Zeiten: Straßenläufe, Radrennen, im Winter Skilanglauf. Neun Leute, zwei Anhänger voller Antennen, und eine Regel: **Die Zeit, die auf der Tafel steht, wird nie mehr geändert.**

Unter der Woche programmieren wir, am Wochenende stehen wir an der Ziellinie und sehen zu, wie es jemand benutzt. Wer eine Woche bleibt, kann am Sonntag mit. Es ist meistens kalt, und der Kuchen vom Sportverein ist gut.

Der alte Kern ist in C++ und wird gerade nach Rust umgeschrieben, Modul für Modul, mit beiden Fassungen nebeneinander im Rennen. Bisher hat die neue zweimal recht gehabt und die alte einmal.`,
  },
  'spree-werk': {
    name: 'Spreewerk',
    size: 'dozens',
    sites: [{ place: 'DE Berlin', address: 'Hinterm Gaswerk 11, Aufgang C\n10999 Berlin' }],
    practices: ['event-storming', 'domain-driven-design', 'mob-programming'],
    story: `Sieben Wohnungsgenossenschaften gehören je ein Siebtel von uns. Wir machen ihre Software: Mitglieder, Wartelisten, Heizkosten, und seit diesem Jahr ein Heft, in das der Hausmeister schreibt und das im Büro ankommt.

Unsere Kundinnen sitzen mit am Tisch, weil sie uns bezahlen und weil sie es besser wissen. Eine Wand ist elf Meter lang und voller Zettel. Wer zu Gast ist, darf die dümmste Frage stellen; meistens war sie keine.

Freitags um zwei zeigen wir, was geht, und essen, was jemand gebacken hat.`,
  },
  'drei-raben': {
    name: 'Drei Raben Software',
    size: 'few',
    sites: [{ place: 'AT Vienna', address: 'Rabensteig 1b, Tür 9\n1010 Wien' }],
    practices: ['pair-programming', 'test-driven-development', 'refactoring'],
    story: `Ein Kassensystem für Bäckereien. Klingt klein, ist es auch, und um halb sechs in der Früh darf es nicht ausfallen.

Wir sind zu fünft, haben Elixir gewählt, weil Prozesse sterben dürfen, und bereuen es nicht. Gearbeitet wird zu zweit, ab neun; wer vorher kommt, findet den Schlüssel beim Bäcker gegenüber, bei dem wir alles ausprobieren.`,
  },
  seekabel: {
    name: 'Seekabel',
    size: 'hundreds',
    sites: [{ place: 'DK Copenhagen', name: 'Refshaleøen', address: 'Kabelhallen, 3rd floor\n1432 København K' }],
    practices: ['remote-pairing', 'trunk-based-development', 'zero-downtime-deployment'],
    story: `Somebody has to listen to the cables on the sea bed. We do: light goes in, light comes back, and from the difference our software says where an anchor has touched.

Half of the team sits on ships or in other countries, so we have learned to work from afar without pretending that it is the same. Pairs share an editor and a line that stays open all day, also while nobody talks.

An alarm at night goes to whoever wrote the code. There were four last year.`,
  },
  'aare-data': {
    name: 'Aare Data',
    size: 'dozens',
    sites: [
      { place: 'CH Bern', name: 'Matte', address: 'Mühlenplatz 15\n3011 Bern' },
      { place: 'CH Lucerne', name: 'Spinnerei', address: 'Am Reusssteg 8\n6003 Luzern' },
    ],
    practices: ['kanban', 'code-review', 'event-driven-architecture'],
    story: `River levels, snow depths, rain. Nine hundred stations send a number every ten minutes; communes decide with it whether to close a bridge.

We have been doing this since the numbers came by fax. What reads the stations today is Go, what thinks about the readings is becoming Rust, and what the communes look at is in three languages, because they are.

The office in Bern is four steps above the Aare. From May on the lunch break is a swim with the current, and the way back is on foot.`,
  },
  'moulin-code': {
    name: 'Moulin Code',
    size: 'few',
    sites: [{ place: 'FR Strasbourg', address: '6 quai du Vieux Moulin\n67000 Strasbourg' }],
    practices: ['extreme-programming', 'pair-programming', 'test-driven-development'],
    story: `Nous reprenons des applications que personne ne veut plus toucher. We take over applications that nobody wants to touch any more, and hand them back in a state in which somebody does.

Most of them are Rails, some are older than our youngest colleague. We do not rewrite. We write the test that nobody dared to write, and go on from there.

The mill still turns. It powers one lamp, and we are proud of the lamp.`,
  },
  'amstel-apps': {
    name: 'Amstel & Apps',
    size: 'dozens',
    sites: [
      { place: 'NL Utrecht', name: 'Werkspoor', address: 'Tweede Daalsedijk 90\n3551 EJ Utrecht' },
      { place: 'NL Groningen', address: 'Noorderhaven 30\n9712 VJ Groningen' },
    ],
    practices: ['mob-programming', 'behaviour-driven-development', 'strong-style-pairing'],
    story: `Apps for people who work standing up: nurses, tram drivers, gardeners of the city. One hand, gloves, rain, and never more than eleven seconds.

We work as two mobs of five, one big screen each. It looks slow from outside. Since we began nobody has had to explain to anybody how a part works, because everybody was there when it was made.`,
  },
  'stary-most': {
    name: 'Starý Most',
    size: 'dozens',
    sites: [
      { place: 'CZ Prague', name: 'Karlín', address: 'Pod Viaduktem 12\n186 00 Praha 8' },
      { place: 'CZ Brno', address: 'Tkalcovská 5\n602 00 Brno' },
    ],
    practices: ['pair-programming', 'domain-driven-design', 'refactoring'],
    story: `Timetables. Trams, night buses, a funicular, two ferries. What the board at the stop says comes from us, and when it is wrong our own mothers call.

The optimiser is twenty years old and good. What stands around it is young and could be better. We look for people who ask why the ferry is a tram in our model; there is a reason, and it is a bad one.`,
  },
  'porto-novo': {
    name: 'Porto Novo Systems',
    size: 'hundreds',
    sites: [{ place: 'PT Porto', name: 'Ribeira', address: 'Rua dos Tanoeiros 41\n4050-589 Porto' }],
    practices: ['user-story-mapping', 'living-documentation', 'code-review'],
    story: `We build what a citizen sees when she moves, marries, opens a bakery or loses her purse: the forms of eleven towns. Everybody has to be able to use them, so on every team there is somebody who cannot use a mouse.

Guests work in English; the coffee is ordered in Portuguese, and we will teach you.`,
  },
  brightwell: {
    name: 'Brightwell Co-op',
    size: 'few',
    sites: [{ place: 'GB Bristol', address: 'The Old Tannery, Unit 6\nBristol BS2 0QW' }],
    practices: ['mob-programming', 'trunk-based-development', 'kanban'],
    story: `A worker co-op of eight. We make booking systems for food banks, repair cafés and one lido, and we vote on everything, including this sentence (6 : 2).

There is no boss to ask whether you may come. There was a vote on that too.`,
  },
  'nordlys-verft': {
    name: 'Nordlys Verft',
    size: 'thousands',
    sites: [{ place: 'NO Bergen', name: 'Dock 2', address: 'Laksevåg kai 40\n5162 Bergen' }],
    practices: ['code-review', 'formal-methods', 'requirements-engineering'],
    story: `A shipyard with four thousand people, thirty of whom write software: for cranes, for the planning of a hull, and for a digital twin of a ferry that was in the water before its twin worked.

You get a helmet, and on Wednesday you climb into the thing that your code moves.`,
  },
  'werkstatt-weimar': {
    name: 'Werkstatt Weimar',
    size: 'alone',
    sites: [{ place: 'DE Weimar', address: 'Töpfergasse 2, Hof\n99423 Weimar' }],
    practices: ['pair-programming', 'test-driven-development', 'refactoring'],
    story: `Ich heiße Ottilie, war vierzehn Jahre in einem großen Haus und bin seit drei Jahren allein. Ich mache Software für Museen: Inventare, Leihverkehr, Hörstationen.

Allein heißt, dass mir niemand widerspricht. Darum lade ich Gäste ein. Es gibt einen zweiten Schreibtisch am Fenster zum Hof, einen Kater, der auf warmen Netzteilen schläft, und Arbeit, die nach einer Woche fertig sein kann. Lehrlinge sind willkommen: Ich habe Zeit zum Erklären, weil sonst niemand fragt.`,
  },
};
