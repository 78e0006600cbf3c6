import type { Viewer } from '#kernel';
import { hashSecret, looksLikeSecret, onlySeenInLists, PersonEntity } from '#people';
import { subjectCalled, type EntityManager } from '#platform';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { CompanyInvitationEntity } from './company-invitation.entity.js';
import { CompanyPictureEntity } from './company-picture.entity.js';
import { CompanyPracticeEntity } from './company-practice.entity.js';
import { CompanyEntity } from './company.entity.js';
import { mayChooseMembers } from './hosting.policy.js';
import { MemberEntity } from './member.entity.js';
import type { MemberRole } from './member.js';
import { onlySeenCompanies } from './seen-hosts.queries.js';
import { SiteEntity } from './site.entity.js';

export function companiesByIds(db: EntityManager, ids: readonly string[]): Promise<CompanyEntity[]> {
  return db.findBy(CompanyEntity, { id: In(ids) });
}

export function sitesByIds(db: EntityManager, ids: readonly string[]): Promise<SiteEntity[]> {
  return db.findBy(SiteEntity, { id: In(ids) });
}

/** By the slug it has or once had. */
export async function companyBySlug(
  db: EntityManager,
  slug: string,
  viewer: Viewer,
): Promise<CompanyEntity | null> {
  const id = await subjectCalled(db, 'company', slug.toLowerCase());
  if (id === null) return null;
  const query = db.createQueryBuilder(CompanyEntity, 'company').where('company.id = :id', { id });
  return onlySeenCompanies(query, 'company.id', viewer).getOne();
}

export function sitesOfCompanies(db: EntityManager, companyIds: readonly string[]): Promise<SiteEntity[]> {
  return db.find(SiteEntity, { where: { companyId: In(companyIds) }, order: { id: 'asc' } });
}

export function practicesOfCompanies(
  db: EntityManager,
  companyIds: readonly string[],
): Promise<CompanyPracticeEntity[]> {
  return db.findBy(CompanyPracticeEntity, { companyId: In(companyIds) });
}

/** Without their bytes. */
export function logosOfCompanies(
  db: EntityManager,
  companyIds: readonly string[],
): Promise<CompanyPictureEntity[]> {
  return db.findBy(CompanyPictureEntity, { companyId: In(companyIds), use: 'logo' });
}

export type CompanyPictureSize = 'small' | 'medium' | 'large';

/** A picture that is in use, as bytes: a logo is as public as its company. */
export async function logoBytes(
  db: EntityManager,
  key: string,
  size: CompanyPictureSize,
): Promise<Buffer | undefined> {
  const picture = await db.findOne(CompanyPictureEntity, {
    select: { key: true, [size]: true },
    where: { key, use: 'logo' },
  });
  return picture?.[size];
}

/** What somebody is to a company. */
export async function roleOf(
  db: EntityManager,
  companyId: string,
  personId: string,
): Promise<MemberRole | null> {
  return (await db.findOneBy(MemberEntity, { companyId, personId }))?.role ?? null;
}

/** What somebody is to each of these companies. */
export function rolesAt(
  db: EntityManager,
  personId: string,
  companyIds: readonly string[],
): Promise<MemberEntity[]> {
  return db.findBy(MemberEntity, { personId, companyId: In(companyIds) });
}

/**
 * Who acts for these companies, whoever has done so the longest first: those whom the viewer may see, and all of them for
 * whoever chooses them, because nobody else could take the keys away.
 */
export async function membersOfCompanies(
  db: EntityManager,
  companyIds: readonly string[],
  viewer: Viewer,
): Promise<MemberEntity[]> {
  const query = db.createQueryBuilder(MemberEntity, 'member').where({ companyId: In(companyIds) });
  const seen = await onlySeenInLists(query, 'member.person_id', viewer).getMany();
  const own = viewer.kind === 'person' ? await rolesAt(db, viewer.personId, companyIds) : [];
  const chosen = own.filter(({ role }) => mayChooseMembers(role)).map(({ companyId }) => companyId);
  const all = chosen.length > 0 ? await db.findBy(MemberEntity, { companyId: In(chosen) }) : [];
  return [...seen.filter(({ companyId }) => !chosen.includes(companyId)), ...all].sort(byStanding);
}

function byStanding(one: MemberEntity, other: MemberEntity): number {
  return Temporal.Instant.compare(one.since, other.since) || one.personId.localeCompare(other.personId);
}

/** For which companies somebody acts, by name. */
export async function companiesOf(db: EntityManager, personId: string): Promise<CompanyEntity[]> {
  return db
    .createQueryBuilder(CompanyEntity, 'company')
    .innerJoin(MemberEntity, 'member', 'member.company_id = company.id')
    .where('member.person_id = :personId', { personId })
    .orderBy({ 'company.name': 'ASC', 'company.id': 'ASC' })
    .getMany();
}

/** Those that nobody has used, the newest first, the expired ones too. */
export function unusedInvitationsOf(
  db: EntityManager,
  companyIds: readonly string[],
): Promise<CompanyInvitationEntity[]> {
  return db.find(CompanyInvitationEntity, {
    where: { companyId: In(companyIds), usedAt: IsNull() },
    order: { id: 'desc' },
  });
}

export function invitationById(db: EntityManager, id: string): Promise<CompanyInvitationEntity | null> {
  return db.findOneBy(CompanyInvitationEntity, { id });
}

/** What a secret opens now, whether it was handed on or came by mail: nothing, if whoever invited was shut out since. */
export async function invitationWith(
  db: EntityManager,
  secret: string,
  now: Temporal.Instant,
): Promise<CompanyInvitationEntity | null> {
  if (!looksLikeSecret(secret)) return null;
  const hash = hashSecret(secret);
  // Each with conditions of its own: the first that is written down changes them.
  const open = () => ({ usedAt: IsNull(), expiresAt: MoreThan(now) });
  const invitation = await db.findOneBy(CompanyInvitationEntity, [
    { secretHash: hash, ...open() },
    { mailedHash: hash, ...open() },
  ]);
  const isShutOut =
    invitation !== null &&
    (await db.existsBy(PersonEntity, { id: invitation.madeBy, bannedAt: Not(IsNull()) }));
  return isShutOut ? null : invitation;
}

/** Whether somebody acts for the company of this site. */
export function isMemberAt(db: EntityManager, personId: string, siteId: string): Promise<boolean> {
  return db
    .createQueryBuilder(MemberEntity, 'member')
    .innerJoin(SiteEntity, 'site', 'site.company_id = member.company_id')
    .where('member.person_id = :personId and site.id = :siteId', { personId, siteId })
    .getExists();
}

export interface Membership {
  readonly company: string;
  readonly role: MemberRole;
  readonly since: Temporal.Instant;
}

/** For which companies somebody acts, and as what. */
export async function membershipsOf(db: EntityManager, personId: string): Promise<Membership[]> {
  const members = await db.find(MemberEntity, {
    where: { personId },
    order: { since: 'asc', companyId: 'asc' },
  });
  const companies = await companiesByIds(
    db,
    members.map(({ companyId }) => companyId),
  );
  return members.map(({ companyId, role, since }) => ({
    company: companies.find(({ id }) => id === companyId)?.slug ?? '',
    role,
    since,
  }));
}
