import { chronicle, enqueue, type Act } from '#platform';
import { LoginEntity } from '../login.entity.js';
import { foldEmail } from '../person.js';
import { PersonEntity } from '../person.entity.js';
import { claimHandle } from './claim-handle.js';
import { openSession } from './open-session.js';
import { useInvitation } from './use-invitation.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      welcome_a_person: { readonly personId: string; readonly language: 'en' | 'de' };
    }
  }
}

export interface SignUp {
  readonly name: string;
  readonly handle: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly language: 'en' | 'de';
  readonly device: string;
  /** The secret of an invitation, where one is needed. */
  readonly invitation?: string;
}

/**
 * The address is only claimed: whether somebody has it already is for the worker to find out, who tells it to that
 * address and to nobody else. So this does the same for every address.
 */
export async function signUp(act: Act, wish: SignUp): Promise<{ person: PersonEntity; secret: string }> {
  const { tx, now } = act;
  const person = await tx.save(
    tx.create(PersonEntity, { name: wish.name, handle: wish.handle, joinedAt: now }),
  );
  await claimHandle(act, person, person.handle);
  if (wish.invitation !== undefined) await useInvitation(act, wish.invitation, person.id);
  await tx.insert(LoginEntity, {
    personId: person.id,
    email: wish.email,
    emailFolded: foldEmail(wish.email),
    passwordHash: wish.passwordHash,
  });
  await chronicle(act, { what: 'signed_up', subject: { kind: 'person', id: person.id } });
  await enqueue(act, 'welcome_a_person', { personId: person.id, language: wish.language });
  return { person, secret: await openSession(act, person, wish.device) };
}
