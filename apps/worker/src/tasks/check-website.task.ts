import { companiesByIds, noteWebsiteLook, proofPath, proofText, type WebsiteLook } from '#hosting';
import { walzItself } from '#kernel';
import { VisitTrouble, inTransaction, isPublicAddress, usualLimits, visitPage } from '#platform';
import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Desk } from '../desk.js';

/** Where a look goes: names are asked of whoever this machine asks, unless others are named. */
export interface Outside {
  readonly isAllowed?: (address: string) => boolean;
  readonly nameServers?: readonly string[];
}

/** Looks for the proof that a website is its company's own: first in the names, then at the site. */
export async function checkWebsite(
  { companyId }: Walz.Tasks['check_website'],
  { database, clock }: Desk,
  outside: Outside = {},
): Promise<void> {
  const [company] = await companiesByIds(database.manager, [companyId]);
  if (!company?.website || company.websiteSecret === null) return;
  const { website, websiteSecret: secret } = company;
  const look = await lookFor(proofText(secret), new URL(website), outside);
  await inTransaction(database, { viewer: walzItself, now: clock() }, act =>
    noteWebsiteLook(act, companyId, secret, look),
  );
}

async function lookFor(line: string, website: URL, outside: Outside): Promise<WebsiteLook> {
  const named = await isNamed(line, website.hostname, outside);
  if (named === true) return { provedBy: 'dns' };
  const filed = await hindranceAt(line, website, outside);
  if (filed === null) return { provedBy: 'file' };
  const isSure = named === false && !passing.has(filed);
  return { hindrance: filed, isSure };
}

/** What may be otherwise in an hour. */
const passing: ReadonlySet<string> = new Set(['unreachable', 'too_slow', 'address_not_public']);

/** What a name server says when it has no such record, and not that it cannot tell. */
const saysNo: ReadonlySet<string> = new Set(['ENODATA', 'ENOTFOUND']);

/** Whether the name says it; nothing, if nobody could tell. `www` is a name that often can say nothing itself. */
async function isNamed(
  line: string,
  hostname: string,
  { nameServers }: Outside,
): Promise<boolean | undefined> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return false;
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  if (nameServers) resolver.setServers(nameServers);
  let isCertain = true;
  for (const name of new Set([host, host.replace(/^www\./, '')])) {
    try {
      const records = await resolver.resolveTxt(name);
      if (records.some(parts => parts.join('').trim() === line)) return true;
    } catch (error) {
      isCertain &&= saysNo.has((error as NodeJS.ErrnoException).code ?? '');
    }
  }
  return isCertain ? false : undefined;
}

async function hindranceAt(line: string, website: URL, { isAllowed = isPublicAddress }: Outside) {
  try {
    const file = await visitPage(website.origin + proofPath, isAllowed, usualLimits, 'proof');
    return file.text.split(/\r?\n/).some(each => each.trim() === line) ? null : 'no_proof';
  } catch (error) {
    if (error instanceof VisitTrouble) return error.hindrance;
    throw error;
  }
}
