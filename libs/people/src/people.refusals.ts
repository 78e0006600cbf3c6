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
  token_name_empty: { meaning: 'A token needs a name by which you know it again.', field: 'name' },
  scopes_missing: { meaning: 'A token needs at least one scope.', field: 'scopes' },
  expiry_past: { meaning: 'A token ends later than it begins.', field: 'expiresAt' },
  expiry_too_far: {
    meaning: 'A token ends within a hundred years; null lets it live for ever.',
    field: 'expiresAt',
  },
  too_many_access_tokens: { meaning: 'You have `most` tokens; revoke one that is not needed any more.' },
  place_unknown: { meaning: 'There is no such place in the gazetteer.', field: 'place' },
} as const satisfies RefusalCatalogue;
