import type { Act, ProviderSlug } from '#platform';
import { ErrandEntity } from '../errand.entity.js';
import { errandLasts } from '../identity.js';
import { hashSecret, newSecret } from '../session.js';
import { expectOwner } from './expect-owner.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export interface ErrandWish {
  readonly provider: ProviderSlug;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly back: string;
  readonly purpose: 'sign in' | 'link';
}

/** Writes down what the provider is asked and for whom; only the browser that gets the secret can come back with it. */
export async function startErrand(act: Act, { purpose, state, ...wish }: ErrandWish): Promise<string> {
  const { tx, now } = act;
  if (purpose === 'link') await expectOwner(act);
  const secret = newSecret();
  await tx.insert(ErrandEntity, {
    ...wish,
    secretHash: hashSecret(secret),
    stateHash: hashSecret(state),
    personId: purpose === 'link' ? (await whoeverSignedIn(act)).id : null,
    createdAt: now,
    expiresAt: now.add(errandLasts),
  });
  return secret;
}
