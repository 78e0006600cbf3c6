import { globalId } from '#kernel';
import { openTestHouse, type Client, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, onDuty, type TestPerson } from '../../../walz/src/testing/people.js';
import { aHost, anOpenOffer, type TestHost } from '../testing/offers.js';
import { codeOf, lift, report } from './testing/reporting.js';

const reportable = `query ($id: ID!) { reportable(id: $id) { kind parts { what text } about { handle } } }`;

describe('a company and its offers', () => {
  let house: TestHouse;
  let host: TestHost;
  let guest: TestPerson;
  let max: TestPerson;
  let offer: { readonly id: string; readonly slug: string };
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    [host, guest, max] = [
      await aHost(house, 'hanna'),
      await aPerson(house, 'gerda'),
      await onDuty(house, 'max', 'moderator'),
    ];
    offer = await anOpenOffer(host);
  });
  afterAll(() => house.close());

  const kinds = {
    company: async (asker: Pick<Client, 'ask'>) => {
      const { data } = await asker.ask<{ company: { offers: { nodes: unknown[] } } | null }>(
        'query ($slug: String!) { company(slug: $slug) { name } }',
        { slug: host.companySlug },
      );
      return data!.company !== null;
    },
    page: async (asker: Pick<Client, 'ask'>) =>
      (
        await asker.ask<{ offer: unknown }>('query ($slug: String!) { offer(slug: $slug) { title } }', {
          slug: offer.slug,
        })
      ).data!.offer !== null,
    found: async (asker: Pick<Client, 'ask'>) => {
      const { data } = await asker.ask<{ offers: { nodes: { offer: { slug: string } }[] } }>(
        '{ offers(search: {}) { nodes { offer { slug } } } }',
      );
      return data!.offers.nodes.some(node => node.offer.slug === offer.slug);
    },
  };
  const seenBy = async (asker: Pick<Client, 'ask'>) => ({
    company: await kinds.company(asker),
    page: await kinds.page(asker),
    found: await kinds.found(asker),
  });
  const everything = { company: true, page: true, found: true };
  const nothing = { company: false, page: false, found: false };

  it('can be reported as they are seen, and a report is about whoever answers for them', async () => {
    const seen = async (id: string) =>
      (await guest.ask<{ reportable: unknown }>(reportable, { id })).data!.reportable;
    expect(await seen(host.companyId)).toMatchObject({
      kind: 'Company',
      parts: [{ what: 'name', text: 'Works of hanna' }],
      about: { handle: 'hanna' },
    });
    expect(await seen(offer.id)).toMatchObject({
      kind: 'Offer',
      parts: [
        { what: 'title', text: 'A week of Elixir' },
        { what: 'work', text: 'Our **booking** engine.' },
      ],
      about: { handle: 'hanna' },
    });
    for (const id of [host.companyId, offer.id]) {
      const { data } = await report(guest, id);
      const told = await max.ask<{ report: unknown }>(
        'query ($id: ID!) { report(id: $id) { about { person { handle } } snapshot { what } now { what } } }',
        { id: data!.report.report.id },
      );
      expect(told.data!.report).toMatchObject({
        about: { person: { handle: 'hanna' } },
      });
    }
  });

  it('cannot be reported where they are not seen', async () => {
    const { data } = await host.ask<{ copyOffer: { offer: { id: string } } }>(
      'mutation ($offer: ID!) { copyOffer(input: { offer: $offer }) { offer { id } } }',
      { offer: offer.id },
    );
    expect(codeOf(await report(guest, data!.copyOffer.offer.id))).toBe('not_found');
    expect(codeOf(await report(guest, globalId('Offer', '01a1f9bb-0503-7919-a84a-5413f92c3f63')))).toBe(
      'not_found',
    );
  });

  it('are out of sight while the one is who answers for them, and for herself and who is on duty they are not', async () => {
    expect(await seenBy(house.client())).toEqual(everything);
    for (const column of ['hidden_at', 'banned_at', 'leaves_at']) {
      await house.plant.database.query(`update person set ${column} = now() where id = $1`, [host.id]);
      expect([column, await seenBy(house.client())]).toEqual([column, nothing]);
      expect([column, await seenBy(guest)]).toEqual([column, nothing]);
      expect([column, await seenBy(max)]).toEqual([column, everything]);
      if (column === 'hidden_at') expect(await seenBy(host)).toEqual(everything);
      await house.plant.database.query(`update person set ${column} = null where id = $1`, [host.id]);
    }
    expect(await seenBy(guest)).toEqual(everything);
  });

  it('come back when the measure is lifted', async () => {
    await house.plant.database.query('update person set hidden_at = now() where id = $1', [host.id]);
    await lift(max, host, 'HIDE');
    expect(await seenBy(guest)).toEqual(everything);
  });

  it('stay where somebody else is there to come to', async () => {
    const other = await aPerson(house, 'olga');
    const { database } = house.plant;
    await database.query(
      `insert into member (company_id, person_id, role, since)
       select company_id, $2, 'contact', now() from member where person_id = $1`,
      [host.id, other.id],
    );
    await database.query('update person set hidden_at = now() where id = $1', [host.id]);
    expect(await seenBy(guest)).toEqual({ company: true, page: false, found: false });
    expect(await seenBy(other)).toEqual(everything);
    await database.query('update person set hidden_at = null where id = $1', [host.id]);
  });

  it('are there for nobody to whom the one to talk to has closed her door', async () => {
    await house.plant.database.query('insert into block (person_id, blocked_id, at) values ($1, $2, now())', [
      host.id,
      guest.id,
    ]);
    expect(await seenBy(guest)).toMatchObject({ page: false, found: false });
    expect(codeOf(await report(guest, offer.id))).toBe('not_found');
  });
});
