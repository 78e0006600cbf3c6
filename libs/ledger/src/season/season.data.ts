/** Everybody of the season signs in with this; it opens nothing but the demo. */
export const seasonPassword = 'wanderjahre';
export const seasonPasswordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$L62SSYBwwu9XdE3rHhq+jQ$qoGft+zgFGxgrwJO4wAugVMzZFIma89QHuJt7sXc1U4';

export const emailOfTold = (handle: string): string => `${handle}@demo.walz.example`;
