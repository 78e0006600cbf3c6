import { data } from './data-de.js';
import { account } from './de/account.js';
import { companyInvitation } from './de/companies.js';
import { offers } from './de/offers.js';
import type { MailWords } from './en.js';

/** Every sentence that mails say in German. */
export const de: MailWords = {
  claim: 'Walz: eine Woche, eine Firma, dann weiter.',
  why: host =>
    `Du bekommst diese Mail, weil bei ${host} mit dieser Adresse ein Konto angelegt wurde. Warst du das nicht, hat sich vermutlich jemand vertippt; dann kannst du diese Mail vergessen.`,

  ...data,
  linkInFull: 'Oder öffne diese Adresse:',

  account,
  companyInvitation,
  offers,

  welcome: {
    subject: name => `Willkommen auf der Walz, ${name}`,
    preview: 'Deine Seite gibt es schon. Ein paar Kleinigkeiten, und sie lohnt sich zum Herumschicken.',
    title: name => `Schön, dass du da bist, ${name}.`,
    lead: 'Walz ist die Straße für Leute, die Software machen: Du pairst eine Woche lang mit einer Firma, die dich aufnimmt, zeigst am Freitag, was daraus geworden ist, und ziehst weiter. Deine Seite gibt es schon. Ein paar Kleinigkeiten, und sie lohnt sich zum Herumschicken.',
    address: 'Sag, dass diese Adresse deine ist',
    addressText: 'Dann kann sie niemand sonst beanspruchen, und du kommst immer wieder hinein.',
    skills: 'Sag, was du mitbringst',
    skillsText:
      'Nenne drei Dinge, an denen du pairen kannst, und eins, das du lernen willst. Das lesen Gastgeber zuerst.',
    home: 'Sag, wo du aufbrichst',
    homeText: 'Der Ort genügt. Dort beginnen deine Wege auf der Karte.',
    share: 'Schick deine Seite jemandem, der jemanden kennt',
    shareText: 'So kommen die meisten Wochen zustande. Das ist ihre Adresse:',
    edit: 'Deine Seite bearbeiten',
    lasts: 'Jener Link gilt zwei Tage, einmal, und nur, solange du angemeldet bist.',
    bye: 'Bis bald auf der Straße.',
  },

  reported: (kind, title) =>
    kind === 'Person' ? 'deine Seite' : kind === 'Trip' ? `deine Reise „${title}“` : `„${title}“`,

  measure: {
    hideSubject: 'Deine Seite bei Walz ist verborgen',
    hide: what =>
      `Jemand hat ${what} gemeldet. Die, die nach der Seite sehen, haben sich das angeschaut und deine Seite und deine Reisen verborgen. Du kannst dich weiter anmelden und siehst sie; sonst sieht sie niemand.`,
    warnSubject: 'Eine Verwarnung von Walz',
    warn: what =>
      `Jemand hat ${what} gemeldet. Die, die nach der Seite sehen, haben sich das angeschaut und bitten dich, Folgendes zu beachten. Sonst ändert sich nichts.`,
    suspendSubject: 'Dein Konto bei Walz ist gesperrt',
    suspend: (what, day) =>
      `Jemand hat ${what} gemeldet. Die, die nach der Seite sehen, haben sich das angeschaut und dein Konto bis zum ${day} gesperrt. So lange kannst du dich nicht anmelden, und deine Tokens gelten nicht mehr. Deine Seite bleibt, wie sie ist.`,
    banSubject: 'Dein Konto bei Walz ist geschlossen',
    ban: what =>
      `Jemand hat ${what} gemeldet. Die, die nach der Seite sehen, haben sich das angeschaut und dein Konto geschlossen. Du kannst dich nicht mehr anmelden, und niemand sieht deine Seite.`,
    theirWords: 'Sie schreiben dazu:',
    reason: reason => `Als Grund wurde angegeben: ${reason}.`,
    objection: host =>
      `Wenn du meinst, dass das ein Irrtum ist, wende dich an die, die ${host} betreiben: Eine Entscheidung lässt sich zurücknehmen.`,
  },

  lifting: {
    hideSubject: 'Deine Seite bei Walz ist wieder zu sehen',
    hide: 'Die, die nach der Seite sehen, haben ihre Entscheidung zurückgenommen: Deine Seite und deine Reisen sind wieder zu sehen.',
    suspendSubject: 'Dein Konto bei Walz ist wieder offen',
    suspend:
      'Die, die nach der Seite sehen, haben ihre Entscheidung zurückgenommen: Dein Konto ist nicht mehr gesperrt, und du kannst dich anmelden. Beendete Tokens bleiben beendet.',
    banSubject: 'Dein Konto bei Walz ist wieder offen',
    ban: 'Die, die nach der Seite sehen, haben ihre Entscheidung zurückgenommen: Dein Konto ist wieder offen, und du kannst dich anmelden. Beendete Tokens bleiben beendet.',
  },

  outcome: {
    subject: 'Was aus deiner Meldung geworden ist',
    lead: title =>
      `Du hast „${title}“ gemeldet. Jemand, der nach der Seite sieht, hat deine Meldung gelesen und entschieden.`,
    theirWords: 'Die Antwort an dich:',
    link: 'Deine Meldungen',
    thanks: 'Danke, dass du es gesagt hast. Wen du gemeldet hast, erfährt nicht, dass du es warst.',
  },

  reasons: {
    spam: 'Werbung oder Spam',
    harassment: 'Belästigung',
    impersonation: 'jemand gibt sich für jemand anderen aus',
    danger: 'jemand könnte in Gefahr sein',
    illegal: 'es verstößt gegen das Gesetz',
    other: 'etwas anderes',
  },
};
