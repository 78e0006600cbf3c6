import { chronicle, type Act } from '#platform';
import { randomUUID } from 'node:crypto';
import { LoginEntity } from '../login.entity.js';
import { foldEmail, handleOfEmail } from '../person.js';
import { isHandleFree } from '../people.queries.js';
import { PersonEntity } from '../person.entity.js';
import { loginOf } from '../login.queries.js';
import { newSecret } from '../session.js';
import { claimHandle } from './claim-handle.js';
import { keepLink } from './keep-link.js';
import { ownAddress } from './own-address.js';
import { startAfresh } from './start-afresh.js';

export interface Appointed {
  readonly person: PersonEntity;
  readonly isNew: boolean;
  /** Of a link to set a password; there is none where the address was proved before. */
  readonly secret: string | null;
}

/**
 * Whoever runs the house says whose address it is. Where nobody had proved it yet, that is the proof, and what was set
 * up with it before is thrown out: anybody could have claimed the address of an admin.
 */
export async function appointAdmin(act: Act, email: string): Promise<Appointed> {
  const { tx } = act;
  const login = await loginOf(tx, email);
  const person = login
    ? await tx.findOneByOrFail(PersonEntity, { id: login.personId })
    : await newcomer(act, email);
  await tx.update(PersonEntity, { id: person.id }, { duty: 'admin' });
  await chronicle(act, { what: 'admin_appointed', subject: { kind: 'person', id: person.id } });
  if (login?.verifiedAt) return { person, isNew: false, secret: null };
  await startAfresh(act, person.id);
  await ownAddress(act, person.id, email);
  const secret = newSecret();
  await keepLink(act, { id: randomUUID(), purpose: 'reset', personId: person.id, email, secret });
  return { person, isNew: !login, secret };
}

async function newcomer(act: Act, email: string): Promise<PersonEntity> {
  const { tx, now } = act;
  const handle = await freeHandle(act, handleOfEmail(email));
  const person = await tx.save(tx.create(PersonEntity, { name: handle, handle, joinedAt: now }));
  await claimHandle(act, person, handle);
  await tx.insert(LoginEntity, { personId: person.id, email, emailFolded: foldEmail(email) });
  await chronicle(act, { what: 'signed_up', subject: { kind: 'person', id: person.id } });
  return person;
}

/** `ada`, or else `ada-2`, `ada-3` …, which nobody has, had, or could be mistaken by; one that is taken in this moment makes the command fail, and it can be run again. */
async function freeHandle({ tx }: Act, wish: string): Promise<string> {
  for (let number = 1; ; number++) {
    const handle = number === 1 ? wish : `${wish}-${number}`;
    if (await isHandleFree(tx, handle)) return handle;
  }
}
