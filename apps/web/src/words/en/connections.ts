export const connections = {
  or: 'or',
  continueWith: (provider: string) => `Continue with ${provider}`,
  off: 'Not set up on this site.',

  forwardTitle: (provider: string) => `On to ${provider}`,
  forwardLead: (provider: string) => `${provider} asks who you are and sends you back here.`,
  forwardDo: (provider: string) => `Go to ${provider}`,
  stay: 'Stay here',

  troubleTitle: 'That was a wrong turn',
  troubleHelp: 'Nothing has changed. Every other way in still works.',
  toSignIn: 'Back to signing in',

  cameAs: (provider: string, label: string) => `You have come from ${provider}, as ${label}.`,
  newTitle: 'One more thing',
  emailNeeded: (provider: string) => `${provider} gave us no confirmed address for you. It is never shown.`,
  emailKnown: (email: string, provider: string) =>
    `Mail to you goes to ${email}; ${provider} says that it is yours. It is never shown.`,
  haveOne: 'Do you have an account here?',
  haveOneDo: 'Sign in to it, and link the two',
  knownTitle: 'You have been here before',
  knownText: (email: string) =>
    `There is an account with the address ${email}. Sign in to it as usual; then you can link the two with one click.`,
  knownDo: 'Sign in to it',
  closedTitle: 'No new accounts just now',
  linkTitle: (provider: string) => `Link ${provider}?`,
  linkText: (provider: string, label: string, name: string, handle: string) =>
    `From then on, whoever signs in to ${provider} as ${label} comes in here as ${name} (@${handle}).`,
  linkDo: 'Link the two',
  notNow: 'Not now',

  title: 'Other ways in',
  lead: 'Accounts elsewhere that you use to sign in here.',
  as: 'As',
  since: (linked: string, used: string) => `Linked on ${linked}, last used on ${used}.`,
  notLinked: 'Not linked.',
  opensNothing: 'This site no longer uses this provider, so it cannot sign you in.',
  link: 'Link',
  linkIt: (provider: string) => `Link ${provider}`,
  unlink: 'Unlink',
  unlinkIt: (provider: string) => `Unlink ${provider}`,
  linked: 'Linked. Next time you can come in that way.',
  unlinked: 'Unlinked. That way is closed.',
  lastStays: 'The last way in always stays, so that you cannot lock yourself out.',
};
