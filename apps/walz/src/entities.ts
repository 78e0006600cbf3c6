import { CompanyEntity, SiteEntity } from '#hosting';
import { PlaceEntity, SkillAliasEntity, SkillEntity } from '#ledger';
import {
  AccessTokenEntity,
  ArchiveEntity,
  BlockEntity,
  ErrandEntity,
  IdentityEntity,
  InvitationEntity,
  LoginEntity,
  MailedLinkEntity,
  PasskeyChallengeEntity,
  PasskeyEntity,
  PersonEntity,
  PersonSkillEntity,
  ReportEntity,
  SessionEntity,
  WarningEntity,
  SkillSuggestionEntity,
  WaitingIdentityEntity,
} from '#people';
import { MailEntity } from '#platform';
import { TripEntity } from '#trips';
import { VisitEntity } from '#visits';

/** Every stored shape of every room: only here all rooms are seen at once. */
export const entities = [
  AccessTokenEntity,
  ArchiveEntity,
  BlockEntity,
  CompanyEntity,
  ErrandEntity,
  IdentityEntity,
  InvitationEntity,
  LoginEntity,
  MailEntity,
  MailedLinkEntity,
  PasskeyChallengeEntity,
  PasskeyEntity,
  PersonEntity,
  PersonSkillEntity,
  PlaceEntity,
  ReportEntity,
  SessionEntity,
  SiteEntity,
  SkillAliasEntity,
  SkillEntity,
  SkillSuggestionEntity,
  TripEntity,
  VisitEntity,
  WarningEntity,
  WaitingIdentityEntity,
];
