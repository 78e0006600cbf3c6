import { CompanyEntity, SiteEntity } from '#hosting';
import { PlaceEntity, SkillAliasEntity, SkillEntity } from '#ledger';
import {
  AccessTokenEntity,
  BlockEntity,
  LoginEntity,
  PersonEntity,
  PersonSkillEntity,
  SessionEntity,
  SkillSuggestionEntity,
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
];
