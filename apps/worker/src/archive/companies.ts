import { companyInvitationsOf, offersToContact } from '#hosting';
import { json, type ArchivePart } from './part.js';

/** What she does for companies; for which ones she acts is told with her profile. */
export const companies: ArchivePart = {
  name: 'companies',
  tables: ['company_invitation', 'offer'],
  async pack({ db, person: { id } }) {
    const [invitations, offers] = [await companyInvitationsOf(db, id), await offersToContact(db, id)];
    return invitations.length + offers.length > 0 ? [json('companies.json', { invitations, offers })] : [];
  },
};
