import { aliasesOfSkills, placesByIds, skillsAt, skillsByIds } from '#ledger';
import {
  companiesByIds,
  contactsByIds,
  languagesOfOffers,
  offersOfCompanies,
  picturesOfOffers,
  practicesOfOffers,
  skillsOfOffers,
  weeksOfOffers,
  logosOfCompanies,
  membersOfCompanies,
  practicesOfCompanies,
  rolesAt,
  sitesActedFor,
  sitesByIds,
  sitesOfCompanies,
  unusedInvitationsOf,
} from '#hosting';
import { walzItself, type Viewer } from '#kernel';
import {
  audiencesOfPeople,
  blockedAmong,
  decidableReports,
  languagesOfPeople,
  linksOfPeople,
  loginsOfPeople,
  mutedAmong,
  peopleByIds,
  peopleInHistory,
  peopleWithSkills,
  photosOfPeople,
  practicesOfPeople,
  provedAddressesOf,
  reportsAbout,
  skillsOfPeople,
  storiesOfPeople,
  unreadWarnings,
} from '#people';
import type { EntityManager } from '#platform';
import {
  entriesOfTrips,
  guestsOfTrips,
  languagesOfTrips,
  practicesOfTrips,
  reachesOfTrips,
  skillsOfTrips,
  takenWeeksOfTrips,
  tripsByIds,
  tripsOfPeople,
  weekWishesOfTrips,
} from '#trips';
import { visitsAtSites, visitsOfTrips } from '#visits';
import { Loader } from './loader.js';
import { reportedByKeys } from './moderation/reported.js';

type Key = string | number;

/** One row per key, in one statement for all keys that one turn of the event loop asks for. */
function one<K extends Key, Row>(
  load: (keys: readonly K[]) => Promise<Row[]>,
  keyOf: (row: Row) => K,
): Loader<K, Row | null> {
  return new Loader(async keys => {
    const rows = new Map((await load(keys)).map(row => [keyOf(row), row]));
    return keys.map(key => rows.get(key) ?? null);
  });
}

/** All rows of each key, in the order of the query. */
function many<K extends Key, Row>(
  load: (keys: readonly K[]) => Promise<Row[]>,
  keyOf: (row: Row) => K,
): Loader<K, Row[]> {
  return new Loader(async keys => {
    const rows = Map.groupBy(await load(keys), keyOf);
    return keys.map(key => rows.get(key) ?? []);
  });
}

