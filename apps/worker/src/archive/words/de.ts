import type { ArchiveWords } from './en.js';

/** What README.txt says in German. */
export const de: ArchiveWords = {
  title: (host, handle, day) => `Alles, was ${host} am ${day} von @${handle} hat.`,
  how: 'Die .json-Dateien sind Text: Jeder Editor öffnet sie, und Programme auch. Zeitpunkte stehen in UTC.',
  parts: {
    profile: 'Dein Profil, wie deine Seite es zeigt, und wie es um dein Konto steht.',
    about: 'Was du von dir erzählst: Geschichte, Sprachen, Arbeitsweisen, Links und dein Foto.',
    account: 'Was dein Konto öffnet: Adresse, Geräte, Tokens. Kein Passwort und kein Geheimnis steht darin.',
    skills: 'Was du kannst, lernen willst und lieber nicht anfasst.',
    trips:
      'Deine Reisen mit allem, was du zu ihnen gesagt hast; auch als Kalender, die jedes Kalenderprogramm einliest.',
    visits: 'Die Wochen, die du bei Gastgebern verbringst oder verbracht hast.',
    matches: 'Was bei der Suche für dich zählt, und was du mit welchem Grund ausgeschlossen hast.',
    companies:
      'Wen du zu deinen Firmen eingeladen hast, und die Angebote, bei denen du die Ansprechperson bist.',
    blocks: 'Wen du blockiert und stummgeschaltet hast, und wer welchen Teil deiner Seite sieht.',
    reports:
      'Was du gemeldet hast und was daraus geworden ist, und was dir die gesagt haben, die nach der Seite sehen.',
    activity: 'Was du hier getan hast, wie das Protokoll es festhält: was wann womit geschah.',
    mails:
      'Mails an dich. Was in ihnen steht, ist erst dabei, wenn du deine Adresse bestätigt hast; was ein Konto öffnet, ist aus ihren Links herausgenommen.',
  },
  rest: 'Was andere über dich geschrieben oder entschieden haben, gehört ihnen und steht hier nicht.',
};
