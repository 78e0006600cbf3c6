import { Refusal } from '#kernel';
import { chronicle, touch, type Act } from '#platform';
import { In } from 'typeorm';
import { mayEdit } from '../hosting.policy.js';
import { OfferEntity } from '../offer.entity.js';
import { SiteEntity } from '../site.entity.js';
import { deriveOffersAt } from './derive-offers.js';
import { expectPlace, type SiteWish } from './add-site.js';
import { whoeverActsFor } from './whoever-acts-for.js';

const told = { changed: 'site_changed', closed: 'site_closed', reopened: 'site_reopened' } as const;

export async function changeSite(act: Act, id: string, change: Partial<SiteWish>): Promise<SiteEntity> {
  const site = await ownSite(act, id);
  const keys = Object.keys(change) as (keyof SiteWish)[];
  if (keys.every(key => change[key] === site[key])) return site;
  if (change.placeId !== undefined) await expectPlace(act, change.placeId);
  await act.tx.update(SiteEntity, { id }, change);
  await tell(act, 'changed', site);
  return act.tx.findOneByOrFail(SiteEntity, { id });
}

/** Whoever reads an offer at a site can come there: it is closed only when nobody is invited any more. */
export async function closeSite(act: Act, id: string): Promise<SiteEntity> {
  const { tx, now } = act;
  const site = await ownSite(act, id);
  if (site.closedAt !== null) return site;
  const count = await tx.countBy(OfferEntity, { siteId: id, state: In(['open', 'paused']) });
  if (count > 0) throw new Refusal('site_has_open_offers', { count });
  await tx.update(SiteEntity, { id }, { closedAt: now });
  await tell(act, 'closed', site);
  return { ...site, closedAt: now };
}

export async function reopenSite(act: Act, id: string): Promise<SiteEntity> {
  const site = await ownSite(act, id);
  if (site.closedAt === null) return site;
  await act.tx.update(SiteEntity, { id }, { closedAt: null });
  await tell(act, 'reopened', site);
  return { ...site, closedAt: null };
}

/** Read again once its company is locked: whoever came before may have closed it. */
async function ownSite(act: Act, id: string): Promise<SiteEntity> {
  const found = await act.tx.findOneBy(SiteEntity, { id });
  if (!found) throw new Refusal('not_found');
  await whoeverActsFor(act, found.companyId, mayEdit);
  return act.tx.findOneByOrFail(SiteEntity, { id });
}

async function tell(act: Act, what: keyof typeof told, { id, companyId }: SiteEntity): Promise<void> {
  await deriveOffersAt(act, id);
  await chronicle(act, {
    what: told[what],
    subject: { kind: 'company', id: companyId },
    facts: { site: id },
  });
  await touch(act, 'season');
}
