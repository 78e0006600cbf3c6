import { chronicle, claimSlug, touch, type Act } from '#platform';
import { randomBytes } from 'node:crypto';
import { CompanyEntity } from '../company.entity.js';
import type { CompanySize } from '../company.js';
import { mayEdit } from '../hosting.policy.js';
import { enqueueLook } from './look-at-website.js';
import { whoeverActsFor } from './whoever-acts-for.js';

export interface CompanyChange {
  readonly name?: string;
  readonly slug?: string;
  readonly story?: string;
  readonly website?: string | null;
  readonly size?: CompanySize | null;
}

/** Only what is named is changed. Under a former slug the company is found for ever. */
export async function changeCompany(act: Act, id: string, change: CompanyChange): Promise<CompanyEntity> {
  const { tx } = act;
  const { company } = await whoeverActsFor(act, id, mayEdit);
  const keys = Object.keys(change) as (keyof CompanyChange)[];
  if (keys.every(key => change[key] === company[key])) return company;
  if (change.slug !== undefined && change.slug !== company.slug)
    await claimSlug(act, 'company', change.slug, id);
  const moves = change.website !== undefined && change.website !== company.website;
  await tx.update(CompanyEntity, { id }, { ...change, ...(moves && unproved(change.website ?? null)) });
  if (moves && change.website !== null) await enqueueLook(act, id);
  await chronicle(act, {
    what: 'company_changed',
    subject: { kind: 'company', id },
    facts: { parts: keys.join(' ') },
  });
  await touch(act, 'season');
  return tx.findOneByOrFail(CompanyEntity, { id });
}

/** Another website is proved anew, and by another secret: who kept the old one proves nothing by it. */
function unproved(website: string | null): Partial<CompanyEntity> {
  return {
    websiteSecret: website === null ? null : randomBytes(16).toString('hex'),
    websiteProvedAt: null,
    websiteProvedBy: null,
    websiteCheckedAt: null,
    websiteHindrance: null,
  };
}
