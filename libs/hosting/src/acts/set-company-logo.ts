import { Refusal } from '#kernel';
import { chronicle, type Act } from '#platform';
import type { CompanyEntity } from '../company.entity.js';
import { CompanyPictureEntity } from '../company-picture.entity.js';
import { mayEdit } from '../hosting.policy.js';
import { whoeverActsFor } from './whoever-acts-for.js';

/** The one before is gone with it. */
export async function setCompanyLogo(act: Act, companyId: string, key: string): Promise<CompanyEntity> {
  const { tx } = act;
  const { company } = await whoeverActsFor(act, companyId, mayEdit);
  const picture = await tx.findOneBy(CompanyPictureEntity, { key, companyId });
  if (!picture || picture.use === 'lodging') throw new Refusal('upload_unknown', {}, 'upload');
  if (picture.use === 'logo') return company;
  await tx.delete(CompanyPictureEntity, { companyId, use: 'logo' });
  await tx.update(CompanyPictureEntity, { key }, { use: 'logo' });
  await tellOfLogo(act, companyId);
  return company;
}

export async function dropCompanyLogo(act: Act, companyId: string): Promise<CompanyEntity> {
  const { company } = await whoeverActsFor(act, companyId, mayEdit);
  const { affected } = await act.tx.delete(CompanyPictureEntity, { companyId, use: 'logo' });
  if (affected) await tellOfLogo(act, companyId);
  return company;
}

function tellOfLogo(act: Act, id: string): Promise<void> {
  return chronicle(act, {
    what: 'company_changed',
    subject: { kind: 'company', id },
    facts: { parts: 'logo' },
  });
}
