import type { Reportable, Reported, SnapshotPart } from '#people';
import type { EntityManager } from '#platform';
import { In } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import { MemberEntity } from './member.entity.js';
import { OfferEntity } from './offer.entity.js';
import { onlySeenCompanies } from './seen-hosts.queries.js';
import { onlyShownOffers } from './offers.queries.js';
import { SiteEntity } from './site.entity.js';

/** A company as whoever reports it saw it: it is about the person who has run it here the longest. */
export const reportableCompanies: Reportable = async (db, ids, viewer) => {
  const query = db.createQueryBuilder(CompanyEntity, 'company').where('company.id = any(:ids)', { ids });
  const companies = await onlySeenCompanies(query, 'company.id', viewer).getMany();
  const companyIds = companies.map(({ id }) => id);
  // One after the other: a report is made in an act, and that has one connection.
  const answererOf = await answerersFor(db, companyIds);
  const sites = await db.find(SiteEntity, { where: { companyId: In(companyIds) }, order: { id: 'asc' } });
  return companies.flatMap(({ id, name, website, story }) =>
    reported(id, answererOf(id), [
      { what: 'name', text: name },
      { what: 'website', text: website ?? '' },
      { what: 'story', text: story },
      {
        what: 'sites',
        text: sites
          .filter(site => site.companyId === id && site.name !== '')
          .map(site => site.name)
          .join('\n'),
      },
    ]),
  );
};

/** An offer as whoever reports it saw it: it is about the one to talk to, or else whoever runs the company here. */
export const reportableOffers: Reportable = async (db, ids, viewer) => {
  const query = db.createQueryBuilder(OfferEntity, 'offer').where('offer.id = any(:ids)', { ids });
  const offers = await onlyShownOffers(query, viewer).getMany();
  const answererOf = await answerersFor(
    db,
    offers.map(({ companyId }) => companyId),
  );
  return offers.flatMap(({ id, companyId, contactId, title, work, lodgingRules }) =>
    reported(id, contactId ?? answererOf(companyId), [
      { what: 'title', text: title },
      { what: 'work', text: work },
      { what: 'lodgingRules', text: lodgingRules },
    ]),
  );
};

/** Nobody is asked about what nobody answers for: a company without people hosts nobody. */
function reported(id: string, aboutPersonId: string | null, parts: readonly SnapshotPart[]): Reported[] {
  return aboutPersonId === null
    ? []
    : [{ id, aboutPersonId, parts: parts.filter(({ text }) => text !== '') }];
}

async function answerersFor(
  db: EntityManager,
  companyIds: readonly string[],
): Promise<(companyId: string) => string | null> {
  const members = await db.find(MemberEntity, {
    where: { companyId: In(companyIds) },
    order: { since: 'asc', personId: 'asc' },
  });
  return companyId => {
    const theirs = members.filter(member => member.companyId === companyId);
    return (theirs.find(({ role }) => role === 'admin') ?? theirs[0])?.personId ?? null;
  };
}
