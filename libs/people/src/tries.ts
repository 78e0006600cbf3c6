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

/** What a device is asked to sign is kept until it answers. */
export function triesToAskForPasskey(personId: string): readonly Guess[] {
  return [{ what: 'new passkey', whose: personId, patience: { burst: 30, secondsPerTry: 20 } }];
}

export function triesToSignInByPasskey(address: string): readonly Guess[] {
  return [{ what: 'passkey', whose: address, patience: { burst: 30, secondsPerTry: 20 } }];
}

/** Each way to a provider and back is kept until she comes, and asks the provider. */
export function triesToSetOut(address: string): readonly Guess[] {
  return [{ what: 'errand', whose: address, patience: { burst: 20, secondsPerTry: 30 } }];
}

/** Each is much work for the house; nobody needs one every hour. */
export function triesToOrderArchive(personId: string): readonly Guess[] {
  return [{ what: 'order archive', whose: personId, patience: { burst: 5, secondsPerTry: 3_600 } }];
}

/** Each makes the house visit a page of somebody else's. */
export function triesToCheckLink(personId: string): readonly Guess[] {
  return [{ what: 'link check', whose: personId, patience: { burst: 12, secondsPerTry: 300 } }];
}

export function triesToReport(personId: string, address: string): readonly Guess[] {
  return [
    { what: 'report', whose: personId, patience: { burst: 10, secondsPerTry: 360 } },
    { what: 'report', whose: address, patience: { burst: 30, secondsPerTry: 120 } },
  ];
}

/** Ten a day: more at once is somebody who types a list of her own. */
export function triesToSuggestSkill(personId: string): readonly Guess[] {
  return [{ what: 'suggest a skill', whose: personId, patience: { burst: 10, secondsPerTry: 8_640 } }];
}
