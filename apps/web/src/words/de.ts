import { counted } from './counted.js';
import { account } from './de/account.js';
import { connections } from './de/connections.js';
import { data } from './de/data.js';
import { moderation } from './de/moderation.js';
import { outbox } from './de/outbox.js';
import { passkeys } from './de/passkeys.js';
import { places } from './de/places.js';
import { privacy } from './de/privacy.js';
import { profile } from './de/profile.js';
import { refusals } from './de/refusals.js';
import { sessions } from './de/sessions.js';
import { settings } from './de/settings.js';
import { skillList } from './de/skill-list.js';
import { companies } from './de/companies.js';
import { offers } from './de/offers.js';
import { tripPages } from './de/trip-pages.js';
import { search } from './de/search.js';
import { matches } from './de/matches.js';
import { pitch } from './de/pitch.js';
import { painter } from './de/painter.js';
import type { Words } from './en.js';

export const de: Words = {
  language: 'de',

  site: {
    name: 'Walz',
    claim:
      'Auf Walz verabreden Entwicklerinnen und Entwickler ihre Wochen unterwegs: wer reist, wer aufnimmt, was noch frei ist.',
    skip: 'Zum Inhalt springen',
    menu: 'Hauptmenü',
    account: 'Dein Konto',
    home: 'Diese Saison',
    offers: 'Angebote',
    journeymen: 'Wer reist',
    signIn: 'Anmelden',
    signUp: 'Mitmachen',
    signOut: 'Abmelden',
    demo: 'Eine erfundene Saison.',
    demoMore: 'Leute, Firmen und Reisen sind ausgedacht, damit du dich umsehen kannst.',
    switchLanguage: 'Sprache',
    about: 'Über diese Seite',
    api: 'GraphQL-API',
    source: 'Quellcode',
    licence: 'Freie Software unter der AGPL 3.0 oder neuer.',
    placesBefore: 'Orte von',
    placesAfter: '(CC BY),',
    mapBefore: 'Karte von',
    trail: 'Wo du bist',
    pages: 'Seiten',
    earlier: 'Früher',
    later: 'Später',
    handleOf: (handle: string) => `@${handle}`,
  },

  weeks: {
    open: 'frei',
    visit: 'verabredet',
    entry: 'anderes vor',
    now: 'diese Woche',
    legend: 'So liest du die Wochen',
    listOpen: (weeks: string) => `Frei: ${weeks}.`,
    listVisit: (weeks: string, place: string) => `${place}: ${weeks}.`,
    listEntry: (weeks: string) => `Nicht zum Pairen: ${weeks}.`,
    isNow: (week: string) => `Jetzt: ${week}.`,
    nothing: 'Keine Woche unterwegs.',
    openWeeks: (count: number) => counted(count, 'eine Woche frei', `${count} Wochen frei`),
    allHosted: 'alle Wochen verabredet',
    travelled: 'wieder zu Hause',
  },

  map: {
    caption: 'Die Wege sind gezeichnet, nicht vermessen.',
    nowhere: 'Eine Karte, auf der noch kein Ort eingetragen ist.',
    places: (names: string) => `Orte auf der Karte: ${names}.`,
    roadOf: (number: number, title: string, places: string) => `Weg ${number}, ${title}: ${places}.`,
    theRoad: (title: string, places: string) => `${title}: ${places}.`,
  },

  home: {
    title: 'Walz: eine Woche pairen, dann weiter',
    headline: 'Eine Woche, eine\u00a0Firma, dann\u00a0weiter.',
    lead: 'Gesellen lernen unterwegs: eine Weile bei einem Meister, dann beim nächsten. Walz ist dieser Weg für Leute, die Software bauen. Du pairst eine Woche mit einer Firma, die dich aufnimmt, zeigst am Freitag, was daraus geworden ist, und ziehst weiter.',
    join: 'Mitmachen',
    yourPage: 'Deine Seite',
    toTheWeek: 'So läuft eine Woche',
    mapTitle: 'Die Wege dieser Saison',
    mapNote: (trips: number, stops: number) =>
      `${counted(trips, 'Eine Reise', `${trips} Reisen`)} mit ${counted(stops, 'einer Station', `${stops} Stationen`)}.`,
    season: 'Unterwegs',
    seasonSpan: (span: string) => `Diese Saison: ${span}.`,
    invitation: 'Eine gelbe Woche ist noch frei. Sie ist eine Einladung.',
    week: 'So läuft eine Woche',
    weekLead:
      'Gereist wird in ganzen Wochen. Kürzer reicht nicht, um im Code anzukommen, und länger wäre eine Stelle.',
    monday: 'Montag',
    mondayTitle: 'Ankommen',
    mondayText: 'Platz, Zugänge und jemand zum Pairen stehen bereit. Mittags bist du im Code.',
    midweek: 'Dienstag bis Donnerstag',
    midweekTitle: 'Pairen',
    midweekText:
      'Echte Arbeit aus dem Backlog des Hauses, zu zweit an einem Problem. Worum es geht, ist vorher abgesprochen.',
    friday: 'Freitag',
    fridayTitle: 'Zeigen',
    fridayText: 'Eine Demo für alle: was entstanden ist und was dem frischen Blick aufgefallen ist.',
    weekend: 'Wochenende',
    weekendTitle: 'Weiterziehen',
    weekendText: 'Aufschreiben, wie die Woche war. In den Zug steigen. Nächste Stadt.',
    people: 'Wer mitmacht',
    journeymen: 'Du reist',
    journeymenText:
      'Sag, in welchen Wochen du unterwegs bist, was du lernen willst und was du mitbringst. Eine Woche ohne Gastgeber bleibt für alle sichtbar frei, und jemand, der jemanden kennt, schreibt dir.',
    toOffers: 'Angebote ansehen',
    toJourneymen: 'Sehen, wer unterwegs ist',
    hosts: 'Du nimmst jemanden auf',
    hostsText:
      'Eine Woche Pairing für dein Team: ein frischer Blick auf euren Code und eine Demo am Freitag, ohne Personalvermittlung dazwischen. Ihr sagt, welche Wochen, welche Arbeit und ob es ein Bett gibt.',
    readers: 'Du liest mit',
    readersText:
      'Wer wann wo ist und wo noch eine Woche frei ist: Das steht hier für alle. Ein Konto brauchst du dafür nicht.',
    emptySeason: 'Noch ist niemand unterwegs',
    emptyLead:
      'Also kannst du die Erste sein oder der Erste. Das lohnt sich auch, solange du hier allein bist: Eine Reise ist eine Seite, die du Leuten schickst, die jemanden kennen.',
    emptyMapTitle: 'Eine Karte, die auf ihren ersten Weg wartet',
    emptyMapText:
      'Eine Europakarte mit einer gestrichelten Linie, dem Beispiel eines Wegs von Hamburg über Berlin und Leipzig nach Wien.',
    emptyMapNote: 'Gestrichelt: wie ein Weg aussehen könnte.',
    stepAccount: 'Leg ein Konto an',
    stepAccountText: 'Ein Name, eine Adresse für deine Seite und eine E-Mail-Adresse. Mehr nicht.',
    stepSkills: 'Sag, was du mitbringst',
    stepSkillsText: 'Woran du pairen kannst, was du lernen willst und was du lieber nicht anfasst.',
    stepTrip: 'Gib deine Wochen frei',
    stepTripText:
      'Eine Reise sind ein paar Wochen und ein Wunsch. Sie wird auf dieser Karte gezeichnet und liest sich als Streifen wie der hier unten.',
    exampleStrip: 'Ein Beispiel: sechs Wochen im Frühling',
    exampleStripNote: 'Zwei Wochen sind verabredet, eine gehört einer Konferenz, drei sind frei.',
  },

  people: {
    name: 'Name',
    nameHint: 'So, wie man dich nennt. Jede Schrift, beliebig viele Wörter.',
    handle: 'Kürzel',
    handleHint: 'Kleine Buchstaben, Ziffern und Bindestriche. Daraus wird die Adresse deiner Seite.',
    email: 'E-Mail-Adresse',
    emailHint: 'Zum Anmelden. Niemand bekommt sie zu sehen, außer du entscheidest es später anders.',
    emailHintNoMail:
      'Zum Anmelden. Niemand bekommt sie zu sehen, außer du entscheidest es später anders. Weil hier kein Mailserver eingerichtet ist, kommt dort nichts an.',
    password: 'Passwort',
    passwordHint: 'Mindestens zehn Zeichen. Ein ganzer Satz ist gut.',

    signUpTitle: 'Bei Walz mitmachen',
    signUpLead: 'Ein Konto für alles: reisen, aufnehmen, mitlesen.',
    signUpDo: 'Konto anlegen',
    haveAccount: 'Du hast schon ein Konto?',
    whatNext: 'Wie es weitergeht',
    nextOne: 'Du bist sofort angemeldet, ohne auf eine Mail zu warten.',
    nextTwo: 'Du sagst, woran du pairen kannst und was du lernen willst.',
    nextThree: 'Deine Seite ist der Link, den du Leuten schickst, die jemanden kennen.',

    signInTitle: 'Anmelden',
    signInLead: 'Schön, dass du wieder da bist.',
    signInDo: 'Anmelden',
    noAccount: 'Neu hier?',

    memberSince: (week: string) => `Dabei seit ${week}`,
    fromPlace: (place: string) => `Aus ${place}`,
    edit: 'Deine Seite bearbeiten',
    skills: 'Fähigkeiten',
    can: 'Bringt mit',
    learn: 'Will lernen',
    avoid: 'Lieber nicht',
    levelOne: 'kann mitpairen',
    levelTwo: 'stark',
    levelThree: 'kann es zeigen',
    tripsOf: 'Diese Saison unterwegs',
    noSkillsYours: 'Noch findet dich niemand über das, was du kannst.',
    noSkillsYoursText:
      'Nenn drei Dinge, an denen du pairen kannst, und eins, das du lernen willst. Das genügt, um gefunden zu werden.',
    noSkillsTheirs: (name: string) => `${name} hat noch nicht gesagt, woran sich pairen lässt.`,
    addSkills: 'Fähigkeiten eintragen',
    noTripsTheirs: (name: string) => `${name} ist diese Saison nicht unterwegs.`,
    noTripsYours: 'Du bist diese Saison nicht unterwegs.',
    whoIs: 'Wer ist unterwegs?',
    homeMap: (place: string) => `Wo ${place} liegt`,
    roadsOf: (name: string) => `Wege dieser Saison: ${name}`,

    editTitle: 'Deine Seite bearbeiten',
    saved: 'Gespeichert.',
    seePage: 'Seite ansehen',
    aboutYou: 'Name und Kürzel',
    saveAbout: 'Speichern',
    homePlace: 'Zuhause',
    homePlaceLead: 'Der Ort, an dem deine Wege beginnen. Zu sehen ist nur der Ort, nie eine Straße.',
    homePlaceNow: (place: string) => `Zurzeit: ${place}.`,
    place: 'Ort',
    placeHint: 'Jeder Ort mit mehr als tausend Menschen, in jeder Sprache.',
    findPlace: 'Suchen',
    choosePlace: 'Welcher davon?',
    setPlace: 'Hier wohne ich',
    dropPlace: 'Keinen Ort zeigen',
    noPlaceFound: (text: string) => `Kein Ort heißt „${text}“.`,
    noPlaceFoundText: 'Versuch es mit einer anderen Schreibweise oder mit der nächstgrößeren Stadt.',
    yourSkills: 'Fähigkeiten',
    yourSkillsLead:
      'Was du mitbringst, was du lernen willst und was du lieber nicht anfasst. Wer dich aufnimmt, liest das zuerst.',
    skill: 'Fähigkeit',
    skillHint: 'Eine Sprache, ein Werkzeug, eine Arbeitsweise: Elixir, PostgreSQL, Mob Programming.',
    stance: 'Du und diese Fähigkeit',
    stanceOne: 'Daran kann ich mitpairen',
    stanceTwo: 'Darin bin ich stark',
    stanceThree: 'Das kann ich anderen zeigen',
    stanceLearn: 'Das will ich lernen',
    stanceAvoid: 'Das lieber nicht',
    addSkill: 'Hinzufügen',
    chooseSkill: 'Welche davon?',
    noSkillFound: (text: string) => `Die Liste kennt „${text}“ nicht.`,
    noSkillFoundText: 'Versuch den geläufigen Namen oder einen weiteren Begriff.',
    drop: 'Entfernen',
    dropSkill: (skill: string) => `${skill} entfernen`,
    noSkillsListed: 'Noch keine Fähigkeiten.',
    optionsFound: (count: number) => counted(count, 'Ein Treffer.', `${count} Treffer.`),
    optionsNone: 'Nichts gefunden.',
  },

  form: {
    mistakes: (count: number) =>
      counted(count, 'Eins stimmt noch nicht', `${count} Dinge stimmen noch nicht`),
    wrong: 'Stimmt noch nicht:',
  },

  errors: {
    label: (status: number) => `Fehler ${status}`,
    toHome: 'Zu den Wegen dieser Saison',
    toSignIn: 'Anmelden',
    again: 'Noch einmal versuchen',
    notFoundTitle: 'Hier endet der Weg',
    notFoundText: 'Unter dieser Adresse gibt es keine Seite, oder sie ist nicht für dich bestimmt.',
    notFoundHelp:
      'Vielleicht ist ein Tippfehler in der Adresse. Hat dich ein Link von hier hergeführt, dann wurde die Seite inzwischen entfernt.',
    forbiddenTitle: 'Dieses Tor ist zu',
    forbiddenText: 'Das darfst du nicht.',
    forbiddenHelp: 'Falls es dir gehört, bist du vielleicht unter einem anderen Namen angemeldet.',
    goneTitle: 'Hier war einmal ein Weg',
    goneText: 'Die Seite gab es. Wem sie gehörte, hat sie entfernt.',
    goneHelp: 'Unter dieser Adresse kommt sie nicht wieder.',
    tooLargeTitle: 'Das passt nicht durchs Tor',
    tooLargeText: 'Was du geschickt hast, ist zu groß.',
    tooLargeHelp: 'Geh im Browser zurück und schick weniger: einen kürzeren Text oder eine kleinere Datei.',
    unreadableTitle: 'Eine Abzweigung ohne Wegweiser',
    unreadableText: 'Was da geschickt wurde, lässt sich hier nicht lesen.',
    unprocessableTitle: 'Diese Abzweigung führt nirgendwohin',
    unprocessableText: 'Was du geschickt hast, passt nicht zu dem, was gefragt war.',
    unprocessableHelp: 'Geh im Browser zurück: Was du getippt hast, sollte noch dastehen.',
    tooManyTitle: 'Etwas langsamer, bitte',
    tooManyText: 'Das war viel in kurzer Zeit.',
    tooManyHelp: 'Warte eine Minute und versuch es dann noch einmal. Es ist nichts verloren.',
    brokenTitle: 'Die Brücke ist gesperrt',
    brokenText: 'Bei uns ist etwas kaputtgegangen. An dir lag es nicht.',
    brokenHelp:
      'Es ist notiert. Passiert es wieder, dann sag es denen, die diese Seite betreiben, und nenn ihnen diese Nummer:',
    brokenHelpBare: 'Es ist notiert. Versuch es in einer Minute noch einmal.',
    busyTitle: 'Baustelle',
    busyText: 'An der Seite wird gerade gearbeitet, oder sie hat zu viel zu tun.',
    busyHelp: 'In einer Minute sollte sie wieder da sein. Es ist nichts verloren.',
    offlineTitle: 'Kein Weg ins Netz',
    offlineText: 'Dein Gerät ist offline, deshalb ließ sich die Seite nicht holen.',
    offlineHelp: 'Prüf die Verbindung und versuch es noch einmal. In Zügen kommt das vor.',
  },

  styleguide: {
    title: 'Stilbuch',
    lead: 'Jedes Teil des Hauses in jedem Zustand, auf einer Seite.',
    type: 'Schrift',
    colour: 'Farbe',
    marks: 'Zeichen',
    buttons: 'Knöpfe und Links',
    forms: 'Formulare',
    notices: 'Hinweise',
    weeks: 'Wochen',
    people: 'Leute und Fähigkeiten',
    maps: 'Karten und Wege',
    lists: 'Listen, Tabellen, Seiten',
    empty: 'Leere Seiten',
    prose: 'Fließtext',
    sample: 'Zwölf Gesellen wandern quer über Görlitz nach Zürich.',
  },

  refusals,
  settings,
  account,
  connections,
  sessions,
  profile,
  passkeys,
  privacy,
  data,
  moderation,
  outbox,
  places,
  companies,
  offers,
  tripPages,
  search,
  matches,
  pitch,
  painter,
  skillList,
};
