import { CompanyEntity, MemberEntity, SiteEntity } from '#hosting';
import { PlaceEntity, SkillAliasEntity, SkillEntity } from '#ledger';
import {
  AccessTokenEntity,
  ArchiveEntity,
  BlockEntity,
  ErrandEntity,
  HandleClaimEntity,
  IdentityEntity,
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
  HandleClaimEntity,
  IdentityEntity,
  InvitationEntity,
  LoginEntity,
  MailEntity,
  MailedLinkEntity,
  MemberEntity,
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
  SkillSuggestionEntity,
  TripEntity,
  VisitEntity,
  WaitingIdentityEntity,
];
