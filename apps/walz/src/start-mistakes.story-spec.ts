import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { emptyDatabase } from './testing/empty-database.js';
import { preparedHouse } from './testing/prepared-house.js';
import {
  freePort,
  goneBy,
  newDataFolder,
  runHouse,
  tearDownHouses,
  type HouseOrder,
} from './testing/run-house.js';

afterEach(tearDownHouses);

/** Starts what cannot start, and answers the sentences that somebody reads. */
async function complaintOf(order: HouseOrder, { leavesNothing = true } = {}): Promise<string> {
  const house = runHouse(order);
  const { code, complained } = await house.ended;
  if (leavesNothing) await goneBy(house.processes);
  expect(code).toBe(1);
  expect(complained).not.toMatch(/\n\s+at |undefined|Error:|secret/);
  return complained;
}

describe('two houses', () => {
  it('do not share a data folder: the second is told who is there, and the first goes on', async () => {
    const { data } = await preparedHouse();
    const port = String(await freePort());
    const first = runHouse({ data, settings: { PORT: port } });
    const url = await first.isOpen();
    // With another port, and as somebody who just starts twice.
    for (const settings of [{}, { PORT: port }]) {
      expect(await complaintOf({ data, settings }, { leavesNothing: false })).toMatch(
        new RegExp(
          `^Another Walz \\(process ${first.pid}, .*\\) already uses the data folder ${data}: .*\\n$`,
        ),
      );
    }
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  it('live side by side with data folders and ports of their own', async () => {
    const houses = [runHouse(await preparedHouse()), runHouse(await preparedHouse())];
    const urls = await Promise.all(houses.map(house => house.isOpen()));
    expect(new Set(urls).size).toBe(2);
    for (const url of urls) expect((await fetch(url)).status).toBe(200);
  });
});

describe('a port that cannot be used', () => {
  it('is told at once, before anything was made, with the cure', async () => {
    const stranger = createServer();
    await new Promise<void>(resolve => stranger.listen(0, '127.0.0.1', resolve));
    const { port } = stranger.address() as AddressInfo;
    const data = newDataFolder();
    const complaint = await complaintOf({ data, settings: { PORT: String(port) } });
    stranger.close();
    expect(complaint).toBe(
      `Port ${port} is taken by another program: end that one, or choose another port, such as PORT=${port + 1}.\n`,
    );
    expect(existsSync(join(data, 'postgres'))).toBe(false);
  });

  it('is told by the address when this machine has no such address', async () => {
    const [none, nonsense] = await Promise.all([
      complaintOf({ data: newDataFolder(), settings: { PORT: '4999', HOST: '192.0.2.1' } }),
      complaintOf({ data: newDataFolder(), settings: { PORT: '4999', HOST: 'nowhere.invalid' } }),
    ]);
    expect(none).toBe(
      'This machine has no address 192.0.2.1: set HOST to one that it has, or to 0.0.0.0 for all.\n',
    );
    expect(nonsense).toMatch(/^HOST=nowhere\.invalid is not known here: .*\n$/);
  });
});

describe('a data folder that cannot be used', () => {
  it('is named when a file is in the way, and when this account may not write there', async () => {
    const file = join(newDataFolder(), 'file');
    writeFileSync(file, 'in the way');
    const closed = join(dirname(file), 'closed');
    mkdirSync(closed, { mode: 0o555 });
    const isRoot = process.geteuid?.() === 0;
    const complaints = await Promise.all([
      complaintOf({ data: file }),
      complaintOf({ data: isRoot ? '/proc/walz' : join(closed, 'data') }),
    ]);
    expect(complaints[0]).toMatch(/^The data folder .* there is a file where a folder should be: .*\n$/);
    expect(complaints[1]).toMatch(/^Walz may not write to the data folder .*: .*\n$/);
  });
});

/** Only root can make a small disk. */
if (process.geteuid?.() === 0) {
  describe('a disk that is full', () => {
    it('is named, before the database is made and in the middle of the first load', async () => {
      const complaints: string[] = [];
      for (const size of ['20m', '110m']) {
        const disk = newDataFolder();
        execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]);
        try {
          complaints.push(await complaintOf({ data: join(disk, 'data') }));
        } finally {
          execFileSync('umount', [disk]);
        }
      }
      expect(complaints[0]).toMatch(/^The disk that holds .* is full: free some space there .*\n$/);
      expect(complaints[1]).toMatch(/^.*([Dd]isk|No space left on device).*\n$/);
    });
  });
}

