import { Refusal } from '#kernel';
import { enqueue, type Act } from '#platform';
import { IsNull, LessThan, Not } from 'typeorm';
import { CompanyEntity } from '../company.entity.js';
import { mayEdit } from '../hosting.policy.js';
import { whoeverActsFor } from './whoever-acts-for.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Walz {
    interface Tasks {
      check_website: { readonly companyId: string };
    }
  }
}

/** Wishing that somebody looks is nothing that happened yet; what was proved stays so until the look. */
export async function lookAtWebsite(act: Act, id: string): Promise<CompanyEntity> {
  const { company } = await whoeverActsFor(act, id, mayEdit);
  if (company.website === null) throw new Refusal('website_missing', {}, 'website');
  await act.tx.update(CompanyEntity, { id }, { websiteCheckedAt: null, websiteHindrance: null });
  await enqueueLook(act, id);
  return act.tx.findOneByOrFail(CompanyEntity, { id });
}

export function enqueueLook(act: Pick<Act, 'tx'>, companyId: string): Promise<void> {
  return enqueue(act, 'check_website', { companyId }, { key: `check_website:${companyId}` });
}

const trustedFor = Temporal.Duration.from({ hours: 24 * 7 });
/** Those that are left are looked at an hour later. */
const atOnce = 200;

/** Asks for another look at what was looked at a week ago. */
export async function recheckWebsites({ tx, now }: Act): Promise<number> {
  const companies = await tx.find(CompanyEntity, {
    select: { id: true },
    where: { websiteSecret: Not(IsNull()), websiteCheckedAt: LessThan(now.subtract(trustedFor)) },
    order: { websiteCheckedAt: 'ASC' },
    take: atOnce,
  });
  for (const { id } of companies) await enqueueLook({ tx }, id);
  return companies.length;
}
