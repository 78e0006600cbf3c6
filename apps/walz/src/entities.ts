import { CompanyEntity, SiteEntity } from '#hosting';
import { PlaceEntity, SkillAliasEntity, SkillEntity } from '#ledger';
import {
  AccessTokenEntity,
  BlockEntity,
  HandleClaimEntity,
  InvitationEntity,
  LoginEntity,
  MailedLinkEntity,
  MuteEntity,
  PasskeyChallengeEntity,
  PasskeyEntity,
  PersonAudienceEntity,
  PersonEntity,
  PersonSkillEntity,
  SessionEntity,
} from '#people';
import { MailEntity } from '#platform';
import { TripEntity } from '#trips';
import { VisitEntity } from '#visits';

/** Every stored shape of every room: only here all rooms are seen at once. */
export const entities = [
  AccessTokenEntity,
  BlockEntity,
  CompanyEntity,
  HandleClaimEntity,
  InvitationEntity,
  LoginEntity,
  MailEntity,
  MailedLinkEntity,
  MuteEntity,
  PasskeyChallengeEntity,
  PasskeyEntity,
  PersonAudienceEntity,
  PersonEntity,
  PersonSkillEntity,
  PlaceEntity,
  SessionEntity,
  SiteEntity,
  SkillAliasEntity,
  SkillEntity,
  TripEntity,
  VisitEntity,
];
