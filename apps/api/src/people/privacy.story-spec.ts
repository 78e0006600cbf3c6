import {
  openTestHouse,
  type Client,
  type Reply,
  type TestHouse,
} from '../../../walz/src/testing/open-test-house.js';
import { aPerson, onDuty, tokenOf, type TestPerson } from '../../../walz/src/testing/people.js';

const parts = `query ($handle: String!) {
  person(handle: $handle) { email place { name } skills { skill { slug } } trips { slug } }
}`;
const show = `mutation ($input: ChangePrivacyInput!) {
  changePrivacy(input: $input) { privacy { isUnlisted parts { part audience } } }
}`;

const circles = ['EVERYONE', 'PEOPLE', 'NOBODY'] as const;
const shownParts = ['EMAIL', 'HOME', 'SKILLS', 'TRIPS'] as const;
const seenBy = {
  'a stranger': ['EVERYONE'],
  'somebody with an account': ['EVERYONE', 'PEOPLE'],
  'a program of somebody': ['EVERYONE', 'PEOPLE'],
  'she herself': ['EVERYONE', 'PEOPLE', 'NOBODY'],
  'a moderator': ['EVERYONE', 'PEOPLE', 'NOBODY'],
  'an admin': ['EVERYONE', 'PEOPLE', 'NOBODY'],
} as const;

const tripsPage = `query ($first: Int!, $after: String) {
  trips(first: $first, after: $after) { nodes { slug } pageInfo { endCursor hasNextPage } }
}`;

