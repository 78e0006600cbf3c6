import { loginOfPerson } from '#people';
import type { Act } from '#platform';
import { IsNull } from 'typeorm';
import { CompanyInvitationEntity } from '../company-invitation.entity.js';
import { OfferEntity } from '../offer.entity.js';

/** Whom she asked to come, and what was written to her: her address stands in it. Offers look for another contact. */
export async function forgetInvitations({ tx }: Act, personId: string): Promise<void> {
  await tx.delete(CompanyInvitationEntity, { madeBy: personId });
  await tx.update(
    CompanyInvitationEntity,
    { usedBy: personId },
    { usedBy: null, email: null, emailFolded: null },
  );
  const login = await loginOfPerson(tx, personId);
  if (login?.verifiedAt && login.emailFolded)
    await tx.delete(CompanyInvitationEntity, { emailFolded: login.emailFolded, usedAt: IsNull() });
  await tx.update(OfferEntity, { contactId: personId }, { contactId: null });
}
