import { longestStay } from '#hosting';
import { type Part, parts } from '#matching';

/** Whether a trip meets an offer, misses it by one gate, or whether a wish that is said in part meets either. */
export type Meeting = 'match' | 'near' | 'offers' | 'trips';

/** What each statement is told first: how this week's bit becomes the lowest, and what counts how much. */
export interface Moment {
  readonly right: string;
  readonly low: string;
  readonly left: string;
  readonly live: string;
  readonly weights: Readonly<Record<Part, string>>;
}

/** What a host who browses says of a place, beside the row of an offer that it makes of her wish. */
export interface Where {
  readonly slack: string;
  readonly countries: string;
}

const steps = Array.from({ length: longestStay }, (_, index) => index);

/** The weeks in which a stay can start, where it needs several weeks in a row. */
const startsOf = (weeks: string, least: string) =>
  `case ${least} when 1 then ${weeks} ${steps
    .slice(1)
    .map(
      last =>
        `when ${last + 1} then ${steps
          .slice(0, last + 1)
          .map(step => `(${weeks} >> ${step})`)
          .join(' & ')}`,
    )
    .join(' ')} end`;

/** All weeks of all stays that start in these. */
const staysOf = (starts: string, least: string) =>
  `case ${least} when 1 then ${starts} ${steps
    .slice(1)
    .map(
      last =>
        `when ${last + 1} then ${steps
          .slice(0, last + 1)
          .map(step => `(${starts} << ${step})`)
          .join(' | ')}`,
    )
    .join(' ')} end`;

const lowestOf = (bits: string) => `bit_count(((${bits} & -${bits}) - 1)::bit(64))::integer`;

const square = (axis: string) => `(o.${axis} - t.${axis})::float8 * (o.${axis} - t.${axis})`;

const cover = (need: string, shared: string) =>
  `case when cardinality(${need}) = 0 then 500 else 1000 * ${shared} / cardinality(${need}) end`;

/** Neutral where one of them did not say; rows of trips and offers say everything. */
const unless = (isUnsaid: string, expression: string, meeting: Meeting) =>
  meeting === 'match' || meeting === 'near'
    ? expression
    : `case when ${isUnsaid} then 500 else ${expression} end`;

function whereOf(meeting: Meeting, where: Where | undefined): string {
  if (meeting !== 'trips' || !where)
    return `case t.kind when 'remote' then o.is_remote when 'any' then true
      else o.is_on_site and (t.kind <> 'around' or w.km <= t.radius_km)
        and (cardinality(t.countries) = 0 or o.country = any(t.countries)) end`;
  return `case t.kind when 'remote' then o.is_remote is null or o.is_remote
    else (o.is_on_site is null or o.is_on_site) and (o.x is null or case t.kind
        when 'around' then w.km <= t.radius_km + ${where.slack}
        when 'countries' then o.country = any(t.countries) else true end)
      and (${where.countries} is null or case t.kind
        when 'around' then t.country = any(${where.countries})
        when 'countries' then t.countries && ${where.countries} else true end) end`;
}

/** Each gate as what must hold; the order is that of `gates`. What she avoids is looked at where she is put beside. */
function gatesOf(meeting: Meeting, where: Where | undefined) {
  const isSaid = meeting === 'offers' || meeting === 'trips';
  const either = (isUnsaid: string, holds: string) => (isSaid ? `(${isUnsaid} or ${holds})` : `(${holds})`);
  return {
    week: 'a.common <> 0',
    language: either('o.speaks is null or t.speaks is null', 'w.tongue < 2000'),
    where: `(${whereOf(meeting, where)})`,
    bed: either(
      'o.lodging is null or t.least_lodging is null',
      'w.is_remote or o.lodging >= t.least_lodging',
    ),
    skill: either(
      meeting === 'offers' ? 't.teach is null and t.want is null' : 'o.seek is null and o.teach is null',
      'p.given + p.taken > 0',
    ),
    rather_not: meeting === 'near' ? `not (${avoided})` : 'true',
  };
}

const avoided = 'o.main && t.avoid';

const isRemote = `(t.kind = 'remote' or (t.kind = 'any' and not o.is_on_site))`;

/** The weeks that both have, if each says any. */
const weeksOf = (meeting: Meeting, { live }: Moment) =>
  meeting === 'match' || meeting === 'near'
    ? `o.weeks & t.weeks & ${live}`
    : `coalesce(o.weeks, -1) & coalesce(t.weeks, -1) & ${live}`;

/** The gate of where, without a root. */
const isReached = `(case t.kind when 'any' then true when 'remote' then o.is_remote
        when 'around' then o.is_on_site and ${square('x')} + ${square('y')} + ${square('z')} <= t.radius_km::float8 * t.radius_km * 100
        else o.is_on_site and (cardinality(t.countries) = 0 or o.country = any(t.countries)) end)`;

/**
 * Puts whoever asks beside a candidate: one row that is said, or else all of `asker`. What costs next to nothing to look at is looked at here,
 * before anything is measured or counted, the cheapest first: of conditions that are joined by `and` PostgreSQL would
 * choose the order itself.
 */
