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
      `With this link you choose a new password for @${handle}. All devices that are signed in are signed out then, tokens end, and passkeys are removed.`,
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
    preview: 'All other devices are signed out, and all tokens have ended.',
    title: (name: string) => `Your password is new, ${name}.`,
    lead: (handle: string, host: string) =>
      `The password of @${handle} at ${host} was changed. All other devices were signed out, and all tokens have ended.`,
    otherwise: 'If that was you, all is well. If not, set a new one at once:',
    label: 'Set a new password',
  },
  password_reset: {
    subject: 'Your password was changed',
    preview: 'All devices are signed out, and tokens and passkeys are gone.',
    title: (name: string) => `Your password is new, ${name}.`,
    lead: (handle: string, host: string) =>
      `A new password was set for @${handle} at ${host} by a link from a mail. All devices were signed out, all tokens have ended, and all passkeys were removed. Accounts elsewhere that are linked stay and still open it: look at them under “Other ways in” in your settings, and unlink what is not yours.`,
    otherwise: 'If that was you, all is well. If not, set a new one at once:',
    label: 'Set a new password',
  },
  passkey_added: {
    subject: 'A passkey was added to your account',
    preview: 'It opens your account from now on.',
    title: (name: string) => `A new passkey, ${name}.`,
    lead: (handle: string, host: string) =>
      `A passkey was added to @${handle} at ${host}. Whoever has it can come in.`,
    otherwise: 'If that was you, all is well. If not, set a new password by mail: that removes all passkeys.',
    label: 'Set a new password',
  },
  identity_linked: {
    subject: 'An account elsewhere was linked to yours',
    preview: 'It opens your account from now on.',
    title: (name: string) => `Another way in, ${name}.`,
    lead: (handle: string, host: string) =>
      `An account elsewhere was linked to @${handle} at ${host}. Whoever has it can come in.`,
    otherwise:
      'If that was you, all is well. If not, set a new password, and unlink it under “Other ways in” in your settings.',
    label: 'Set a new password',
  },
  token_made: {
    subject: 'A token was made for your account',
    preview: 'A program can act in your name with it.',
    title: (name: string) => `A new token, ${name}.`,
    lead: (handle: string, host: string) =>
      `A token was made for @${handle} at ${host}. A program that has it can act in your name.`,
    otherwise: 'If that was you, all is well. If not, set a new password: that ends all tokens.',
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
