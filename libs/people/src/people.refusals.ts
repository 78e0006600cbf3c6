import type { RefusalCatalogue } from '#kernel';

/** Every code this room can refuse with, and what it means to a client of the API. */
export const peopleRefusals = {
  name_empty: { meaning: 'A person needs a name that can be seen.', field: 'name' },
  too_long: { meaning: 'The text is longer than `most` characters.' },
  handle_malformed: {
    meaning:
      'A handle has `least` to `most` small letters, digits and single hyphens, and starts with a letter.',
    field: 'handle',
  },
  handle_reserved: {
    meaning: 'The handle is an address of the site or could be mistaken for Walz.',
    field: 'handle',
  },
  handle_taken: { meaning: 'Somebody has this handle.', field: 'handle' },
  email_malformed: { meaning: 'This is not an e-mail address that mail servers agree on.', field: 'email' },
  email_taken: { meaning: 'An account with this address exists.', field: 'email' },
  password_too_short: { meaning: 'A password has at least `least` characters.', field: 'password' },
  sign_in_failed: { meaning: 'No account has this address and this password.', field: 'email' },
  too_busy: { meaning: 'Too many people are signing in or up at this moment; try again in a few seconds.' },
  not_signed_in: { meaning: 'This needs somebody who is signed in.' },
  not_in_person: { meaning: 'A token cannot do this: it needs somebody who signed in.' },
  scope_missing: { meaning: 'The token has no scope `scope`.', field: 'scopes' },
  passkey_failed: { meaning: 'The passkey did not answer what it was asked, or not in time.' },
  passkey_known_already: { meaning: 'This passkey opens an account already.' },
  place_unknown: { meaning: 'There is no such place in the gazetteer.', field: 'place' },
  identity_belongs_to_another: {
    meaning: 'This account at the provider is linked to another account here.',
  },
  provider_linked_already: {
    meaning: 'She has linked another account of this provider; it has to be unlinked first.',
    field: 'provider',
  },
  last_way_in: { meaning: 'This is her last way in: it stays until there is another one.', field: 'issuer' },
  errand_unknown: {
    meaning: 'Nobody is on her way with this secret and state, or no longer; every way is gone once.',
    field: 'secret',
  },
  sign_up_closed: { meaning: 'Nobody can make an account on this instance by herself.' },
} as const satisfies RefusalCatalogue;
