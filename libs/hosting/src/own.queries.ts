import type { EntityManager } from '#platform';
import { CompanyInvitationEntity } from './company-invitation.entity.js';
import { companiesByIds } from './hosting.queries.js';
import type { MemberRole } from './member.js';
import { OfferEntity } from './offer.entity.js';
import type { OfferState } from './offer.js';

export interface InvitationInArchive {
  readonly company: string;
  readonly role: MemberRole;
  /** To whom she wrote; who came is theirs. */
  readonly email: string | null;
  readonly madeAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
}

/** Whom she asked to act for which company, for her archive. */
export async function companyInvitationsOf(
  db: EntityManager,
  personId: string,
): Promise<InvitationInArchive[]> {
  const made = await db.find(CompanyInvitationEntity, { where: { madeBy: personId }, order: { id: 'asc' } });
  const slugOf = await slugsOf(
    db,
    made.map(({ companyId }) => companyId),
  );
  return made.map(({ companyId, role, email, madeAt, expiresAt, usedAt }) => ({
    company: slugOf(companyId),
    role,
    email,
    madeAt,
    expiresAt,
    usedAt,
  }));
}

export interface OfferInArchive {
  readonly company: string;
  readonly slug: string;
  readonly title: string;
  readonly state: OfferState;
  readonly createdAt: Temporal.Instant;
}

/** The offers that she is the contact of: what they say is her company's. */
export async function offersToContact(db: EntityManager, personId: string): Promise<OfferInArchive[]> {
  const offers = await db.find(OfferEntity, { where: { contactId: personId }, order: { id: 'asc' } });
  const slugOf = await slugsOf(
    db,
    offers.map(({ companyId }) => companyId),
  );
  return offers.map(({ companyId, slug, title, state, createdAt }) => ({
    company: slugOf(companyId),
    slug,
    title,
    state,
    createdAt,
  }));
}

async function slugsOf(db: EntityManager, ids: readonly string[]): Promise<(companyId: string) => string> {
  const companies = await companiesByIds(db, [...new Set(ids)]);
  return companyId => companies.find(({ id }) => id === companyId)?.slug ?? '';
}
