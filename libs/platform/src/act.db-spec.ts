import { Refusal, walzItself } from '#kernel';
import { DataSource } from 'typeorm';
import { chronicle, enqueue, inTransaction, openDatabase } from './index.js';
import { freshDatabase, type FreshDatabase } from './testing/fresh-database.js';

const occasion = { viewer: walzItself, now: Temporal.Instant.from('2027-04-05T08:00:00Z') };
const happening = (id: string) => ({ what: 'tested', subject: { kind: 'test', id } });

describe('an act', () => {
  let fresh: FreshDatabase;
  let database: DataSource;
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ url: fresh.url, entities: [], poolSize: 24 });
    await database.query(
      'create table purse (id text primary key, coins int not null constraint purse_is_empty check (coins >= 0))',
    );
    await database.query(`insert into purse values ('a', 100), ('b', 100), ('c', 0)`);
  });
  afterAll(async () => {
    await database.destroy();
    await fresh.drop();
  });

  const countOf = async (table: string, id: string): Promise<number> => {
    const column = table === 'chronicle' ? 'subject_id' : `payload->>'personId'`;
    const source = table === 'chronicle' ? table : 'graphile_worker._private_jobs';
    const [row] = await database.query<{ count: string }[]>(
      `select count(*) from ${source} where ${column} = $1`,
      [id],
    );
    return Number(row?.count);
  };

  it('leaves its chronicle entry and its job behind when it is done', async () => {
    await inTransaction(database, occasion, async act => {
      await chronicle(act, happening('done'));
      await enqueue(act, 'welcome_a_person', { personId: 'done', language: 'en' });
    });
    expect([await countOf('chronicle', 'done'), await countOf('jobs', 'done')]).toEqual([1, 1]);
  });

  it('leaves nothing at all behind when it fails', async () => {
    const failing = inTransaction(database, occasion, async act => {
      await chronicle(act, happening('failed'));
      await enqueue(act, 'welcome_a_person', { personId: 'failed', language: 'en' });
      throw new Refusal('not_found');
    });
    await expect(failing).rejects.toMatchObject({ code: 'not_found' });
    expect([await countOf('chronicle', 'failed'), await countOf('jobs', 'failed')]).toEqual([0, 0]);
  });

  it('meets a violated constraint as the refusal of the same name', async () => {
    const overspending = inTransaction(database, occasion, ({ tx }) =>
      tx.query(`update purse set coins = -1 where id = 'c'`),
    );
    await expect(overspending).rejects.toBeInstanceOf(Refusal);
    await expect(overspending).rejects.toMatchObject({ code: 'purse_is_empty' });
  });

  it('is done again as a whole when two of them lock each other out', async () => {
    const tries = { ab: 0, ba: 0 };
    const move = (name: 'ab' | 'ba', [from, to]: readonly [string, string]) =>
      inTransaction(database, occasion, async ({ tx }) => {
        tries[name]++;
        await tx.query('update purse set coins = coins - 10 where id = $1', [from]);
        // Both hold their first purse before either asks for the other's: the first time round that is a deadlock.
        await new Promise(resolve => setTimeout(resolve, 100));
        await tx.query('update purse set coins = coins + 10 where id = $1', [to]);
      });
    await Promise.all([move('ab', ['a', 'b']), move('ba', ['b', 'a'])]);
    expect(tries.ab + tries.ba).toBe(3);
    expect(await database.query('select coins from purse where id <> $1', ['c'])).toEqual([
      { coins: 100 },
      { coins: 100 },
    ]);
  });

  it('is done again as a whole when its view of the world was outdated', async () => {
    let tries = 0;
    const spend = () =>
      inTransaction(database, occasion, async ({ tx }) => {
        tries++;
        await tx.query('set transaction isolation level serializable');
        const [purse] = await tx.query<{ coins: number }[]>(`select coins from purse where id = 'a'`);
        await new Promise(resolve => setTimeout(resolve, 50));
        await tx.query(`update purse set coins = $1 where id = 'a'`, [purse!.coins - 1]);
      });
    await Promise.all(Array.from({ length: 4 }, spend));
    expect(tries).toBeGreaterThan(4);
    expect(await database.query(`select coins from purse where id = 'a'`)).toEqual([{ coins: 96 }]);
  });

  it('writes into a chronicle that nobody can rewrite', async () => {
    for (const rewriting of [
      `update chronicle set what = 'x'`,
      'delete from chronicle',
      'truncate chronicle',
    ]) {
      await expect(database.query(rewriting)).rejects.toMatchObject({
        message: 'the chronicle is append-only',
      });
    }
  });
});
