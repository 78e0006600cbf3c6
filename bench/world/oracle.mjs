/**
 * Who fits whom, found by looking at everybody: written from the description of the score, over flat arrays, without
 * SQL and without the library that the house counts with. What it answers is what every index has to find.
 */
const horizon = 60;
const fluencies = { some: 2, work: 4, native: 6 };
const weights = {
  mutual: 300,
  give: 140,
  take: 140,
  near: 130,
  week: 100,
  lang: 60,
  comfort: 50,
  trust: 40,
  reply: 40,
};

/** Nobody in the world vouches for anybody. */
const unknownToEachOther = 0;

export class Oracle {
  constructor(world) {
    this.world = world;
    this.spots = world.lists.places.map(spotOf);
    this.tongues = new Map();
    const numbers = world.lists.skills.map(({ number }) => number);
    this.marks = ({ skill, level }) => Array.from({ length: level }, (_, step) => numbers[skill] * 4 + step);
    this.mostMark = 4 * (Math.max(...numbers) + 1);
    this.companies = Array.from({ length: world.companies }, (_, at) => world.company(at));
    this.offers = Array.from({ length: world.offers }, (_, at) => this.#offer(world.offer(at)));
    this.trips = Array.from({ length: world.trips }, (_, at) => this.#trip(world.trip(at)));
  }

  /** The best offers for a trip. */
  forTrip(at, count) {
    const trip = this.trips[at];
    const answer = [];
    for (const offer of this.offers) {
      if (offer.contact === at || trip.blocks === offer.company) continue;
      const found = this.#match(trip, offer);
      if (found) answer.push({ at: offer.at, ...found });
    }
    return answer.toSorted(inOrder).slice(0, count);
  }

  /** The best trips for an offer, of those that its contact may see. */
  forOffer(at, count) {
    const offer = this.offers[at];
    const answer = [];
    for (const trip of this.trips) {
      if (trip.isSecret || offer.contact === trip.at || trip.blocks === offer.company) continue;
      const found = this.#match(trip, offer);
      if (found) answer.push({ at: trip.at, ...found });
    }
    return answer.toSorted(inOrder).slice(0, count);
  }

  /** The best of all stretches and weeks, or nothing where a condition fails. */
  #match(trip, offer) {
    const given = shared(offer.seek, trip.teach);
    const taken = shared(offer.teach, trip.want);
    if (given + taken === 0 || shared(offer.uses, trip.avoid) > 0) return undefined;
    let fluency = 0;
    for (let tongue = 0; tongue < trip.speaks.length; tongue += 1)
      fluency = Math.max(fluency, Math.min(trip.speaks[tongue], offer.speaks[tongue] ?? 0));
    if (fluency < 3) return undefined;
    const give = cover(given, offer.seek.length);
    const take = cover(taken, trip.wanted);
    const same =
      weights.mutual * Math.floor(Math.sqrt(give * take)) +
      weights.give * give +
      weights.take * take +
      weights.lang * Math.floor((1000 * fluency) / 6) +
      weights.trust * unknownToEachOther +
      weights.reply * 500;
    let best;
    for (const stretch of trip.stretches) {
      if (stretch.isRemote ? !offer.isRemote : !offer.isOnSite || (trip.needsBed && !offer.hasBed)) continue;
      const km = stretch.isRemote ? 0 : kmBetween(stretch.spot, offer.spot);
      if (km > stretch.radius || (stretch.countries && !stretch.countries.has(offer.country))) continue;
      const near = stretch.isRemote
        ? 800
        : Math.floor((1000 * (stretch.scale - Math.min(km, stretch.scale))) / stretch.scale);
      const fare =
        trip.fareNeed === 0
          ? 1000
          : Math.floor((1000 * Math.min(trip.fareNeed, offer.travelPaid)) / trip.fareNeed);
      const comfort = stretch.isRemote ? 1000 : Math.floor(((offer.hasBed ? 1000 : 0) + fare) / 2);
      for (let week = 0; week + offer.stay <= horizon; week += 1) {
        let fits = true;
        for (let day = week; fits && day < week + offer.stay; day += 1)
          fits = stretch.weeks[day] === 1 && offer.free[day] === 1;
        if (!fits) continue;
        const found = {
          score: same + weights.near * near + weights.comfort * comfort + weights.week * trip.suits[week],
          km,
          best: week,
        };
        if (!best || inOrder(found, best) < 0) best = found;
      }
    }
    return best;
  }

  #offer(offer) {
    const company = this.companies[offer.company];
    const free = new Uint8Array(horizon);
    for (const { week, seats, taken } of offer.weeks) if (taken < seats) free[week] = 1;
    return {
      at: offer.at,
      company: company.at,
      contact: company.travellingContact,
      spot: this.spots[company.place],
      country: this.world.lists.places[company.place].country,
      free,
      stay: offer.stayLeast,
      isRemote: offer.isRemote,
      isOnSite: offer.isOnSite,
      hasBed: offer.lodging !== 'none',
      travelPaid: offer.travelPaid,
      seek: Int32Array.from(offer.seeks.flatMap(this.marks)),
      teach: Int32Array.from(offer.teaches.flatMap(this.marks)),
      uses: Int32Array.from(offer.uses),
      speaks: this.#speaks(offer.languages),
    };
  }

