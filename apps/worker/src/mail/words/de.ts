import { data } from './data-de.js';
import { account } from './de/account.js';
import type { MailWords } from './en.js';

/** Every sentence that mails say in German. */
export const de: MailWords = {
  claim: 'Walz: eine Woche, eine Firma, dann weiter.',
  why: host =>
    `Du bekommst diese Mail, weil bei ${host} mit dieser Adresse ein Konto angelegt wurde. Warst du das nicht, hat sich vermutlich jemand vertippt; dann kannst du diese Mail vergessen.`,

  ...data,
  linkInFull: 'Oder öffne diese Adresse:',

  account,

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
};
