import type { Facts, OfferFacts, PlaceFacts, TripFacts } from './worlds.js';

/** The whole match in plain words, from docs/decisions/0011: for each trip and offer all gates, then all parts. */
const weights = [300, 140, 140, 130, 100, 60, 50, 40, 40];
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const marks = (skills: readonly (readonly [number, number])[]) =>
  skills.flatMap(([skill, level]) => upTo(level).map(step => `${skill} at ${step + 1}`));
const both = (some: readonly unknown[], others: readonly unknown[]) =>
  some.filter(each => others.includes(each));
const cover = (need: string[], has: string[]) =>
  need.length === 0 ? 500 : Math.floor((1000 * both(need, has).length) / need.length);
const point = ({ latitude, longitude }: PlaceFacts) => {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  const axes = [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  return axes.map(axis => Math.round(63710 * axis));
};
const distance = (one: PlaceFacts, other: PlaceFacts) => {
  const [a, b] = [point(one), point(other)];
  return Math.ceil(Math.sqrt(upTo(3).reduce((sum, axis) => sum + (a[axis]! - b[axis]!) ** 2, 0)) / 10);
};
const stays = (weeks: number[], length: number) =>
  weeks.filter(week => upTo(length).every(step => weeks.includes(week + step)));

function stretches(trip: TripFacts, now: number) {
  const ahead = upTo(60).map(step => now + step);
  const blank = ahead.filter(
    week => week >= trip.from && week <= trip.to && !trip.taken.some(taken => taken.week === week),
  );
  const start = trip.tellsOnlyPast && trip.from >= now ? null : trip.start;
  const from = (week: number) =>
    trip.taken.findLast(
      stop => stop.week < week && stop.place && !stop.isPrivate && (!trip.tellsOnlyPast || stop.week < now),
    )?.place ?? start;
  return trip.reaches.flatMap(reach => {
    const isOne = reach.kind === 'around' || reach.kind === 'remote';
    const legs = isOne ? [reach.place] : [...new Set(blank.map(from))];
    return legs.map(place => ({
      reach,
      place,
      weeks: isOne ? blank : blank.filter(week => from(week) === place),
    }));
  });
}

function meet(trip: TripFacts, offer: OfferFacts, now: number) {
  const free = offer.weeks.filter(week => week >= now && week < now + 60).toSorted((a, b) => a - b);
  return stretches(trip, now)
    .flatMap(({ reach, place, weeks }, order) => {
      const isRemote = reach.kind === 'remote';
      const common = stays(both(free, weeks) as number[], offer.stayLeast);
      const starts = common.length > 0 ? common : stays(free, offer.stayLeast);
      if (weeks.length === 0 || starts.length === 0) return [];
      const wished = (rank: number) =>
        common.find(week => trip.wishes.some(wish => wish.week === week && wish.rank === rank));
      const best = wished(1) ?? wished(2) ?? starts[0]!;
      const km = isRemote || !place || !offer.place ? 0 : distance(place, offer.place);
      const tongue = Math.max(
        0,
        ...trip.languages.flatMap(([mine, well]) =>
          offer.languages.filter(([theirs]) => theirs === mine).map(([, good]) => Math.min(well, good)),
        ),
      );
      const [can, want, seek, teach] = [trip.can, trip.learn, offer.seek, offer.teach].map(marks) as [
        string[],
        string[],
        string[],
        string[],
      ];
      const gates = {
        week: common.length > 0,
        language: tongue >= 3,
        where: isRemote
          ? offer.isRemote
          : offer.isOnSite &&
            (reach.kind === 'anywhere' ||
              (reach.kind === 'around' ? km <= reach.km : reach.countries.includes(offer.place!.country))),
        bed: isRemote || !trip.needsBed || offer.hasBed,
        skill: both(seek, can).length > 0 || both(want, teach).length > 0,
        rather_not: both(offer.uses, trip.avoid).length === 0,
      };
      const [give, take, scale] = [
        cover(seek, can),
        cover(want, teach),
        reach.kind === 'around' ? reach.km : 2000,
      ];
      const fare =
        trip.fareNeed === 0
          ? 1000
          : Math.floor((1000 * Math.min(trip.fareNeed, offer.travelPaid)) / trip.fareNeed);
      const near = isRemote
        ? 800
        : !place || !offer.place
          ? 500
          : Math.floor((1000 * (scale - Math.min(km, scale))) / scale);
      const week = wished(1) ? 1000 : wished(2) ? 600 : 300;
      const comfort = isRemote ? 1000 : Math.floor(((offer.hasBed ? 1000 : 0) + fare) / 2);
      const parts = [
        Math.floor(Math.sqrt(give * take)),
        give,
        take,
        near,
        week,
        Math.floor((1000 * tongue) / 6),
        comfort,
        0,
        500,
      ];
      const score = parts.reduce((sum, part, index) => sum + part * weights[index]!, 0);
      const failed = Object.entries(gates).flatMap(([gate, holds]) => (holds ? [] : [gate]));
      const fitting = starts.flatMap(start => upTo(offer.stayLeast).map(step => start + step));
      return [
        {
          failed,
          score,
          km,
          best,
          order,
          isRemote,
          parts,
          fitting,
          from: isRemote ? null : (place?.id ?? null),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        a.failed.length - b.failed.length ||
        b.score - a.score ||
        a.km - b.km ||
        a.best - b.best ||
        a.order - b.order,
    );
}

/** All pairs that fit, or that miss by one gate, in their order. */
export function bruteForce({ trips, offers, now }: Facts, misses: 0 | 1) {
  const pairs = trips.flatMap(trip =>
    offers.flatMap(offer => {
      const [first, ...others] = meet(trip, offer, now);
      if (!first || first.failed.length !== misses) return [];
      const weeks = [first, ...others]
        .filter(({ failed }) => failed.length === misses)
        .flatMap(({ fitting }) => fitting);
      return [
        {
          ...first,
          tripId: trip.id,
          offerId: offer.id,
          weeks: [...new Set(weeks)].toSorted((a, b) => a - b),
        },
      ];
    }),
  );
  return pairs.toSorted(
    (a, b) =>
      b.score - a.score ||
      a.km - b.km ||
      a.best - b.best ||
      (a.tripId < b.tripId ? -1 : a.tripId > b.tripId ? 1 : a.offerId < b.offerId ? -1 : 1),
  );
}
