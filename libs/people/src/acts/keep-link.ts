import type { Act } from '#platform';
import { linkEnds, type LinkPurpose } from '../mailed-link.js';
import { MailedLinkEntity } from '../mailed-link.entity.js';
import { hashSecret } from '../session.js';

export interface MintedLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly personId: string;
  readonly email: string;
  readonly secret: string;
}

/** Kept together with the mail that brings it; that somebody asked for a mail is no matter for the chronicle. */
export async function keepLink({ tx, now }: Act, { secret, ...link }: MintedLink): Promise<void> {
  await tx.insert(MailedLinkEntity, {
    ...link,
    secretHash: hashSecret(secret),
    createdAt: now,
    expiresAt: linkEnds(link.purpose, now),
  });
}
