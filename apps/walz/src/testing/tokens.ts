import type { Client, TestHouse } from './open-test-house.js';

export type ScopeWish = 'READ' | 'WRITE' | 'CALENDAR';

export interface TestToken {
  readonly id: string;
  readonly secret: string;
}

/** A token of whoever is signed in at this client, as her own settings make it. */
export async function aToken(
  owner: Client,
  scopes: readonly ScopeWish[],
  expiresAt: string | null = null,
): Promise<TestToken> {
  const { data, errors } = await owner.ask<{ makeToken: { secret: string; token: { id: string } } }>(
    'mutation ($input: MakeTokenInput!) { makeToken(input: $input) { secret token { id } } }',
    { input: { name: `for ${scopes.join(' and ')}`, scopes, expiresAt } },
  );
  if (!data) throw new Error(`No token was made: ${JSON.stringify(errors)}`);
  return { id: data.makeToken.token.id, secret: data.makeToken.secret };
}

/** One that is no token of anybody's, spelt like one. */
export const noToken = `walz_${'x'.repeat(43)}`;

/** A client that shows this token and has no cookie. */
export function program(house: TestHouse, { secret }: TestToken, address?: string): Client {
  return house.client({ token: secret, ...(address !== undefined && { address }) });
}