export function beside(asker: 'o' | 't', moment: Moment, meeting: Meeting, said?: string): string {
  const gates = [
    `(${weeksOf(meeting, moment)}) <> 0`,
    `(t.kind in ('remote', 'any') or coalesce(o.lodging >= t.least_lodging, true))`,
    // Of a host who browses less is known than of an offer; what she says is looked at in the gates only.
    ...(meeting === 'trips' ? [] : [isReached]),
    `coalesce(not (${avoided}), true)`,
  ];
  const isNoUse = gates.map(gate => `when not ${gate} then false`).join('\n        ');
  const isWorthALook = meeting === 'near' ? 'true' : `case ${isNoUse} else true end`;
  if (said) return `join ${said} on ${isWorthALook}`;
  // Without the fence the candidates would be gathered in memory first, to be gone through once for each who asks.
  return `cross join lateral (select ${asker}.* from asker ${asker} where ${isWorthALook} offset 0) ${asker}`;
}

/**
 * Reads a pair of an offer `o` and a stretch `t` as its score: the gates and parts of docs/decisions/0011, each step
 * fenced by `offset 0`, so that nothing is counted twice, nor before the gates that come earlier.
 */
export function scoring(moment: Moment, meeting: Meeting, where?: Where): string {
  const turned = (bits: string) =>
    `((((${bits}) >> ${moment.right}) & ${moment.low}) | ((${bits}) << ${moment.left}))`;
  const weeks = weeksOf(meeting, moment);
  const gates = gatesOf(meeting, where);
  const isNear = meeting === 'near';
  const kept = Object.values(gates).join('\n      and ');
  const failed = Object.values(gates)
    .map(gate => `(not coalesce(${gate}, false))::integer`)
    .join(' + ');
  const starts = isNear ? 'b.starts' : 'a.common';
  const weighted = parts.map(part => `${moment.weights[part]} * d.${part}`);
  return `
    cross join lateral (select ${isRemote} as is_remote,
      case when ${isRemote} then 0
        else coalesce(ceil(sqrt(${square('x')} + ${square('y')} + ${square('z')}) / 10)::integer, 0) end as km,
      coalesce((o.speaks & t.speaks)[1], 3000) as tongue offset 0) w
    cross join lateral (select w.tongue,
      coalesce(icount(o.seek & t.teach), 0) as given,
      coalesce(icount(t.want & o.teach), 0) as taken, ${turned(weeks)} as shared offset 0) p
    cross join lateral (select w.is_remote, w.km, p.tongue, p.given, p.taken,
      ${startsOf('p.shared', 'coalesce(o.stay_least, 1)')} as common offset 0) a
    ${
      isNear
        ? `cross join lateral (select ${turned(`o.weeks & ${moment.live}`)} as weeks offset 0) free
    cross join lateral (select a.*, case when a.common <> 0 then a.common
        else ${startsOf('free.weeks', 'o.stay_least')} end as starts,
      ${failed} as failed,
      array[${Object.entries(gates)
        .map(([gate, holds]) => `case when not coalesce(${holds}, false) then '${gate}' end`)
        .join(', ')}] as gates offset 0) b`
        : ''
    }
    cross join lateral (select
      ${turned(`t.best_weeks & ${moment.live}`)} & ${starts} as best,
      ${turned(`t.good_weeks & ${moment.live}`)} & ${starts} as good,
      ${unless('t.teach is null or o.seek is null', cover('o.seek', 'a.given'), meeting)} as give,
      ${unless('t.want is null or o.teach is null', cover('t.want', 'a.taken'), meeting)} as take
      offset 0) c
    cross join lateral (select
      floor(sqrt((c.give * c.take)::float8))::integer as mutual, c.give, c.take,
      case when a.is_remote then 800 when o.x is null or t.x is null then 500
        else 1000 * (t.radius_km - least(a.km, t.radius_km)) / t.radius_km end as near,
      ${unless(
        'o.weeks is null or t.weeks is null',
        `case ${isNear ? 'when a.common = 0 then 300 ' : ''}when c.best <> 0 then 1000 when c.good <> 0 then 600 else 300 end`,
        meeting,
      )} as week,
      ${unless('o.speaks is null or t.speaks is null', '1000 * (6 - 2 * (a.tongue / 1000)) / 6', meeting)} as lang,
      ${unless(
        'o.lodging is null or t.least_lodging is null',
        `(case when a.is_remote or o.lodging > 0 then 1000 else 0 end
          + case when a.is_remote or t.fare_need = 0 then 1000
            else 1000 * least(t.fare_need, o.travel_paid) / t.fare_need end) / 2`,
        meeting,
      )} as comfort,
      0 as trust,
      1000 * (coalesce(o.answered, 0) + 2) / (coalesce(o.asked, 0) + 4) as reply,
      case ${isNear ? `when a.common = 0 then ${lowestOf('b.starts')} ` : ''}when c.best <> 0 then ${lowestOf('c.best')}
        when c.good <> 0 then ${lowestOf('c.good')} else ${lowestOf(starts)} end as first,
      ${staysOf(starts, 'coalesce(o.stay_least, 1)')} as fitting
      offset 0) d
    cross join lateral (select ${weighted.join(' + ')} as score offset 0) s
    where ${isNear ? `b.failed <= 1 and b.starts <> 0` : kept}`;
}
