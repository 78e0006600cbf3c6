import { CompanyEntity, MemberEntity, OfferEntity, OfferWeekEntity, SiteEntity } from '#hosting';
import { PlaceEntity } from '#ledger';
import { PersonEntity } from '#people';
import { MatchWeightsEntity } from '../match-weights.entity.js';
import { SetAsideEntity } from '../set-aside.entity.js';
import { TripEntity } from '../trip.entity.js';

/** What the match reads as entities; all else it asks in SQL. */
export const entities = [
  CompanyEntity,
  MatchWeightsEntity,
  MemberEntity,
  OfferEntity,
  OfferWeekEntity,
  PersonEntity,
  PlaceEntity,
  SetAsideEntity,
  SiteEntity,
  TripEntity,
];
