import {
  openTestHouse,
  type Client,
  type Reply,
  type TestHouse,
} from '../../../walz/src/testing/open-test-house.js';
import { aPerson, tokenOf, type TestPerson } from '../../../walz/src/testing/people.js';
import { clientOf, codeOf, listen, outcomeOf, until } from '../testing/listening.js';

type Wish = 'blockPerson' | 'unblockPerson' | 'mutePerson' | 'unmutePerson';

const find = `query ($handle: String!) { person(handle: $handle) { handle name isBlocked isMuted trips { slug } } }`;
const everybodysTrips = '{ trips(first: 50) { nodes { slug person { handle } } } }';
const hers = `{ myBlocks { nodes { person { handle } } } myMutes { nodes { person { handle } } } }`;

const blocksPage = `query ($after: String) {
  myBlocks(first: 2, after: $after) { nodes { person { handle } } pageInfo { endCursor hasNextPage } }
}`;

interface BlocksPage {
  readonly myBlocks: {
    readonly nodes: readonly { readonly person: { readonly handle: string } }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

describe('keeping away', () => {
  let house: TestHouse;
  let ada: TestPerson;
  let mallory: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse();
    [ada, mallory] = [await aPerson(house, 'ada'), await aPerson(house, 'mallory')];
    for (const { id } of [ada, mallory]) {
      await house.plant.database.query(
        `insert into trip (person_id, slug, title, first_monday, last_monday)
         select id, 'trip-of-' || handle, 'A trip of ' || handle, '2027-04-05', '2027-05-03' from person where id = $1`,
        [id],
      );
    }
  });
  afterEach(async () => {
    await house.plant.database.query('delete from block');
    await house.plant.database.query('delete from mute');
  });
  afterAll(() => house.close());

  const wish = (who: Client, what: Wish, handle: string) => {
    const field = what.endsWith('mutePerson') ? 'isMuted' : 'isBlocked';
    return who.ask(`mutation ($handle: String!) { ${what}(input: { handle: $handle }) { ${field} } }`, {
      handle,
    });
  };
  const travellers = async (viewer: Client) => {
    const { data } = await viewer.ask<{ trips: { nodes: { person: { handle: string } }[] } }>(
      everybodysTrips,
    );
    return data!.trips.nodes.map(({ person }) => person.handle).toSorted();
  };
  const home = async (viewer: Client) => (await viewer.get('/')).text();

  it('whoever is blocked gets the answers of a handle that never was, byte for byte', async () => {
    await wish(ada, 'blockPerson', 'mallory');
    const never = 'zoe';
    const same = (text: string) => text.replaceAll(/\b(ada|zoe)\b/g, 'x');
    for (const path of ['/people/x', '/people/X', '/people/x?as=stranger']) {
      const [hidden, missing] = await Promise.all(
        ['ada', never].map(async handle => {
          const page = await mallory.get(path.replace(/x$/i, handle).replace('/x?', `/${handle}?`));
          const headers = [...page.headers].filter(([name]) => !['x-request-id', 'date'].includes(name));
          return { status: page.status, headers, text: same(await page.text()) };
        }),
      );
      expect(hidden!.status).toBe(404);
      expect(hidden).toEqual(missing);
    }
    const asked = [
      find,
      'mutation ($handle: String!) { blockPerson(input: { handle: $handle }) { isBlocked } }',
      'mutation ($handle: String!) { unblockPerson(input: { handle: $handle }) { isBlocked } }',
      'mutation ($handle: String!) { mutePerson(input: { handle: $handle }) { isMuted } }',
      'mutation ($handle: String!) { unmutePerson(input: { handle: $handle }) { isMuted } }',
    ];
    for (const query of asked) {
      const [hidden, missing] = await Promise.all(
        ['ada', never].map(handle => mallory.ask(query, { handle })),
      );
      expect(same(JSON.stringify(hidden))).toBe(same(JSON.stringify(missing)));
    }
    const listener = clientOf(house, { cookie: mallory.cookie() });
    const outcomes = await Promise.all(
      ['ada', never].map(handle =>
        outcomeOf(listener, `subscription { personChanged(handle: "${handle}") { name } }`),
      ),
    );
    expect(outcomes.map(codeOf)).toEqual(['not_found', 'not_found']);
    await listener.dispose();
  });

  it('whoever is blocked meets her in no list, and she does not meet him', async () => {
    expect(await travellers(mallory)).toEqual(['ada', 'mallory']);
    await wish(ada, 'blockPerson', 'mallory');
    expect(await travellers(mallory)).toEqual(['mallory']);
    expect(await travellers(ada)).toEqual(['ada']);
    expect(await travellers(house.client())).toEqual(['ada', 'mallory']);
    expect(await home(mallory)).not.toContain('trip of ada');
    expect(await home(ada)).not.toContain('trip of mallory');
  });

  it('her page for others stays as it is, and so does his for her', async () => {
    await wish(ada, 'blockPerson', 'mallory');
    expect((await house.client().get('/people/ada')).status).toBe(200);
    const page = await (await ada.get('/people/mallory')).text();
    expect(page).toContain('You have blocked Mallory');
    expect((await ada.ask(find, { handle: 'mallory' })).data).toMatchObject({ person: { isBlocked: true } });
    // Whoever asks hears only of blocks of her own.
    await wish(ada, 'mutePerson', 'mallory');
    for (const viewer of [house.client(), mallory]) {
      expect((await viewer.ask(find, { handle: 'mallory' })).data).toMatchObject({
        person: { isBlocked: false, isMuted: false },
      });
    }
  });

  it('whoever is blocked hears of her no more, at once', async () => {
    const listener = clientOf(house, { cookie: mallory.cookie() });
    const told = listen(listener, 'subscription { personChanged(handle: "ada") { name } }');
    expect(await told.next()).toEqual({ data: { personChanged: { name: 'Ada' } } });
    await wish(ada, 'blockPerson', 'mallory');
    expect(await told.isOver()).toBe(true);
    await listener.dispose();
    await until(() => house.plant.board.readerCount === 0);
  });

  it('blocking and unblocking twice is as good as once', async () => {
    for (const _ of [1, 2])
      expect((await wish(ada, 'blockPerson', 'mallory')).data).toEqual({ blockPerson: { isBlocked: true } });
    expect((await ada.ask(hers)).data).toMatchObject({
      myBlocks: { nodes: [{ person: { handle: 'mallory' } }] },
    });
    for (const _ of [1, 2])
      expect((await wish(ada, 'unblockPerson', 'mallory')).data).toEqual({
        unblockPerson: { isBlocked: false },
      });
    expect((await ada.ask(hers)).data).toMatchObject({ myBlocks: { nodes: [] } });
    expect((await mallory.ask(find, { handle: 'ada' })).data).toMatchObject({ person: { handle: 'ada' } });
    const told = await house.plant.database.query<{ what: string; facts: object }[]>(
      `select what, facts from chronicle where actor_id = $1 and what like 'person_%' order by id desc limit 2`,
      [ada.id],
    );
    expect(told).toEqual([
      { what: 'person_unblocked', facts: { person: mallory.id } },
      { what: 'person_blocked', facts: { person: mallory.id } },
    ]);
  });

  it('two who block each other can both take it back, and neither learns of the other', async () => {
    await Promise.all([wish(ada, 'blockPerson', 'mallory'), wish(mallory, 'blockPerson', 'ada')]);
    await house.plant.database.query(
      `insert into block (person_id, blocked_id, at) values ($1, $2, now()), ($2, $1, now()) on conflict do nothing`,
      [ada.id, mallory.id],
    );
    expect((await mallory.ask(hers)).data).toMatchObject({
      myBlocks: { nodes: [{ person: { handle: 'ada' } }] },
    });
    await wish(mallory, 'unblockPerson', 'ada');
    await wish(ada, 'unblockPerson', 'mallory');
    expect(await house.plant.database.query('select from block')).toEqual([]);
  });

  it('whoever has blocked her, is hidden or leaves is no more than a name among her blocks, and nobody among her mutes', async () => {
    const others = ['olga', 'nora', 'lena', 'fred'];
    for (const handle of others) {
      await aPerson(house, handle);
      await wish(mallory, 'mutePerson', handle);
      await wish(mallory, 'blockPerson', handle);
    }
    const { database } = house.plant;
    await database.query(
      `insert into block (person_id, blocked_id, at)
       select id, $1, now() from person where handle = 'olga'`,
      [mallory.id],
    );
    await database.query(`update person set hidden_at = now() where handle = 'nora'`);
    await database.query(`update person set leaves_at = '2100-01-01' where handle = 'lena'`);
    const { data } = await mallory.ask<Record<'myBlocks' | 'myMutes', BlocksPage['myBlocks']>>(hers);
    const handles = (list: BlocksPage['myBlocks']) => list.nodes.map(({ person }) => person.handle);
    expect(handles(data!.myBlocks).toSorted()).toEqual(others.toSorted());
    expect(handles(data!.myMutes)).toEqual(['fred']);
    const page = await (await mallory.get('/settings/privacy')).text();
    expect(page.split('id="mutes-title"')[1]).not.toMatch(/olga|nora|lena/i);
    const more = await mallory.ask('{ myBlocks { nodes { person { handle story } } } }');
    expect(more.errors?.[0]?.message).toContain('"BlockedPerson"');
    await database.query('update person set hidden_at = null, leaves_at = null');
  });

  it('nobody blocks or mutes herself', async () => {
    const codes = [await wish(ada, 'blockPerson', 'ada'), await wish(ada, 'mutePerson', 'ada')].map(
      ({ errors }) => errors?.[0]?.extensions['code'],
    );
    expect(codes).toEqual(['nobody_blocks_herself', 'nobody_mutes_herself']);
  });

  it('whoever is muted is left out of her lists only, and notices nothing', async () => {
    for (const _ of [1, 2])
      expect((await wish(ada, 'mutePerson', 'mallory')).data).toEqual({ mutePerson: { isMuted: true } });
    expect(await travellers(ada)).toEqual(['ada']);
    expect(await home(ada)).not.toContain('trip of mallory');
    const page = await (await ada.get('/people/mallory')).text();
    expect(page).toContain('trip of mallory');
    expect(page).toContain('You have muted Mallory');
    expect(await travellers(mallory)).toEqual(['ada', 'mallory']);
    expect((await mallory.ask(find, { handle: 'ada' })).data).toMatchObject({
      person: { handle: 'ada', isMuted: false, trips: [{ slug: 'trip-of-ada' }] },
    });
    for (const _ of [1, 2])
      expect((await wish(ada, 'unmutePerson', 'mallory')).data).toEqual({ unmutePerson: { isMuted: false } });
    expect(await travellers(ada)).toEqual(['ada', 'mallory']);
  });

  it('whom she keeps away from is listed by pages, the latest first, and is nobody else’s business', async () => {
    for (const [index, handle] of ['kim', 'lou', 'pat', 'ray', 'sam'].entries()) {
      const other = await aPerson(house, handle);
      await house.plant.database.query(`insert into block (person_id, blocked_id, at) values ($1, $2, $3)`, [
        ada.id,
        other.id,
        // Two at the same moment must not be shown twice, or not at all.
        new Date(Date.UTC(2027, 3, 5, 8, 0, Math.floor(index / 2), 250)),
      ]);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: Reply<BlocksPage> = await ada.ask<BlocksPage>(blocksPage, { after });
      const { nodes, pageInfo } = answer.data!.myBlocks;
      seen.push(...nodes.map(({ person }) => person.handle));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['sam', 'pat', 'ray', 'kim', 'lou']);
    expect((await mallory.ask(hers)).data).toEqual({ myBlocks: { nodes: [] }, myMutes: { nodes: [] } });
    const foreign = Buffer.from('blocks 2027-04-05T08:00:00Z nobody').toString('base64url');
    const { errors } = await ada.ask(`{ myBlocks(after: "${foreign}") { nodes { at } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'cursor_foreign' });
  });

  it('neither a stranger nor a program that may only read keeps anybody away', async () => {
    const program = house.client({ token: await tokenOf(house, ada, ['read']) });
    for (const each of ['blockPerson', 'unblockPerson', 'mutePerson', 'unmutePerson'] as const) {
      const codes = [await wish(house.client(), each, 'mallory'), await wish(program, each, 'mallory')].map(
        ({ errors }) => errors?.[0]?.extensions['code'],
      );
      expect([each, ...codes]).toEqual([each, 'not_signed_in', 'scope_missing']);
    }
    expect((await program.ask(hers)).data).toEqual({ myBlocks: { nodes: [] }, myMutes: { nodes: [] } });
  });

  it('the forms of the site do what the API does, and lead back', async () => {
    const post = async (form: Record<string, string>) => {
      const answer = await ada.post('/settings/privacy', form);
      return [answer.status, answer.headers.get('location')];
    };
    expect(await post({ do: 'block', handle: 'mallory', back: '/people/mallory#more' })).toEqual([
      303,
      '/people/mallory#more',
    ]);
    expect(await post({ do: 'mute', handle: 'mallory', back: '//evil.example' })).toEqual([303, '/']);
    const page = await (await ada.get('/settings/privacy')).text();
    expect(page.match(/href="\/people\/mallory"/g)).toHaveLength(2);
    expect(await post({ do: 'unblock', handle: 'mallory' })).toEqual([
      303,
      '/settings/privacy?saved=blocks#blocks-title',
    ]);
    const refused = await ada.post('/settings/privacy', { do: 'block', handle: 'ada' });
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('Nobody can block herself.'),
    ]);
    expect((await ada.post('/settings/privacy', { do: 'anything' })).status).toBe(404);
    expect(await post({ do: 'save-parts', 'part-HOME': 'PEOPLE', 'part-STORY': 'rubbish' })).toEqual([
      303,
      '/settings/privacy?saved=parts#parts-title',
    ]);
    const { data } = await ada.ask<{ myPrivacy: { parts: object[] } }>(
      '{ myPrivacy { parts { part audience } } }',
    );
    expect(data!.myPrivacy.parts).toEqual(
      expect.arrayContaining([
        { part: 'HOME', audience: 'PEOPLE' },
        { part: 'STORY', audience: 'EVERYONE' },
      ]),
    );
  });
});
