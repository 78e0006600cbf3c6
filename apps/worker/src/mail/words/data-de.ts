import type { data as en } from './data-en.js';

/** What mails say in German about her data: that her archive is ready, that she is leaving. */
export const data: typeof en = {
  archiveReady: {
    subject: 'Dein Archiv ist fertig',
    preview: 'Alles, was Walz von dir hat, in einer Datei.',
    title: 'Dein Archiv ist fertig.',
    lead: name => `Alles, was Walz von dir hat, ${name}, liegt jetzt in einer Datei für dich bereit.`,
    until: day =>
      `Dort bleibt sie bis zum ${day}; danach wird sie gelöscht, und du kannst dir jederzeit eine neue machen lassen.`,
    fetch: 'Dein Archiv holen',
    caution:
      'Hast du es gar nicht bestellt? Dann ist noch jemand mit deinem Konto angemeldet: Ändere dein Passwort.',
  },

  leaving: {
    subject: day => `Du verlässt Walz am ${day}`,
    preview: 'Bis dahin gibt es einen Weg zurück.',
    title: 'Du verlässt Walz.',
    lead: (name, day) =>
      `Du möchtest, dass dein Konto gelöscht wird, ${name}. Ab jetzt sieht dich hier niemand mehr, und am ${day} wird alles gelöscht, was dir gehört.`,
    back: day =>
      `Überlegst du es dir vor dem ${day} anders, dann melde dich an und bleib. Alles ist dann wie zuvor.`,
    signIn: 'Anmelden und bleiben',
    caution: 'Warst du das nicht? Dann melde dich an, bleib und ändere dein Passwort: Noch jemand kennt es.',
  },
};
