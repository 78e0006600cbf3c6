import type { RefusalCatalogue } from '#kernel';
import { offerRefusals } from './offers.refusals.js';

/** Every code this room can refuse with, and what it means to a client of the API. */
export const hostingRefusals = {
  ...offerRefusals,
  company_role_missing: { meaning: 'Among those who act for this company, only `roles` may do this.' },
  last_company_admin: {
    meaning: 'Nobody else runs this company here: somebody else has to become its admin first.',
  },
  member_already: { meaning: 'She acts for this company already.' },
  invitation_for_another: {
    meaning: 'The invitation is for an address that this account has not proved to be its own.',
  },
  too_many_invitations: { meaning: 'A company has at most `most` invitations open at once.' },
  site_has_open_offers: {
    meaning: 'A site that open offers are at is not closed; there are `count` of them.',
  },
  too_many_sites: { meaning: 'A company has at most `most` sites.' },
  too_many_companies: { meaning: 'One person acts for at most `most` companies.' },
  website_missing: { meaning: 'There is no website yet that could be proved.', field: 'website' },
  ...offerRefusals,
} as const satisfies RefusalCatalogue;
