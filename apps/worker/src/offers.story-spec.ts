import { linkIn, lettersInOutbox, untilQuiet } from '../../walz/src/testing/letters.js';
import { openTestHouse, type TestHouse } from '../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../walz/src/testing/people.js';
import { aHost, anOpenOffer, type TestHost } from '../../api/src/testing/offers.js';

const opened = '2027-04-05T08:00:00Z';
const after90Days = '2027-07-04T08:00:00Z';
const after119Days = '2027-08-03T07:59:59Z';
const after120Days = '2027-08-03T08:00:00Z';

const answer = `mutation ($input: AnswerOfferInput!) { answerOffer(input: $input) { offer { state } } }`;

describe('an offer that has been open for a long time', () => {
  let house: TestHouse;
  let host: TestHost;
  let colleague: TestPerson;
  let letters: ReturnType<typeof lettersInOutbox>;
  beforeAll(async () => {
    house = await openTestHouse();
    letters = lettersInOutbox(house);
    [host, colleague] = [await aHost(house, 'hanna'), await aPerson(house, 'carla')];
    await house.plant.database.query(
      `insert into member (company_id, person_id, role, since)
       select company_id, $1, 'legal', now() from member where person_id = $2`,
      [colleague.id, host.id],
    );
  });
  afterAll(() => house.close());
  beforeEach(() => house.moveClock(opened));

  const beat = async (at: string) => {
    house.moveClock(at);
    await house.plant.database.query(`select graphile_worker.add_job('ask_offers')`);
    await untilQuiet(house);
  };
  const stateOf = async (slug: string) => {
    const { data } = await house
      .client()
      .ask<{ offer: { state: string } }>('query ($slug: String!) { offer(slug: $slug) { state } }', { slug });
    return data!.offer.state;
  };
  const aboutTo = async (title: string, address = host.email) =>
    (await letters.subjectsTo(address)).filter(subject => subject.includes(title));
  const codeOf = async (input: Record<string, unknown>) => {
    const { errors } = await house.client().ask(answer, { input });
    return errors?.[0]?.extensions['code'] ?? 'done';
  };

  it('is asked after once, after ninety days, and not before', async () => {
    await anOpenOffer(host, { title: 'Old' });
    await beat('2027-07-04T07:59:59Z');
    expect(await aboutTo('Old')).toEqual([]);
    await beat(after90Days);
    await beat('2027-07-05T08:00:00Z');
    expect(await aboutTo('Old')).toEqual(['Does “Old” still hold?']);
    // Who only reads the small print is not asked.
    expect(await aboutTo('Old', colleague.email)).toEqual([]);
    const text = await letters.letterTo(host.email, 'Does “Old” still hold?');
    expect(text).toContain('If nobody answers by 3 August 2027');
  });

  it('goes on for ninety days more when whoever reads the mail says that it holds, without signing in', async () => {
    const { slug } = await anOpenOffer(host, { title: 'Holds' });
    await beat(after90Days);
    const { path, secret } = linkIn(await letters.letterTo(host.email, 'Does “Holds” still hold?'));
    expect(path).toBe(`/offers/${slug}/still?secret=${secret}`);
    expect(
      await codeOf({
        offer: slug,
        secret: secret.replace(/^./, first => (first === 'A' ? 'B' : 'A')),
        holds: true,
      }),
    ).toBe('answer_link_stale');
    expect(await codeOf({ offer: 'another', secret, holds: true })).toBe('answer_link_stale');
    expect(await codeOf({ offer: slug, secret, holds: true })).toBe('done');
    // One answer, and the link is used up.
    expect(await codeOf({ offer: slug, secret, holds: false })).toBe('answer_link_stale');
    await beat(after120Days);
    expect(await stateOf(slug)).toBe('OPEN');
    await beat('2027-10-02T08:00:00Z');
    expect(await aboutTo('Holds')).toHaveLength(2);
    // Asked anew, the link of the first time opens nothing.
    expect(await codeOf({ offer: slug, secret, holds: false })).toBe('answer_link_stale');
  });

  it('pauses when the mail is answered so', async () => {
    const { slug } = await anOpenOffer(host, { title: 'Tired' });
    await beat(after90Days);
    const { secret } = linkIn(await letters.letterTo(host.email, 'Does “Tired” still hold?'));
    expect(await codeOf({ offer: slug, secret, holds: false })).toBe('done');
    expect(await stateOf(slug)).toBe('PAUSED');
    await beat(after120Days);
    expect(await aboutTo('Tired')).toHaveLength(1);
  });

  it('is confirmed by whoever is signed in as well, and then no link answers any more', async () => {
    const { id, slug } = await anOpenOffer(host, { title: 'Known' });
    await beat(after90Days);
    const { secret } = linkIn(await letters.letterTo(host.email, 'Does “Known” still hold?'));
    // Sessions do not live for ninety days.
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { person { handle } } }';
    await host.ask(signIn, { input: { email: host.email, password: host.password } });
    const asked = '{ myOffers { nodes { slug askedAt } } }';
    const askedAt = async () => {
      const { data } = await host.ask<{ myOffers: { nodes: { slug: string; askedAt: string | null }[] } }>(
        asked,
      );
      return data!.myOffers.nodes.find(node => node.slug === slug)?.askedAt;
    };
    expect(await askedAt()).toBe('2027-07-04T08:00:00.000Z');
    const confirm = 'mutation ($offer: ID!) { confirmOffer(input: { offer: $offer }) { offer { state } } }';
    expect((await host.ask(confirm, { offer: id })).errors).toBeUndefined();
    expect(await askedAt()).toBeNull();
    expect(await codeOf({ offer: slug, secret, holds: false })).toBe('answer_link_stale');
  });

  it('is paused when nobody has answered for thirty days, and its people are told', async () => {
    const { slug } = await anOpenOffer(host, { title: 'Silent' });
    await beat(after90Days);
    await beat(after119Days);
    expect(await stateOf(slug)).toBe('OPEN');
    const { secret } = linkIn(await letters.letterTo(host.email, 'Does “Silent” still hold?'));
    house.moveClock(after120Days);
    expect(await codeOf({ offer: slug, secret, holds: true })).toBe('answer_link_stale');
    await beat(after120Days);
    expect(await stateOf(slug)).toBe('PAUSED');
    await letters.letterTo(host.email, '“Silent” is paused');
    const [{ count } = { count: '' }] = await house.plant.database.query<{ count: string }[]>(
      `select count(*) from offer_match join offer on id = offer_id where slug = $1`,
      [slug],
    );
    expect(count).toBe('0');
  });
});
