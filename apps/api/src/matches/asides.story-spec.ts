import { globalId } from '#kernel';
import { openFair } from '../../../walz/src/testing/fair.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { aHost, anOpenOffer, type TestHost } from '../testing/offers.js';

const setAside = 'mutation ($input: SetMatchAsideInput!) { setMatchAside(input: $input) { isSetAside } }';
const hers = '{ offersForTrip(trip: "north") { asides { offer { title } words } } }';

describe('what was set aside', () => {
  let house: TestHouse;
  let host: TestHost;
  let colleague: TestPerson;
  let traveller: TestPerson;
  let trip: string;
  let offer: { readonly id: string; readonly slug: string };
  const sql = <Row>(text: string, ...values: unknown[]) => house.plant.database.query<Row[]>(text, values);

  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    [host, colleague, traveller] = [
      await aHost(house, 'hanna'),
      await aPerson(house, 'kim'),
      await aPerson(house, 'tilda'),
    ];
    await openFair(house, {
      trips: [
        {
          slug: 'north',
          title: 'North',
          handle: 'tilda',
          firstMonday: '2027-04-19',
          lastMonday: '2027-05-17',
        },
      ],
    });
    const [row] = await sql<{ id: string }>(`select id from trip where slug = 'north'`);
    trip = globalId('Trip', row!.id);
    offer = await anOpenOffer(host);
    await sql(
      `insert into member (company_id, person_id, role, since)
       select id, $2, 'contact', now() from company where slug = $1`,
      host.companySlug,
      colleague.id,
    );
  });
  afterEach(async () => {
    await sql('delete from set_aside');
    await sql('delete from block');
    await sql('update person set hidden_at = null, banned_at = null');
  });
  afterAll(() => house.close());

  const say = async (person: TestPerson, side: 'JOURNEYMAN' | 'HOST', words = '') => {
    const input = { trip, offer: offer.id, side, reason: 'OTHER', words };
    const { errors } = await person.ask(setAside, { input });
    return (errors?.[0]?.extensions as { code: string } | undefined)?.code ?? 'done';
  };
  const shownToHer = async () => {
    const { data } = await traveller.ask<{ offersForTrip: { asides: unknown[] } }>(hers);
    return data!.offersForTrip.asides.length;
  };

  const outOfSight: readonly [string, () => Promise<unknown>][] = [
    ['has blocked her', () => sql('insert into block values ($1, $2, now())', host.id, traveller.id)],
    ['is hidden', () => sql('update person set hidden_at = now() where id = $1', host.id)],
    ['is shut out', () => sql('update person set banned_at = now() where id = $1', host.id)],
  ];

  it.each(outOfSight)('is an offer of nobody who %s', async (_what, happens) => {
    expect(await say(traveller, 'JOURNEYMAN')).toBe('done');
    expect(await shownToHer()).toBe(1);
    await happens();
    expect(await shownToHer()).toBe(0);
    await sql('delete from set_aside');
    expect(await say(traveller, 'JOURNEYMAN')).toBe('not_found');
  });

  it('has words for whoever said them, and not for her colleagues', async () => {
    expect(await say(host, 'HOST', 'I cannot stand her')).toBe('done');
    const asked = `{ tripsForOffer(offer: "${offer.slug}") { asides { trip { title } reason words } } }`;
    const wordsFor = async (person: TestPerson) =>
      (await person.ask<{ tripsForOffer: { asides: unknown } }>(asked)).data!.tripsForOffer.asides;
    const aside = { trip: { title: 'North' }, reason: 'OTHER' };
    expect(await wordsFor(host)).toEqual([{ ...aside, words: 'I cannot stand her' }]);
    expect(await wordsFor(colleague)).toEqual([{ ...aside, words: '' }]);
  });
});
