import type { Duty, Scope } from '#kernel';
import { createHash, randomBytes } from 'node:crypto';
import type { Client, ClientWish, TestHouse } from './open-test-house.js';

export interface TestPerson extends Client {
  readonly handle: string;
  readonly email: string;
  readonly password: string;
  readonly id: string;
}

/** Somebody who has just signed up, at a client of her own. */
export async function aPerson(house: TestHouse, handle: string, wish: ClientWish = {}): Promise<TestPerson> {
  const client = house.client(wish);
  const [email, password] = [`${handle}@example.org`, `the long way of ${handle}`];
  const { errors } = await client.ask(
    'mutation ($input: SignUpInput!) { signUp(input: $input) { person { handle } } }',
    { input: { name: `${handle[0]?.toUpperCase()}${handle.slice(1)}`, handle, email, password } },
  );
  if (errors) throw new Error(`${handle} could not sign up: ${JSON.stringify(errors[0]?.extensions)}`);
  const [person] = await house.plant.database.query<{ id: string }[]>(
    'select id from person where handle = $1',
    [handle],
  );
  return { ...client, handle, email, password, id: person!.id };
}

/** Somebody who was asked to look after the instance. */
export async function onDuty(house: TestHouse, handle: string, duty: Duty): Promise<TestPerson> {
  const person = await aPerson(house, handle);
  await house.plant.database.query('update person set duty = $2 where id = $1', [person.id, duty]);
  return person;
}

/** What a program of hers shows when it asks in her name. */
export async function tokenOf(
  house: TestHouse,
  { id }: TestPerson,
  scopes: readonly Scope[],
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await house.plant.database.query(
    `insert into access_token (person_id, name, scopes, secret_hash, created_at) values ($1, 'A program', $2, $3, now())`,
    [id, scopes, createHash('sha256').update(secret).digest()],
  );
  return `walz_${secret}`;
}
