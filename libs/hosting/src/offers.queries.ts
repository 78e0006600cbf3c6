import type { Viewer } from '#kernel';
import { onlySeen, PersonEntity } from '#people';
import { subjectCalled, weekAt, type Act, type EntityManager } from '#platform';
import type { Week } from '#weeks';
import { In, IsNull, MoreThanOrEqual, Raw, type SelectQueryBuilder } from 'typeorm';
import { CompanyPictureEntity } from './company-picture.entity.js';
import type { CompanyPictureSize } from './hosting.queries.js';
import { MemberEntity } from './member.entity.js';
import type { Offered } from './offer.js';
import { OfferEntity } from './offer.entity.js';
import { OfferLanguageEntity } from './offer-language.entity.js';
import { OfferPracticeEntity } from './offer-practice.entity.js';
import { OfferSkillEntity } from './offer-skill.entity.js';
import { OfferWeekEntity } from './offer-week.entity.js';
import { onlySeenOffers } from './seen-hosts.queries.js';
import { SiteEntity } from './site.entity.js';

/** Whoever answers for it must be in sight; drafts are there for the company's own people and for nobody else. */
export function onlyShownOffers(
  query: SelectQueryBuilder<OfferEntity>,
  viewer: Viewer,
): SelectQueryBuilder<OfferEntity> {
  if (viewer.kind === 'walz') return query;
  return onlySeenOffers(query, 'offer', viewer).andWhere(
    `(offer.state <> 'draft' or exists (
       select from member where member.company_id = offer.company_id and member.person_id = :me))`,
    { me: viewer.kind === 'person' ? viewer.personId : null },
  );
}

/** By its slug, or by one that it had. */
export async function offerCalled(
  db: EntityManager,
  slug: string,
  viewer: Viewer,
): Promise<OfferEntity | null> {
  const id = await subjectCalled(db, 'offer', slug);
  if (id === null) return null;
  const query = db.createQueryBuilder(OfferEntity, 'offer').where('offer.id = :id', { id });
  return onlyShownOffers(query, viewer).getOne();
}

/** Those of these offers that the viewer may know of. */
export function offersSeen(
  db: EntityManager,
  ids: readonly string[],
  viewer: Viewer,
): Promise<OfferEntity[]> {
  const query = db.createQueryBuilder(OfferEntity, 'offer').where('offer.id = any(:ids)', { ids });
  return onlyShownOffers(query, viewer).getMany();
}

export function offerById(db: EntityManager, id: string): Promise<OfferEntity | null> {
  return db.findOneBy(OfferEntity, { id });
}

/** Of each company: what is open, and for its own people everything that is not closed; the newest first. */
export function offersOfCompanies(
  db: EntityManager,
  companyIds: readonly string[],
  viewer: Viewer,
): Promise<OfferEntity[]> {
  const query = db
    .createQueryBuilder(OfferEntity, 'offer')
    .where('offer.company_id in (:...companyIds)', { companyIds });
  return onlySeenOffers(query, 'offer', viewer)
    .andWhere(
      `(offer.state = 'open' or offer.state <> 'closed' and exists (
         select from member where member.company_id = offer.company_id and member.person_id = :me))`,
      { me: viewer.kind === 'person' ? viewer.personId : null },
    )
    .orderBy('offer.id', 'DESC')
    .getMany();
}

/** Of all companies that somebody acts for, in whatever state; the newest first. */
export function offersOfMember(
  db: EntityManager,
  personId: string,
  { limit, after }: { limit: number; after: string | null },
): Promise<OfferEntity[]> {
  const query = db
    .createQueryBuilder(OfferEntity, 'offer')
    .where(
      `exists (select from member where member.company_id = offer.company_id and member.person_id = :personId)`,
      { personId },
    );
  if (after !== null) query.andWhere('offer.id < :after', { after });
  return query.orderBy('offer.id', 'DESC').limit(limit).getMany();
}

export function skillsOfOffers(db: EntityManager, offerIds: readonly string[]): Promise<OfferSkillEntity[]> {
  return db.find(OfferSkillEntity, {
    where: { offerId: In(offerIds) },
    order: { level: 'desc', skillId: 'asc' },
  });
}

export function practicesOfOffers(
  db: EntityManager,
  offerIds: readonly string[],
): Promise<OfferPracticeEntity[]> {
  return db.find(OfferPracticeEntity, { where: { offerId: In(offerIds) }, order: { skillId: 'asc' } });
}

export function languagesOfOffers(
  db: EntityManager,
  offerIds: readonly string[],
): Promise<OfferLanguageEntity[]> {
  return db.find(OfferLanguageEntity, { where: { offerId: In(offerIds) }, order: { language: 'asc' } });
}

export function weeksOfOffers(db: EntityManager, offerIds: readonly string[]): Promise<OfferWeekEntity[]> {
  return db.find(OfferWeekEntity, { where: { offerId: In(offerIds) }, order: { week: 'asc' } });
}

/** Without their bytes. */
export function picturesOfOffers(
  db: EntityManager,
  offerIds: readonly string[],
): Promise<CompanyPictureEntity[]> {
  return db.find(CompanyPictureEntity, {
    where: { offerId: In(offerIds), use: 'lodging' },
    order: { position: 'asc', key: 'asc' },
  });
}

/** Of a picture that an offer shows, for whoever sees the offer. */
export async function lodgingBytes(
  db: EntityManager,
  key: string,
  size: CompanyPictureSize,
  viewer: Viewer,
): Promise<Buffer | undefined> {
  const picture = await db.findOne(CompanyPictureEntity, {
    select: { key: true, offerId: true, [size]: true },
    where: { key, use: 'lodging' },
  });
  if (!picture) return undefined;
  const query = db.createQueryBuilder(OfferEntity, 'offer').where('offer.id = :id', { id: picture.offerId });
  return (await onlyShownOffers(query, viewer).getExists()) ? picture[size] : undefined;
}

/** Whom guests ask, as far as this viewer may see them. */
export function contactsByIds(
  db: EntityManager,
  ids: readonly string[],
  viewer: Viewer,
): Promise<PersonEntity[]> {
  const query = db.createQueryBuilder(PersonEntity, 'person').where('person.id in (:...ids)', { ids });
  return onlySeen(query, 'person.id', viewer).getMany();
}

/** What opening looks at. */
export async function offeredIn({ tx, now }: Act, offer: OfferEntity): Promise<Offered> {
  const { id: offerId, siteId, isOnSite } = offer;
  return {
    isOnSite,
    hasSite: siteId !== null && (await tx.existsBy(SiteEntity, { id: siteId, closedAt: IsNull() })),
    skills: await tx.countBy(OfferSkillEntity, { offerId }),
    languages: await tx.countBy(OfferLanguageEntity, { offerId }),
    freeWeeks: await tx.countBy(OfferWeekEntity, freeFrom(offerId, weekAt(now))),
  };
}

function freeFrom(offerId: string, thisWeek: Week) {
  return { offerId, week: MoreThanOrEqual(thisWeek), seats: Raw(seats => `${seats} > taken`) };
}

/** Who hears that an offer is asked after: its contact, if she still acts for the company, and its admins. */
export async function keepersOfOffer(db: EntityManager, offer: OfferEntity): Promise<string[]> {
  const members = await db.findBy(MemberEntity, { companyId: offer.companyId });
  return members
    .filter(({ role, personId }) => role === 'admin' || personId === offer.contactId)
    .map(({ personId }) => personId)
    .sort();
}
