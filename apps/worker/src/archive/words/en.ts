/** What README.txt says in English; the German one has exactly these keys. */
export const en = {
  title: (host: string, handle: string, day: string) => `All that ${host} has of @${handle}, on ${day}.`,
  how: 'The .json files are text: every editor opens them, and so do programs. Moments are in UTC.',
  parts: {
    profile: 'Your profile, as your page shows it, and how your account stands.',
    about: 'What you say of yourself: your story, languages, ways of working and links, and your photo.',
    account: 'What your account is opened by: address, devices, tokens. No password and no secret is in it.',
    skills: 'What you can, want to learn and would rather not.',
    trips:
      'Your trips with all that you said of them; as calendars too, which every calendar program can import.',
    visits: 'The weeks that you spend or spent with hosts.',
    matches: 'What counts for you in a match, and what you said is not for you, and why.',
    companies:
      'Whom you asked to act for your companies, and the offers that name you as the one to talk to.',
    blocks: 'Whom you have blocked and muted, and who sees which part of your page.',
    reports:
      'What you reported and what became of it, and what you were told by those who look after the site.',
    activity: 'What you did here, as the log keeps it: what happened when, to what.',
    mails:
      'Mails to you. What they say is in it only once you have confirmed your address; what opens an account was taken out of their links.',
  },
  rest: 'What others wrote or decided about you is theirs and is not in here.',
};

export type ArchiveWords = typeof en;
