import { stranger, type Viewer } from '#kernel';
import { usualWeights } from '#matching';
import { type DataSource, inTransaction, openDatabase } from '#platform';
import { mondayOf, weekNumbered } from '#weeks';
import { freshDatabase, type FreshDatabase } from '../../platform/src/testing/fresh-database.js';
import { rebuildMatches } from './acts/derive-trips.js';
import { setAside, takeBack } from './acts/set-aside.js';
import { setWeights } from './acts/set-weights.js';
import { asidesOfOffer, asidesOfTrip, weightsFor } from './choices.queries.js';
import { matchesForOffer, matchesForTrip, nearMissesForOffer, nearMissesForTrip } from './match.queries.js';
import type { TripWish } from './match-wish.js';
import { sorts } from './match-statement.js';
import { parseAsideWords } from './set-aside.js';
import { searchOffers, searchTrips } from './search.queries.js';
import { entities } from './testing/entities.js';
import { settle } from './testing/settle.js';
import { idOf, type PlaceFacts } from './testing/worlds.js';

const now = 2988;
const thisWeek = weekNumbered(now);
const moment = mondayOf(thisWeek).toZonedDateTime('UTC').add({ days: 1 }).toInstant();

/** One traveller, and a host who looks for her: everybody's names for the tests below. */
const traveller = idOf('c', 0);
const host = idOf('9', 1);
const other = idOf('9', 2);
const tripId = idOf('a', 0);
const offer = { id: idOf('b', 0), companyId: idOf('d', 0), contactId: host };
const as = (personId: string, more: object = {}): Viewer => ({ kind: 'person', personId, ...more });

