import pg from 'pg';
import { mondayOf, numberOf, weekOf } from '#weeks';

interface Day {
  readonly day: string;
  readonly week: string;
  readonly monday: string;
  readonly number: number;
}

const EVERY_DAY = `
  select to_char(d, 'YYYY-MM-DD') as day,
         to_char(d, 'IYYY-"W"IW') as week,
         to_char(date_trunc('week', d::timestamp), 'YYYY-MM-DD') as monday,
         floor((d - date '1970-01-05') / 7.0)::int as number
    from (select date '1900-01-01' + n as d
            from generate_series(0, date '2200-12-31' - date '1900-01-01') as n) as days
   order by d`;

async function daysByPostgres(): Promise<Day[]> {
  const server = process.env['WALZ_TEST_SERVER'];
  if (!server) throw new Error('WALZ_TEST_SERVER must name the PostgreSQL server of this test run.');
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query<Day>(EVERY_DAY)).rows;
  } finally {
    await client.end();
  }
}

describe('our weeks and those of PostgreSQL', () => {
  it('are the same for every day of three hundred years', async () => {
    const theirs = await daysByPostgres();
    expect(theirs).toHaveLength(109_938);
    const differing = theirs.filter(({ day, ...their }) => {
      const week = weekOf(Temporal.PlainDate.from(day));
      return (
        their.week !== week || their.number !== numberOf(week) || their.monday !== mondayOf(week).toString()
      );
    });
    expect(differing).toEqual([]);
  });
});
