import { chronicle, type Act } from '#platform';
import { CompanyEntity } from '../company.entity.js';
import type { WebsiteHindrance, WebsiteProof } from '../company.js';
import { lockedCompany } from './whoever-acts-for.js';

/** What a look at a website found: the proof, or why not, and whether that is sure or may be the weather. */
export type WebsiteLook =
  { readonly provedBy: WebsiteProof } | { readonly hindrance: WebsiteHindrance; readonly isSure: boolean };

/** So long a proof is believed while nobody can look. */
const believedFor = Temporal.Duration.from({ hours: 24 * 30 });

/** A proof that is seen to be gone is gone; one that nobody could look for stays believed for a while. */
export async function noteWebsiteLook(
  act: Act,
  id: string,
  secret: string,
  look: WebsiteLook,
): Promise<void> {
  const { tx, now } = act;
  const company = await lockedCompany(act, id);
  // Somebody may have named another website while this one was looked at.
  if (company?.websiteSecret !== secret) return;
  if ('provedBy' in look) {
    const proof = { websiteProvedAt: now, websiteProvedBy: look.provedBy, websiteHindrance: null };
    await tx.update(CompanyEntity, { id }, { ...proof, websiteCheckedAt: now });
    if (company.websiteProvedAt === null)
      await chronicle(act, { what: 'website_proved', subject: { kind: 'company', id } });
    return;
  }
  const { websiteProvedAt: provedAt } = company;
  const isOver = provedAt !== null && Temporal.Instant.compare(provedAt.add(believedFor), now) < 0;
  const drops = look.isSure || isOver;
  await tx.update(
    CompanyEntity,
    { id },
    {
      websiteCheckedAt: now,
      websiteHindrance: look.hindrance,
      ...(drops && { websiteProvedAt: null, websiteProvedBy: null }),
    },
  );
  if (drops && provedAt !== null)
    await chronicle(act, { what: 'website_not_proved', subject: { kind: 'company', id } });
}
