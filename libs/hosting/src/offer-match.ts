import { matchHorizon } from '#matching';
import { bitOf, pointOf, practicesOf, speaksOf, upToThree } from './match-marks.js';

/** Half a degree of latitude is a stripe; a circle is a few ranges of cells, see cellsAround. */
const cellOf = (place: string) =>
  `(floor((${place}.latitude + 90) * 2)::integer << 16) | floor((${place}.longitude + 180) * 180)::integer`;

const columns = [
  'company_id',
  'contact_id',
  'since',
  'weeks',
  'place_id',
  'x',
  'y',
  'z',
  'cell',
  'travel_paid',
  'stay_least',
  'lodging',
  'pay',
  'is_on_site',
  'is_remote',
  'country',
  'seek',
  'teach',
  'main',
  'speaks',
  'practices',
];

const horizonInDays = 7 * matchHorizon;

/** What an offer is compared by; $1 is the Monday of this week. Nothing is there for one that nobody can come to. */
const rows = (which: string) => `
  select offer.id as offer_id, offer.company_id, offer.contact_id,
    floor(extract(epoch from coalesce(offer.opened_at, offer.created_at)))::bigint as since,
    free.weeks, place.id as place_id, point.x, point.y, point.z, ${cellOf('place')} as cell,
    offer.travel_paid, offer.stay_least,
    array_position(array['none', 'sofa', 'room', 'flat', 'hotel'], offer.lodging) - 1 as lodging,
    array_position(array['none', 'expenses', 'stipend'], offer.pay) - 1 as pay,
    house.is_on_site, offer.is_remote, place.country,
    marks.seek, marks.teach, marks.main, spoken.speaks, practised.practices
  from offer
  left join site on site.id = offer.site_id
  left join place on place.id = site.place_id
  cross join lateral (select offer.is_on_site and site.closed_at is null as is_on_site) house
  left join lateral (select ${pointOf('place')}) point on place.id is not null
  cross join lateral (
    select bit_or(${bitOf('monday')}) as weeks from offer_week
    where offer_week.offer_id = offer.id and taken < seats
      and monday >= $1::date and monday < $1::date + ${horizonInDays}) free
  cross join lateral (
    select
      coalesce(array_agg(mark order by mark) filter (where way = 'seek'), '{}') as seek,
      coalesce(array_agg(mark order by mark) filter (where way = 'teach'), '{}') as teach,
      coalesce(array_agg(distinct number order by number) filter (where way = 'use'), '{}') as main
    from (
      select offer_skill.way, skill.number, skill.number * 4 + step - 1 as mark
      from offer_skill
      join skill on skill.id = offer_skill.skill_id
      join ${upToThree('step')} on step <= coalesce(offer_skill.level, 1)
      where offer_skill.offer_id = offer.id) held) marks
  cross join lateral (${speaksOf('offer_language', 'offer_id', 'offer.id')}) spoken
  cross join lateral (${practicesOf('offer_practice', 'offer_id', 'offer.id')}) practised
  where offer.state = 'open' and free.weeks is not null and (house.is_on_site or offer.is_remote) and ${which}`;

/** Writes the rows of some offers anew, or of all: the same statement, so that both ways end alike. */
const derive = (whichOffer: string, whichRow: string) => `
  with fresh as (${rows(whichOffer)}),
  gone as (
    delete from offer_match where ${whichRow}
      and not exists (select from fresh where fresh.offer_id = offer_match.offer_id))
  insert into offer_match (offer_id, ${columns.join(', ')})
  select offer_id, ${columns.join(', ')} from fresh
  on conflict (offer_id) do update set ${columns.map(column => `${column} = excluded.${column}`).join(', ')}
  where (${columns.map(column => `offer_match.${column}`).join(', ')})
    is distinct from (${columns.map(column => `excluded.${column}`).join(', ')})`;

export const deriveSome = derive('offer.id = any($2::uuid[])', 'offer_match.offer_id = any($2::uuid[])');
export const deriveAll = derive('true', 'true');
