import { drawEcosystems, drawLanguages, drawSkills } from './lists.mjs';
import { randomFor } from './random.mjs';

/** How many offers; half as many trips, and a company for about every third offer. */
export const sizes = { s: 20_000, m: 200_000, l: 2_000_000 };

const purpose = { company: 1, offer: 2, trip: 3 };
const farthestWeek = 59;

/**
 * A world of companies, offers and trips that can be drawn one by one and again, each from the seed and its number.
 * Weeks are counted from the one in which the world is looked at, so a world is the same on every day.
 */
export class World {
  constructor(lists, { size, seed }) {
    this.lists = lists;
    this.seed = seed;
    this.offers = size;
    this.trips = size / 2;
    this.companies = Math.ceil(size / 3);
  }

  /** With one site; its contact is somebody who stays, or in one of ten companies somebody who travels herself. */
  company(at) {
    const random = randomFor(this.seed, purpose.company, at);
    return {
      at,
      place: this.lists.townsFor.draw(random),
      size: random.weighed({ alone: 1, few: 4, dozens: 4, hundreds: 2, thousands: 1 }),
      travellingContact: random.chance(0.1) ? notHidden(random.whole(0, this.trips - 2)) : undefined,
      ecosystems: drawEcosystems(this.lists, random),
    };
  }

  offer(at) {
    const random = randomFor(this.seed, purpose.offer, at);
    const company = this.company(this.#companyOf(random));
    const { country } = this.lists.places[company.place];
    const drawn = drawSkills(this.lists, random, company.ecosystems, random.whole(3, 10));
    const uses = drawn.filter((_, nth) => nth < 2 || random.chance(0.6));
    const seeks = drawn.filter(() => random.chance(0.35)).map(skill => ({ skill, level: drawLevel(random) }));
    const teaches = drawn
      .filter(() => random.chance(0.4))
      .map(skill => ({ skill, level: drawLevel(random) }));
    const isRemote = random.chance(0.12);
    const stayLeast = Number(random.weighed({ 1: 85, 2: 10, 3: 5 }));
    return {
      at,
      company: company.at,
      isRemote,
      isOnSite: !isRemote || random.chance(0.6),
      stayLeast,
      stayMost: Math.max(stayLeast, Number(random.weighed({ 1: 6, 2: 3, 4: 1 }))),
      lodging: random.weighed({ none: 45, sofa: 10, room: 25, flat: 10, hotel: 10 }),
      travelPaid: random.weighed({ no: 60, yes: 40 }) === 'no' ? 0 : random.whole(1, 10) * 50,
      pay: random.weighed({ none: 5, expenses: 3, stipend: 2 }),
      experience: random.weighed({ any: 6, some: 3, much: 1 }),
      uses,
      seeks: seeks.length + teaches.length > 0 ? seeks : [{ skill: drawn[0], level: 1 }],
      teaches,
      practices: drawPractices(this.lists, random, 3),
      languages: drawLanguages(random, country),
      weeks: drawOfferWeeks(random),
    };
  }

  trip(at) {
    const random = randomFor(this.seed, purpose.trip, at);
    const home = this.lists.townsFor.draw(random);
    const place = random.chance(0.15) ? this.lists.townsFor.draw(random) : null;
    const { country } = this.lists.places[home];
    const drawn = drawSkills(this.lists, random, drawEcosystems(this.lists, random), random.whole(5, 15));
    const first = Math.floor(random.next() ** 1.5 * 40);
    const last = Math.min(farthestWeek, first + random.whole(1, 25));
    const stances = drawn.map((skill, nth) => {
      const stance = nth < 2 ? ['can', 'learn'][nth] : random.weighed({ can: 55, learn: 40, avoid: 5 });
      return { skill, stance, level: stance === 'avoid' ? null : drawLevel(random) };
    });
    return {
      at,
      home,
      place,
      first,
      last,
      audience: random.weighed({ everyone: 85, people: 10, link: 5 }),
      isHidden: isHidden(at),
      needsBed: random.chance(0.3),
      fareNeed: random.chance(0.6) ? 0 : random.whole(1, 10) * 50,
      skills: stances,
      practices: drawPractices(this.lists, random, 3),
      languages: drawLanguages(random, country, 0.4),
      reaches: drawReaches(this.lists, random, place ?? home),
      taken: drawTaken(this.lists, random, first, last),
      wishes: drawWishes(random, first, last),
      /** Now and then somebody keeps a whole company away from her. */
      blocksContactOf: random.chance(0.02) ? this.#companyOf(random) : undefined,
    };
  }

  /** Most companies have an offer or two, some a hundred. */
  #companyOf(random) {
    return Math.floor(random.next() ** 1.6 * this.companies);
  }
}

