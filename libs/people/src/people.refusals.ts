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
  email_taken: { meaning: 'Somebody else has proved that this address is hers.', field: 'email' },
  password_too_short: { meaning: 'A password has at least `least` characters.', field: 'password' },
  password_breached: {
    meaning: 'The password is on a list of those tried first, or is only a name of hers.',
    field: 'password',
  },
  password_wrong: { meaning: 'This is not the password she has now.', field: 'oldPassword' },
  link_stale: { meaning: 'The link was used, has expired, or is not whole.' },
  link_of_another: { meaning: 'The link belongs to another account than the one signed in.' },
  sign_in_again: { meaning: 'This needs the password, or somebody who signed in within 15 minutes.' },
  sign_up_closed: { meaning: 'Nobody can make an account here.' },
  invitation_needed: { meaning: 'An account here needs an invitation.', field: 'invitation' },
  invitation_unknown: {
    meaning: 'The invitation was used or withdrawn, has expired, or is not whole.',
    field: 'invitation',
  },
  sign_in_failed: { meaning: 'No account has this address or handle and this password.', field: 'email' },
  too_busy: { meaning: 'Too many people are signing in or up at this moment; try again in a few seconds.' },
  not_signed_in: { meaning: 'This needs somebody who is signed in.' },
  not_in_person: { meaning: 'A token cannot do this: it needs somebody who signed in.' },
  scope_missing: { meaning: 'The token has no scope `scope`.', field: 'scopes' },
  passkey_failed: { meaning: 'The passkey did not answer what it was asked, or not in time.' },
  passkey_known_already: { meaning: 'This passkey opens an account already.' },
  place_unknown: { meaning: 'There is no such place in the gazetteer.', field: 'place' },
  account_suspended: {
    meaning: 'This account is suspended until `until`; `day` is the day of that moment in UTC.',
  },
  account_banned: { meaning: 'This account is closed for good by those who look after the instance.' },
  cannot_report_yourself: { meaning: 'Nobody reports herself.' },
  already_reported: { meaning: 'She reported this before, and nobody has decided about it yet.' },
  report_words_missing: { meaning: 'The reason `other` needs words.', field: 'words' },
  report_decided: { meaning: 'Somebody has decided about this report already.' },
  own_cause: { meaning: 'Nobody decides about herself or about what she reported herself.' },
  admin_out_of_reach: { meaning: 'Only an admin acts against an admin.' },
  outcome_missing: { meaning: 'Whoever reported is told something.', field: 'outcome' },
  message_missing: { meaning: 'A warning says what it is for.', field: 'message' },
  suspension_end_missing: { meaning: 'A suspension has an end.', field: 'until' },
  suspension_out_of_reach: {
    meaning: 'A suspension ends after now and within `most` days.',
    field: 'until',
  },
  last_admin: { meaning: 'The instance needs one admin at least who can come in.', field: 'duty' },
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
} as const satisfies RefusalCatalogue;
