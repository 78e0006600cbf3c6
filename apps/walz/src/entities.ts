import { CompanyEntity, SiteEntity } from '#hosting';
import { PlaceEntity, SkillAliasEntity, SkillEntity } from '#ledger';
import {
  AccessTokenEntity,
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
  WaitingIdentityEntity,
} from '#people';
import { MailEntity } from '#platform';
import { TripEntity } from '#trips';
import { VisitEntity } from '#visits';

/** Every stored shape of every room: only here all rooms are seen at once. */
export const entities = [
  AccessTokenEntity,
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
  TripEntity,
  VisitEntity,
  WarningEntity,
  WaitingIdentityEntity,
];
