import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveParts } from '../../worker/src/archive/parts.js';
import { archivesOf, filesIn, finished, holdTable, newData, order, until } from './testing/archives.js';
import { openTestHouse, type TestHouse, type TestWish } from './testing/open-test-house.js';
import { aPerson } from './testing/people.js';
import { goneBy, runHouse, tearDownHouses } from './testing/run-house.js';
import { unzip } from './testing/zip.js';

/** The mails wait for their table when all before them is packed. */
const mailsAt = archiveParts.findIndex(part => part.name === 'mails');

describe('an archive whose packing goes wrong', () => {
  let data: string;
  const houses: TestHouse[] = [];
  const open = async (wish: TestWish): Promise<TestHouse> => {
    const house = await openTestHouse({ ...wish, settings: { WALZ_DATA: data } });
    houses.unshift(house);
    return house;
  };
  beforeEach(() => void (data = newData()));
  afterEach(async () => {
    await tearDownHouses();
    for (const house of houses.splice(0)) await house.close();
    rmSync(data, { recursive: true, force: true });
  });

  it('is packed by the next worker when the first is killed in the middle, and leaves one file', async () => {
    const house = await open({ role: 'web' });
    const ada = await aPerson(house, 'ada');
    const lock = await holdTable(house.databaseUrl, 'mail');
    await ada.ask(order);
    const settings = { DATABASE_URL: house.databaseUrl, WALZ_LOG: 'warn', WALZ_JOBS: '1', WALZ_DEMO: 'off' };
    const worker = runHouse({ entry: 'worker', data, settings });
    await worker.until(async () => (await archivesOf(ada))[0]?.doneParts === mailsAt);
    process.kill(worker.pid, 'SIGKILL');
    await worker.ended;
    await goneBy(() => worker.processes());
    await lock.letGo();
    expect(await archivesOf(ada)).toMatchObject([{ state: 'WORKING', doneParts: mailsAt }]);
    expect(filesIn(data)).toEqual([]);

    await open({ databaseUrl: house.databaseUrl, role: 'worker' });
    const { path } = await finished(ada);
    const files = await unzip(Buffer.from(await (await ada.get(path!)).arrayBuffer()));
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['profile.json', 'activity.json', 'README.txt']),
    );
    expect(filesIn(data)).toHaveLength(1);
  }, 120_000);

  it('is packed at the next try when the database failed at its first part', async () => {
    const house = await open({});
    const { database } = house.plant;
    const ada = await aPerson(house, 'ada');
    await database.query('alter table login rename to lost');
    await ada.ask(order);
    await until(async () => {
      const [job] = await database.query<{ error: string | null }[]>(
        `select last_error as error from graphile_worker.jobs where task_identifier = 'pack_archive'`,
      );
      return job?.error !== null;
    });
    await database.query('alter table lost rename to login');
    await database.query(`update graphile_worker._private_jobs set run_at = now()`);
    await finished(ada);
  });

  it('is packed at the next try when the disk failed, and given up when it always does', async () => {
    // Where the folder of the files should be, there is a file.
    writeFileSync(join(data, 'files'), '');
    const house = await open({});
    const { database } = house.plant;
    const again = () => database.query(`update graphile_worker._private_jobs set run_at = now()`);
    const tried = (times: number) =>
      until(async () => {
        await again();
        const [row] = await database.query<{ tries: number }[]>(
          'select tries from archive order by ordered_at desc',
        );
        return row && row.tries >= times;
      });
    const ada = await aPerson(house, 'ada');
    await ada.ask(order);
    await tried(2);
    expect(await archivesOf(ada)).toMatchObject([{ state: 'WORKING' }]);
    rmSync(join(data, 'files'));
    await until(async () => {
      await again();
      return (await archivesOf(ada))[0]?.state === 'DONE';
    });

    const eve = await aPerson(house, 'eve');
    rmSync(join(data, 'files'), { recursive: true });
    writeFileSync(join(data, 'files'), '');
    await eve.ask(order);
    await until(async () => {
      await again();
      return (await archivesOf(eve))[0]?.state === 'FAILED';
    });
    const [{ tries } = { tries: 0 }] = await database.query<{ tries: number }[]>(
      'select tries from archive where person_id = $1',
      [eve.id],
    );
    expect(tries).toBe(5);
    expect(await (await eve.get('/settings/data')).text()).toContain('could not be packed');
    rmSync(join(data, 'files'));
    expect((await eve.ask(order)).errors).toBeUndefined();
    await finished(eve);
  });
});
