import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import { AccessTokenEntity } from '../access-token.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

/** Whoever shows it from now on is told that it is none; somebody else's token does not exist. */
export async function revokeToken(act: Act, tokenId: string): Promise<void> {
  const { id: personId } = await whoeverSignedIn(act);
  const { affected } = await act.tx.delete(AccessTokenEntity, { id: tokenId, personId });
  if (!affected) throw new Refusal('not_found');
  await chronicle(act, {
    what: 'token_revoked',
    subject: { kind: 'person', id: personId },
    facts: { token: tokenId },
  });
}
