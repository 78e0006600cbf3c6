import { globalId } from '#kernel';
import { offersAtFair } from '../../../walz/src/testing/fair.data.js';
import { openFair } from '../../../walz/src/testing/fair.js';
import { openTestHouse, type Client, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, onDuty, type TestPerson } from '../../../walz/src/testing/people.js';

const audiences = ['everyone', 'people', 'known', 'named', 'link'] as const;

/** Each finds every trip of the scene, if nobody is in the way. */
const searches = [
  {},
  { weeks: '2027-W16' },
  { can: [{ skill: 'elixir' }] },
  { learn: [{ skill: 'rust', level: 1 }] },
  { place: globalId('Place', 2_950_159), radiusKm: 50 },
  { place: globalId('Place', 2_950_159), remote: true },
  { countries: ['DE'] },
  { lodging: 'ROOM' },
  { pay: 'STIPEND' },
  { languages: ['en'] },
  { practices: ['mob-programming'] },
  { words: 'journey' },
];
const sorts = ['FIT', 'SOONEST', 'NEWEST'];

/** Law: nobody is found by somebody who may not see her, whatever is asked for and in whatever order. */
describe('who is found by whom', () => {
  let house: TestHouse;
  let people: Record<'ada' | 'bo' | 'cy' | 'mo', TestPerson>;
  const sql = <Row>(text: string, ...values: unknown[]) => house.plant.database.query<Row[]>(text, values);

  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    people = {
      ada: await aPerson(house, 'ada'),
      bo: await aPerson(house, 'bo'),
      cy: await aPerson(house, 'cy'),
      mo: await onDuty(house, 'mo', 'moderator'),
    };
    await openFair(house, {
      trips: audiences.map((audience, index) => ({
        slug: audience,
        title: `A journey for ${audience}`,
        // One person has no two trips in one week, so each audience has its own.
        handle: audience === 'everyone' ? 'ada' : `ada-${index}`,
        firstMonday: '2027-04-05',
        lastMonday: '2027-05-31',
        town: 'Berlin',
        brings: { elixir: 3 },
        wishes: { rust: 3 },
        practices: ['mob-programming'],
        isRemote: true,
        audience,
      })),
    });
    await sql(
      `insert into trip_guest (trip_id, person_id) select id, $1 from trip where slug = 'named'`,
      people.bo.id,
    );
    // She of the trip for those she knows, and Cy, act for one company.
    await sql(
      `with company as (insert into company (slug, name) values ('works', 'Works') returning id)
       insert into member (company_id, person_id, role, since)
       select company.id, person.id, 'contact', now() from company, person where handle in ('ada-2', 'cy')`,
    );
  });
  afterEach(async () => {
    await sql('delete from block');
    await sql('delete from mute');
    await sql('delete from person_audience');
    await sql('update person set hidden_at = null, banned_at = null, leaves_at = null');
  });
  afterAll(() => house.close());

  /** What every one of the searches finds: they must agree. */
  const found = async (viewer: Client): Promise<string[]> => {
    const answers = new Set<string>();
    for (const search of searches) {
      for (const sort of 'place' in search ? [...sorts, 'NEAREST'] : sorts) {
        const { data, errors } = await viewer.ask<{
          journeymen: { nodes: { trip: { slug: string; person: { handle: string } } }[] };
        }>(
          `query ($search: TripSearchInput, $sort: SearchSort) {
             journeymen(search: $search, sort: $sort) { nodes { trip { slug person { handle } } } } }`,
          { search, sort },
        );
        expect(errors).toBeUndefined();
        answers.add(
          data!.journeymen.nodes
            .map(({ trip }) => trip.slug)
            .toSorted()
            .join(' '),
        );
      }
    }
    expect(answers.size).toBe(1);
    return [...answers][0]!.split(' ').filter(slug => slug !== '');
  };

  it('a trip is found by those it is for, and one by link by nobody', async () => {
    expect(await found(house.client())).toEqual(['everyone']);
    expect(await found(people.bo)).toEqual(['everyone', 'named', 'people']);
    expect(await found(people.cy)).toEqual(['everyone', 'known', 'people']);
    expect(await found(people.ada)).toEqual(['everyone', 'people']);
  });

  it.each(['blocker', 'blocked'])('nobody meets somebody to whom she is the %s', async role => {
    const [one, other] = role === 'blocker' ? [people.bo, people.ada] : [people.ada, people.bo];
    await sql('insert into block (person_id, blocked_id, at) values ($1, $2, now())', one.id, other.id);
    expect(await found(people.bo)).toEqual(['named', 'people']);
    expect(await found(house.client())).toEqual(['everyone']);
  });

  it('nobody meets whom she has muted', async () => {
    await sql(
      'insert into mute (person_id, muted_id, at) values ($1, $2, now())',
      people.bo.id,
      people.ada.id,
    );
    expect(await found(people.bo)).toEqual(['named', 'people']);
  });

  it.each(['hidden_at', 'banned_at', 'leaves_at'])('nobody finds somebody once she has %s', async since => {
    await sql(`update person set ${since} = now() where handle = 'ada'`);
    expect(await found(house.client())).toEqual([]);
    expect(await found(people.bo)).toEqual(['named', 'people']);
  });

  it('who shows her trips to some only is found by those only', async () => {
    await sql(
      `insert into person_audience (person_id, part, audience) values ($1, 'trips', 'people')`,
      people.ada.id,
    );
    expect(await found(house.client())).toEqual([]);
    expect(await found(people.bo)).toContain('everyone');
    await sql(`update person_audience set audience = 'nobody'`);
    expect(await found(people.bo)).not.toContain('everyone');
    expect(await found(people.ada)).toContain('everyone');
  });

  it('who is blocked finds no offer of hers, and she none of his', async () => {
    await openFair(house, { offers: offersAtFair.slice(0, 1).map(offer => ({ ...offer, contact: 'ada' })) });
    const offers = async (viewer: Client) => {
      const { data } = await viewer.ask<{ offers: { nodes: unknown[] } }>('{ offers { nodes { score } } }');
      return data!.offers.nodes.length;
    };
    expect(await offers(people.bo)).toBe(1);
    for (const [one, other] of [
      [people.ada, people.bo],
      [people.bo, people.ada],
    ] as const) {
      await sql('insert into block (person_id, blocked_id, at) values ($1, $2, now())', one.id, other.id);
      expect(await offers(people.bo)).toBe(0);
      expect(await offers(people.cy)).toBe(1);
      await sql('delete from block');
    }
  });
});
