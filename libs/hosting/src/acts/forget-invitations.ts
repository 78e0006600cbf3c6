import { loginOfPerson } from '#people';
import type { Act } from '#platform';
import { IsNull } from 'typeorm';
import { CompanyInvitationEntity } from '../company-invitation.entity.js';

/** Nobody expects her any more, and her address stands in no invitation that was written to her. */
export async function forgetInvitations({ tx }: Act, personId: string): Promise<void> {
  await tx.update(
    CompanyInvitationEntity,
    { usedBy: personId },
    { usedBy: null, email: null, emailFolded: null },
  );
  const login = await loginOfPerson(tx, personId);
  if (login?.verifiedAt && login.emailFolded)
    await tx.delete(CompanyInvitationEntity, { emailFolded: login.emailFolded, usedAt: IsNull() });
}
