import { bitOf, pointOf, practicesOf, speaksOf, upToThree } from '#hosting';
import { farthest, matchHorizon } from '#matching';

const columns = [
  'person_id',
  'since',
  'weeks',
  'best_weeks',
  'good_weeks',
  'place_id',
  'x',
  'y',
  'z',
  'radius_km',
  'fare_need',
  'least_lodging',
  'pay_need',
  'kind',
  'country',
  'countries',
  'company_sizes',
  'teach',
  'want',
  'avoid',
  'speaks',
  'practices',
];

const lastDay = 7 * (matchHorizon - 1);

/**
 * Her home counts only where she shows it to everybody: a distance tells of a place as well as its name does. So does
 * where she starts, which some tell only when the first week is over.
 */
const asked = (which: string) => `
  select trip.*, case when trip.place_id is not null
    then case when not trip.tells_only_past or trip.first_monday < $1::date then trip.place_id end
    else case when coalesce(
      (select audience from person_audience
       where person_audience.person_id = person.id and part = 'home'), 'everyone') = 'everyone'
    then person.place_id end end as start_id
  from trip join person on person.id = trip.person_id
  where trip.state = 'open' and person.gone_at is null and trip.last_monday >= $1::date and ${which}`;

/** For the same reason nothing counts from a stop that is private, or that is told only when she has left it: all of it. */
const blank = `
  select asked.id, monday, coalesce(stop.place_id, asked.start_id) as place_id
  from asked
  cross join lateral (select greatest(asked.first_monday, $1::date) as first_day) begun
  cross join generate_series(0, ${matchHorizon - 1}) step
  cross join lateral (select first_day + 7 * step as monday) week
  left join lateral (
    select taken.place_id from taken_week taken left join trip_entry entry on entry.id = taken.by_id
    where taken.trip_id = asked.id and taken.monday < week.monday and taken.place_id is not null
      and not coalesce(entry.is_private, false)
      and (not asked.tells_only_past or coalesce(entry.last_day, taken.monday) < $1::date)
    order by taken.monday desc, taken.by_id desc limit 1) stop on true
  where monday <= least(asked.last_monday, $1::date + ${lastDay})
    and not exists (
      select from taken_week taken where taken.trip_id = asked.id and taken.monday = week.monday)`;

const leg = `select id, place_id, min(monday) as first_day, bit_or(${bitOf('monday')}) as weeks from blank group by id, place_id`;

/** A circle is one stretch, and so is work from afar; a country or the whole world is one for each leg of the way. */
const stretch = `
  select gone.trip_id, gone.weeks, gone.place_id, gone.kind, gone.countries,
    coalesce(gone.radius_km, ${farthest}) as radius_km,
    row_number() over (partition by gone.trip_id order by gone."position", gone.first_day) - 1 as stretch
  from (
    select reach.trip_id, reach."position", reach.kind, reach.countries, reach.radius_km,
      leg.weeks, leg.place_id, leg.first_day
    from leg join trip_reach reach on reach.trip_id = leg.id
    where reach.kind in ('countries', 'anywhere')
    union all
    select reach.trip_id, reach."position", reach.kind, reach.countries, reach.radius_km,
      whole.weeks, reach.place_id, whole.first_day
    from (select id, bit_or(weeks) as weeks, min(first_day) as first_day from leg group by id) whole
    join trip_reach reach on reach.trip_id = whole.id
    where reach.kind in ('around', 'remote')) gone`;

const rows = (which: string) => `
  with asked as materialized (${asked(which)}),
    blank as (${blank}),
    leg as materialized (${leg}),
    stretch as (${stretch})
  select stretch.trip_id, asked.person_id, floor(extract(epoch from asked.created_at))::bigint as since,
    stretch.weeks, wished.best_weeks, wished.good_weeks,
    place.id as place_id, point.x, point.y, point.z, stretch.radius_km, asked.fare_need, stretch.stretch,
    asked.needs_bed::integer as least_lodging,
    array_position(array['none', 'expenses', 'stipend'], asked.pay_need) - 1 as pay_need,
    stretch.kind, place.country, stretch.countries, asked.company_sizes,
    marks.teach, marks.want, marks.avoid, spoken.speaks, practised.practices
  from stretch
  join asked on asked.id = stretch.trip_id
  left join place on place.id = stretch.place_id
  left join lateral (select ${pointOf('place')}) point on place.id is not null
  cross join lateral (
    select coalesce(bit_or(${bitOf('monday')}) filter (where rank = 1), 0) as best_weeks,
      coalesce(bit_or(${bitOf('monday')}) filter (where rank = 2), 0) as good_weeks
    from week_wish
    where week_wish.trip_id = asked.id and monday between $1::date and $1::date + ${lastDay}) wished
  cross join lateral (
    select
      coalesce(array_agg(mark order by mark) filter (where stance = 'can'), '{}') as teach,
      coalesce(array_agg(mark order by mark) filter (where stance = 'learn'), '{}') as want,
      coalesce(array_agg(number order by number) filter (where stance = 'avoid'), '{}') as avoid
    from (
      select trip_skill.stance, skill.number, skill.number * 4 + step - 1 as mark
      from trip_skill
      join skill on skill.id = trip_skill.skill_id
      join ${upToThree('step')} on step <= coalesce(trip_skill.level, 1)
      where trip_skill.trip_id = asked.id) held) marks
  cross join lateral (${speaksOf('trip_language', 'trip_id', 'asked.id')}) spoken
  cross join lateral (${practicesOf('trip_practice', 'trip_id', 'asked.id')}) practised`;

const derive = (whichTrip: string, whichRow: string) => `
  with fresh as materialized (${rows(whichTrip)}),
  gone as (
    delete from trip_match where ${whichRow} and not exists (
      select from fresh where fresh.trip_id = trip_match.trip_id and fresh.stretch = trip_match.stretch))
  insert into trip_match (trip_id, stretch, ${columns.join(', ')})
  select trip_id, stretch, ${columns.join(', ')} from fresh
  on conflict (trip_id, stretch) do update set ${columns.map(column => `${column} = excluded.${column}`).join(', ')}
  where (${columns.map(column => `trip_match.${column}`).join(', ')})
    is distinct from (${columns.map(column => `excluded.${column}`).join(', ')})`;

export const deriveSome = derive('trip.id = any($2::uuid[])', 'trip_match.trip_id = any($2::uuid[])');
export const deriveAll = derive('true', 'true');
