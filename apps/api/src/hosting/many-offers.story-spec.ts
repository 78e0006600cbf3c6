import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aDraft, aHost, wholeOffer, type TestHost } from '../testing/offers.js';

describe('many offers of one company', () => {
  let house: TestHouse;
  let host: TestHost;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    host = await aHost(house, 'hanna');
  });
  afterAll(() => house.close());

  const codeOf = async (query: string, variables: Record<string, unknown>) => {
    const { errors } = await host.ask(query, variables);
    return (errors?.[0]?.extensions as { code: string } | undefined)?.code ?? 'done';
  };

  it('are a hundred at most, so that nobody floods what everybody looks through; closing one makes room', async () => {
    const { id } = await aDraft(host);
    await house.plant.database.query(
      `insert into offer (company_id, slug, title, state, is_on_site, is_remote, created_at, changed_at)
       select company_id, 'offer-' || number, title, 'draft', is_on_site, is_remote, created_at, changed_at
       from offer, generate_series(1, 98) number`,
    );
    const draft = 'mutation ($input: DraftOfferInput!) { draftOffer(input: $input) { offer { id } } }';
    const another = () => codeOf(draft, { input: wholeOffer(host) });
    const copy = () =>
      codeOf('mutation ($id: ID!) { copyOffer(input: { offer: $id }) { offer { id } } }', { id });
    expect((await Promise.all([another(), copy()])).toSorted()).toEqual(['done', 'too_many_offers']);
    expect([await another(), await copy()]).toEqual(['too_many_offers', 'too_many_offers']);
    await codeOf('mutation ($id: ID!) { closeOffer(input: { offer: $id }) { offer { id } } }', { id });
    expect(await another()).toBe('done');
  });
});
