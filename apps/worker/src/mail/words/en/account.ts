/** What mails about an account say in English: links, and news of it. */
export const account = {
  whyAsked: (host: string) =>
    `You get this mail because somebody asked for it at ${host} with this address. If that was not you, do nothing: without this link nothing happens.`,
  whyOwner: (host: string) => `You get this mail because this address belongs to an account at ${host}.`,

  verify: {
    subject: 'Is this your address?',
    preview: 'One click, and the address is yours.',
    title: (name: string) => `One click, ${name}.`,
    lead: (handle: string) =>
      `Somebody, probably you, gave this address for the account @${handle}. Say that it is yours, and nobody else can claim it.`,
    label: 'This is my address',
    lasts: 'The link works for two days, once, and only while you are signed in to that account.',
  },
  sign_in: {
    subject: 'Your link to sign in',
    preview: 'It works for a quarter of an hour, once.',
    title: (name: string) => `Come in, ${name}.`,
    lead: (handle: string) => `This link signs you in as @${handle}, without a password.`,
    label: 'Sign in',
    lasts: 'It works for a quarter of an hour, once. Give it to nobody: whoever has it can come in.',
  },
  reset: {
    subject: 'A new password',
    preview: 'It works for one hour, once.',
    title: (name: string) => `A new password, ${name}?`,
    lead: (handle: string) =>
      `With this link you choose a new password for @${handle}. All devices that are signed in are signed out then.`,
    label: 'Choose a new password',
    lasts: 'It works for one hour, once. As long as you do not use it, the old password stays.',
  },
  change: {
    subject: 'Is this your new address?',
    preview: 'One click, and mail from Walz comes here.',
    title: (name: string) => `Shall mail come here, ${name}?`,
    lead: (handle: string) =>
      `Somebody, probably you, wants this to be the address of the account @${handle}.`,
    label: 'This is my address',
    lasts: 'The link works for two days, once, and only while you are signed in to that account.',
  },

  known: {
    subject: 'You have an account already',
    preview: 'Somebody gave your address for another account.',
    title: 'You have an account already.',
    lead: (host: string) =>
      `Somebody gave your address at ${host} for another account. Nothing of yours has changed, and nobody was told that it is yours.`,
    label: 'Sign in',
    after: 'If it was you: sign in with the account that you have. If not, you can forget this mail.',
  },

  password_changed: {
    subject: 'Your password was changed',
    preview: 'All other devices are signed out.',
    title: (name: string) => `Your password is new, ${name}.`,
    lead: (handle: string, host: string) =>
      `The password of @${handle} at ${host} was changed, and all other devices were signed out.`,
    otherwise: 'If that was you, all is well. If not, set a new one at once:',
    label: 'Set a new password',
  },
  email_change_asked: {
    subject: 'Somebody wants to change your address',
    preview: 'Nothing has changed yet.',
    title: (name: string) => `A new address, ${name}?`,
    lead: (handle: string, host: string) =>
      `Somebody who is signed in as @${handle} at ${host} wants mail to go to another address. Nothing has changed yet; the other address was sent a link.`,
    otherwise: 'If that was you, follow that link. If not, set a new password: that makes the link void.',
    label: 'Set a new password',
  },
  email_changed: {
    subject: 'Your address was changed',
    preview: 'Mail goes to another address from now on.',
    title: (name: string) => `Mail goes elsewhere now, ${name}.`,
    lead: (handle: string, host: string) =>
      `The address of @${handle} at ${host} was changed. This mail is the last one that comes here.`,
    otherwise: 'If that was not you, tell whoever looks after the site. This is how to get back in:',
    label: 'Set a new password',
  },
};
