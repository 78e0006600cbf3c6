import { preparedHouse } from './testing/prepared-house.js';
import { runHouse, tearDownHouses } from './testing/run-house.js';

afterEach(tearDownHouses);

async function pageAt(url: string): Promise<string> {
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  return answer.text();
}

describe('starting Walz for the first time', () => {
  it('shows how far it is, and then where it is, how to get in and what is off', async () => {
    const { said } = await preparedHouse();
    const inOrder = [
      'Creating the database (only this once)',
      'Starting PostgreSQL',
      'Preparing the tables',
      / {2}Loading places +╌+ +0 %/,
      / {2}Loading places +━+ 100 %/,
      / {2}Loading skills +━+ 100 %/,
      'Telling the demo season',
      'Opening the doors',
      /Walz is at http:\/\/localhost:\d+\n/,
      'Demo sign-ins: mira-brandt@demo.walz.example, jonas-falk@demo.walz.example; password: wanderjahre\n',
      /Off: mail .*Set WALZ_SMTP_URL=/,
    ];
    const places = inOrder.map(line => (typeof line === 'string' ? said.indexOf(line) : said.search(line)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(-1);
    expect(said.match(/ Off: /g)).toHaveLength(1);
    expect(said).not.toMatch(/warn|error|\n\s+at /i);
  });
});

describe('starting Walz again', () => {
  it('loads nothing, and serves what was loaded', async () => {
    const { data } = await preparedHouse();
    const house = runHouse({ data });
    const url = await house.isOpen();
    expect(house.said).toMatch(/^ {2}Starting PostgreSQL …\n {2}Opening the doors …\n\n {2}Walz is at /);
    expect(await pageAt(url)).toContain('<html');
    expect(await pageAt(`${url}/health/ready`)).toBe('{"status":"ready"}');
  });

  it('tells a feature as off only while it is', async () => {
    const { data } = await preparedHouse();
    const house = runHouse({
      data,
      settings: { WALZ_SMTP_URL: 'smtp://walz%40walz.example:pass@localhost:2525' },
    });
    await house.isOpen();
    expect(house.said).not.toContain('Off:');
  });

  it('names the public address, and where this process listens', async () => {
    const { data } = await preparedHouse();
    const house = runHouse({ data, settings: { WALZ_URL: 'https://walz.example' } });
    await house.hears(
      /Walz is at https:\/\/walz\.example\n {2}This process listens at http:\/\/localhost:\d+\n/,
    );
  });
});
