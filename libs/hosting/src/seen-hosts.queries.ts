import { hasDuty, type Viewer } from '#kernel';
import type { SelectQueryBuilder } from 'typeorm';

/** Whom nobody but herself and whoever is on duty sees: hidden, shut out, on her way out or gone. */
const isOutOfSight = (person: string) =>
  `(${person}.hidden_at is not null or ${person}.banned_at is not null
    or ${person}.leaves_at is not null or ${person}.gone_at is not null)`;

/** A company is out of sight when everybody is who acts for it: there is nobody to come to. */
const companiesOutOfSight = `
  select member.company_id from member join person on person.id = member.person_id
  where ${isOutOfSight('person')} and not exists (
    select from member other join person seen on seen.id = other.person_id
    where other.company_id = member.company_id and not ${isOutOfSight('seen')})`;

/** The same of one company: most often the first who acts for it tells. */
const isInSightItself = (company: string) => `(exists (
    select from member join person on person.id = member.person_id
    where member.company_id = ${company} and not ${isOutOfSight('person')})
  or not exists (select from member where member.company_id = ${company}))`;

const companiesOf = (me: string) => `(select company_id from member where person_id = ${me})`;

const isHersOr = (company: string, viewer: Viewer, me: string, isInSight: string) => {
  if (viewer.kind === 'walz' || hasDuty(viewer, 'moderator')) return 'true';
  return viewer.kind === 'stranger' ? isInSight : `(${company} in ${companiesOf(me)} or (${isInSight}))`;
};

/** Which companies this viewer may know of, as SQL about the column that names one; `me` is a uuid, or nothing is. */
export function sqlOfSeenCompanies(company: string, viewer: Viewer, me: string): string {
  return isHersOr(company, viewer, me, `${company} not in (${companiesOutOfSight})`);
}

interface OfferColumns {
  readonly company: string;
  readonly contact: string;
}

/**
 * Which offers: whoever answers for one must be in sight. To whom the contact has closed her door the offer is not there
 * either.
 */
export function sqlOfSeenOffers({ company, contact }: OfferColumns, viewer: Viewer, me: string): string {
  return isHersOr(
    company,
    viewer,
    me,
    `(${contact} is null or ${contact} not in (select id from person where ${isOutOfSight('person')}))
     and ${company} not in (${companiesOutOfSight})${isOpenTo(viewer, contact, me)}`,
  );
}

/**
 * The same where offers are looked at one by one and few of many: what it costs does not grow with how many are out of
 * sight. The columns say of which table they are.
 */
export function sqlOfSeenOffer({ company, contact }: OfferColumns, viewer: Viewer, me: string): string {
  return isHersOr(
    company,
    viewer,
    me,
    `not exists (select from person where person.id = ${contact} and ${isOutOfSight('person')})
     and ${isInSightItself(company)}${isOpenTo(viewer, contact, me)}`,
  );
}

const isOpenTo = (viewer: Viewer, contact: string, me: string) =>
  viewer.kind === 'person'
    ? ` and not exists (select from block where block.person_id = ${contact} and block.blocked_id = ${me})`
    : '';

const meOf = (viewer: Viewer) => ({ me: viewer.kind === 'person' ? viewer.personId : null });

export function onlySeenCompanies<Row extends object>(
  query: SelectQueryBuilder<Row>,
  company: string,
  viewer: Viewer,
): SelectQueryBuilder<Row> {
  return query.andWhere(sqlOfSeenCompanies(company, viewer, ':me'), meOf(viewer));
}

export function onlySeenOffers<Row extends object>(
  query: SelectQueryBuilder<Row>,
  offer: string,
  viewer: Viewer,
): SelectQueryBuilder<Row> {
  const columns = { company: `${offer}.company_id`, contact: `${offer}.contact_id` };
  return query.andWhere(sqlOfSeenOffers(columns, viewer, ':me'), meOf(viewer));
}
