export const connections = {
  or: 'or',
  continueWith: (provider: string) => `Continue with ${provider}`,
  off: 'Off: whoever runs this site has not set it up.',

  forwardTitle: (provider: string) => `On to ${provider}`,
  forwardLead: (provider: string) => `${provider} asks who you are and sends you back here.`,
  forwardDo: (provider: string) => `Go to ${provider}`,
  stay: 'Stay here',

  troubleTitle: 'That was the wrong turning',
  troubleHelp: 'Nothing was changed. Every other way in still works.',
  toSignIn: 'Back to the sign-in',

  cameAs: (provider: string, label: string) => `You come from ${provider}, as ${label}.`,
  newTitle: 'One thing more',
  emailNeeded: (provider: string) =>
    `${provider} names no address that you have proved to read. It is never shown.`,
  emailKnown: (email: string, provider: string) =>
    `Mail to you goes to ${email}; ${provider} says that it is yours. It is never shown.`,
  haveOne: 'You have an account here?',
  haveOneDo: 'Sign in to it, and link the two',
  knownTitle: 'You have been here before',
  knownText: (email: string) =>
    `There is an account with the address ${email}. Sign in to it as you always do; then you can link the two with one click.`,
  knownDo: 'Sign in to it',
  closedTitle: 'Nobody new just now',
  linkTitle: (provider: string) => `Link ${provider}?`,
  linkText: (provider: string, label: string, name: string, handle: string) =>
    `From then on, whoever signs in to ${provider} as ${label} comes in here as ${name} (@${handle}).`,
  linkDo: 'Link the two',
  notNow: 'Not now',

  title: 'Other ways in',
  lead: 'Accounts elsewhere by which you sign in here.',
  as: 'As',
  since: (linked: string, used: string) => `Linked on ${linked}, last used on ${used}.`,
  notLinked: 'Not linked.',
  opensNothing: 'This provider is not asked here any more, so it opens nothing.',
  link: 'Link',
  linkIt: (provider: string) => `Link ${provider}`,
  unlink: 'Unlink',
  unlinkIt: (provider: string) => `Unlink ${provider}`,
  linked: 'Linked. Next time you can come in that way.',
  unlinked: 'Unlinked. That way is closed.',
  lastStays: 'The last way in always stays, so that you cannot lock yourself out.',
};
