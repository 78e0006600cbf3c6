import type { Guess } from '#platform';
import { foldEmail } from './person.js';

/** Whoever is known by what she types is counted by it, whether or not there is such an account. */
const typed = (text: string): string => foldEmail(text.trim().replace(/^@/, ''));

/** From one address first: whoever guesses from there is stopped before she uses up anybody's own tries. */
export function triesToSignIn(whom: string, address: string): readonly Guess[] {
  return [
    { what: 'sign in from', whose: address, patience: { burst: 50, secondsPerTry: 20 } },
    { what: 'sign in', whose: typed(whom), patience: { burst: 10, secondsPerTry: 60 } },
  ];
}

export function triesToSignUp(email: string, address: string): readonly Guess[] {
  return [
    { what: 'sign up from', whose: address, patience: { burst: 30, secondsPerTry: 60 } },
    { what: 'sign up', whose: typed(email), patience: { burst: 5, secondsPerTry: 600 } },
  ];
}

/** Mail that somebody else can make Walz send to her. */
export function triesToAskForLink(whom: string, address: string): readonly Guess[] {
  return [
    { what: 'ask for a link from', whose: address, patience: { burst: 20, secondsPerTry: 60 } },
    { what: 'ask for a link', whose: typed(whom), patience: { burst: 5, secondsPerTry: 300 } },
  ];
}

/** Mail that she has sent to an address of her own. */
export function triesToProveAddress(personId: string): readonly Guess[] {
  return [{ what: 'prove an address', whose: personId, patience: { burst: 5, secondsPerTry: 300 } }];
}

/** Her own password, asked once more of whoever holds her session. */
export function triesToProvePassword(personId: string): readonly Guess[] {
  return [{ what: 'prove a password', whose: personId, patience: { burst: 10, secondsPerTry: 60 } }];
}

/** Only a secret that opens nothing costs a try. */
export function triesAtLinks(address: string): Guess {
  return { what: 'open a link', whose: address, patience: { burst: 20, secondsPerTry: 30 } };
}

export function triesAtInvitations(address: string): Guess {
  return { what: 'open an invitation', whose: address, patience: { burst: 20, secondsPerTry: 30 } };
}
