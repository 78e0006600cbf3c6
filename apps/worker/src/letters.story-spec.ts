import { headerOf } from '../../../libs/platform/src/mail/testing/mail-server.js';
import { openMailedHouse, until, type MailedHouse } from '../../walz/src/testing/letters.js';
import { aPerson } from '../../walz/src/testing/people.js';

/** What would end a header and begin another, if anybody let it. */
const evil = 'Ada\r\nBcc: victim@example.org\r\n\r\nAnother mail';

describe('no line of a header is written by a person', () => {
  let mailed: MailedHouse;
  beforeAll(async () => {
    mailed = await openMailedHouse();
  });
  afterAll(() => mailed.close());
  const headOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n'));

  it('not by a name at sign-up', async () => {
    const { house, server } = mailed;
    const input = { name: evil, handle: 'ada', email: 'ada@example.org', password: 'many good miles' };
    const { errors } = await house
      .client()
      .ask('mutation ($input: SignUpInput!) { signUp(input: $input) { person { id } } }', { input });
    expect(errors).toBeUndefined();
    const mail = await until(() => server.received[0]);
    expect(mail.to).toEqual(['ada@example.org']);
    expect(headOf(mail.raw)).not.toMatch(/^bcc:/im);
    expect(headerOf(mail, 'subject')).toBe('Welcome to Walz, Ada Bcc: victim@example.org Another mail');
  });

  it('not by a name that reached the database in another way', async () => {
    const { house, server } = mailed;
    const bea = await aPerson(house, 'bea');
    const before = await until(() =>
      server.received.some(({ to }) => to[0] === bea.email) ? server.received.length : 0,
    );
    await house.plant.database.query('update person set name = $2 where id = $1', [bea.id, evil]);
    await house.plant.database.query(`delete from mail where recipient = $1`, [bea.email]);
    await house.plant.database.query('delete from mailed_link where person_id = $1', [bea.id]);
    await house.plant.database.query(`select graphile_worker.add_job('welcome_a_person', $1::json)`, [
      JSON.stringify({ personId: bea.id, language: 'en' }),
    ]);
    const mail = await until(() => server.received[before]);
    expect(mail.to).toEqual([bea.email]);
    expect(headOf(mail.raw)).not.toMatch(/^bcc:/im);
    expect(headerOf(mail, 'subject')).toMatch(/^Welcome to Walz, Ada Bcc: victim/);
  });

  it.each(['x@example.org\r\nBcc: victim@example.org', 'x@example.org,victim@example.org', '"x" <x@y.zz>'])(
    'not by %j as an address',
    async address => {
      const { house } = mailed;
      const cleo = await aPerson(house, `cleo-${address.length}`);
      const change =
        'mutation ($input: AskForEmailChangeInput!) { askForEmailChange(input: $input) { isAskedFor } }';
      const { errors } = await cleo.ask(change, { input: { email: address } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'email_malformed' });
      const ask =
        'mutation ($input: AskForSignInLinkInput!) { askForSignInLink(input: $input) { isAskedFor } }';
      expect((await house.client().ask(ask, { input: { email: address } })).errors).toBeUndefined();
      const wish = {
        purpose: 'change',
        whom: address,
        personId: cleo.id,
        language: 'en',
        requestId: cleo.id,
      };
      await house.plant.database.query(
        `select graphile_worker.add_job('send_link', $1::json, max_attempts => 1)`,
        [JSON.stringify(wish)],
      );
      await until(async () => {
        const jobs = await house.plant.database.query<unknown[]>(
          'select 1 from graphile_worker.jobs where attempts < max_attempts',
        );
        return jobs.length === 0;
      });
      const everywhere = mailed.server.received.flatMap(({ to }) => to);
      expect(everywhere).not.toContain('victim@example.org');
    },
  );
});