/** One in two hundred is hidden by a moderator, and none of them is a company's contact. */
const isHidden = at => at % 200 === 137;
const notHidden = at => (isHidden(at) ? at + 1 : at);

const drawLevel = random => Number(random.weighed({ 1: 4, 2: 4, 3: 2 }));

function drawPractices(lists, random, most) {
  const drawn = new Set();
  for (let left = random.whole(0, most); left > 0; left -= 1)
    drawn.add(Math.floor(random.next() ** 3 * lists.practices.length));
  return [...drawn];
}

/** One to three ranges; one of five offers is booked out in most of its weeks. */
function drawOfferWeeks(random) {
  const weeks = new Map();
  const isWanted = random.chance(0.2);
  for (let ranges = random.whole(1, 3); ranges > 0; ranges -= 1) {
    const first = Math.floor(random.next() ** 1.3 * 50);
    for (
      let left = random.whole(2, 7), week = first;
      left > 0 && week <= farthestWeek;
      left -= 1, week += 1
    ) {
      const seats = Number(random.weighed({ 1: 8, 2: 3, 4: 1 }));
      weeks.set(week, {
        week,
        seats,
        taken: isWanted && random.chance(0.8) ? seats : random.chance(0.1) ? 1 : 0,
      });
    }
  }
  return [...weeks.values()].toSorted((a, b) => a.week - b.week);
}

function drawReaches(lists, random, place) {
  const reaches = [];
  const kind = random.weighed({ around: 65, countries: 20, anywhere: 15 });
  if (kind === 'around') {
    const radius = Math.round(50 * 40 ** random.next());
    reaches.push({
      kind,
      place: random.chance(0.8) ? place : lists.townsFor.draw(random),
      radius,
      countries: [],
    });
    if (random.chance(0.1))
      reaches.push({
        kind,
        place: lists.townsFor.draw(random),
        radius: random.whole(50, 300),
        countries: [],
      });
  } else if (kind === 'countries') {
    const countries = new Set([lists.places[place].country]);
    for (let left = random.whole(0, 4); left > 0; left -= 1)
      countries.add(lists.places[lists.townsFor.draw(random)].country);
    reaches.push({ kind, place: null, radius: null, countries: [...countries] });
  } else reaches.push({ kind, place: null, radius: null, countries: [] });
  if (random.chance(0.3)) reaches.push({ kind: 'remote', place: null, radius: null, countries: [] });
  return reaches;
}

/** Conferences and rest: some are at a place, from which the way is counted afterwards. */
function drawTaken(lists, random, first, last) {
  const taken = [];
  const used = new Set();
  for (let left = random.whole(0, 3); left > 0; left -= 1) {
    const from = random.whole(first, last);
    const to = Math.min(last, from + random.whole(0, 1));
    const place = random.chance(0.6) ? lists.townsFor.draw(random) : null;
    if (used.has(from) || used.has(to)) continue;
    for (let week = from; week <= to; week += 1) used.add(week);
    taken.push({ from, to, place, kind: place === null ? 'rest' : 'conference' });
  }
  return taken.toSorted((a, b) => a.from - b.from);
}

function drawWishes(random, first, last) {
  if (random.chance(0.6)) return [];
  const wishes = [];
  for (let week = first; week <= last; week += 1)
    if (random.chance(0.4)) wishes.push({ week, rank: random.whole(1, 2) });
  return wishes;
}
