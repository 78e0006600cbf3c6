/** What mails say in English about her data: that her archive is ready, that she is leaving. */
export const data = {
  archiveReady: {
    subject: 'Your archive is ready',
    preview: 'All that Walz has of you, in one file.',
    title: 'Your archive is ready.',
    lead: (name: string) => `All that Walz has of you, ${name}, now lies in one file that you can fetch.`,
    until: (day: string) =>
      `It is there until ${day}; after that it is deleted, and you can have a new one made at any time.`,
    fetch: 'Fetch your archive',
    caution: 'Did you not order it? Then somebody else is signed in as you: change your password.',
  },

  leaving: {
    subject: (day: string) => `You are leaving Walz on ${day}`,
    preview: 'Until then there is a way back.',
    title: 'You are leaving Walz.',
    lead: (name: string, day: string) =>
      `You asked for your account to be deleted, ${name}. From now on nobody else sees you here, and on ${day} all that is yours will be deleted.`,
    back: (day: string) =>
      `If you think again before ${day}: sign in and choose to stay. Then everything is as it was.`,
    signIn: 'Sign in and stay',
    caution: 'Was it not you? Then sign in, stay, and change your password: somebody else knows it.',
  },
};
