/** Where things are; the site's pages and forms name no address of their own. */
export const addresses = {
  home: '/',
  signIn: '/sign-in',
  signInWith: (provider: string) => `/sign-in/with/${provider.toLowerCase()}`,
  signInWaiting: '/sign-in/waiting',
  signUp: '/sign-up',
  signOut: '/sign-out',
  language: '/language',
  signInByPasskey: '/sign-in/passkey',
  forgotten: '/forgotten',
  /** Where links in mails lead. */
  links: { signIn: '/sign-in/link', reset: '/reset', verify: '/verify' },
  settings: {
    profile: '/settings/profile',
    account: '/settings/account',
    connections: '/settings/connections',
    passkeys: '/settings/passkeys',
    sessions: '/settings/sessions',
    tokens: '/settings/tokens',
    privacy: '/settings/privacy',
    data: '/settings/data',
    leave: '/settings/data/leave',
    reports: '/settings/reports',
  },
  admin: {
    reports: '/admin/reports',
    people: '/admin/people',
    skills: '/admin/skills',
    invitations: '/admin/invitations',
    outbox: '/admin/outbox',
    skill: (slug: string) => `/admin/skills/${slug}`,
    suggestion: (id: string) => `/admin/skills/suggestions/${id}`,
    mail: (id: string) => `/admin/outbox/${id}`,
    audit: '/admin/audit',
  },
  skill: (slug: string) => `/skills/${slug}`,
  shelf: (kind: string) => `/skills?kind=${kind}`,
  skills: '/skills',
  places: '/places',
  graphql: '/graphql',
  person: (handle: string) => `/people/${handle}`,
} as const;

export const elsewhere = {
  geonames: 'https://www.geonames.org/',
  creativeCommons: 'https://creativecommons.org/licenses/by/4.0/',
  naturalEarth: 'https://www.naturalearthdata.com/',
} as const;
