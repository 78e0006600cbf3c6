import { Refusal, type Scope } from '#kernel';
import { chronicle, type Act } from '#platform';
import { mostTokens } from '../access-token.js';
import { AccessTokenEntity } from '../access-token.entity.js';
import { hashSecret, newSecret, tokenPrefix } from '../session.js';
import { expectOwner } from './expect-owner.js';
import { tellOwner, type Telling } from './tell-account.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

export interface TokenWish {
  readonly name: string;
  readonly scopes: Scope[];
  readonly expiresAt: Temporal.Instant | null;
}

/** What the token is, is said here once: Walz keeps only its hash. */
export async function makeToken(
  act: Act,
  wish: TokenWish,
  telling: Telling,
): Promise<{ token: AccessTokenEntity; secret: string }> {
  const { tx, now } = act;
  // She is locked until the end, so nobody makes one more beside this one.
  const { id: personId } = await whoeverSignedIn(act);
  await expectOwner(act);
  if ((await tx.countBy(AccessTokenEntity, { personId })) >= mostTokens) {
    throw new Refusal('too_many_access_tokens', { most: mostTokens });
  }
  const secret = newSecret();
  const token = await tx.save(
    AccessTokenEntity,
    tx.create(AccessTokenEntity, {
      ...wish,
      personId,
      secretHash: hashSecret(secret),
      createdAt: now,
      lastUsedAt: null,
    }),
  );
  await chronicle(act, {
    what: 'token_made',
    subject: { kind: 'person', id: personId },
    facts: { token: token.id, scopes: wish.scopes.join(' ') },
  });
  await tellOwner(act, { ...telling, what: 'token_made', personId });
  return { token, secret: tokenPrefix + secret };
}
