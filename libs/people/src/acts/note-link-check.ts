import { chronicle, type Act } from '#platform';
import { PersonLinkEntity, type LinkHindrance } from '../person-link.entity.js';

/** What a look at the page found: nothing in the way, or why the link is not verified. */
export async function noteLinkCheck(act: Act, id: string, hindrance: LinkHindrance | null): Promise<void> {
  const { tx, now } = act;
  const link = await tx.findOne(PersonLinkEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  // She may have taken it away while somebody looked.
  if (!link) return;
  const isVerified = hindrance === null;
  await tx.update(
    PersonLinkEntity,
    { id },
    { checkedAt: now, verifiedAt: isVerified ? now : null, hindrance },
  );
  if (isVerified === (link.verifiedAt !== null)) return;
  await chronicle(act, {
    what: isVerified ? 'link_verified' : 'link_not_verified',
    subject: { kind: 'person', id: link.personId },
    facts: { link: id },
  });
}
