import { CompanyEntity, SiteEntity } from '#hosting';
import { PlaceEntity, SkillAliasEntity, SkillEntity } from '#ledger';
import {
  AccessTokenEntity,
  BlockEntity,
  LoginEntity,
  PasskeyChallengeEntity,
  PasskeyEntity,
  PersonEntity,
  PersonSkillEntity,
  ReportEntity,
  SessionEntity,
  WarningEntity,
} from '#people';
import { MailEntity } from '#platform';
import { TripEntity } from '#trips';
import { VisitEntity } from '#visits';

/** Every stored shape of every room: only here all rooms are seen at once. */
export const entities = [
  AccessTokenEntity,
  BlockEntity,
  CompanyEntity,
  LoginEntity,
  MailEntity,
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
];
