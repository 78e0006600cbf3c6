import type { Act } from '#platform';
import { IsNull, LessThan } from 'typeorm';
import { PersonLinkEntity } from '../person-link.entity.js';
import { enqueueCheck } from './add-link.js';

const trustedFor = Temporal.Duration.from({ hours: 24 * 7 });
/** Those that are left are looked at an hour later. */
const atOnce = 500;

/** Asks for another look at what was looked at a week ago; two looks at one link are one. */
export async function recheckLinks(act: Act): Promise<number> {
  const links = await act.tx.find(PersonLinkEntity, {
    select: { id: true },
    where: [{ checkedAt: LessThan(act.now.subtract(trustedFor)) }, { checkedAt: IsNull() }],
    order: { checkedAt: 'ASC' },
    take: atOnce,
  });
  for (const { id } of links) await enqueueCheck(act, id);
  return links.length;
}
