import { rmSync } from 'node:fs';
import { archiveParts } from '../../worker/src/archive/parts.js';
import {
  archivesOf,
  filesIn,
  finished,
  holdTable,
  list,
  newData,
  order,
  until,
  type Archive,
} from './testing/archives.js';
import { openTestHouse, type TestHouse } from './testing/open-test-house.js';
import { aPerson, type TestPerson } from './testing/people.js';
import { withToken } from './testing/with-token.js';
import { unzip } from './testing/zip.js';

/** How many are packed when this one waits for its table. */
const partsBefore = (name: string) => archiveParts.findIndex(part => part.name === name);

describe('an archive', () => {
  let data: string;
  let house: TestHouse;
  let ada: TestPerson;
  let archive: Archive;
  let files: Map<string, string>;
  beforeAll(async () => {
    data = newData();
    house = await openTestHouse({ settings: { WALZ_DATA: data }, tellsSeason: true });
    ada = await aPerson(house, 'ada', { language: 'de' });
    await ada.ask('mutation { setSkill(input: { skill: "go", stance: CAN, level: 2 }) { person { id } } }');
    await house.plant.database.query(
      `with hers as (insert into trip (person_id, slug, title, first_monday, last_monday)
         values ($1, '../ada goes', 'Über die Alpen', '2027-04-05', '2027-04-19') returning id)
       insert into visit (trip_id, person_id, site_id, monday)
         select hers.id, $1, (select site.id from site join company on company.id = company_id
           where company.slug = 'lindwurm-labs'), '2027-04-12' from hers`,
      [ada.id],
    );
    expect((await ada.ask(order)).data).toEqual({
      orderArchive: { archive: { state: 'WAITING', doneParts: 0, allParts: 0, path: null } },
    });
    archive = await finished(ada);
    const answer = await ada.get(archive.path!);
    files = await unzip(Buffer.from(await answer.arrayBuffer()));
  });
  afterAll(async () => {
    await house.close();
    rmSync(data, { recursive: true, force: true });
  });

  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');

  const allPacked = () =>
    until(async () => {
      const [row] = await house.plant.database.query<{ count: number }[]>(
        `select count(*)::int as count from graphile_worker.jobs where task_identifier = 'pack_archive'`,
      );
      return row?.count === 0;
    });

  it('holds all that is hers, in files that people can read', () => {
    expect([...files.keys()]).toEqual([
      'profile.json',
      'about.json',
      'account.json',
      'skills.json',
      'trips.json',
      'trips/-ada-goes.ics',
      'visits.json',
      'blocks.json',
      'mutes.json',
      'privacy.json',
      'reports.json',
      'activity.json',
      'mails.json',
      'README.txt',
    ]);
    expect(read('profile.json')).toMatchObject({ handle: 'ada', joinedAt: '2027-04-05T08:00:00Z' });
    expect(read('account.json')).toMatchObject({ email: 'ada@example.org', waysIn: ['password'] });
    expect(read('skills.json')).toEqual([{ slug: 'go', name: 'Go', stance: 'can', level: 2 }]);
    const visit = { week: '2027-W15', company: 'Lindwurm Labs', place: 'München, Deutschland' };
    expect(read('trips.json')).toMatchObject([{ openWeeks: ['2027-W14', '2027-W16'], visits: [visit] }]);
    expect(read('visits.json')).toMatchObject([visit]);
    expect(files.get('trips/-ada-goes.ics')).toContain('SUMMARY:Lindwurm Labs');
    expect((read('activity.json') as { what: string }[]).map(({ what }) => what)).toEqual([
      'signed_up',
      'skill_set',
      'archive_ordered',
    ]);
    expect(files.get('profile.json')).toMatch(/^\{\n {2}"handle": "ada",\n/);
  });

  it('says in her language what is what, and names every file', () => {
    const readme = files.get('README.txt')!;
    expect(readme).toContain('erst dabei, wenn du deine Adresse bestätigt hast');
    expect(readme).toContain('auch als Kalender, die jedes Kalenderprogramm einliest');
    for (const path of files.keys()) if (path !== 'README.txt') expect(readme).toContain(`${path}\n`);
  });

  it('tells of mail to an address that she never proved no more than that there was some', () => {
    expect(read('mails.json')).toEqual([{ writtenAt: '2027-04-05T08:00:00Z', sentAt: null, state: 'kept' }]);
  });

  it('comes as a file to be kept, and is kept by nothing on the way', async () => {
    const { status, headers } = await ada.get(archive.path!);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/zip');
    expect(headers.get('content-disposition')).toBe('attachment; filename="walz-2027-04-05.zip"');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(Number(headers.get('content-length'))).toBe(archive.size);
  });

  it('is told by mail once it is ready', async () => {
    const mail = await until(async () => {
      const [found] = await house.plant.database.query<{ subject: string; text: string }[]>(
        `select subject, text from mail where kind = 'archive ready'`,
      );
      return found;
    });
    expect(mail.subject).toBe('Dein Archiv ist fertig');
    expect(mail.text).toContain('12. April 2027');
  });

  it('is for nobody else, whatever is asked for', async () => {
    const eve = await aPerson(house, 'eve');
    expect(await archivesOf(eve)).toEqual([]);
    const paths = [archive.path!, '/settings/data/archive/x.zip', archive.path!.replace('.zip', '')];
    for (const path of paths) expect([path, (await eve.get(path)).status]).toEqual([path, 404]);
    const asked = async (accept: string) =>
      fetch(house.url + archive.path!, { redirect: 'manual', headers: { accept } });
    const browser = await asked('text/html,*/*;q=0.8');
    expect([browser.status, browser.headers.get('location')?.startsWith('/sign-in')]).toEqual([303, true]);
    const program = await asked('*/*');
    expect([program.status, program.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await program.text()).not.toContain('PK');
  });

  it('can be fetched by a program with a token of hers that may read, and by no other', async () => {
    const reads = await withToken(house, ada.id, ['read']);
    expect((await reads.get(archive.path!)).status).toBe(200);
    const calendar = await withToken(house, ada.id, ['calendar']);
    expect((await calendar.get(archive.path!)).status).not.toBe(200);
    const eve = await aPerson(house, 'eve-with-a-token');
    expect((await (await withToken(house, eve.id, ['read', 'write'])).get(archive.path!)).status).toBe(404);
    const writes = await withToken(house, ada.id, ['read', 'write']);
    for (const query of [order, list]) {
      const { errors } = await writes.ask(query);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'not_in_person' });
    }
  });

  it('leaves no file behind when she is gone before it is packed', async () => {
    const joan = await aPerson(house, 'joan');
    const before = filesIn(data).toSorted();
    const lock = await holdTable(house.databaseUrl, 'person_skill');
    await joan.ask(order);
    await until(async () =>
      (await archivesOf(joan)).find(({ doneParts }) => doneParts === partsBefore('skills')),
    );
    await house.plant.database.query('delete from archive where person_id = $1', [joan.id]);
    await lock.letGo();
    await allPacked();
    expect(filesIn(data).toSorted()).toEqual(before);
  });

  it('stays as it is when a job for it comes twice', async () => {
    const before = await (await ada.get(archive.path!)).arrayBuffer();
    await house.plant.database.query(
      `select graphile_worker.add_job('pack_archive', json_build_object('archiveId', id, 'language', 'en'))
       from archive where person_id = $1`,
      [ada.id],
    );
    await allPacked();
    expect(await (await ada.get(archive.path!)).arrayBuffer()).toEqual(before);
  });

  it('is ordered one at a time, however many windows ask at once', async () => {
    const grace = await aPerson(house, 'grace');
    // Nobody works on it, so that it is under way for as long as this takes.
    const lock = await holdTable(house.databaseUrl, 'person_skill');
    const answers = await Promise.all([1, 2, 3, 4].map(() => grace.ask(order)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const codes = answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions['code']));
    expect(codes).toEqual(Array.from({ length: 3 }, () => 'archive_under_way'));
    const under = await until(async () =>
      (await archivesOf(grace)).find(({ doneParts }) => doneParts === partsBefore('skills')),
    );
    expect(under).toMatchObject({ state: 'WORKING', allParts: archiveParts.length, path: null });
    const page = await grace.get('/settings/data');
    expect(page.headers.get('refresh')).toBe('2; url=/settings/data');
    expect(await page.text()).toContain(` max="${archiveParts.length}" value="${partsBefore('skills')}"`);
    await lock.letGo();
    await finished(grace);
    expect((await grace.get('/settings/data')).headers.get('refresh')).toBeNull();
  });

  it('is not ordered again and again', async () => {
    const mary = await aPerson(house, 'mary');
    for (let number = 1; number <= 5; number++) {
      expect((await mary.ask(order)).errors).toBeUndefined();
      await until(
        async () => (await archivesOf(mary)).filter(({ state }) => state === 'DONE').length === number,
      );
    }
    expect((await mary.ask(order)).errors?.[0]?.extensions).toMatchObject({ code: 'too_many_tries' });
  });

  it('is deleted with its file after a week', async () => {
    const before = filesIn(data).length;
    house.moveClock('2027-04-12T07:59:59Z');
    expect((await ada.get(archive.path!)).status).toBe(200);
    house.moveClock('2027-04-12T08:00:00Z');
    expect((await ada.get(archive.path!)).status).toBe(404);
    expect(await archivesOf(ada)).toEqual([]);
    await house.plant.database.query(`select graphile_worker.add_job('sweep_archives')`);
    await until(() => Promise.resolve(filesIn(data).length === 0));
    expect(before).toBeGreaterThan(6);
  });
});
