import { serverAudits } from 'graphql-http';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { ask, askByGet } from '../testing/ask.js';

const signUp = `mutation { signUp(input: { name: "Ada", handle: "ada", email: "ada@example.org", password: "analytical engine" }) { person { id } } }`;

describe('GraphQL over HTTP', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
  });
  afterAll(() => house.close());

  const audits = serverAudits({ url: () => `${house.url}/graphql` });

  it(`passes all ${audits.length} audits of the specification`, async () => {
    const failed: string[] = [];
    for (const audit of audits) {
      const { status, ...rest } = await audit.fn();
      if (status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${'reason' in rest ? rest.reason : ''}`);
    }
    expect(failed).toEqual([]);
    expect(audits.length).toBeGreaterThanOrEqual(60);
  });

  it('answers in the type that is accepted best', async () => {
    const types = {
      'application/graphql-response+json, application/json;q=0.9':
        'application/graphql-response+json; charset=utf-8',
      'application/json, application/graphql-response+json;q=0.9': 'application/json; charset=utf-8',
      'application/graphql-response+json;q=0, */*': 'application/json; charset=utf-8',
      'application/*': 'application/json; charset=utf-8',
      'text/plain, */*;q=0.1': 'application/json; charset=utf-8',
    };
    for (const [accept, type] of Object.entries(types)) {
      expect([
        accept,
        (await ask(house.url, { query: '{ thisWeek }' }, { headers: { accept } })).type,
      ]).toEqual([accept, type]);
      expect([accept, (await askByGet(house.url, { query: '{ thisWeek }' }, { accept })).type]).toEqual([
        accept,
        type,
      ]);
    }
  });

  it('does nothing for whoever takes no answer that there is', async () => {
    const accept = 'application/xml';
    expect(await ask(house.url, { query: signUp }, { headers: { accept } })).toMatchObject({
      status: 406,
      code: 'BAD_REQUEST',
    });
    expect((await ask(house.url, { query: '{ person(handle: "ada") { name } }' })).data).toEqual({
      person: null,
    });
  });

  it('changes nothing by GET, whatever it is called', async () => {
    for (const search of [
      { query: signUp },
      {
        query: `query Look { thisWeek } ${signUp.replace('mutation', 'mutation Change')}`,
        operationName: 'Change',
      },
    ]) {
      const { status, headers } = await askByGet(house.url, search);
      expect([status, headers.get('allow')]).toEqual([405, 'POST']);
    }
    expect(
      (await askByGet(house.url, { query: 'subscription { personChanged(handle: "ada") { name } }' })).status,
    ).toBe(405);
    expect((await ask(house.url, { query: '{ person(handle: "ada") { name } }' })).data).toEqual({
      person: null,
    });
    const head = await fetch(`${house.url}/graphql?query=${encodeURIComponent(signUp)}`, { method: 'HEAD' });
    expect(head.status).toBe(405);
  });

  it('refuses what a form of another site can send without asking first', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      '',
    ]) {
      const { status, code } = await ask(house.url, { query: signUp }, { headers: { 'content-type': type } });
      expect([type, status, code]).toEqual([type, 415, 'BAD_REQUEST']);
    }
    for (const type of [
      'application/json; charset=utf-8',
      'Application/JSON',
      'application/json;charset="utf-8"',
    ]) {
      const { data } = await ask(house.url, { query: '{ thisWeek }' }, { headers: { 'content-type': type } });
      expect([type, data]).toEqual([type, { thisWeek: '2027-W14' }]);
    }
  });

  it('refuses a change that comes from another site, and takes it from its own', async () => {
    const query = 'mutation { signOut { isSignedOut } }';
    const sent = { 'https://evil.example': 403, null: 403, [house.url]: 200 };
    for (const [origin, status] of Object.entries(sent)) {
      expect([origin, (await ask(house.url, { query }, { headers: { origin } })).status]).toEqual([
        origin,
        status,
      ]);
    }
    const foreign = await ask(house.url, { query }, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(foreign).toMatchObject({ status: 403, code: 'origin_foreign' });
  });

  it('takes one operation at a time', async () => {
    for (const batch of [
      [],
      [{ query: '{ thisWeek }' }],
      [{ query: '{ thisWeek }' }, { query: '{ thisWeek }' }],
    ]) {
      expect(await ask(house.url, batch)).toMatchObject({ status: 400, code: 'batch_refused' });
    }
  });

  it('says what it is for when it is asked in a way it does not know', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const { status, headers, code } = await ask(house.url, { query: '{ thisWeek }' }, { method });
      expect([method, status, headers.get('allow'), code]).toEqual([method, 405, 'GET, POST', 'BAD_REQUEST']);
    }
    expect(
      await ask(house.url, { query: 'subscription { personChanged(handle: "ada") { name } }' }),
    ).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
    });
    const two = 'query One { thisWeek } query Two { thisWeek }';
    expect(await ask(house.url, { query: two })).toMatchObject({
      status: 400,
      code: 'OPERATION_RESOLUTION_FAILURE',
    });
    expect(await ask(house.url, { query: two, operationName: 'Three' })).toMatchObject({
      status: 400,
      code: 'OPERATION_RESOLUTION_FAILURE',
    });
    expect((await ask(house.url, { query: two, operationName: 'Two' })).data).toEqual({
      thisWeek: '2027-W14',
    });
  });

  it('keeps answers out of every cache and gives each its request id', async () => {
    const { headers } = await ask(house.url, { query: '{ me { name } }' });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('vary')).toBe('accept');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
