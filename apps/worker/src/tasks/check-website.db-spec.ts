import { aCompany, type TestCompany } from '../../../api/src/hosting/testing/companies.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { openSmallNameServer, type SmallNameServer } from '../../../walz/src/testing/small-name-server.js';
import { openSmallServer, type SmallServer } from '../../../walz/src/testing/small-server.js';
import type { Desk } from '../desk.js';
import { handlers } from '../handlers.js';
import { checkWebsite } from './check-website.task.js';

const change =
  'mutation ($input: ChangeCompanyInput!) { changeCompany(input: $input) { company { websiteCheck { line host file } } } }';
const plain = { 'content-type': 'text/plain; charset=utf-8' };

describe('the website of a company', () => {
  let house: TestHouse;
  let ada: TestPerson;
  let names: SmallNameServer;
  let site: SmallServer;
  let company: TestCompany;
  let website: string;
  let line: string;
  let desk: Desk;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    ada = await aPerson(house, 'ada');
    [names, site] = [await openSmallNameServer(), await openSmallServer()];
    const { database, clock, log } = house.plant;
    desk = { database, clock, log, origin: 'https://walz.example' } as Desk;
    website = site.url.replace('localhost', '127.0.0.1');
  });
  afterAll(async () => {
    await Promise.all([names.close(), site.close(), house.close()]);
  });
  beforeEach(async () => {
    await house.plant.database.query('delete from guess');
    company = await aCompany(house, ada, 'Kontor');
    names.texts.clear();
    names.isConfused = false;
    site.answerWith((_, response) => response.writeHead(404).end());
    house.moveClock('2027-04-05T08:00:00Z');
  });

  const named = async (text: string): Promise<void> => {
    const { data, errors } = await ada.ask<{
      changeCompany: { company: { websiteCheck: { line: string } } };
    }>(change, { input: { company: company.id, website: text } });
    if (errors) throw new Error(JSON.stringify(errors));
    line = data!.changeCompany.company.websiteCheck.line;
  };
  const idOf = async () =>
    (
      await house.plant.database.query<{ id: string }[]>('select id from company where slug = $1', [
        company.slug,
      ])
    )[0]!.id;
  const look = async () =>
    checkWebsite({ companyId: await idOf() }, desk, {
      nameServers: [names.address],
      isAllowed: () => true,
    });
  const seen = async (person?: TestPerson) => {
    const asked = `{ company(slug: "${company.slug}") { websiteProof { by at } websiteCheck { line hindrance checkedAt } } }`;
    const { data } = await (person ?? house.client()).ask<{ company: object }>(asked);
    return data!.company;
  };
  const told = async () =>
    (
      await house.plant.database.query<{ what: string }[]>(
        `select what from chronicle where what like 'website%' and subject_id = $1 order by id`,
        [await idOf()],
      )
    ).map(({ what }) => what);
  const files = (text: string) =>
    site.answerWith((request, response) =>
      request.url === '/.well-known/walz-verification.txt'
        ? response.writeHead(200, plain).end(text)
        : response.writeHead(404).end(),
    );

  it('is proved by a record of its name, and shown as exactly that', async () => {
    await named('https://www.kontor.example/about');
    names.texts.set('kontor.example', ['v=spf1 -all', line]);
    await look();
    expect(await seen()).toEqual({
      websiteProof: { by: 'DNS', at: '2027-04-05T08:00:00.000Z' },
      websiteCheck: null,
    });
    expect(await told()).toEqual(['website_proved']);
  });

  it('is proved by a file, and by no page that only mentions it', async () => {
    await named(website);
    files(`# of the Kontor\r\n${line}\r\n`);
    await look();
    expect(await seen()).toMatchObject({ websiteProof: { by: 'FILE' } });
    files(`Here somebody could write ${line} into a sentence`);
    await look();
    expect(await seen()).toMatchObject({ websiteProof: null });
    site.answerWith((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(line));
    await look();
    expect(await seen(ada)).toMatchObject({ websiteProof: null, websiteCheck: { hindrance: 'NO_PAGE' } });
  });

  it('is proved by nobody else’s record, and not by the secret of the website before', async () => {
    await named('https://kontor.example');
    names.texts.set('kontor.example', ['walz-verification=0123456789abcdef0123456789abcdef']);
    await look();
    expect(await seen()).toMatchObject({ websiteProof: null });
    names.texts.set('kontor.example', [line]);
    await look();
    expect(await seen()).toMatchObject({ websiteProof: { by: 'DNS' } });
    await named('https://other.example');
    expect(await seen()).toMatchObject({ websiteProof: null });
    names.texts.set('other.example', names.texts.get('kontor.example')!);
    await look();
    expect(await seen()).toMatchObject({ websiteProof: null });
  });

  it('is not looked for inside of the network', async () => {
    await named(website);
    files(line);
    await checkWebsite({ companyId: await idOf() }, desk, { nameServers: [names.address] });
    expect(await seen(ada)).toMatchObject({
      websiteProof: null,
      websiteCheck: { hindrance: 'ADDRESS_NOT_PUBLIC' },
    });
  });

  it('is looked at again after a week', async () => {
    await named(website);
    files(line);
    await look();
    const waiting = async () =>
      (
        await house.plant.database.query<unknown[]>(
          `select from graphile_worker.jobs where task_identifier = 'check_website'`,
        )
      ).length;
    await house.plant.database.query('delete from graphile_worker._private_jobs');
    await house.plant.database.query('delete from company where slug <> $1 and website is not null', [
      company.slug,
    ]);
    house.moveClock('2027-04-12T07:59:59Z');
    await handlers.recheck_websites({}, desk);
    expect(await waiting()).toBe(0);
    house.moveClock('2027-04-12T08:00:01Z');
    await handlers.recheck_websites({}, desk);
    await handlers.recheck_websites({}, desk);
    expect(await waiting()).toBe(1);
  });

  it('stays proved while nobody can look, but not for ever', async () => {
    await named('https://kontor.invalid');
    names.texts.set('kontor.invalid', [line]);
    await look();
    names.isConfused = true;
    await look();
    expect(await seen(ada)).toMatchObject({
      websiteProof: { by: 'DNS', at: '2027-04-05T08:00:00.000Z' },
      websiteCheck: { hindrance: 'UNREACHABLE' },
    });
    house.moveClock('2027-05-05T08:00:01Z');
    await look();
    expect(await seen()).toMatchObject({ websiteProof: null });
    expect(await told()).toEqual(['website_proved', 'website_not_proved']);
  }, 30_000);
});
