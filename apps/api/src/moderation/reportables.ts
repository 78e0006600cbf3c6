import { reportableCompanies, reportableOffers } from '#hosting';
import { reportablePeople, type Reportables } from '#people';
import { reportableTrips } from '#trips';

/** What can be reported, by the kind in its global id; a room that brings another kind adds its entry here. */
export const reportables: Reportables = {
  Person: reportablePeople,
  Trip: reportableTrips,
  Company: reportableCompanies,
  Offer: reportableOffers,
};
