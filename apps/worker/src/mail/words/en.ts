import { data } from './data-en.js';
import { account } from './en/account.js';
import { companyInvitation } from './en/companies.js';
import { offers } from './en/offers.js';

/** Every sentence that mails say in English; the German catalogue has exactly these keys. */
export const en = {
  claim: 'Walz: one week, one company, then onward.',
  why: (host: string) =>
    `You get this mail because an account was made at ${host} with this address. If that was not you, somebody probably mistyped theirs; then you can forget this mail.`,

  ...data,
  linkInFull: 'Or open this address:',

  account,
  companyInvitation,
  offers,

  welcome: {
    subject: (name: string) => `Welcome to Walz, ${name}`,
    preview: 'Your page is there. A few small things make it worth sending around.',
    title: (name: string) => `Good that you are here, ${name}.`,
    lead: 'Walz is the road for people who make software: you pair for a week with a company that takes you in, show on Friday what came of it, and move on. Your page is there already. A few small things make it worth sending around.',
    address: 'Say that this address is yours',
    addressText: 'Then nobody else can claim it, and you can always get back in.',
    skills: 'Say what you bring',
    skillsText: 'Name three things you can pair on and one you want to learn. Hosts read this first.',
    home: 'Say where you set out from',
    homeText: 'The town is enough. It is where your roads begin on the map.',
    share: 'Send your page to somebody who knows someone',
    shareText: 'Most weeks come about that way. This is its address:',
    edit: 'Edit your page',
    lasts: 'That link works for two days, once, and only while you are signed in.',
    bye: 'See you on the road.',
  },

  /** What a report is about, by its kind. */
  reported: (kind: string, title: string) =>
    kind === 'Person' ? 'your page' : kind === 'Trip' ? `your trip “${title}”` : `“${title}”`,

  measure: {
    hideSubject: 'Your page on Walz is hidden',
    hide: (what: string) =>
      `Somebody reported ${what}. Those who look after the site have looked at it and hidden your page and your trips. You can still sign in and see them; nobody else can.`,
    warnSubject: 'A warning from Walz',
    warn: (what: string) =>
      `Somebody reported ${what}. Those who look after the site have looked at it and ask you to mind the following. Nothing else has changed.`,
    suspendSubject: 'Your account on Walz is suspended',
    suspend: (what: string, day: string) =>
      `Somebody reported ${what}. Those who look after the site have looked at it and suspended your account until ${day}. Until then you cannot sign in, and your tokens have ended. Your page stays as it is.`,
    banSubject: 'Your account on Walz is closed',
    ban: (what: string) =>
      `Somebody reported ${what}. Those who look after the site have looked at it and closed your account. You cannot sign in any more, and nobody sees your page.`,
    theirWords: 'They write:',
    reason: (reason: string) => `The reason that was given: ${reason}.`,
    objection: (host: string) =>
      `If you think that this is a mistake, turn to those who run ${host}: a decision can be taken back.`,
  },

  lifting: {
    hideSubject: 'Your page on Walz can be seen again',
    hide: 'Those who look after the site have taken back their decision: your page and your trips can be seen again.',
    suspendSubject: 'Your account on Walz is open again',
    suspend:
      'Those who look after the site have taken back their decision: your account is no longer suspended, and you can sign in. Tokens that had ended stay ended.',
    banSubject: 'Your account on Walz is open again',
    ban: 'Those who look after the site have taken back their decision: your account is open again, and you can sign in. Tokens that had ended stay ended.',
  },

  outcome: {
    subject: 'What became of your report',
    lead: (title: string) =>
      `You reported “${title}”. Somebody who looks after the site has read your report and decided.`,
    theirWords: 'The answer to you:',
    link: 'Your reports',
    thanks: 'Thank you for saying it. Whom you reported does not learn that it was you.',
  },

  reasons: {
    spam: 'advertising or spam',
    harassment: 'harassment',
    impersonation: 'somebody pretends to be another',
    danger: 'somebody may be in danger',
    illegal: 'it is against the law',
    other: 'something else',
  },
};

export type MailWords = typeof en;
