import { aPerson } from '../../../walz/src/testing/people.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Desk } from '../desk.js';
import { handlers } from '../handlers.js';
import { checkLink } from './check-link.task.js';

const html = { 'content-type': 'text/html' };

describe('a link of a person', () => {
  let house: TestHouse;
  let server: Server;
  let at: string;
  let page = '';
  let desk: Desk;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    server = createServer((_, reply) => reply.writeHead(200, html).end(page));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { database, clock, log } = house.plant;
    desk = { database, clock, log, origin: 'https://walz.example' } as Desk;
  });
  afterAll(async () => {
    server.close();
    await house.close();
  });

  const linkOf = async () => {
    const [link] = await house.plant.database.query<
      { id: string; verified_at: Date | null; hindrance: string }[]
    >('select id, checked_at, verified_at, hindrance from person_link where url = $1', [at]);
    return link!;
  };
  const look = async (isAllowed?: () => boolean) =>
    checkLink({ linkId: (await linkOf()).id }, desk, isAllowed);
  const toldOf = async () =>
    (
      await house.plant.database.query<{ what: string }[]>(
        `select what from chronicle where what like 'link%' order by id`,
      )
    ).map(({ what }) => what);

  it('gets its mark when the page points back, and loses it when it does so no longer', async () => {
    const ada = await aPerson(house, 'ada');
    const add = 'mutation ($input: AddLinkInput!) { addLink(input: $input) { person { handle } } }';
    expect((await ada.ask(add, { input: { url: at } })).errors).toBeUndefined();

    await look();
    expect(await linkOf()).toMatchObject({ verified_at: null, hindrance: 'address_not_public' });
    await look(() => true);
    expect(await linkOf()).toMatchObject({ verified_at: null, hindrance: 'no_link_back' });
    page = '<a rel="me" href="https://walz.example/people/ada">Walz</a>';
    await look(() => true);
    await look(() => true);
    expect(await linkOf()).toMatchObject({ verified_at: new Date('2027-04-05T08:00:00Z'), hindrance: null });
    const seen = '{ person(handle: "ada") { links { verifiedAt hindrance } } }';
    expect((await house.client().ask(seen)).data).toEqual({
      person: { links: [{ verifiedAt: '2027-04-05T08:00:00.000Z', hindrance: null }] },
    });
    page = '<a rel="me" href="https://walz.example/people/grace">Walz</a>';
    await look(() => true);
    expect(await linkOf()).toMatchObject({ verified_at: null, hindrance: 'no_link_back' });
    expect(await toldOf()).toEqual(['link_added', 'link_verified', 'link_not_verified']);
  });

  it('is looked at again after a week, or when she asks, and not before', async () => {
    const { database } = house.plant;
    const waiting = async () =>
      (
        await database.query<unknown[]>(
          `select from graphile_worker.jobs where task_identifier = 'check_link'`,
        )
      ).length;
    await database.query('delete from graphile_worker._private_jobs');
    await handlers.recheck_links({}, desk);
    expect(await waiting()).toBe(0);
    house.moveClock('2027-04-12T07:59:59Z');
    await handlers.recheck_links({}, desk);
    expect(await waiting()).toBe(0);
    house.moveClock('2027-04-12T08:00:01Z');
    await handlers.recheck_links({}, desk);
    await handlers.recheck_links({}, desk);
    expect(await waiting()).toBe(1);
  });

  it('that was taken away meanwhile is not looked at', async () => {
    await checkLink({ linkId: '00000000-0000-7000-8000-000000000000' }, desk);
    expect(await toldOf()).toHaveLength(3);
  });
});
