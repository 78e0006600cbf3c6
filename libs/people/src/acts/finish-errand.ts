import { Refusal } from '#kernel';
import { chronicle, type Act, type ProvedIdentity } from '#platform';
import type { ErrandEntity } from '../errand.entity.js';
import { decisionLasts } from '../identity.js';
import { IdentityEntity } from '../identity.entity.js';
import { PersonEntity } from '../person.entity.js';
import { hashSecret, newSecret } from '../session.js';
import { WaitingIdentityEntity } from '../waiting-identity.entity.js';
import { linkIdentity } from './link-identity.js';
import { openSession } from './open-session.js';
import type { Telling } from './tell-account.js';

/** What came of it: she is signed in, or it is linked to her account, or it waits for her decision. */
export interface Homecoming {
  readonly person: PersonEntity | null;
  readonly sessionSecret?: string;
  readonly waitingSecret?: string;
}

export async function finishErrand(
  act: Act,
  { personId, back }: Pick<ErrandEntity, 'personId' | 'back'>,
  proved: ProvedIdentity,
  { device, ...telling }: Telling & { readonly device: string },
): Promise<Homecoming> {
  if (personId !== null) return { person: await linkForHer(act, personId, proved, telling) };
  const entered = await enter(act, proved, device);
  return entered ?? { person: null, waitingSecret: await keepWaiting(act, proved, back) };
}

/** Whoever comes back to link must be the one who went, and there herself; when she went, it was surely she. */
async function linkForHer(
  act: Act,
  personId: string,
  proved: ProvedIdentity,
  telling: Telling,
): Promise<PersonEntity> {
  const { viewer } = act;
  if (viewer.kind !== 'person' || viewer.personId !== personId || viewer.sessionId === undefined) {
    throw new Refusal('errand_unknown', {}, 'secret');
  }
  return linkIdentity(act, proved, telling);
}

/** The person is locked before her identity is touched, as whoever unlinks it does; it may be gone by then. */
async function enter(
  act: Act,
  { issuer, subject, label }: ProvedIdentity,
  device: string,
): Promise<Homecoming | undefined> {
  const { tx, now } = act;
  const known = await tx.findOneBy(IdentityEntity, { issuer, subject });
  if (!known) return undefined;
  const person = await tx.findOneOrFail(PersonEntity, {
    where: { id: known.personId },
    lock: { mode: 'pessimistic_write' },
  });
  const hers = { issuer, subject, personId: person.id };
  const { affected } = await tx.update(IdentityEntity, hers, { lastUsedAt: now, label });
  if (!affected) return undefined;
  await chronicle(act, {
    what: 'signed_in',
    subject: { kind: 'person', id: person.id },
    facts: { by: known.provider },
  });
  return { person, sessionSecret: await openSession(act, person, device) };
}

async function keepWaiting({ tx, now }: Act, proved: ProvedIdentity, back: string): Promise<string> {
  const secret = newSecret();
  await tx.insert(WaitingIdentityEntity, {
    ...proved,
    back,
    secretHash: hashSecret(secret),
    expiresAt: now.add(decisionLasts),
  });
  return secret;
}
