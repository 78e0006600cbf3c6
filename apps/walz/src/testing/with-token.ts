import { createHash, randomBytes } from 'node:crypto';
import type { Scope } from '#kernel';
import type { Client, TestHouse } from './open-test-house.js';

/** A program that has a token of hers. */
export async function withToken(
  house: TestHouse,
  personId: string,
  scopes: readonly Scope[],
): Promise<Client> {
  const secret = randomBytes(32).toString('base64url');
  await house.plant.database.query(
    `insert into access_token (person_id, name, scopes, secret_hash, created_at)
     values ($1, 'of a test', $2, $3, now())`,
    [personId, scopes, createHash('sha256').update(secret).digest()],
  );
  return house.client({ token: `walz_${secret}` });
}