describe('a DATABASE_URL that cannot be used', () => {
  it('is told in one sentence, without the password', async () => {
    const url = new URL(process.env['WALZ_TEST_SERVER'] ?? '');
    const changed = (change: Partial<URL>) => Object.assign(new URL(url), change).href;
    const wrongs: readonly (readonly [string, RegExp])[] = [
      [changed({ password: 'secret' }), /^127\.0\.0\.1:\d+ refuses the password of the role "walz"/],
      [changed({ pathname: '/nowhere' }), /^There is no database "nowhere" at 127\.0\.0\.1/],
      [
        changed({ port: String(await freePort()) }),
        /^Nothing answers at 127\.0\.0\.1:\d+: start PostgreSQL there/,
      ],
      [changed({ hostname: 'nowhere.invalid' }), /^The host "nowhere\.invalid" of DATABASE_URL is not known/],
    ];
    await Promise.all(
      wrongs.map(async ([DATABASE_URL, sentence]) => {
        const complaint = await complaintOf({ settings: { DATABASE_URL } });
        expect(complaint).toMatch(sentence);
        expect(complaint.trimEnd()).not.toContain('\n');
      }),
    );
  });

  it('is told when its database was not prepared for a door that is opened alone', async () => {
    const database = await emptyDatabase();
    const complaint = await complaintOf({ entry: 'api', settings: { DATABASE_URL: database.url } });
    await database.drop();
    expect(complaint).toMatch(
      /^The database is not prepared for this version of Walz \(.*\): run the entry point "migrate" first\.\n$/,
    );
  });
});

describe('mistakes in the settings', () => {
  it('are named all at once', async () => {
    const settings = {
      PORT: 'eighty',
      WALZ_DEMO: 'yes',
      WALZ_COLOUR: 'blue',
      WALZ_LOG: 'loud',
    };
    const lines = (await complaintOf({ settings })).trimEnd().split('\n');
    expect(lines[0]).toBe('The configuration has 4 problems.');
    const named = lines.slice(1).map(line => /^ {2}(\w+): /.exec(line)?.[1]);
    expect(new Set(named)).toEqual(new Set(Object.keys(settings)));
  });

  it('are told before anything is made, also those that two settings make together', async () => {
    const data = newDataFolder();
    const complaint = await complaintOf({ data, settings: { WALZ_SMTP_URL: 'smtp://localhost' } });
    expect(complaint).toMatch(/^The configuration has a problem\.\n {2}WALZ_MAIL_FROM: is needed/);
    expect(existsSync(join(data, 'postgres'))).toBe(false);
  });

  it('are told to whoever opens a door alone without a database', async () => {
    const complaints = await Promise.all(
      ['api', 'web', 'worker', 'migrate'].map(entry => complaintOf({ entry, data: newDataFolder() })),
    );
    for (const complaint of complaints) {
      expect(complaint).toMatch(
        /^The configuration has a problem\.\n {2}DATABASE_URL: is needed to run "\w+" alone; .*\n$/,
      );
    }
  });

  it('are told to whoever names an entry point that there is not', async () => {
    expect(await complaintOf({ entry: 'everything' })).toBe(
      'There is no entry point "everything": choose one of all (the whole house), api (GraphQL alone), web (the site alone), worker (tasks and mails alone), migrate (prepares the database and ends).\n',
    );
  });
});
