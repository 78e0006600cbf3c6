import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { aDraft, aHost, anOpenOffer, wholeOffer, type TestHost } from '../testing/offers.js';

const whole = `query ($slug: String!) { offer(slug: $slug) {
  slug title workHtml state isOnSite isRemote stayLeast stayMost lodging lodgingRulesHtml travelPaid pay stipendAmount
  stipendCurrency publication roles experience myRole openWeeks askedAt
  company { name } site { id } place { name } contact { handle }
  weeks { week seats free } uses { level skill { slug } } seeks { level skill { slug } } teaches { level skill { slug } }
  practices { slug } languages { fluency language { code } } pictures { alt small } } }`;
const change = 'mutation ($input: ChangeOfferInput!) { changeOffer(input: $input) { offer { title } } }';
const weeks = 'mutation ($input: SetOfferWeeksInput!) { setOfferWeeks(input: $input) { offer { title } } }';
const doing = (act: string) =>
  `mutation ($offer: ID!) { ${act}(input: { offer: $offer }) { offer { id slug state } } }`;

describe('an offer', () => {
  let house: TestHouse;
  let host: TestHost;
  let guest: TestPerson;
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    [host, guest] = [await aHost(house, 'hanna'), await aPerson(house, 'gerda')];
  });
  afterAll(() => house.close());

  const seenBy = async (asker: Pick<TestPerson, 'ask'>, slug: string) =>
    (await asker.ask<{ offer: Record<string, unknown> | null }>(whole, { slug })).data!.offer;
  const refused = async (query: string, variables: Record<string, unknown>, person: TestPerson = host) => {
    const { errors } = await person.ask(query, variables);
    const first = errors?.[0]?.extensions as
      { code: string; field?: string; others?: (typeof first)[] } | undefined;
    return [first, ...(first?.others ?? [])].map(each =>
      each ? `${each.field ?? ''}: ${each.code}` : 'done',
    );
  };

  it('begins as a draft, which is there for the company and for nobody else', async () => {
    const { slug } = await aDraft(host);
    expect(slug).toBe('a-week-of-elixir');
    expect(await seenBy(host, slug)).toMatchObject({
      state: 'DRAFT',
      title: 'A week of Elixir',
      workHtml: '<p>Our <strong>booking</strong> engine.</p>',
      company: { name: 'Works of hanna' },
      place: { name: 'Hamburg' },
      contact: { handle: 'hanna' },
      myRole: 'ADMIN',
      teaches: [{ level: 3, skill: { slug: 'elixir' } }],
      seeks: [{ level: 1, skill: { slug: 'postgresql' } }],
      uses: [{ level: null, skill: { slug: 'phoenix' } }],
      practices: [{ slug: 'mob-programming' }],
      languages: [{ fluency: 'NATIVE', language: { code: 'de' } }],
      weeks: [],
    });
    expect(await seenBy(guest, slug)).toBeNull();
    expect(await seenBy(house.client(), slug)).toBeNull();
    const again = await aDraft(host);
    expect(again.slug).toBe('a-week-of-elixir-2');
  });

  it('says everything that is missing at once, before it opens', async () => {
    const bare = { setSkills: [], setLanguages: [], place: { isOnSite: true, isRemote: false } };
    const { id } = await aDraft(host, { title: 'Bare', ...bare });
    expect(await refused(doing('openOffer'), { offer: id })).toEqual([
      'site: offer_needs_a_site',
      'skill: offer_needs_skills',
      'language: offer_needs_a_language',
      'weeks: offer_needs_weeks',
    ]);
    const place = { isOnSite: false, isRemote: true };
    const setLanguages = [{ language: 'en', fluency: 'WORK' }];
    await host.ask(change, { input: { offer: id, place, setLanguages } });
    expect(await refused(doing('openOffer'), { offer: id })).toEqual([
      'skill: offer_needs_skills',
      'weeks: offer_needs_weeks',
    ]);
  });

  it('opens, pauses, opens again and is closed for good; what is paused can be looked at', async () => {
    const { id, slug } = await anOpenOffer(host, { title: 'Comes and goes' });
    const listed = async () => {
      const asked = `query ($slug: String!) { company(slug: $slug) { offers { slug } } }`;
      const { data } = await guest.ask<{ company: { offers: { slug: string }[] } }>(asked, {
        slug: host.companySlug,
      });
      return data!.company.offers.some(offer => offer.slug === slug);
    };
    expect([await listed(), (await seenBy(guest, slug))?.['state']]).toEqual([true, 'OPEN']);
    expect(await refused(doing('openOffer'), { offer: id })).toEqual([': offer_cannot_go_there']);
    await host.ask(doing('pauseOffer'), { offer: id });
    expect([await listed(), (await seenBy(guest, slug))?.['state']]).toEqual([false, 'PAUSED']);
    await host.ask(doing('openOffer'), { offer: id });
    expect(await listed()).toBe(true);
    await host.ask(doing('closeOffer'), { offer: id });
    expect([await listed(), (await seenBy(guest, slug))?.['state']]).toEqual([false, 'CLOSED']);
    expect(await refused(change, { input: { offer: id, title: 'Back' } })).toEqual([': offer_is_closed']);
    expect(await refused(weeks, { input: { offer: id, weeks: '2027-W30' } })).toEqual([': offer_is_closed']);
    expect(await refused(doing('openOffer'), { offer: id })).toEqual([': offer_cannot_go_there']);
  });

  it('is found by what it says now, and by nothing once it is not open', async () => {
    const { id } = await anOpenOffer(host, { title: 'Found' });
    const found = async () => {
      const sql = `select match.* from offer_match match join offer on offer.id = match.offer_id where title = 'Found'`;
      return (await house.plant.database.query<unknown[]>(sql)).length;
    };
    expect(await found()).toBe(1);
    await host.ask(doing('pauseOffer'), { offer: id });
    expect(await found()).toBe(0);
    await host.ask(doing('openOffer'), { offer: id });
    expect(await found()).toBe(1);
    await host.ask(weeks, { input: { offer: id, weeks: '' } });
    expect(await found()).toBe(0);
  });

  it('stays whole while it is open: what guests need to know cannot be taken out of it', async () => {
    const { id } = await anOpenOffer(host, { title: 'Whole' });
    expect(await refused(change, { input: { offer: id, dropLanguages: ['de'] } })).toEqual([
      'language: offer_needs_a_language',
    ]);
    const place = { isOnSite: true, isRemote: false, site: null };
    expect(await refused(change, { input: { offer: id, place } })).toEqual(['site: offer_needs_a_site']);
    expect((await seenBy(guest, 'whole'))?.['languages']).toHaveLength(1);
  });

  it('is changed in part: what is not given stays as it is', async () => {
    const { id, slug } = await anOpenOffer(host, { title: 'Changes' });
    const input = {
      offer: id,
      title: 'Changed',
      stay: { least: 1, most: 3 },
      lodging: 'ROOM',
      lodgingRules: 'A *cat* lives here.',
      travelPaid: 200,
      pay: { kind: 'STIPEND', amount: 300, currency: 'eur' },
      publication: 'NAMED',
      roles: ['TESTER', 'DEVELOPER', 'TESTER'],
      experience: 'SOME',
      setSkills: [{ skill: 'elixir', way: 'TEACH', level: 1 }],
      dropSkills: [{ skill: 'phoenix', way: 'USE' }],
    };
    expect(await refused(change, { input })).toEqual(['done']);
    expect(await seenBy(guest, slug)).toMatchObject({
      slug: 'changes',
      title: 'Changed',
      stayMost: 3,
      lodging: 'ROOM',
      lodgingRulesHtml: '<p>A <em>cat</em> lives here.</p>',
      travelPaid: 200,
      pay: 'STIPEND',
      stipendAmount: 300,
      stipendCurrency: 'EUR',
      roles: ['TESTER', 'DEVELOPER'],
      teaches: [{ level: 1 }],
      uses: [],
      seeks: [{ level: 1 }],
      myRole: null,
      askedAt: null,
    });
  });

  it('refuses what makes no sense, all of it at once, and keeps nothing of it', async () => {
    const { id, slug } = await anOpenOffer(host, { title: 'Stubborn' });
    const long = 'x'.repeat(99_000);
    const input = {
      offer: id,
      title: '\u202E \u200B',
      work: long,
      place: { isOnSite: false, isRemote: false },
      stay: { least: 3, most: 2 },
      lodgingRules: long,
      travelPaid: -1,
      pay: { kind: 'STIPEND', amount: 0, currency: 'gold' },
      setSkills: [{ skill: 'elixir', way: 'USE', level: 2 }],
      setLanguages: [{ language: 'xx', fluency: 'WORK' }],
    };
    expect(await refused(change, { input })).toEqual([
      'title: offer_title_empty',
      'work: too_long',
      'place: offer_is_nowhere',
      'stayMost: stay_out_of_range',
      'lodgingRules: too_long',
      'travelPaid: travel_paid_out_of_range',
      'stipendAmount: stipend_out_of_range',
      'stipendCurrency: currency_unknown',
      'level: only_what_is_used_has_no_level',
      'language: spoken_language_unknown',
    ]);
    const typo = { offer: id, setSkills: [{ skill: 'elixr', way: 'USE' }] };
    expect(await refused(change, { input: typo })).toEqual(['skill: skill_unknown']);
    const notOne = { offer: id, addPractices: ['elixir'] };
    expect(await refused(change, { input: notOne })).toEqual(['practice: not_a_practice']);
    expect(await refused(change, { input: { offer: id, contact: 'gerda' } })).toEqual([
      'contact: contact_unknown',
    ]);
    expect(await seenBy(guest, slug)).toMatchObject({
      title: 'Stubborn',
      stayMost: 1,
      uses: [{ level: null }],
    });
    const odd = `<script>alert(1)</script> 🦫 \u05D0\u05D1`;
    await host.ask(change, { input: { offer: id, title: odd, work: odd } });
    const shown = await seenBy(guest, slug);
    expect(shown).toMatchObject({ title: odd });
    expect(shown?.['workHtml']).not.toContain('<script');
  });

  it('has weeks with seats, in the notation of weeks, at most sixty ahead', async () => {
    const { id, slug } = await aDraft(host, { title: 'Weekly' });
    const set = (rest: Record<string, unknown>) => refused(weeks, { input: { offer: id, ...rest } });
    expect(await set({ weeks: '2027-W14..2027-W18/2', seats: 2, exceptions: '2027-W16: 1' })).toEqual([
      'done',
    ]);
    expect((await seenBy(host, slug))?.['weeks']).toEqual([
      { week: '2027-W14', seats: 2, free: 2 },
      { week: '2027-W16', seats: 1, free: 1 },
      { week: '2027-W18', seats: 2, free: 2 },
    ]);
    expect(await set({ weeks: '2027-W13' })).toEqual(['weeks: week_past']);
    expect(await set({ weeks: '2028-W30' })).toEqual(['weeks: week_too_far']);
    expect(await set({ weeks: '2027-W53', seats: 0, exceptions: 'many' })).toEqual([
      'weeks: week_does_not_exist',
      'seats: seats_out_of_range',
      'exceptions: seats_malformed',
    ]);
    expect(await set({ weeks: '2027-W20..2027-W18' })).toEqual(['weeks: weeks_reversed']);
    expect(await set({ weeks: '2027-W20..2050-W18' })).toEqual(['weeks: too_many_weeks']);
    house.moveClock('2027-04-19T08:00:00Z');
    expect((await seenBy(host, slug))?.['openWeeks']).toEqual(['2027-W16', '2027-W18']);
    expect(await set({ weeks: '2027-W20' })).toEqual(['done']);
    const [{ all } = { all: '' }] = await house.plant.database.query<{ all: string }[]>(
      `select string_agg(monday::text, ' ' order by monday) as all from offer_week join offer on id = offer_id where slug = $1`,
      [slug],
    );
    // What is over stays as it was.
    expect(all).toBe('2027-04-05 2027-05-17');
    house.moveClock('2027-04-05T08:00:00Z');
  });

  it('is copied as a draft with everything but weeks that are over', async () => {
    const { id } = await anOpenOffer(host, { title: 'Original' });
    house.moveClock('2027-04-26T08:00:00Z');
    const { data } = await host.ask<{ copyOffer: { offer: { slug: string } } }>(doing('copyOffer'), {
      offer: id,
    });
    const { slug } = data!.copyOffer.offer;
    expect(slug).toBe('original-2');
    expect(await seenBy(guest, slug)).toBeNull();
    const copy = await seenBy(host, slug);
    const original = await seenBy(host, 'original');
    expect(copy).toEqual({ ...original, slug, state: 'DRAFT' });
    expect(copy?.['openWeeks']).toEqual(['2027-W17', '2027-W18', '2027-W19', '2027-W20']);
    const [{ count } = { count: '' }] = await house.plant.database.query<{ count: string }[]>(
      `select count(*) from offer_week join offer on id = offer_id where slug = $1`,
      [slug],
    );
    expect(count).toBe('4');
    house.moveClock('2027-04-05T08:00:00Z');
  });

  it('is changed by nobody but those who make offers for its company', async () => {
    const { id } = await anOpenOffer(host, { title: 'Ours' });
    const rival = await aHost(house, 'rita');
    for (const act of ['openOffer', 'pauseOffer', 'closeOffer', 'copyOffer', 'confirmOffer']) {
      expect(await refused(doing(act), { offer: id }, rival)).toEqual([': not_found']);
    }
    expect(await refused(change, { input: { offer: id, title: 'Theirs' } }, rival)).toEqual([': not_found']);
    expect(await refused(weeks, { input: { offer: id, weeks: '' } }, rival)).toEqual([': not_found']);
    const draft = 'mutation ($input: DraftOfferInput!) { draftOffer(input: $input) { offer { id } } }';
    expect(await refused(draft, { input: wholeOffer(host) }, rival)).toEqual([': not_found']);
    const elsewhere = { ...wholeOffer(rival), place: { isOnSite: true, isRemote: true, site: host.siteId } };
    expect(await refused(draft, { input: elsewhere }, rival)).toEqual(['site: site_unknown']);
    const company = await house.plant.database.query<{ id: string }[]>(
      'select id from company where slug = $1',
      [host.companySlug],
    );
    await house.plant.database.query(
      `insert into member (company_id, person_id, role, since) values ($1, $2, 'legal', now())`,
      [company[0]!.id, guest.id],
    );
    expect(await refused(doing('pauseOffer'), { offer: id }, guest)).toEqual([': company_role_missing']);
    expect((await seenBy(guest, 'a-week-of-elixir'))?.['state']).toBe('DRAFT');
    await house.plant.database.query('delete from member where person_id = $1', [guest.id]);
  });

  it('names whom to ask, and is not there for somebody whom she has blocked', async () => {
    const shy = await aHost(house, 'shy');
    const { slug } = await anOpenOffer(shy, { title: 'Shy' });
    expect((await seenBy(guest, slug))?.['contact']).toEqual({ handle: 'shy' });
    await house.plant.database.query('insert into block (person_id, blocked_id, at) values ($1, $2, now())', [
      shy.id,
      guest.id,
    ]);
    expect(await seenBy(guest, slug)).toBeNull();
    expect((await seenBy(house.client(), slug))?.['contact']).toEqual({ handle: 'shy' });
  });

  it('is on the list of those who act for its company, page by page', async () => {
    const busy = await aHost(house, 'busy');
    const drafts = [];
    for (const title of ['One', 'Two', 'Three']) drafts.push((await aDraft(busy, { title })).slug);
    const list = `query ($first: Int!, $after: String) { myOffers(first: $first, after: $after) {
      nodes { slug } pageInfo { endCursor hasNextPage } } }`;
    interface Listed {
      readonly myOffers: { nodes: { slug: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }
    const first = (await busy.ask<Listed>(list, { first: 2 })).data!.myOffers;
    const rest = (await busy.ask<Listed>(list, { first: 2, after: first.pageInfo.endCursor })).data!.myOffers;
    expect([...first.nodes, ...rest.nodes].map(({ slug }) => slug)).toEqual(drafts.toReversed());
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect((await guest.ask<Listed>(list, { first: 2 })).data!.myOffers.nodes).toEqual([]);
  });
});
