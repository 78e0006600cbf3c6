import { walzItself } from '#kernel';
import { linkToCheck, linksBack, noteLinkCheck, type LinkHindrance, type LinkToCheck } from '#people';
import { VisitTrouble, inTransaction, isPublicAddress, visitPage } from '#platform';
import type { Desk } from '../desk.js';

/** Looks at a page that somebody calls hers, whether it calls her its own. */
export async function checkLink(
  { linkId }: Walz.Tasks['check_link'],
  { database, clock, origin }: Desk,
  isAllowed = isPublicAddress,
): Promise<void> {
  const link = await linkToCheck(database.manager, linkId);
  if (!link) return;
  const hindrance = await hindranceOf(link, origin, isAllowed);
  await inTransaction(database, { viewer: walzItself, now: clock() }, act =>
    noteLinkCheck(act, linkId, hindrance),
  );
}

async function hindranceOf(
  { url, handle }: LinkToCheck,
  origin: string,
  isAllowed: (address: string) => boolean,
): Promise<LinkHindrance | null> {
  try {
    const page = await visitPage(url, isAllowed);
    return (await linksBack(page, `${origin}/people/${handle}`)) ? null : 'no_link_back';
  } catch (error) {
    if (error instanceof VisitTrouble) return error.hindrance;
    throw error;
  }
}
