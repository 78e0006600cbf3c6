import { linkIn, openMailedHouse, untilQuiet, type MailedHouse } from '../../../walz/src/testing/letters.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { aCompany } from './testing/companies.js';

const invite = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { link } }`;
const join = 'mutation ($input: JoinCompanyInput!) { joinCompany(input: $input) { company { myRole } } }';

describe('whoever is asked by mail to act for a company', () => {
  let mailed: MailedHouse;
  let ada: TestPerson;
  beforeAll(async () => {
    mailed = await openMailedHouse();
    ada = await aPerson(mailed.house, 'ada');
  });
  afterAll(() => mailed.close());

  it('gets a link of her own, works with it once she has proved her address, and nobody keeps its secret', async () => {
    const { house, letters } = mailed;
    const company = await aCompany(house, ada, 'Kontor 31');
    const email = 'nora@example.org';
    const { data } = await ada.ask<{ inviteMember: { link: string } }>(invite, {
      input: { company: company.id, role: 'CONTACT', email },
    });
    const shown = linkIn(data!.inviteMember.link).secret;
    const letter = await letters.letterTo(email, 'Will you act for Kontor 31 on Walz?');
    expect(letter).toContain('Ada (@ada) asks you to act for Kontor 31');
    const { path, secret } = linkIn(letter);
    expect(path).toBe(`/companies/join?secret=${secret}`);
    expect(secret).not.toBe(shown);

    const nora = await aPerson(house, 'nora');
    const code = async () =>
      (await nora.ask(join, { input: { secret } })).errors?.[0]?.extensions['code'] ?? 'done';
    expect(await code()).toBe('invitation_for_another');
    await house.plant.database.query('update login set verified_at = now() where person_id = $1', [nora.id]);
    expect(await code()).toBe('done');
    expect((await nora.ask(join, { input: { secret: shown } })).errors?.[0]?.extensions['code']).toBe(
      'invitation_unknown',
    );

    await untilQuiet(house);
    for (const table of ['company_invitation', 'mail', 'chronicle', 'graphile_worker._private_jobs']) {
      const kept = JSON.stringify(await house.plant.database.query(`select * from ${table}`));
      expect([table, kept.includes(secret), kept.includes(shown)]).toEqual([table, false, false]);
    }
  });
});