  #trip(trip) {
    const of = (stance, what) => trip.skills.filter(skill => skill.stance === stance).flatMap(what);
    const blank = new Uint8Array(horizon).fill(1, trip.first, trip.last + 1);
    for (const { from, to } of trip.taken) blank.fill(0, from, to + 1);
    const suits = new Int32Array(horizon).fill(300);
    for (const { week, rank } of trip.wishes) suits[week] = rank === 1 ? 1000 : 600;
    return {
      at: trip.at,
      isSecret: trip.isHidden || trip.audience === 'link',
      blocks: trip.blocksContactOf,
      needsBed: trip.needsBed,
      fareNeed: trip.fareNeed,
      suits,
      teach: new Set(of('can', this.marks)),
      want: new Set(of('learn', this.marks)),
      wanted: of('learn', this.marks).length,
      avoid: new Set(of('avoid', ({ skill }) => [skill])),
      speaks: this.#speaks(trip.languages),
      stretches: trip.reaches.flatMap(reach => this.#stretches(trip, reach, blank)),
    };
  }

  #stretches(trip, { kind, place, radius, countries }, blank) {
    if (kind === 'remote') return [{ isRemote: true, weeks: blank, radius: Infinity }];
    if (kind === 'around') return [{ spot: this.spots[place], weeks: blank, radius, scale: radius }];
    const allowed = kind === 'countries' ? new Set(countries) : undefined;
    const stops = [
      { from: -1, place: trip.place ?? trip.home },
      ...trip.taken.filter(stop => stop.place !== null),
    ];
    return stops.map((stop, nth) => {
      const until = stops[nth + 1]?.from ?? horizon;
      const weeks = blank.map((isBlank, week) => (week > stop.from && week < until ? isBlank : 0));
      return { spot: this.spots[stop.place], weeks, radius: Infinity, scale: 2000, countries: allowed };
    });
  }

  #speaks(languages) {
    const speaks = [];
    for (const [language, fluency] of languages) {
      if (!this.tongues.has(language)) this.tongues.set(language, this.tongues.size);
      speaks[this.tongues.get(language)] = fluencies[fluency];
    }
    return Uint8Array.from({ length: speaks.length }, (_, tongue) => speaks[tongue] ?? 0);
  }
}

const inOrder = (a, b) => b.score - a.score || a.km - b.km || a.best - b.best || a.at - b.at;
const cover = (met, needed) => (needed === 0 ? 500 : Math.floor((1000 * met) / needed));

function shared(list, set) {
  let count = 0;
  for (const one of list) if (set.has(one)) count += 1;
  return count;
}

function spotOf({ latitude, longitude }) {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)].map(one =>
    Math.round(63710 * one),
  );
}

function kmBetween(a, b) {
  return Math.ceil(Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2) / 10);
}
