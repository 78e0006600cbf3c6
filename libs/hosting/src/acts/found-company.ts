import { Refusal } from '#kernel';
import { whoeverSignedIn } from '#people';
import { chronicle, claimFreeSlug, claimSlug, slugOf, type Act } from '#platform';
import { CompanyEntity } from '../company.entity.js';
import { mostCompaniesOfOne } from '../company.js';
import { MemberEntity } from '../member.entity.js';
import { SiteEntity } from '../site.entity.js';
import { expectPlace } from './add-site.js';

export interface CompanyWish {
  readonly name: string;
  /** Where nothing is said, one is made of the name. */
  readonly slug: string | null;
  readonly placeId: number;
}

/** Whoever founds it runs it; it sits somewhere from its first day. */
export async function foundCompany(act: Act, { name, slug, placeId }: CompanyWish): Promise<CompanyEntity> {
  const { tx, now } = act;
  const { id: personId } = await whoeverSignedIn(act);
  await expectPlace(act, placeId);
  if ((await tx.countBy(MemberEntity, { personId })) >= mostCompaniesOfOne)
    throw new Refusal('too_many_companies', { most: mostCompaniesOfOne });
  const [fresh] = await tx.query<{ id: string }[]>('select uuidv7() as id');
  const id = fresh!.id;
  if (slug !== null) await claimSlug(act, 'company', slug, id);
  const claimed = slug ?? (await claimFreeSlug(act, 'company', slugOf(name, 'company'), id));
  await tx.insert(CompanyEntity, { id, slug: claimed, name, foundedAt: now });
  await tx.insert(SiteEntity, { companyId: id, placeId });
  await tx.insert(MemberEntity, { companyId: id, personId, role: 'admin', since: now });
  await chronicle(act, { what: 'company_founded', subject: { kind: 'company', id } });
  return tx.findOneByOrFail(CompanyEntity, { id });
}
