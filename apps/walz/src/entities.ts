import { CompanyEntity, SiteEntity } from '#hosting';
import { PlaceEntity, SkillAliasEntity, SkillEntity } from '#ledger';
import { LoginEntity, PersonEntity, PersonSkillEntity, SessionEntity } from '#people';
import { TripEntity } from '#trips';
import { VisitEntity } from '#visits';

/** Every stored shape of every room: only here all rooms are seen at once. */
export const entities = [
  CompanyEntity,
  LoginEntity,
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
