import { openLog } from '#platform';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';

describe('the log', () => {
  const lines: string[] = [];
  let house: TestHouse;
  beforeAll(async () => {
    const log = openLog('trace', { write: line => void lines.push(line) });
    house = await openTestHouse({ log });
  });
  afterAll(() => house.close());

  it('has a line for each request, with the id that the answer carries', async () => {
    const answer = await fetch(`${house.url}/people/nobody?secret=in-the-address`);
    const entry = lines
      .map(line => JSON.parse(line) as Record<string, unknown>)
      .find(({ id }) => id === answer.headers.get('x-request-id'));
    expect(entry).toMatchObject({ level: 'info', method: 'GET', route: '/people/:handle', status: 404 });
  });

  it('knows nobody', async () => {
    const client = house.client();
    const input = {
      name: 'Dorothea Privat',
      handle: 'dorothea',
      email: 'dorothea@secret.example',
      password: 'nobody may read it',
    };
    await client.ask('mutation ($input: SignUpInput!) { signUp(input: $input) { person { id } } }', {
      input,
    });
    await client.ask('mutation ($input: SignInInput!) { signIn(input: $input) { person { id } } }', {
      input: { email: input.email, password: 'also not this one' },
    });
    await fetch(`${house.url}/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ email: input.email, password: input.password }),
    });
    const text = lines.join('');
    expect(text.length).toBeGreaterThan(0);
    for (const secret of [
      'Dorothea',
      'secret.example',
      input.password,
      'also not',
      'in-the-address',
      'walz=',
    ]) {
      expect(text).not.toContain(secret);
    }
  });
});
