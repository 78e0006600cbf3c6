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
  too_busy: { meaning: 'Too much of this is going on at this moment; try again in a few seconds.' },
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
  handle_not_yours: { meaning: 'To confirm, the own handle `handle` is to be typed.', field: 'handle' },
  leaving: { meaning: 'Whoever is leaving changes nothing any more, unless she comes back.' },
  archive_under_way: { meaning: 'An archive has been ordered and is not packed yet.' },
  nobody_blocks_herself: { meaning: 'Nobody can block herself.', field: 'handle' },
  nobody_mutes_herself: { meaning: 'Nobody can mute herself.', field: 'handle' },
  passkey_failed: { meaning: 'The passkey did not answer what it was asked, or not in time.' },
  passkey_known_already: { meaning: 'This passkey opens an account already.' },
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
  already_suggested: { meaning: 'Somebody suggested this skill already; it will be decided.', field: 'name' },
  skill_known: { meaning: 'The list has `name` already: it is the skill `skill`, at `slug`.', field: 'name' },
  skill_name_taken: { meaning: 'A skill that was retired has this name.', field: 'name' },
  suggestion_decided: { meaning: 'This suggestion was decided already: it is `state`.', field: 'suggestion' },
  skill_merged_already: { meaning: '`skill` was merged into `into` already.' },
  skill_cannot_succeed_itself: { meaning: '`skill` cannot be merged into itself.', field: 'into' },
} as const satisfies RefusalCatalogue;
