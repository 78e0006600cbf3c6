import type { ServerResponse } from 'node:http';
import { openGithubStandIn, type GithubStandIn } from '../../../walz/src/testing/github-stand-in.js';
import { openOddProvider, type OddProvider, type Oddity } from '../../../walz/src/testing/odd-provider.js';
import { openTestHouse, type Client, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson } from '../../../walz/src/testing/people.js';
import { sendJson } from '../../../walz/src/testing/small-server.js';
import {
  comeBack,
  followThere,
  forwardedTo,
  goTo,
  thereAndBack,
} from '../../../walz/src/testing/there-and-back.js';

const waiting = '/sign-in/waiting';
const connections = '/settings/connections';
const discovery = '/.well-known/openid-configuration';

const octocat = {
  id: 583_231,
  login: 'octo-cat',
  name: 'The Octocat',
  emails: [
    { email: 'old@cat.example', primary: false, verified: true },
    { email: 'octo@cat.example', primary: true, verified: true },
  ],
};

describe('by the word of GitHub, and of one whose word is worth nothing', () => {
  let odd: OddProvider;
  let github: GithubStandIn;
  let house: TestHouse;
  beforeAll(async () => {
    [odd, github] = await Promise.all([openOddProvider(), openGithubStandIn()]);
    house = await openTestHouse({ settings: { ...odd.settings, ...github.settings } });
  });
  beforeEach(() => odd.be({}));
  afterAll(async () => {
    await house?.close();
    await Promise.all([odd?.close(), github?.close()]);
  });

  const where = ({ status, headers }: Response): unknown[] => [status, headers.get('location')];
  const handleOf = async (client: Client): Promise<string | undefined> =>
    (await client.ask<{ me: { handle: string } | null }>('{ me { handle } }')).data?.me?.handle;
  const oddly = async (client: Client): Promise<Response> =>
    comeBack(client, odd.comeBack(await goTo(client, 'oidc')));
  const hangUp = (response: ServerResponse): void => void response.destroy();
  const sayNothing = (): void => {};

  it('whoever comes from GitHub signs up with her primary address, and in again under another login', async () => {
    const client = house.client();
    github.isThere(octocat);
    expect(where(await thereAndBack(client, 'github'))).toEqual([303, waiting]);
    const page = await (await client.get(waiting)).text();
    for (const part of ['You have come from GitHub, as octo-cat', 'The Octocat', 'octo@cat.example']) {
      expect(page).toContain(part);
    }
    await client.post(waiting, { do: 'sign-up', name: 'The Octocat', handle: 'octocat' });
    const later = house.client();
    github.isThere({ ...octocat, login: 'octo-dog' });
    expect(where(await thereAndBack(later, 'github'))).toEqual([303, '/people/octocat']);
    github.isThere({ ...octocat, id: 2 });
    const other = house.client();
    expect(where(await thereAndBack(other, 'github'))).toEqual([303, waiting]);
  });

  it('GitHub may keep her addresses to itself, and an unproved one counts for nothing', async () => {
    const unproved = [{ email: 'octo@dog.example', primary: true, verified: false }];
    for (const emails of [null, [], unproved]) {
      github.isThere({ id: 7, login: 'seven', name: null, emails });
      const client = house.client();
      await thereAndBack(client, 'github');
      expect(await (await client.get(waiting)).text()).toContain('name="email"');
    }
  });

  it('a code of GitHub is worth nothing without the secret of whoever asked for it', async () => {
    github.isThere(octocat);
    const client = house.client();
    const asked = new URL(await goTo(client, 'github'));
    asked.searchParams.set('code_challenge', 'A'.repeat(43));
    expect((await comeBack(client, await followThere(asked.href))).status).toBe(502);
    expect(await handleOf(client)).toBeUndefined();
  });

  it('of two who take away the last two ways in at the same moment, one is refused', async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const client = house.client();
      odd.be({ claims: claims => ({ ...claims, sub: `racer ${round}` }) });
      await oddly(client);
      const email = `racer${round}@example.org`;
      await client.post(waiting, { do: 'sign-up', name: 'Racer', handle: `racer${round}`, email });
      github.isThere({ id: 100 + round, login: `racer${round}`, name: null, emails: null });
      const page = await client.post(connections, { do: 'link', provider: 'GITHUB' });
      await comeBack(client, await followThere(await forwardedTo(page)));
      const { data } = await client.ask<{ myIdentities: { issuer: string }[] }>(
        '{ myIdentities { issuer } }',
      );
      expect(data?.myIdentities).toHaveLength(2);
      const answers = await Promise.all(
        data!.myIdentities.map(({ issuer }) => client.post(connections, { do: 'unlink', issuer })),
      );
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422]);
    }
  });

  const lies: [string, Oddity][] = [
    ['a nonce of another question', { claims: claims => ({ ...claims, nonce: 'another' }) }],
    ['no nonce', { claims: claims => ({ ...claims, nonce: undefined }) }],
    ['another issuer', { claims: claims => ({ ...claims, iss: 'https://evil.example' }) }],
    ['another audience', { claims: claims => ({ ...claims, aud: 'another' }) }],
    ['a time that is over', { claims: claims => ({ ...claims, exp: 1_000 }) }],
    ['no subject', { claims: claims => ({ ...claims, sub: '' }) }],
    ['a subject that no database keeps', { claims: claims => ({ ...claims, sub: 'a\0b' }) }],
    ['a subject without an end', { claims: claims => ({ ...claims, sub: 'x'.repeat(256) }) }],
    ['a forged signature', { isForged: true }],
    ['no token', { at: { '/token': response => sendJson(response, {}) } }],
    ['rubbish instead of a token', { at: { '/token': response => response.end('<html>') } }],
    [
      'rubbish that says it is JSON',
      {
        at: {
          '/token': response => response.setHeader('content-type', 'application/json').end('{{{'),
        },
      },
    ],
    [
      'somewhere else',
      { at: { '/token': response => response.writeHead(302, { location: '/jwks' }).end() } },
    ],
    ['a no', { at: { '/token': response => sendJson(response, { error: 'invalid_grant' }, 400) } }],
  ];

  it.each(lies)('whoever answers with %s lets nobody in', async (_, oddity) => {
    const client = house.client();
    odd.be(oddity);
    const answer = await oddly(client);
    const page = await answer.text();
    expect([answer.status, page.includes('What the Odd answered made no sense')]).toEqual([502, true]);
    expect(page).not.toMatch(/openid|at .*\.js/);
    expect(where(await client.get(waiting))).toEqual([303, '/sign-in']);
    expect(await handleOf(client)).toBeUndefined();
  });

  const silences: [string, Oddity][] = [
    ['hangs up', { at: { '/token': hangUp } }],
    ['is not well', { at: { '/token': response => sendJson(response, {}, 503) } }],
    ['never says a word', { at: { '/token': sayNothing } }],
    [
      'stops in the middle of a word',
      {
        at: {
          '/token': response => {
            response.writeHead(200, { 'content-type': 'application/json' }).write('{"access_token":');
            setTimeout(() => response.destroy(), 20);
          },
        },
      },
    ],
    ['hides its keys', { at: { '/jwks': hangUp } }],
  ];

  it.each(silences)('whoever %s is said to be away', async (_, oddity) => {
    const client = house.client();
    // Its keys were read already: asked anew, as after a start of the house.
    odd.be({ claims: claims => ({ ...claims, nonce: 'another' }) });
    await oddly(house.client());
    odd.be(oddity);
    const answer = await oddly(client);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('the Odd does not answer at the moment');
    expect(await handleOf(client)).toBeUndefined();
  });

  it.each([
    ['is away', hangUp, 503],
    ['is not well', (response: ServerResponse) => sendJson(response, {}, 500), 503],
    ['is another', (response: ServerResponse) => sendJson(response, { issuer: 'https://evil.example' }), 502],
    ['talks rubbish', (response: ServerResponse) => response.end('<html>'), 502],
  ])('to one who %s nobody sets out, and all is well again when it is', async (_, answer, status) => {
    const fresh = await openTestHouse({ settings: odd.settings, role: 'web' });
    try {
      odd.be({ at: { [discovery]: answer } });
      const client = fresh.client();
      expect((await client.post('/sign-in/with/oidc', {})).status).toBe(status);
      odd.be({});
      expect((await client.post('/sign-in/with/oidc', {})).status).toBe(200);
    } finally {
      await fresh.close();
    }
  });

  it.each([
    ['access_denied', 422],
    ['temporarily_unavailable', 503],
    ['server_error', 503],
    ['invalid_scope', 502],
  ])('%s is told in our words', async (error, status) => {
    const client = house.client();
    const back = new URL(odd.comeBack(await goTo(client, 'oidc')));
    back.searchParams.delete('code');
    back.searchParams.set('error', error);
    back.searchParams.set('error_description', 'call 0900 evil');
    const answer = await comeBack(client, back.href);
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain('0900 evil');
  });

  it('what is not set up stands there, says so and does nothing', async () => {
    const fresh = await openTestHouse({ settings: { WALZ_SIGN_UP: 'closed', ...odd.settings } });
    try {
      const client = fresh.client();
      const page = await (await client.get('/sign-in')).text();
      expect(page).toMatch(/<button[^>]* disabled[^>]*>Continue with GitHub/);
      expect(page).toMatch(/<button(?![^>]* disabled)[^>]*>Continue with the Odd/);
      const refused = await client.post('/sign-in/with/github', {});
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain('Sign-in by GitHub is not set up');
      // Nor does anybody make an account where nobody may.
      await comeBack(client, odd.comeBack(await goTo(client, 'oidc')));
      expect(await (await client.get(waiting)).text()).toContain('Nobody can make an account here');
      const forced = await client.post(waiting, {
        do: 'sign-up',
        name: 'Forced',
        handle: 'forced',
        email: 'forced@example.org',
      });
      expect(forced.status).toBe(422);
      expect(await fresh.plant.database.query('select 1 from person')).toEqual([]);
    } finally {
      await fresh.close();
    }
  });

  it('an account of a provider that is asked no more can go, and is no way in', async () => {
    const ulla = await aPerson(house, 'ulla');
    const tell = (sql: string, ...values: unknown[]) => house.plant.database.query(sql, values);
    await tell(
      `insert into identity (issuer, subject, person_id, provider, label, linked_at, last_used_at)
       values ('https://gone.example/', 'ulla', $1, 'oidc', 'ulla', now(), now())`,
      ulla.id,
    );
    github.isThere({ id: 900, login: 'ulla', name: null, emails: null });
    const page = await ulla.post(connections, { do: 'link', provider: 'GITHUB' });
    await comeBack(ulla, await followThere(await forwardedTo(page)));
    await tell('update login set password_hash = null where person_id = $1', ulla.id);
    expect(await (await ulla.get(connections)).text()).toContain('no longer uses this provider');
    const { data } = await ulla.ask<{ myIdentities: { issuer: string; isOpen: boolean }[] }>(
      '{ myIdentities { issuer isOpen } }',
    );
    const open = data!.myIdentities.find(({ isOpen }) => isOpen)!.issuer;
    expect((await ulla.post(connections, { do: 'unlink', issuer: open })).status).toBe(422);
    expect((await ulla.post(connections, { do: 'unlink', issuer: 'https://gone.example/' })).status).toBe(
      303,
    );
  });
});