describe('nobody appears in a match who may not be seen by whoever asks', () => {
  let fresh: FreshDatabase;
  let database: DataSource;
  let place: PlaceFacts;
  let skills: { id: string; number: number }[];

  const world = (language = 'de') => ({
    now,
    trips: [
      {
        id: tripId,
        from: now,
        to: now + 2,
        start: place,
        tellsOnlyPast: false,
        taken: [],
        reaches: [
          { kind: 'anywhere' as const, place: null, km: 0, countries: [] },
          { kind: 'remote' as const, place: null, km: 0, countries: [] },
        ],
        can: [[0, 2]] as const,
        learn: [[1, 2]] as const,
        avoid: [],
        languages: [[language, 6]] as const,
        needsBed: false,
        fareNeed: 0,
        wishes: [],
      },
    ],
    offers: [
      {
        id: offer.id,
        weeks: [now, now + 1],
        bookedOut: [],
        stayLeast: 1,
        place,
        isOnSite: true,
        isRemote: false,
        hasBed: true,
        travelPaid: 0,
        seek: [[0, 2]] as const,
        teach: [[1, 2]] as const,
        uses: [],
        languages: [['de', 4]] as const,
      },
    ],
  });

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ url: fresh.url, entities });
    [place] = await database.query<[PlaceFacts]>(
      'select id, country, latitude, longitude from place where id = 2950159',
    );
    skills = await database.query('select id, number from skill order by number limit 2');
  });
  afterAll(async () => {
    await database.destroy();
    await fresh.drop();
  });

  /** With `sql` said after it, and looked at by whom; `isNear` parts them by a language. */
  const live = (sql: string, isNear = false) =>
    inTransaction(database, { viewer: stranger, now: moment }, async act => {
      await settle(
        act.tx,
        world(isNear ? 'fr' : 'de'),
        skills.map(({ id }) => id),
      );
      await act.tx.query(
        `insert into person (id, handle, name, joined_at) values ('${host}', 'host', 'H', now()), ('${other}', 'other', 'O', now())`,
      );
      await act.tx.query(
        `insert into member (company_id, person_id, role, since) values ('${offer.companyId}', '${host}', 'contact', now())`,
      );
      await act.tx.query(`update offer set contact_id = '${host}'`);
      if (sql) await act.tx.query(sql);
      await rebuildMatches(act);
    });
  const page = { weights: usualWeights, thisWeek, limit: 9, after: null };

  /** Every wish by which she would be found, each filter once. */
  const wishes = (): TripWish[] => [
    {},
    { weeks: [thisWeek] },
    { seek: [skills[0]!.number * 4] },
    { teach: [skills[1]!.number * 4] },
    { around: { place, km: 50 } },
    { countries: ['DE'] },
    { remote: 'only' },
    { remote: 'too', countries: ['FR'] },
    { lodging: 'none' },
    { pay: 'none' },
    { tongues: { de: 6 } },
    { words: ['T'] },
    { size: 'few' },
  ];
  const isFound = async (viewer: Viewer): Promise<boolean> => {
    const answers = [];
    for (const sort of sorts)
      for (const wish of wishes())
        answers.push((await searchTrips(database.manager, wish, viewer, { ...page, sort })).length);
    // One answer for every search: a filter that forgot to ask would be the odd one out.
    expect(new Set(answers).size).toBe(1);
    return answers[0] === 1;
  };
  const isMatched = async (viewer: Viewer) =>
    (await matchesForOffer(database.manager, offer, viewer, page)).length === 1;

  const person = (change: string) => `update person set ${change} where id = '${traveller}'`;
  const audience = (kind: string, more = '') =>
    `update trip set audience = '${kind}', link_key = 'key'; ${more}`;
  const block = (who: string, whom: string) => `insert into block values ('${who}', '${whom}', now())`;

  const cases: readonly [
    what: string,
    sql: string,
    seenBy: readonly ('stranger' | 'other' | 'host' | 'moderator')[],
  ][] = [
    ['whoever hides nothing', '', ['stranger', 'other', 'host', 'moderator']],
    ['whoever is hidden', person('hidden_at = now()'), ['moderator']],
    ['whoever is banned', person('banned_at = now()'), ['moderator']],
    ['whoever is leaving', person(`leaves_at = now() + interval '9 days'`), ['moderator']],
    ['whoever is gone', person('gone_at = now()'), []],
    ['whoever blocked her who asks', block(traveller, host), ['stranger', 'other', 'moderator']],
    ['whom she who asks has blocked', block(host, traveller), ['stranger', 'other', 'moderator']],
    [
      'whom she who asks has muted',
      `insert into mute values ('${host}', '${traveller}', now())`,
      ['stranger', 'other', 'moderator'],
    ],
    ['a trip for everyone', audience('everyone'), ['stranger', 'other', 'host', 'moderator']],
    ['a trip for people with an account', audience('people'), ['other', 'host', 'moderator']],
    ['a trip for whom she knows', audience('known'), ['moderator']],
    [
      'a trip for whom she knows from another company',
      audience(
        'known',
        `insert into company (id, slug, name) values ('${idOf('d', 9)}', 'x', 'X');
        insert into member select '${idOf('d', 9)}', id, 'contact', now() from person where id in ('${traveller}', '${host}')`,
      ),
      ['host', 'moderator'],
    ],
    [
      'a trip for those she names',
      audience('named', `insert into trip_guest values ('${tripId}', '${host}')`),
      ['host', 'moderator'],
    ],
    ['a trip by link only', audience('link'), []],
    ['a draft', `update trip set state = 'draft'`, []],
    ['a trip that is called off', `update trip set state = 'closed'`, []],
    [
      'whoever shows her trips to people',
      `insert into person_audience (person_id, part, audience) values ('${traveller}', 'trips', 'people')`,
      ['other', 'host', 'moderator'],
    ],
    [
      'whoever shows her trips to nobody',
      `insert into person_audience (person_id, part, audience) values ('${traveller}', 'trips', 'nobody')`,
      ['moderator'],
    ],
  ];
  const viewers = {
    stranger,
    other: as(other),
    host: as(host),
    moderator: as(other, { duty: 'moderator' }),
  } as const;

  it.each(cases)('%s is found by nobody else than by whom she may be seen', async (_what, sql, seenBy) => {
    await live(sql);
    for (const [name, viewer] of Object.entries(viewers))
      expect([name, await isFound(viewer)]).toEqual([name, (seenBy as readonly string[]).includes(name)]);
    // Of an offer it is asked by its own people; a block between her and its contact parts them, whoever looks.
    const isParted = /block/.test(sql);
    expect(await isMatched(as(host))).toBe(seenBy.includes('host'));
    expect(await isMatched(viewers.other)).toBe(seenBy.includes('other') && !isParted);
    await live(sql, true);
    const near = await nearMissesForOffer(database.manager, offer, as(host), page);
    expect(near.map(({ gate }) => gate)).toEqual(seenBy.includes('host') ? ['language'] : []);
  });

  it.each([
    ['the contact blocked her', block(host, traveller)],
    ['she blocked the contact', block(traveller, host)],
    [
      'it is her own company',
      `insert into member values ('${offer.companyId}', '${traveller}', 'legal', now())`,
    ],
  ])('an offer does not come to her when %s', async (_why, sql) => {
    const trip = { id: tripId, personId: traveller };
    await live('');
    expect(await matchesForTrip(database.manager, trip, page)).toHaveLength(1);
    await live(sql);
    expect(await matchesForTrip(database.manager, trip, page)).toEqual([]);
    expect(await isMatched(as(host))).toBe(false);
    await live(sql, true);
    expect(await nearMissesForTrip(database.manager, trip, page)).toEqual([]);
    if (sql.includes('block'))
      for (const sort of sorts)
        for (const wish of [
          {},
          { tongues: { de: 6 as const } },
          { around: { place, km: 9 } },
          { words: ['O'] },
        ])
          expect(await searchOffers(database.manager, wish, as(traveller), { ...page, sort })).toEqual([]);
  });

  describe('and what was set aside', () => {
    const trip = { id: tripId, personId: traveller };
    const asides = { tripId, offerId: offer.id };
    const by = <T>(viewer: Viewer, act: Parameters<typeof inTransaction<T>>[2]) =>
      inTransaction(database, { viewer, now: moment }, act);
    const forHer = async () => (await matchesForTrip(database.manager, trip, page)).length;
    const forThem = async () => (await matchesForOffer(database.manager, offer, as(host), page)).length;

    it('stays away from whoever said so, and from nobody else, until it is taken back', async () => {
      await live('');
      const mine = { ...asides, side: 'journeyman' as const };
      await by(as(traveller), act => setAside(act, { ...mine, reason: 'weeks', words: '' }));
      await by(as(traveller), act => setAside(act, { ...mine, reason: 'place', words: 'too far' }));
      expect(await asidesOfTrip(database.manager, tripId)).toMatchObject([
        { reason: 'place', words: 'too far' },
      ]);
      expect([await forHer(), await forThem()]).toEqual([0, 1]);
      const theirs = { ...asides, side: 'host' as const };
      await by(as(host), act => setAside(act, { ...theirs, reason: 'skills', words: '' }));
      expect(await asidesOfOffer(database.manager, offer.id)).toHaveLength(1);
      await by(as(traveller), act => takeBack(act, mine));
      expect([await forHer(), await forThem()]).toEqual([1, 0]);
      await by(as(host), act => takeBack(act, theirs));
      expect([await forHer(), await forThem()]).toEqual([1, 1]);
    });

    it('has words of a length that somebody reads', () => {
      expect(parseAsideWords(' zu weit\r\n')).toBe(' zu weit');
      const tooLong = expect.objectContaining({ code: 'too_long', field: 'words' });
      for (const most of [501, 1e5]) expect(() => parseAsideWords('x'.repeat(most))).toThrow(tooLong);
    });

    it('is said by her for her trip, by them for their offer, and by nobody for what she may not see', async () => {
      await live('');
      const say = (viewer: Viewer, side: 'journeyman' | 'host') =>
        by(viewer, act => setAside(act, { ...asides, side, reason: 'other', words: '' }));
      for (const [viewer, side] of [
        [as(other), 'journeyman'],
        [as(host), 'journeyman'],
        [as(other), 'host'],
        [as(traveller), 'host'],
      ] as const)
        await expect(say(viewer, side)).rejects.toMatchObject({ code: 'not_found' });
      await expect(say(stranger, 'host')).rejects.toMatchObject({ code: 'not_signed_in' });
      await live(audience('named'));
      await expect(say(as(host), 'host')).rejects.toMatchObject({ code: 'not_found' });
      await live(`update offer set state = 'draft'`);
      await expect(say(as(traveller), 'journeyman')).rejects.toMatchObject({ code: 'not_found' });
    });
  });

  it('counts for her what she says matters to her, on the side where she says it', async () => {
    await live('');
    const set = await inTransaction(database, { viewer: as(host), now: moment }, act =>
      setWeights(act, 'host', { near: 1 / 4 }),
    );
    expect(set.near).toBeLessThan(usualWeights.near);
    expect(await weightsFor(database.manager, host, 'host')).toEqual(set);
    expect(await weightsFor(database.manager, host, 'journeyman')).toEqual(usualWeights);
  });
});
