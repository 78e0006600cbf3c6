import { Refusal } from '#kernel';
import { placesByIds } from '#ledger';
import { chronicle, type Act } from '#platform';
import { mostSites } from '../company.js';
import { mayEdit } from '../hosting.policy.js';
import { SiteEntity } from '../site.entity.js';
import { whoeverActsFor } from './whoever-acts-for.js';

export interface SiteWish {
  readonly placeId: number;
  readonly name: string;
  readonly address: string;
}

export async function addSite(act: Act, companyId: string, wish: SiteWish): Promise<SiteEntity> {
  const { tx } = act;
  await whoeverActsFor(act, companyId, mayEdit);
  await expectPlace(act, wish.placeId);
  if ((await tx.countBy(SiteEntity, { companyId })) >= mostSites)
    throw new Refusal('too_many_sites', { most: mostSites });
  const site = await tx.save(tx.create(SiteEntity, { companyId, ...wish, closedAt: null }));
  const subject = { kind: 'company', id: companyId } as const;
  await chronicle(act, { what: 'site_added', subject, facts: { site: site.id } });
  return site;
}

export async function expectPlace({ tx }: Act, placeId: number): Promise<void> {
  if ((await placesByIds(tx, [placeId])).length === 0) throw new Refusal('place_unknown', {}, 'place');
}
