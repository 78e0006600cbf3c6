import { data } from './data-en.js';
import { account } from './en/account.js';

/** Every sentence that mails say in English; the German catalogue has exactly these keys. */
export const en = {
  claim: 'Walz: one week, one company, then onward.',
  why: (host: string) =>
    `You get this mail because an account was made at ${host} with this address. If that was not you, somebody probably mistyped theirs; then you can forget this mail.`,

  ...data,
  linkInFull: 'Or open this address:',

  account,

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
};

export type MailWords = typeof en;
