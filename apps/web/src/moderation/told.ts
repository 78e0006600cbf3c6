import type { Words } from '../words/index.js';

/** What the chronicle calls it, and the sentence that says it. What is not here is told by its name. */
const sentences = {
  signed_up: 'toldSignedUp',
  signed_in: 'toldSignedIn',
  signed_out: 'toldSignedOut',
  profile_changed: 'toldProfileChanged',
  passkey_added: 'toldPasskeyAdded',
  passkey_removed: 'toldPasskeyRemoved',
  session_ended: 'toldSessionEnded',
  other_sessions_ended: 'toldOtherSessionsEnded',
  token_made: 'toldTokenMade',
  token_revoked: 'toldTokenRevoked',
  privacy_changed: 'toldPrivacyChanged',
  languages_changed: 'toldLanguagesChanged',
  practices_changed: 'toldPracticesChanged',
  photo_set: 'toldPhotoSet',
  photo_dropped: 'toldPhotoDropped',
  link_added: 'toldLinkAdded',
  link_dropped: 'toldLinkDropped',
  link_verified: 'toldLinkVerified',
  link_not_verified: 'toldLinkNotVerified',
  skill_set: 'toldSkillSet',
  skill_dropped: 'toldSkillDropped',
  reported: 'toldReported',
  report_decided: 'toldDecided',
  person_hidden: 'toldHidden',
  person_warned: 'toldWarned',
  person_suspended: 'toldSuspended',
  person_banned: 'toldBanned',
  measure_lifted: 'toldLifted',
  warning_confirmed: 'toldConfirmed',
  appointed: 'toldAppointed',
  admin_appointed: 'toldAdminAppointed',
  address_verified: 'toldAddressVerified',
  email_change_asked: 'toldEmailChangeAsked',
  email_changed: 'toldEmailChanged',
  password_changed: 'toldPasswordChanged',
  identity_linked: 'toldIdentityLinked',
  identity_unlinked: 'toldIdentityUnlinked',
  invitation_made: 'toldInvitationMade',
  invitation_used: 'toldInvitationUsed',
  invitation_withdrawn: 'toldInvitationWithdrawn',
  archive_ordered: 'toldArchiveOrdered',
  leaving: 'toldLeaving',
  came_back: 'toldCameBack',
  gone: 'toldGone',
  mail_read: 'toldMailRead',
  mail_retried: 'toldMailRetried',
  mail_dropped: 'toldMailDropped',
  skill_suggested: 'toldSkillSuggested',
  skill_accepted: 'toldSkillAccepted',
  skill_joined: 'toldSkillJoined',
  skill_declined: 'toldSkillDeclined',
  skill_renamed: 'toldSkillRenamed',
  skills_merged: 'toldSkillsMerged',
  skill_retired: 'toldSkillRetired',
  skill_relisted: 'toldSkillRelisted',
  skill_alias_added: 'toldSkillAliasAdded',
  skill_alias_dropped: 'toldSkillAliasDropped',
  offer_drafted: 'toldOfferDrafted',
  offer_changed: 'toldOfferChanged',
  offer_weeks_set: 'toldOfferWeeksSet',
  offer_opened: 'toldOfferOpened',
  offer_paused: 'toldOfferPaused',
  offer_closed: 'toldOfferClosed',
  offer_copied: 'toldOfferCopied',
  offer_asked_after: 'toldOfferAskedAfter',
  offer_holds: 'toldOfferHolds',
  company_founded: 'toldCompanyFounded',
  company_changed: 'toldCompanyChanged',
  site_added: 'toldSiteAdded',
  site_changed: 'toldSiteChanged',
  site_closed: 'toldSiteClosed',
  site_reopened: 'toldSiteReopened',
  website_proved: 'toldWebsiteProved',
  website_not_proved: 'toldWebsiteNotProved',
  member_invited: 'toldMemberInvited',
  member_invitation_withdrawn: 'toldMemberInvitationWithdrawn',
  member_joined: 'toldMemberJoined',
  member_role_changed: 'toldMemberRoleChanged',
  member_removed: 'toldMemberRemoved',
  member_left: 'toldMemberLeft',
} as const satisfies Readonly<Record<string, keyof Words['moderation']>>;

const ofModerators: readonly string[] = [
  'reported',
  'report_decided',
  'person_hidden',
  'person_warned',
  'person_suspended',
  'person_banned',
  'measure_lifted',
  'warning_confirmed',
];

export function toldAs(what: string, { moderation }: Words): string {
  return Object.hasOwn(sentences, what)
    ? moderation[sentences[what as keyof typeof sentences]]
    : moderation.toldOther;
}

/** What one can look for in the log, as sentences without their names. */
export function tellable(words: Words, isAdmin: boolean): { value: string; label: string }[] {
  return Object.keys(sentences)
    .filter(what => isAdmin || ofModerators.includes(what))
    .map(value => ({
      value,
      label: toldAs(value, words).replace(/\{\w+\}/g, '…'),
    }));
}