interface TripsPage {
  readonly trips: {
    readonly nodes: readonly { slug: string }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

interface Parts {
  readonly email: string | null;
  readonly place: object | null;
  readonly skills: readonly object[];
  readonly trips: readonly object[];
}

describe('who sees what of a person', () => {
  let house: TestHouse;
  let ada: TestPerson;
  const viewers = new Map<string, Client>();
  beforeAll(async () => {
    house = await openTestHouse();
    ada = await aPerson(house, 'ada');
    const bob = await aPerson(house, 'bob');
    await settle(ada);
    viewers
      .set('a stranger', house.client())
      .set('somebody with an account', bob)
      .set('a program of somebody', house.client({ token: await tokenOf(house, bob, ['read']) }))
      .set('she herself', ada)
      .set('a moderator', await onDuty(house, 'max', 'moderator'))
      .set('an admin', await onDuty(house, 'eva', 'admin'));
  });
  afterAll(() => house.close());

  /** A home, a skill, a trip that is under way, and an address that is proved to be hers. */
  async function settle({ id, ask }: TestPerson): Promise<void> {
    const sql = (text: string) => house.plant.database.query(text, [id]);
    await sql('update login set verified_at = now() where person_id = $1');
    await sql(`update person set place_id = (select min(id) from place) where id = $1`);
    await sql(`insert into trip (person_id, slug, title, first_monday, last_monday)
      select id, 'trip-of-' || handle, 'The long way round', '2027-04-05', '2027-05-03' from person where id = $1`);
    await ask(`mutation { setSkill(input: { skill: "go", stance: LEARN }) { person { id } } }`);
  }

  const choose = (person: Client, input: Record<string, unknown>) => person.ask(show, { input });
  const look = async (viewer: Client): Promise<Parts> =>
    (await viewer.ask<{ person: Parts }>(parts, { handle: 'ada' })).data!.person;
  const shown = ({ email, place, skills, trips }: Parts) => ({
    EMAIL: email !== null,
    HOME: place !== null,
    SKILLS: skills.length > 0,
    TRIPS: trips.length > 0,
  });

  it('is, before she has chosen anything, all but her address', async () => {
    expect(shown(await look(viewers.get('a stranger')!))).toEqual({
      EMAIL: false,
      HOME: true,
      SKILLS: true,
      TRIPS: true,
    });
  });

  it.each(circles.flatMap(circle => shownParts.map(part => [part, circle] as const)))(
    '%s, shown to %s, is seen by whom it is shown to, and nothing else changes',
    async (part, circle) => {
      const others = shownParts.filter(each => each !== part);
      await choose(ada, {
        parts: [{ part, audience: circle }, ...others.map(other => ({ part: other, audience: 'EVERYONE' }))],
      });
      for (const [name, circlesSeen] of Object.entries(seenBy)) {
        // Where mail reaches her is no matter of moderation.
        const isKept = part === 'EMAIL' && circle === 'NOBODY' && name === 'a moderator';
        const isSeen = (circlesSeen as readonly string[]).includes(circle) && !isKept;
        const all = { EMAIL: true, HOME: true, SKILLS: true, TRIPS: true };
        expect([name, shown(await look(viewers.get(name)!))]).toEqual([name, { ...all, [part]: isSeen }]);
        const listed = await slugsSeenBy(viewers.get(name)!);
        expect([name, listed.includes('trip-of-ada')]).toEqual([name, part !== 'TRIPS' || isSeen]);
        // A page looks at no token.
        if (name === 'a program of somebody') continue;
        const page = await (await viewers.get(name)!.get('/')).text();
        expect([name, page.includes('The long way round')]).toEqual([name, part !== 'TRIPS' || isSeen]);
      }
    },
  );

  async function slugsSeenBy(viewer: Client, first = 50): Promise<string[]> {
    const slugs: string[] = [];
    let after: string | null = null;
    for (;;) {
      const answer: Reply<TripsPage> = await viewer.ask<TripsPage>(tripsPage, { first, after });
      const { nodes, pageInfo } = answer.data!.trips;
      slugs.push(...nodes.map(({ slug }) => slug));
      if (!pageInfo.hasNextPage) return slugs;
      expect(nodes).toHaveLength(first);
      after = pageInfo.endCursor;
    }
  }

  it('an address that nobody has confirmed is shown to nobody, whatever she chose', async () => {
    const eve = await aPerson(house, 'eve');
    await choose(eve, { parts: [{ part: 'EMAIL', audience: 'EVERYONE' }] });
    for (const viewer of [eve, ...viewers.values()]) {
      const { data } = await viewer.ask(parts, { handle: 'eve' });
      expect(data).toMatchObject({ person: { email: null } });
    }
  });

  it('pages of trips are full and complete for whoever sees only some of them', async () => {
    for (let number = 0; number < 9; number++) {
      const person = await aPerson(house, `walker-${'abcdefghk'[number]}`);
      await settle(person);
      const audience = circles[number % 3];
      await choose(person, { parts: [{ part: 'TRIPS', audience }] });
    }
    const ofWalkers = async (viewer: Client) =>
      (await slugsSeenBy(viewer, 2)).filter(slug => slug.includes('walker')).toSorted();
    const slugs = (letters: string) => [...letters].map(letter => `trip-of-walker-${letter}`);
    expect(await ofWalkers(viewers.get('a stranger')!)).toEqual(slugs('adg'));
    expect(await ofWalkers(viewers.get('somebody with an account')!)).toEqual(slugs('abdegh'));
    expect(await ofWalkers(viewers.get('a moderator')!)).toEqual(slugs('abcdefghk'));
  });

  it('the kept home page is right at the very next request, on every process', async () => {
    const other = await openTestHouse({ databaseUrl: house.databaseUrl, role: 'web' });
    try {
      for (const audience of ['NOBODY', 'EVERYONE', 'PEOPLE', 'EVERYONE'] as const) {
        await choose(ada, { parts: [{ part: 'TRIPS', audience }] });
        for (const each of [house, other]) {
          const page = await (await fetch(each.url)).text();
          expect([audience, page.includes('/people/ada"')]).toEqual([audience, audience === 'EVERYONE']);
        }
      }
    } finally {
      await other.close();
    }
  });

  it('what everyone sees of her whatever she chose is no more than the page of settings says', async () => {
    const hal = await aPerson(house, 'hal');
    await hal.ask('mutation { changeProfile(input: { role: TESTER }) { person { id } } }');
    await hal.ask('mutation { changePractices(input: { add: ["scrum"] }) { person { id } } }');
    const before = await house.client().ask('{ person(handle: "hal") { practices { slug } } }');
    expect(before.data).toEqual({ person: { practices: [{ slug: 'scrum' }] } });
    const all = ['EMAIL', 'TRIPS', 'READING', 'STORY', 'PHOTO', 'LINKS', 'LANGUAGES', 'SKILLS', 'HOME'];
    await choose(hal, { parts: all.map(part => ({ part, audience: 'NOBODY' })) });
    const { data } = await house
      .client()
      .ask('{ person(handle: "hal") { name handle role practices { slug } skills { level } story } }');
    const person = { name: 'Hal', handle: 'hal', role: 'TESTER', practices: [], skills: [], story: null };
    expect(data).toEqual({ person });
    const settings = await (await hal.get('/settings/privacy')).text();
    expect(settings).toContain('Your name, your handle, what you do and since when you are here');
    expect(settings).toContain('Whoever sees your skills sees your ways of working too.');
  });

  it('what she chose is told to her whole, and what she leaves out stays', async () => {
    const fay = await aPerson(house, 'fay');
    await choose(fay, { parts: [{ part: 'LINKS', audience: 'PEOPLE' }] });
    await choose(fay, { isUnlisted: true });
    const { data } = await choose(fay, { parts: [{ part: 'PHOTO', audience: 'NOBODY' }] });
    const privacy = {
      isUnlisted: true,
      parts: [
        ['EMAIL', 'NOBODY'],
        ['TRIPS', 'EVERYONE'],
        ['READING', 'NOBODY'],
        ['STORY', 'EVERYONE'],
        ['PHOTO', 'NOBODY'],
        ['LINKS', 'PEOPLE'],
        ['LANGUAGES', 'EVERYONE'],
        ['SKILLS', 'EVERYONE'],
        ['HOME', 'EVERYONE'],
      ].map(([part, audience]) => ({ part, audience })),
    };
    expect(data).toEqual({ changePrivacy: { privacy } });
    expect((await fay.ask('{ myPrivacy { isUnlisted parts { part audience } } }')).data).toEqual({
      myPrivacy: privacy,
    });
  });

  it('the chronicle tells that something changed, once, and not what', async () => {
    const gil = await aPerson(house, 'gil');
    for (const audience of ['NOBODY', 'NOBODY', 'EVERYONE'])
      await choose(gil, { parts: [{ part: 'HOME', audience }] });
    const told = await house.plant.database.query(
      `select what, facts from chronicle where subject_id = $1 and what <> 'signed_up' order by id`,
      [gil.id],
    );
    expect(told).toEqual([
      { what: 'privacy_changed', facts: {} },
      { what: 'privacy_changed', facts: {} },
    ]);
  });

  it('no program changes what she shows', async () => {
    const program = house.client({ token: await tokenOf(house, ada, ['read', 'write']) });
    const { errors } = await choose(program, { isUnlisted: true });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'not_in_person' });
  });

  it('she sees her page with other eyes, and nobody else can', async () => {
    await choose(ada, {
      parts: [
        { part: 'HOME', audience: 'PEOPLE' },
        { part: 'SKILLS', audience: 'NOBODY' },
      ],
    });
    const place = (await look(ada)).place as { name: string };
    const page = async (viewer: Client, as: string) => {
      const text = await (await viewer.get(`/people/ada?as=${as}`)).text();
      return {
        home: text.includes(place.name),
        skills: text.includes('>Go<'),
        note: text.includes('This is your page as'),
      };
    };
    expect(await page(ada, 'stranger')).toEqual({ home: false, skills: false, note: true });
    expect(await page(ada, 'person')).toEqual({ home: true, skills: false, note: true });
    expect(await page(ada, 'walz')).toEqual({ home: true, skills: true, note: false });
    const bob = viewers.get('somebody with an account')!;
    expect(await page(bob, 'stranger')).toEqual({ home: true, skills: false, note: false });
    expect(await page(house.client(), 'person')).toEqual({ home: false, skills: false, note: false });
    await choose(ada, { parts: shownParts.map(part => ({ part, audience: 'EVERYONE' })) });
  });

  it('search engines are asked to leave out whom they shall leave out, and nobody else', async () => {
    const marks = async () => {
      const page = await house.client().get('/people/ada');
      return [
        page.headers.get('x-robots-tag'),
        (await page.text()).includes('<meta name="robots" content="noindex"'),
      ];
    };
    expect(await marks()).toEqual([null, false]);
    await choose(ada, { isUnlisted: true });
    expect(await marks()).toEqual(['noindex', true]);
    await choose(ada, { isUnlisted: false });
    expect(await marks()).toEqual([null, false]);
  });

  it('robots.txt lets everybody in to what is for everybody', async () => {
    const answer = await house.client().get('/robots.txt');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    const rules = await answer.text();
    const closed = [...rules.matchAll(/^Disallow: (.+)$/gm)].map(([, path]) => path!);
    const isOpen = (path: string) => !closed.some(each => path.startsWith(each));
    expect(
      ['/', '/people/ada', '/people/ada.ics', '/trips/a.ics', '/writeups/feed.atom', '/sign-in'].filter(
        isOpen,
      ),
    ).toHaveLength(6);
    expect(['/settings/privacy', '/admin/people', '/graphql', '/sign-in?back=/x'].filter(isOpen)).toEqual([]);
    expect(rules).not.toContain('people');
  });
});
