import type { RefusalCatalogue } from '#kernel';

/** Every code this room can refuse with, and what it means to a client of the API. */
export const peopleRefusals = {
  name_empty: { meaning: 'A person needs a name that can be seen.', field: 'name' },
  name_mixes_scripts: {
    meaning: 'A word of the name mixes Latin, Cyrillic or Greek letters, which look alike.',
    field: 'name',
  },
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
  handle_taken: { meaning: 'Somebody has this handle, or had it less than a year ago.', field: 'handle' },
  handle_looks_like_another: {
    meaning: 'The handle could be mistaken for one of somebody else: for `other`, if she goes by it now.',
    field: 'handle',
  },
  too_many_handles: {
    meaning: 'Somebody can hold `most` former handles; each is free again a year after she gave it up.',
    field: 'handle',
  },
  email_malformed: { meaning: 'This is not an e-mail address that mail servers agree on.', field: 'email' },
  email_taken: { meaning: 'An account with this address exists.', field: 'email' },
  password_too_short: { meaning: 'A password has at least `least` characters.', field: 'password' },
  sign_in_failed: { meaning: 'No account has this address and this password.', field: 'email' },
  too_busy: { meaning: 'Too many people are signing in or up at this moment; try again in a few seconds.' },
  not_signed_in: { meaning: 'This needs somebody who is signed in.' },
  not_in_person: { meaning: 'A token cannot do this: it needs somebody who signed in.' },
  scope_missing: { meaning: 'The token has no scope `scope`.', field: 'scopes' },
  nobody_blocks_herself: { meaning: 'Nobody can block herself.', field: 'handle' },
  nobody_mutes_herself: { meaning: 'Nobody can mute herself.', field: 'handle' },
  place_unknown: { meaning: 'There is no such place in the gazetteer.', field: 'place' },
} as const satisfies RefusalCatalogue;
