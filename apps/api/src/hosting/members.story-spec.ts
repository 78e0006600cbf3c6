import { globalId } from '#kernel';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aCompany, aMember, type TestCompany } from './testing/companies.js';

const invite = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  link invitation { id email } } }`;
const join = 'mutation ($input: JoinCompanyInput!) { joinCompany(input: $input) { company { myRole } } }';
const withdraw =
  'mutation ($input: CompanyInvitationInput!) { withdrawMemberInvitation(input: $input) { withdrawnId } }';
const changeRole =
  'mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { company { myRole } } }';
const remove = 'mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { company { myRole } } }';
const leave = 'mutation ($input: CompanyInput!) { leaveCompany(input: $input) { company { myRole } } }';

interface Invited {
  readonly secret: string;
  readonly id: string;
}

describe('whoever acts for a company', () => {
  let house: TestHouse;
  let ada: TestPerson;
  let lena: TestPerson;
  let grace: TestPerson;
  let company: TestCompany;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    [ada, lena, grace] = [
      await aPerson(house, 'ada'),
      await aPerson(house, 'lena'),
      await aPerson(house, 'grace'),
    ];
  });
  beforeEach(async () => {
    await house.plant.database.query('delete from guess');
    company = await aCompany(house, ada, 'Kontor');
  });
  afterAll(() => house.close());

  const codeOf = async (person: TestPerson, query: string, input: object) =>
    (await person.ask(query, { input })).errors?.[0]?.extensions['code'] ?? 'done';
  const invited = async (wish: object = {}): Promise<Invited> => {
    const { data, errors } = await ada.ask<{
      inviteMember: { link: string; invitation: { id: string } };
    }>(invite, { input: { company: company.id, role: 'CONTACT', ...wish } });
    if (errors) throw new Error(JSON.stringify(errors));
    const { link, invitation } = data!.inviteMember;
    return { secret: new URL(link).searchParams.get('secret')!, id: invitation.id };
  };
  const roles = async (asker = ada) => {
    const asked = `{ company(slug: "${company.slug}") { members { role person { handle } } } }`;
    const { data } = await asker.ask<{
      company: { members: { role: string; person: { handle: string } }[] };
    }>(asked);
    return Object.fromEntries(data!.company.members.map(({ role, person }) => [person.handle, role]));
  };
  const the = ({ id }: TestPerson) => ({ company: company.id, person: globalId('Person', id) });
  const prove = ({ id }: TestPerson, at: string | null = '2027-04-01T00:00:00Z') =>
    house.plant.database.query('update login set verified_at = $2 where person_id = $1', [id, at]);

  it('comes by a link that works once', async () => {
    const { secret } = await invited();
    expect(await codeOf(lena, join, { secret })).toBe('done');
    expect(await codeOf(grace, join, { secret })).toBe('invitation_unknown');
    expect(await roles()).toEqual({ ada: 'ADMIN', lena: 'CONTACT' });
    const kept = await house.plant.database.query('select * from company_invitation');
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it('is one of two who come by one link at once', async () => {
    const { secret } = await invited();
    const codes = await Promise.all([lena, grace].map(who => codeOf(who, join, { secret })));
    expect(new Set(codes)).toEqual(new Set(['done', 'invitation_unknown']));
  });

  it('comes within seven days', async () => {
    const { secret } = await invited();
    const asked = `{ companyInvitation(secret: "${secret}") { role isForAddress email company { name } } }`;
    expect((await house.client().ask(asked)).data).toEqual({
      companyInvitation: { role: 'CONTACT', isForAddress: false, email: null, company: { name: 'Kontor' } },
    });
    house.moveClock('2027-04-12T08:00:01Z');
    expect(await codeOf(lena, join, { secret })).toBe('invitation_unknown');
    expect((await house.client().ask(asked)).errors?.[0]?.extensions['code']).toBe('invitation_unknown');
    house.moveClock('2027-04-05T08:00:00Z');
  });

  it('of an invitation for an address is whoever proved that it is hers', async () => {
    const { secret } = await invited({ email: 'LENA@example.org' });
    expect(await codeOf(lena, join, { secret })).toBe('invitation_for_another');
    await prove(lena);
    await prove(grace);
    expect(await codeOf(grace, join, { secret })).toBe('invitation_for_another');
    const asked = `{ companyInvitation(secret: "${secret}") { isForAddress email } }`;
    expect((await grace.ask(asked)).data).toEqual({
      companyInvitation: { isForAddress: true, email: null },
    });
    expect(await codeOf(lena, join, { secret })).toBe('done');
    await prove(lena, null);
    await prove(grace, null);
  });

  it('is asked by nobody but those who run it, and not twice', async () => {
    await aMember(house, company, lena, 'contact');
    const wish = { company: company.id, role: 'ADMIN' };
    expect(await codeOf(lena, invite, wish)).toBe('company_role_missing');
    expect(await codeOf(grace, invite, wish)).toBe('not_found');
    expect(await codeOf(ada, invite, { ...wish, email: 'no address' })).toBe('email_malformed');
    const { secret, id } = await invited();
    expect(await codeOf(lena, join, { secret })).toBe('member_already');
    expect(await codeOf(grace, withdraw, { invitation: id })).toBe('not_found');
    expect(await codeOf(lena, withdraw, { invitation: id })).toBe('company_role_missing');
    expect(await codeOf(ada, withdraw, { invitation: id })).toBe('done');
    expect(await codeOf(grace, join, { secret })).toBe('invitation_unknown');
  });

  it('sees no invitation of others', async () => {
    await invited({ email: 'new@example.org' });
    await aMember(house, company, lena, 'contact');
    const asked = `{ company(slug: "${company.slug}") { openInvitations { email } } }`;
    const of = async (who: TestPerson) => (await who.ask(asked)).data;
    expect(await of(ada)).toEqual({ company: { openInvitations: [{ email: 'new@example.org' }] } });
    expect(await of(lena)).toEqual({ company: { openInvitations: [] } });
  });

  it('gets another role, and is let go, only by those who run it', async () => {
    await aMember(house, company, lena, 'contact');
    await aMember(house, company, grace, 'legal');
    expect(await codeOf(lena, changeRole, { ...the(lena), role: 'ADMIN' })).toBe('company_role_missing');
    expect(await codeOf(lena, remove, the(grace))).toBe('company_role_missing');
    expect(await codeOf(ada, changeRole, { ...the(lena), role: 'APPROVER' })).toBe('done');
    expect(await codeOf(ada, remove, the(grace))).toBe('done');
    expect(await codeOf(ada, remove, the(grace))).toBe('not_found');
    expect(await codeOf(lena, leave, { company: company.id })).toBe('done');
    expect(await roles()).toEqual({ ada: 'ADMIN' });
  });

  it('and runs it alone cannot go, be let go or become less', async () => {
    await aMember(house, company, lena, 'contact');
    expect(await codeOf(ada, leave, { company: company.id })).toBe('last_company_admin');
    expect(await codeOf(ada, remove, the(ada))).toBe('last_company_admin');
    expect(await codeOf(ada, changeRole, { ...the(ada), role: 'LEGAL' })).toBe('last_company_admin');
    expect(await codeOf(ada, changeRole, { ...the(lena), role: 'ADMIN' })).toBe('done');
    expect(await codeOf(ada, leave, { company: company.id })).toBe('done');
    expect(await roles(lena)).toEqual({ lena: 'ADMIN' });
  });

  it('of the last two who go at once stays one, however often they try', async () => {
    for (let round = 0; round < 8; round++) {
      const each = await aCompany(house, ada, `Raced ${round}`);
      await aMember(house, each, lena, 'admin');
      await house.plant.database.query('delete from guess');
      const person = (who: TestPerson) => ({ company: each.id, person: globalId('Person', who.id) });
      const tries = [
        () => codeOf(ada, leave, { company: each.id }),
        () => codeOf(lena, leave, { company: each.id }),
        () => codeOf(ada, remove, person(lena)),
        () => codeOf(lena, changeRole, { ...person(ada), role: 'CONTACT' }),
      ];
      await Promise.all(tries.map(attempt => attempt()));
      const [{ count }] = await house.plant.database.query<[{ count: string }]>(
        `select count(*) from member join company on company.id = company_id where slug = $1 and role = 'admin'`,
        [each.slug],
      );
      expect(Number(count)).toBeGreaterThanOrEqual(1);
    }
  });

  it('takes her open invitations and her name on offers along when she goes', async () => {
    await aMember(house, company, lena, 'admin');
    const { data } = await lena.ask<{ inviteMember: { link: string } }>(invite, {
      input: { company: company.id, role: 'ADMIN' },
    });
    const secret = new URL(data!.inviteMember.link).searchParams.get('secret');
    await house.plant.database.query(
      `insert into offer (company_id, contact_id, slug, title, is_on_site, is_remote, created_at, changed_at)
       select id, $2, $3, 'Pair', false, true, now(), now() from company where slug = $1`,
      [company.slug, lena.id, `pair-${company.slug}`],
    );
    expect(await codeOf(ada, remove, the(lena))).toBe('done');
    expect(await codeOf(grace, join, { secret })).toBe('invitation_unknown');
    const [offer] = await house.plant.database.query<{ contact_id: null }[]>(
      'select contact_id from offer where slug = $1',
      [`pair-${company.slug}`],
    );
    expect(offer!.contact_id).toBeNull();
  });
});
