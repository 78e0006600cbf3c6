import { openIdentityProvider, type IdentityProvider } from './identity-provider.js';
import { openTestHouse, type Client, type TestHouse } from './open-test-house.js';
import { freePort } from './run-house.js';
import { comeBack, followThere, forwardedTo, thereAndBack } from './there-and-back.js';

export interface Linked {
  readonly issuer: string;
  readonly label: string;
  readonly linkedAt: string;
  readonly lastUsedAt: string;
}

/** A house that takes the word of a provider, called the Guild, and what people do at both. */
export interface GuildHouse {
  readonly house: TestHouse;
  readonly provider: IdentityProvider;
  /** Somebody whose only way in is the provider; she is called there as here. */
  joined(subject: string): Promise<Client>;
  /** Links the account of whoever is there to hers. */
  link(client: Client): Promise<Response>;
  linkedTo(client: Client): Promise<readonly Linked[]>;
  handleOf(client: Client): Promise<string | undefined>;
  rows(table: string): Promise<number>;
  close(): Promise<void>;
}

export async function openGuildHouse(): Promise<GuildHouse> {
  const port = String(await freePort());
  const provider = await openIdentityProvider(`http://localhost:${port}`);
  const house = await openTestHouse({ settings: { ...provider.settings, PORT: port } });
  return {
    house,
    provider,
    async joined(subject) {
      const client = house.client();
      provider.isThere(subject, { name: subject, preferred_username: subject });
      await thereAndBack(client, 'oidc');
      const email = `${subject}@typed.example`;
      const form = { do: 'sign-up', name: subject, handle: subject, email };
      const done = await client.post('/sign-in/waiting', form);
      if (done.status !== 303) throw new Error(`${subject} could not join: ${await done.text()}`);
      return client;
    },
    async link(client) {
      const page = await client.post('/settings/connections', { do: 'link', provider: 'OIDC' });
      return comeBack(client, await followThere(await forwardedTo(page)));
    },
    async linkedTo(client) {
      const query = '{ myIdentities { issuer label linkedAt lastUsedAt } }';
      return (await client.ask<{ myIdentities: Linked[] }>(query)).data!.myIdentities;
    },
    async handleOf(client) {
      const { data } = await client.ask<{ me: { handle: string } | null }>('{ me { handle } }');
      return data?.me?.handle;
    },
    async rows(table) {
      const sql = `select count(*)::int from ${table}`;
      return (await house.plant.database.query<{ count: number }[]>(sql))[0]!.count;
    },
    async close() {
      await house.close();
      await provider.close();
    },
  };
}
