import { PlaceEntity } from '#ledger';
import type { Fluency } from '#people';
import { askPrepared, type EntityManager } from '#platform';
import type { Level } from '#skills';
import { weekNumbered } from '#weeks';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
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

type Read<Row> = (values: readonly unknown[]) => Row | null;

interface Reading {
  readonly text: string;
  readonly offer: Read<OfferEntity>;
  readonly company: Read<CompanyEntity>;
  readonly site: Read<SiteEntity>;
  readonly place: Read<PlaceEntity>;
}

const readings = new WeakMap<object, Reading>();

/** These offers and what belongs to them, in one flat statement: rows and lists, nothing nested, nothing asked twice. */
export async function offersToShow(db: EntityManager, ids: readonly string[]): Promise<OffersShown> {
  const reading = readings.get(db.connection) ?? readingFor(db);
  readings.set(db.connection, reading);
  const rows = await askPrepared(db, { name: 'offers to show', text: reading.text }, [ids]);
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

/** What each table's columns are called is known to their entities only, so the statement is put together from them. */
function readingFor(db: EntityManager): Reading {
  const columns = ['skill_catalogue.edition', ...listColumns];
  const reads = <Row extends ObjectLiteral>(entity: EntityTarget<Row>, alias: string): Read<Row> => {
    const first = columns.length;
    const known = db.connection.getMetadata(entity).columns.filter(column => column.isSelect);
    columns.push(...known.map(({ databaseName }) => `${alias}."${databaseName}"`));
    const make = db.connection.getMetadata(entity).target as new () => Row;
    const parts = known.map(({ propertyName, transformer }, index) => ({
      propertyName: propertyName as keyof Row,
      at: first + index,
      from:
        transformer && 'from' in transformer ? (value: unknown) => transformer.from(value) as unknown : null,
    }));
    return values => {
      if (values[first] === null) return null;
      const row = new make();
      for (const { propertyName, at, from } of parts)
        row[propertyName] = (from ? from(values[at]) : values[at]) as Row[keyof Row];
      return row;
    };
  };
  const reading = {
    offer: reads(OfferEntity, 'offer'),
    company: reads(CompanyEntity, 'company'),
    site: reads(SiteEntity, 'site'),
    place: reads(PlaceEntity, 'place'),
  };
  const text = `
    select ${columns.join(', ')}
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
