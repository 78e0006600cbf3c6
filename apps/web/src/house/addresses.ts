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
    reports: '/settings/reports',
  },
  admin: {
    home: '/admin',
    report: (id: string) => `/admin/reports/${id}`,
    reports: '/admin/reports',
    people: '/admin/people',
    skills: '/admin/skills',
    invitations: '/admin/invitations',
    outbox: '/admin/outbox',
    audit: '/admin/audit',
  },
  report: (id: string) => `/report?id=${id}`,
  confirmWarning: '/warnings/confirm',
  skills: '/skills',
  places: '/places',
  graphql: '/graphql',
  person: (handle: string) => `/people/${handle}`,
} as const;

export const elsewhere = {
  geonames: 'https://www.geonames.org/',
  naturalEarth: 'https://www.naturalearthdata.com/',
} as const;
