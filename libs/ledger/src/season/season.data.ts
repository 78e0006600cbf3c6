/**
 * The told season: invented people and companies on real roads. Weeks count from the week the season is told in,
 * so that it is always under way.
 */
export { companies } from './companies.data.js';
export { hosts } from './hosts.data.js';
export { offers } from './offers.data.js';
export { people } from './people.data.js';
export { trips } from './trips.data.js';

/** Everybody of the season signs in with this; it opens nothing but the demo. */
export const seasonPassword = 'wanderjahre';
export const seasonPasswordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$L62SSYBwwu9XdE3rHhq+jQ$qoGft+zgFGxgrwJO4wAugVMzZFIma89QHuJt7sXc1U4';

export const emailOfTold = (handle: string): string => `${handle}@demo.walz.example`;