/** Made anew for each request, so that nobody sees what another viewer loaded. */
export function loadersOver(db: EntityManager, viewer: Viewer) {
  const me = viewer.kind === 'person' ? viewer.personId : null;
  return {
    aliasesOfSkill: many(
      (ids: readonly string[]) => aliasesOfSkills(db, ids),
      ({ skillId }) => skillId,
    ),
    audiencesOfPerson: many(
      (ids: readonly string[]) => audiencesOfPeople(db, ids),
      ({ personId }) => personId,
    ),
    blockOfPerson: one(
      async (ids: readonly string[]) => (me === null ? [] : blockedAmong(db, me, ids)),
      ({ blockedId }) => blockedId,
    ),
    company: one(
      (ids: readonly string[]) => companiesByIds(db, ids),
      ({ id }) => id,
    ),
    decidableReport: one(
      (ids: readonly string[]) => decidableReports(db, ids),
      ({ id }) => id,
    ),
    loginOfPerson: one(
      (ids: readonly string[]) => loginsOfPeople(db, ids),
      ({ personId }) => personId,
    ),
    peopleWithSkill: one(
      (ids: readonly string[]) => peopleWithSkills(db, ids),
      ({ skillId }) => skillId,
    ),
    logoOfCompany: one(
      (ids: readonly string[]) => logosOfCompanies(db, ids),
      ({ companyId }) => companyId,
    ),
    membersOfCompany: many(
      (ids: readonly string[]) => membersOfCompanies(db, ids, viewer),
      ({ companyId }) => companyId,
    ),
    myRoleAt: one(
      async (ids: readonly string[]) => (me === null ? [] : rolesAt(db, me, ids)),
      ({ companyId }) => companyId,
    ),
    /** Any of hers at a site. */
    myVisitAt: one(
      async (ids: readonly string[]) => (me === null ? [] : visitsAtSites(db, me, ids)),
      ({ siteId }) => siteId,
    ),
    muteOfPerson: one(
      async (ids: readonly string[]) => (me === null ? [] : mutedAmong(db, me, ids)),
      ({ mutedId }) => mutedId,
    ),
    person: one(
      (ids: readonly string[]) => peopleByIds(db, ids),
      ({ id }) => id,
    ),
    personInHistory: one(
      (ids: readonly string[]) => peopleInHistory(db, ids, viewer),
      ({ id }) => id,
    ),
    place: one(
      (ids: readonly number[]) => placesByIds(db, ids),
      ({ id }) => id,
    ),
    provedAddressOfPerson: one(
      (ids: readonly string[]) => provedAddressesOf(db, ids),
      ({ personId }) => personId,
    ),
    /** By kind and id, as whoever looks after the instance sees it. */
    reported: one(
      (keys: readonly string[]) => reportedByKeys(db, keys, walzItself),
      ({ key }) => key,
    ),
    reportsAboutPerson: many(
      (ids: readonly string[]) => reportsAbout(db, ids),
      ({ aboutPersonId }) => aboutPersonId,
    ),
    site: one(
      (ids: readonly string[]) => sitesByIds(db, ids),
      ({ id }) => id,
    ),
    skill: one(
      (ids: readonly string[]) => skillsByIds(db, ids),
      ({ id }) => id,
    ),
    skillAt: one(
      (slugs: readonly string[]) => skillsAt(db, slugs),
      ({ slug }) => slug,
    ),
    skillsOfPerson: many(
      (ids: readonly string[]) => skillsOfPeople(db, ids),
      ({ personId }) => personId,
    ),
    tripsOfPerson: many(
      (ids: readonly string[]) => tripsOfPeople(db, ids, viewer),
      ({ personId }) => personId,
    ),
    languagesOfPerson: many(
      (ids: readonly string[]) => languagesOfPeople(db, ids),
      ({ personId }) => personId,
    ),
    linksOfPerson: many(
      (ids: readonly string[]) => linksOfPeople(db, ids),
      ({ personId }) => personId,
    ),
    photoOfPerson: one(
      (ids: readonly string[]) => photosOfPeople(db, ids),
      ({ personId }) => personId,
    ),
    practicesOfCompany: many(
      (ids: readonly string[]) => practicesOfCompanies(db, ids),
      ({ companyId }) => companyId,
    ),
    practicesOfPerson: many(
      (ids: readonly string[]) => practicesOfPeople(db, ids),
      ({ personId }) => personId,
    ),
    sitesOfCompany: many(
      (ids: readonly string[]) => sitesOfCompanies(db, ids),
      ({ companyId }) => companyId,
    ),
    storyOfPerson: one(
      (ids: readonly string[]) => storiesOfPeople(db, ids),
      ({ personId }) => personId,
    ),
    languagesOfOffer: many(
      (ids: readonly string[]) => languagesOfOffers(db, ids),
      ({ offerId }) => offerId,
    ),
    offersOfCompany: many(
      (ids: readonly string[]) => offersOfCompanies(db, ids, viewer),
      ({ companyId }) => companyId,
    ),
    picturesOfOffer: many(
      (ids: readonly string[]) => picturesOfOffers(db, ids),
      ({ offerId }) => offerId ?? '',
    ),
    practicesOfOffer: many(
      (ids: readonly string[]) => practicesOfOffers(db, ids),
      ({ offerId }) => offerId,
    ),
    /** As far as whoever asks may see her. */
    seenPerson: one(
      (ids: readonly string[]) => contactsByIds(db, ids, viewer),
      ({ id }) => id,
    ),
    skillsOfOffer: many(
      (ids: readonly string[]) => skillsOfOffers(db, ids),
      ({ offerId }) => offerId,
    ),
    weeksOfOffer: many(
      (ids: readonly string[]) => weeksOfOffers(db, ids),
      ({ offerId }) => offerId,
    ),
    warningsOfPerson: many(
      (ids: readonly string[]) => unreadWarnings(db, ids),
      ({ personId }) => personId,
    ),
    unusedInvitationsOfCompany: many(
      (ids: readonly string[]) => unusedInvitationsOf(db, ids),
      ({ companyId }) => companyId,
    ),
    entriesOfTrip: many(
      (ids: readonly string[]) => entriesOfTrips(db, ids),
      ({ tripId }) => tripId,
    ),
    languagesOfTrip: many(
      (ids: readonly string[]) => languagesOfTrips(db, ids),
      ({ tripId }) => tripId,
    ),
    practicesOfTrip: many(
      (ids: readonly string[]) => practicesOfTrips(db, ids),
      ({ tripId }) => tripId,
    ),
    reachesOfTrip: many(
      (ids: readonly string[]) => reachesOfTrips(db, ids),
      ({ tripId }) => tripId,
    ),
    skillsOfTrip: many(
      (ids: readonly string[]) => skillsOfTrips(db, ids),
      ({ tripId }) => tripId,
    ),
    takenWeeksOfTrip: many(
      (ids: readonly string[]) => takenWeeksOfTrips(db, ids),
      ({ tripId }) => tripId,
    ),
    weekWishesOfTrip: many(
      (ids: readonly string[]) => weekWishesOfTrips(db, ids),
      ({ tripId }) => tripId,
    ),
    guestsOfTrip: many(
      (ids: readonly string[]) => guestsOfTrips(db, ids, viewer),
      ({ tripId }) => tripId,
    ),
    /** Of a visit that may be seen: who may know where it is. The trip itself is not for showing. */
    tripOfVisit: one(
      (ids: readonly string[]) => tripsByIds(db, ids),
      ({ id }) => id,
    ),
    /** The site, where whoever asks acts for its company. */
    ownSite: one(
      async (ids: readonly string[]) => (me === null ? [] : sitesActedFor(db, me, ids)),
      ({ id }) => id,
    ),
    visitsOfTrip: many(
      (ids: readonly string[]) => visitsOfTrips(db, ids),
      ({ tripId }) => tripId,
    ),
  };
}

export type Loaders = ReturnType<typeof loadersOver>;
