import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { aHost, anOpenOffer, type TestHost } from '../testing/offers.js';

describe('a company after one of its people', () => {
  let house: TestHouse;
  let host: TestHost;
  let guest: TestPerson;
  const sql = <Row>(text: string, ...values: unknown[]) => house.plant.database.query<Row[]>(text, values);

  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    [host, guest] = [await aHost(house, 'hanna'), await aPerson(house, 'gerda')];
  });
  afterAll(() => house.close());

  const invited = async (person: TestPerson, role: string) => {
    const { data } = await person.ask<{ inviteMember: { link: string } }>(
      'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { link } }',
      { input: { company: host.companyId, role } },
    );
    return new URL(data!.inviteMember.link).searchParams.get('secret')!;
  };
  const joins = async (person: TestPerson, secret: string) => {
    const { errors } = await person.ask(
      'mutation ($input: JoinCompanyInput!) { joinCompany(input: $input) { company { slug } } }',
      { input: { secret } },
    );
    return (errors?.[0]?.extensions as { code: string } | undefined)?.code ?? 'done';
  };
  const foundBy = async (person: TestPerson) => {
    const { data } = await person.ask<{ offers: { nodes: { offer: { slug: string } }[] } }>(
      '{ offers { nodes { offer { slug } } } }',
    );
    return data!.offers.nodes.map(({ offer }) => offer.slug);
  };

  it('who was asked about its offer stands in nobody’s way any more once she has left', async () => {
    const kim = await aPerson(house, 'kim');
    expect(await joins(kim, await invited(host, 'CONTACT'))).toBe('done');
    const { slug } = await anOpenOffer(host, { contact: 'kim' });
    await sql('insert into block values ($1, $2, now())', kim.id, guest.id);
    expect(await foundBy(guest)).toEqual([]);
    const leave =
      'mutation ($company: ID!) { leaveCompany(input: { company: $company }) { company { slug } } }';
    expect((await kim.ask(leave, { company: host.companyId })).errors).toBeUndefined();
    expect(await foundBy(guest)).toEqual([slug]);
  });

  it('whom somebody invited who was shut out since does not come in', async () => {
    const [bea, friend] = [await aPerson(house, 'bea'), await aPerson(house, 'friend')];
    expect(await joins(bea, await invited(host, 'ADMIN'))).toBe('done');
    const secret = await invited(bea, 'ADMIN');
    await sql('update person set banned_at = now() where id = $1', bea.id);
    expect(await joins(friend, secret)).toBe('invitation_unknown');
    await sql('update person set banned_at = null where id = $1', bea.id);
    expect(await joins(friend, secret)).toBe('done');
  });
});
