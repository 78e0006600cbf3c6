import type { Logger } from 'typeorm';
import { openFair, type OfferAtFair, type TripAtFair } from '../../../walz/src/testing/fair.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';

const towns = ['Leipzig', 'Hamburg', 'Vienna', 'Munich', 'Prague'];
const skills = ['rust', 'go', 'elm', 'kotlin'];
const at = <T>(all: readonly T[], index: number) => all[index % all.length]!;
const weeks = ['2027-04-12', '2027-04-19'];

/** Of five, the last one speaks another language: a near miss. */
const offers = Array.from({ length: 80 }, (_, index): OfferAtFair => ({
  slug: `offer-${index}`,
  title: `Offer ${index}`,
  company: `Company ${at('abcdefghij'.split(''), index)}`,
  town: at(towns, index),
  weeks,
  seeks: { postgresql: 1, [at(skills, index)]: 2 },
  teaches: { elixir: 2 },
  uses: [at(skills, index + 1)],
  practices: ['mob-programming'],
  languages: index % 5 === 4 ? ['fr'] : ['de', 'en'],
  lodging: 'room',
}));
const trips = Array.from({ length: 80 }, (_, index): TripAtFair => ({
  slug: `trip-${index}`,
  title: `Trip ${index}`,
  handle: `person-${index}`,
  firstMonday: '2027-04-12',
  lastMonday: '2027-05-10',
  town: at(towns, index),
  brings: { postgresql: 2, [at(skills, index)]: 2 },
  wishes: { elixir: 2 },
  practices: ['mob-programming'],
  languages: index % 5 === 4 ? ['fr'] : ['de', 'en'],
}));

describe('statements of a list of matches', () => {
  let house: TestHouse;
  let traveller: TestPerson;
  let host: TestPerson;
  const asked: string[] = [];
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    [traveller, host] = [await aPerson(house, 'person-0'), await aPerson(house, 'hana')];
    await openFair(house, { offers, trips });
    await house.plant.database.query(
      `insert into member select id, $1, 'contact', now() from company where slug = 'company-a'`,
      [host.id],
    );
    await house.plant.database.query(
      `insert into set_aside (trip_id, offer_id, side, person_id, reason, words, at)
       select trip.id, offer.id, 'journeyman', $1, 'place', '', now() from trip, offer
       where trip.slug = 'trip-0' and offer.slug in ('offer-1', 'offer-2')`,
      [traveller.id],
    );
    // Who asks is read before; what is counted here is what the list itself needs.
    const hear: Partial<Logger> = {
      logQuery: statement => void (/from session/.test(statement) || asked.push(statement)),
    };
    house.plant.database.logger = hear as Logger;
  });
  afterAll(() => house.close());

  interface Page {
    readonly nodes: readonly unknown[];
    readonly nearMisses?: readonly unknown[];
    readonly surprise?: unknown;
    readonly asides?: readonly unknown[];
  }
  async function count(asker: TestPerson, query: string): Promise<{ statements: number; page: Page }> {
    await asker.ask(query);
    asked.length = 0;
    const { data, errors } = await asker.ask<{ page: Page }>(query);
    expect(errors).toBeUndefined();
    return { statements: asked.length, page: data!.page };
  }

  const offer =
    'offer { slug title lodging company { slug name } place { name country } seeks { skill { name } } }';
  const trip =
    'trip { slug title needsBed person { handle name photo { small } } place { name country } brings { skill { name } } }';
  const why = `explanation { taught { skill { name } } untaught { skill { name } } brought { skill { name } }
    unbrought { skill { name } } tongue { language { name } fluency } bed from { name } }`;
  const ofTrip = (first: number, beside = '') =>
    `{ page: offersForTrip(trip: "trip-0", first: ${first}) { nodes { score ${why} ${offer} } ${beside} } }`;
  const ofOffer = (first: number, beside = '') =>
    `{ page: tripsForOffer(offer: "offer-0", first: ${first}) { nodes { score ${why} ${trip} } ${beside} } }`;
  const besides = (met: string) => `weights { weight } surprise { score ${met} } asides { reason ${met} }
    nearMisses { score ${met} cure { gate languages { name } } }`;

  it('a page with the best, what nearly fits, a surprise and what was put away needs few', async () => {
    for (const [asker, query] of [
      [traveller, ofTrip(2, besides(offer))],
      [host, ofOffer(2, besides(trip))],
    ] as const) {
      const { statements, page } = await count(asker, query);
      expect(page.nodes).toHaveLength(2);
      // No more than three that miss by the same, and here all miss by their language.
      expect(page.nearMisses).toHaveLength(3);
      expect(page.asides).toHaveLength(asker === traveller ? 2 : 0);
      expect(statements).toBeLessThanOrEqual(24);
    }
  });

  it('twenty of them with all that is said of them need twelve at most, and fifty need not one more', async () => {
    for (const [asker, query] of [
      [traveller, ofTrip],
      [host, ofOffer],
    ] as const) {
      const twenty = await count(asker, query(20));
      expect(twenty.page.nodes).toHaveLength(20);
      expect(twenty.statements).toBeLessThanOrEqual(12);
      const fifty = await count(asker, query(50));
      expect(fifty.page.nodes).toHaveLength(50);
      expect(fifty.statements).toBe(twenty.statements);
    }
  });
});
