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
  too_busy: { meaning: 'Too much of this is going on at this moment; try again in a few seconds.' },
  not_signed_in: { meaning: 'This needs somebody who is signed in.' },
  not_in_person: { meaning: 'A token cannot do this: it needs somebody who signed in.' },
  scope_missing: { meaning: 'The token has no scope `scope`.', field: 'scopes' },
  place_unknown: { meaning: 'There is no such place in the gazetteer.', field: 'place' },
  spoken_language_unknown: {
    meaning: 'A spoken language is said by its code in ISO 639-1, and `given` is none.',
    field: 'language',
  },
  not_a_practice: { meaning: 'The skill `skill` is no practice.', field: 'practice' },
  too_many_entries: { meaning: 'There may be `most` of these.' },
  link_url_malformed: {
    meaning: 'A link is the http or https address of a page, without a password.',
    field: 'url',
  },
  link_listed_already: { meaning: 'This link is on the profile already.', field: 'url' },
  upload_unknown: {
    meaning: 'No such upload of yours waits here; it may have waited too long.',
    field: 'upload',
  },
  photo_missing: { meaning: 'The form came without a picture.', field: 'photo' },
} as const satisfies RefusalCatalogue;
