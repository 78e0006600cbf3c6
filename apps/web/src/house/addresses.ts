/** Where things are; the site's pages and forms name no address of their own. */
export const addresses = {
  home: '/',
  signIn: '/sign-in',
  signUp: '/sign-up',
  signOut: '/sign-out',
  language: '/language',
  profileSettings: '/settings/profile',
  graphql: '/graphql',
  person: (handle: string) => `/people/${handle}`,
} as const;

export const elsewhere = {
  geonames: 'https://www.geonames.org/',
  naturalEarth: 'https://www.naturalearthdata.com/',
} as const;
