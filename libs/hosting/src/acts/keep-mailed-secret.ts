import type { Act } from '#platform';
import { IsNull } from 'typeorm';
import { CompanyInvitationEntity } from '../company-invitation.entity.js';

/** Keeps the hash of the secret in a mail; of one that was withdrawn meanwhile there is nothing to keep. */
export async function keepMailedSecret({ tx }: Act, id: string, mailedHash: Buffer): Promise<void> {
  await tx.update(CompanyInvitationEntity, { id, usedAt: IsNull() }, { mailedHash });
}
