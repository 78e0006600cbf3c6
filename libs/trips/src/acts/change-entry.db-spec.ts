import fc from 'fast-check';
import { type Act, type DataSource, inTransaction, openDatabase } from '#platform';
import { PlaceEntity } from '#ledger';
import { PersonEntity } from '#people';
import { weekSet } from '#weeks';
import { freshDatabase, type FreshDatabase } from '../../../platform/src/testing/fresh-database.js';
import { weeksTakenBy } from '../entry.js';
import { TakenWeekEntity } from '../taken-week.entity.js';
import { TripEntity } from '../trip.entity.js';
import { TripEntryEntity } from '../trip-entry.entity.js';
import { addEntry } from './add-entry.js';
import { changeEntry, dropEntry } from './change-entry.js';

const monday = Temporal.PlainDate.from('2027-04-12');
const now = Temporal.Instant.from('2027-04-05T08:00:00Z');

describe('entries and the weeks that they take', () => {
  let fresh: FreshDatabase;
  let database: DataSource;
  let tripId: string;
  let viewer: Act['viewer'];
  beforeAll(async () => {
    fresh = await freshDatabase();
    const entities = [PersonEntity, PlaceEntity, TripEntity, TripEntryEntity, TakenWeekEntity];
    database = await openDatabase({ url: fresh.url, entities });
    const [person] = await database.query<{ id: string }[]>(
      `insert into person (handle, name, joined_at) values ('ada', 'Ada', now()) returning id`,
    );
    viewer = { kind: 'person', personId: person!.id };
    const [trip] = await database.query<{ id: string }[]>(
      `insert into trip (person_id, slug, title, first_monday, last_monday)
       values ($1, 'ada', 'Ada', '2027-04-12', '2027-06-28') returning id`,
      [person!.id],
    );
    tripId = trip!.id;
  });
  afterAll(async () => {
    await database.destroy();
    await fresh.drop();
  });

  const act = <T>(work: (act: Act) => Promise<T>) => inTransaction(database, { viewer, now }, work);
  const days = fc.tuple(fc.nat(70), fc.nat(13)).map(([start, length]) => ({
    firstDay: monday.add({ days: start }),
    lastDay: monday.add({ days: Math.min(start + length, 83) }),
  }));
  const rest = { kind: 'rest', title: '', placeId: null, url: null, isPrivate: false } as const;
  const entries = () => database.manager.find(TripEntryEntity, { order: { id: 'asc' } });

  async function expectHonest(): Promise<void> {
    const said = weekSet((await entries()).flatMap(entry => [...weeksTakenBy(entry)]));
    const taken = weekSet((await database.manager.find(TakenWeekEntity)).map(({ week }) => week));
    expect(taken).toEqual(said);
  }

  it('are the same, whatever is added, moved and removed in whatever order, also at once', async () => {
    const step = fc.record({ do: fc.constantFrom('add', 'move', 'drop'), which: fc.nat(5), days });
    const together = fc.array(step, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(together, { maxLength: 5 }), async rounds => {
        await database.query('delete from trip_entry');
        await database.query('delete from taken_week');
        for (const round of rounds) {
          const ids = (await entries()).map(({ id }) => id);
          await Promise.allSettled(
            round.map(({ do: wish, which, days: some }) => {
              const id = ids[which % Math.max(ids.length, 1)];
              if (wish === 'add' || id === undefined)
                return act(at => addEntry(at, tripId, { ...rest, ...some }));
              return wish === 'move' ? act(at => changeEntry(at, id, some)) : act(at => dropEntry(at, id));
            }),
          );
          await expectHonest();
        }
      }),
      { seed: 20270412, numRuns: 40 },
    );
  });
});
