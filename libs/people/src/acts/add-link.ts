import { Refusal } from '#kernel';
import { chronicle, enqueue, type Act } from '#platform';
import { mostLinks } from '../link.js';
import type { PersonEntity } from '../person.entity.js';
import { PersonLinkEntity } from '../person-link.entity.js';
import { whoeverSignedIn } from './whoever-signed-in.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      check_link: { readonly linkId: string };
    }
  }
}

/** Takes the first place that is free; whether the page points back is found out afterwards. */
export async function addLink(act: Act, url: string): Promise<PersonEntity> {
  const { tx } = act;
  const person = await whoeverSignedIn(act);
  const taken = new Set(
    (await tx.findBy(PersonLinkEntity, { personId: person.id })).map(({ position }) => position),
  );
  const position = Array.from({ length: mostLinks }, (_, index) => index + 1).find(each => !taken.has(each));
  if (position === undefined) throw new Refusal('too_many_entries', { most: mostLinks }, 'url');
  const { id } = await tx.save(tx.create(PersonLinkEntity, { personId: person.id, position, url }));
  await enqueueCheck(act, id);
  await chronicle(act, {
    what: 'link_added',
    subject: { kind: 'person', id: person.id },
    facts: { link: id },
  });
  return person;
}

export function enqueueCheck(act: Pick<Act, 'tx'>, linkId: string): Promise<void> {
  return enqueue(act, 'check_link', { linkId }, { key: `check_link:${linkId}` });
}
