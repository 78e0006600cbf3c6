import { PlaceEntity } from '#ledger';
import type { Fluency } from '#people';
import { askNamedForLists, FlatColumns, type EntityManager, type ReadEntity } from '#platform';
import type { Level } from '#skills';
import { weekNumbered } from '#weeks';
import { CompanyEntity } from './company.entity.js';
import { OfferLanguageEntity } from './offer-language.entity.js';
import { OfferPracticeEntity } from './offer-practice.entity.js';
import { OfferSkillEntity } from './offer-skill.entity.js';
import { OfferWeekEntity } from './offer-week.entity.js';
import { OfferEntity } from './offer.entity.js';
import type { Way } from './offer.js';
import { SiteEntity } from './site.entity.js';

/** An offer with all that a list shows of it. */
export interface OfferShown {
  readonly offer: OfferEntity;
  readonly company: CompanyEntity;
  readonly site: SiteEntity | null;
  readonly place: PlaceEntity | null;
  readonly skills: readonly OfferSkillEntity[];
  readonly weeks: readonly OfferWeekEntity[];
  readonly practices: readonly OfferPracticeEntity[];
  readonly languages: readonly OfferLanguageEntity[];
}

export interface OffersShown {
  readonly offers: readonly OfferShown[];
  /** Which edition of the list of skills was the present one at that moment. */
  readonly edition: string;
}

interface Reading {
  readonly text: string;
  readonly offer: ReadEntity<OfferEntity>;
  readonly company: ReadEntity<CompanyEntity>;
  readonly site: ReadEntity<SiteEntity>;
  readonly place: ReadEntity<PlaceEntity>;
}

const readings = new WeakMap<object, Reading>();

/** These offers and what belongs to them, in one flat statement: rows and lists, nothing nested, nothing asked twice. */
export async function offersToShow(db: EntityManager, ids: readonly string[]): Promise<OffersShown> {
  const reading = readings.get(db.connection) ?? readingFor(db);
  readings.set(db.connection, reading);
  const rows = await askNamedForLists(db, reading.text, [ids]);
  const [edition] = rows[0] ?? [''];
  const offers = rows.flatMap(row => {
    const offer = reading.offer(row);
    const company = reading.company(row);
    // The edition comes along even where none of the offers is there any more.
    if (!offer || !company) return [];
    return [
      { offer, company, site: reading.site(row), place: reading.place(row), ...listsOf(offer.id, row) },
    ];
  });
  return { offers, edition: String(edition) };
}

/** The lists of an offer, each column a list of its own. */
const lists = `
  left join lateral (
    select array_agg(skill_id) as skills, array_agg(way) as ways, array_agg(level) as levels
    from (select * from offer_skill where offer_skill.offer_id = offer.id order by way, level desc, skill_id) held
  ) held on true
  left join lateral (
    select array_agg((monday - date '1970-01-05') / 7) as weeks, array_agg(seats) as seats, array_agg(taken) as taken
    from (select * from offer_week where offer_week.offer_id = offer.id order by monday) dated
  ) dated on true
  left join lateral (
    select array_agg(skill_id order by skill_id) as practices
    from offer_practice where offer_practice.offer_id = offer.id
  ) practised on true
  left join lateral (
    select array_agg(language order by language) as languages, array_agg(fluency order by language) as fluencies
    from offer_language where offer_language.offer_id = offer.id
  ) spoken on true`;

const listColumns = 'skills, ways, levels, weeks, seats, taken, practices, languages, fluencies'.split(', ');

type Lists = [
  skills: string[] | null,
  ways: Way[],
  levels: (Level | null)[],
  weeks: number[] | null,
  seats: number[],
  taken: number[],
  practices: string[] | null,
  languages: string[] | null,
  fluencies: Fluency[],
];

function listsOf(
  offerId: string,
  row: readonly unknown[],
): Pick<OfferShown, 'skills' | 'weeks' | 'practices' | 'languages'> {
  const [skills, ways, levels, weeks, seats, taken, practices, languages, fluencies] = row.slice(
    1,
    1 + listColumns.length,
  ) as Lists;
  return {
    skills: (skills ?? []).map((skillId, at) => ({ offerId, skillId, way: ways[at]!, level: levels[at]! })),
    weeks: (weeks ?? []).map((week, at) => ({
      offerId,
      week: weekNumbered(week),
      seats: seats[at]!,
      taken: taken[at]!,
    })),
    practices: (practices ?? []).map(skillId => ({ offerId, skillId })),
    languages: (languages ?? []).map((language, at) => ({ offerId, language, fluency: fluencies[at]! })),
  };
}

function readingFor(db: EntityManager): Reading {
  const columns = new FlatColumns(db, ['skill_catalogue.edition', ...listColumns]);
  const reading = {
    offer: columns.add(OfferEntity, 'offer'),
    company: columns.add(CompanyEntity, 'company'),
    site: columns.add(SiteEntity, 'site'),
    place: columns.add(PlaceEntity, 'place'),
  };
  const text = `
    select ${columns.text}
    from skill_catalogue
    left join unnest($1::uuid[]) with ordinality wanted (id, nth) on true
    left join offer on offer.id = wanted.id
    left join company on company.id = offer.company_id
    left join site on site.id = offer.site_id
    left join place on place.id = site.place_id
    ${lists}
    order by wanted.nth`;
  return { ...reading, text };
}
