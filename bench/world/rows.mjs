const dayMs = 86_400_000;
/** Everything of a world was made at this moment, so that no row depends on when it was loaded. */
const madeAt = '2026-01-05 12:00:00+00';

const kinds = { traveller: 1, contact: 2, company: 3, site: 4, offer: 5, trip: 6, entry: 7 };

/** An id that says what it is of, in the order of the numbers, and before every id that a database draws now. */
export function idOf(kind, at) {
  return `01800000-000${kinds[kind]}-7000-8000-${at.toString(16).padStart(12, '0')}`;
}

export function numberOfId(id) {
  return Number.parseInt(id.slice(24), 16);
}

export function contactOf(company) {
  return company.travellingContact === undefined
    ? idOf('contact', company.at)
    : idOf('traveller', company.travellingContact);
}

/** Which columns of which tables a world fills. */
export const columns = {
  person: 'id, handle, name, place_id, joined_at, hidden_at',
  company: 'id, slug, name, size, founded_at',
  site: 'id, company_id, place_id, name',
  member: 'company_id, person_id, role, since',
  offer: `id, company_id, site_id, contact_id, slug, title, work, state, is_on_site, is_remote, stay_least, stay_most,
    lodging, travel_paid, pay, stipend_amount, stipend_currency, experience, created_at, changed_at, opened_at`,
  offer_week: 'offer_id, monday, seats, taken',
  offer_skill: 'offer_id, skill_id, way, level',
  offer_practice: 'offer_id, skill_id',
  offer_language: 'offer_id, language, fluency',
  trip: `id, person_id, slug, title, first_monday, last_monday, state, place_id, audience, link_key, needs_bed, fare_need,
    created_at, changed_at`,
  trip_skill: 'trip_id, skill_id, stance, level',
  trip_practice: 'trip_id, skill_id',
  trip_language: 'trip_id, language, fluency',
  trip_reach: 'trip_id, "position", kind, place_id, radius_km, countries',
  trip_entry: 'id, trip_id, kind, title, place_id, first_day, last_day',
  taken_week: 'by_id, monday, trip_id, by_kind, place_id',
  week_wish: 'trip_id, monday, rank',
  block: 'person_id, blocked_id, at',
  slug_claim: 'kind, slug, subject_id',
};

/** Gathers rows by table, as lines that `copy` reads. */
export class Rows {
  #lines = Object.fromEntries(Object.keys(columns).map(table => [table, []]));

  constructor(lists, thisMonday) {
    this.lists = lists;
    this.mondayMs = Date.parse(thisMonday);
  }

  /** The lines gathered so far, table by table; after that there are none. */
  take() {
    const taken = this.#lines;
    this.#lines = Object.fromEntries(Object.keys(columns).map(table => [table, []]));
    return Object.entries(taken).filter(([, lines]) => lines.length > 0);
  }

  company(company) {
    const id = idOf('company', company.at);
    const slug = `company-${company.at}`;
    const place = this.lists.places[company.place].id;
    this.#add('company', id, slug, `Company ${company.at}`, company.size, madeAt);
    this.#add('slug_claim', 'company', slug, id);
    this.#add('site', idOf('site', company.at), id, place, 'The office');
    if (company.travellingContact === undefined) {
      const name = `Contact ${company.at}`;
      this.#add('person', idOf('contact', company.at), `c${company.at}`, name, place, madeAt, null);
    }
    this.#add('member', id, contactOf(company), 'admin', madeAt);
  }

  offer(offer, company) {
    const id = idOf('offer', offer.at);
    const slug = `offer-${offer.at}`;
    const isStipend = offer.pay === 'stipend';
    this.#add(
      'offer',
      id,
      idOf('company', company.at),
      offer.isOnSite ? idOf('site', company.at) : null,
      contactOf(company),
      slug,
      `A week with us, ${offer.at}`,
      `We work on what our customers ask for, ${offer.at}.`,
      'open',
      offer.isOnSite,
      offer.isRemote,
      offer.stayLeast,
      offer.stayMost,
      offer.lodging,
      offer.travelPaid,
      offer.pay,
      isStipend ? 500 : null,
      isStipend ? 'EUR' : null,
      offer.experience,
      madeAt,
      madeAt,
      madeAt,
    );
    this.#add('slug_claim', 'offer', slug, id);
    for (const { week, seats, taken } of offer.weeks)
      this.#add('offer_week', id, this.#monday(week), seats, taken);
    for (const skill of offer.uses) this.#add('offer_skill', id, this.#skill(skill), 'use', null);
    for (const { skill, level } of offer.seeks)
      this.#add('offer_skill', id, this.#skill(skill), 'seek', level);
    for (const { skill, level } of offer.teaches)
      this.#add('offer_skill', id, this.#skill(skill), 'teach', level);
    for (const practice of offer.practices) this.#add('offer_practice', id, this.#practice(practice));
    for (const [language, fluency] of offer.languages) this.#add('offer_language', id, language, fluency);
  }

  trip(trip, blocked) {
    const id = idOf('trip', trip.at);
    const person = idOf('traveller', trip.at);
    const slug = `trip-${trip.at}`;
    this.#add(
      'person',
      person,
      `t${trip.at}`,
      `Traveller ${trip.at}`,
      this.#place(trip.home),
      madeAt,
      trip.isHidden ? madeAt : null,
    );
    if (blocked && contactOf(blocked) !== person) this.#add('block', person, contactOf(blocked), madeAt);
    this.#add(
      'trip',
      id,
      person,
      slug,
      `On the road, ${trip.at}`,
      this.#monday(trip.first),
      this.#monday(trip.last),
      'open',
      this.#place(trip.place),
      trip.audience,
      trip.audience === 'link' ? `key-${trip.at}` : null,
      trip.needsBed,
      trip.fareNeed,
      madeAt,
      madeAt,
    );
    this.#add('slug_claim', 'trip', slug, id);
    for (const { skill, stance, level } of trip.skills)
      this.#add('trip_skill', id, this.#skill(skill), stance, level);
    for (const practice of trip.practices) this.#add('trip_practice', id, this.#practice(practice));
    for (const [language, fluency] of trip.languages) this.#add('trip_language', id, language, fluency);
    trip.reaches.forEach(({ kind, place, radius, countries }, nth) =>
      this.#add('trip_reach', id, nth, kind, this.#place(place), radius, `{${countries.join(',')}}`),
    );
    trip.taken.forEach(({ from, to, place, kind }, nth) => {
      const entry = idOf('entry', trip.at * 4 + nth);
      this.#add(
        'trip_entry',
        entry,
        id,
        kind,
        'Taken',
        this.#place(place),
        this.#monday(from),
        this.#monday(to),
      );
      for (let week = from; week <= to; week += 1)
        this.#add('taken_week', entry, this.#monday(week), id, 'entry', this.#place(place));
    });
    for (const { week, rank } of trip.wishes) this.#add('week_wish', id, this.#monday(week), rank);
  }

  #add(table, ...values) {
    this.#lines[table].push(values.map(value => (value === null ? '\\N' : value)).join('\t'));
  }

  #monday = week => new Date(this.mondayMs + week * 7 * dayMs).toISOString().slice(0, 10);
  #place = at => (at === null ? null : this.lists.places[at].id);
  #skill = at => this.lists.skills[at].id;
  #practice = at => this.lists.practices[at].id;
}
