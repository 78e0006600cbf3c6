import {
  jpegOfAPhone,
  pngBomb,
  secretOfCamera,
} from '../../../../libs/platform/src/pictures/testing/pictures.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import sharp from 'sharp';

describe('a photo', () => {
  let house: TestHouse;
  let ada: TestPerson;
  let phone: Buffer;
  beforeAll(async () => {
    house = await openTestHouse();
    ada = await aPerson(house, 'ada');
    phone = await jpegOfAPhone();
  });
  afterAll(() => house.close());

  interface Sent {
    readonly type?: string;
    readonly headers?: Record<string, string>;
  }

  async function send(
    person: TestPerson | undefined,
    bytes: Buffer,
    { type = 'image/jpeg', headers }: Sent = {},
  ) {
    const answer = await fetch(`${house.url}/uploads`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': type, ...(person && { cookie: person.cookie() }), ...headers },
      body: new Uint8Array(bytes),
    });
    const said = (await answer.json()) as {
      upload?: string;
      errors?: { extensions: Record<string, unknown> }[];
    };
    return { status: answer.status, upload: said.upload ?? '', code: said.errors?.[0]?.extensions['code'] };
  }

  const wear = (person: TestPerson, upload: string) =>
    person.ask('mutation ($input: SetPhotoInput!) { setPhoto(input: $input) { person { handle } } }', {
      input: { upload },
    });
  const photoOf = async (handle: string) => {
    const query = `{ person(handle: "${handle}") { photo { small medium large } } }`;
    const { data } = await house
      .client()
      .ask<{ person: { photo: Record<'small' | 'medium' | 'large', string> | null } }>(query);
    return data!.person.photo;
  };
  const statusOf = async (path: string, client = house.client()) => (await client.get(path)).status;

  it('is uploaded, put on, and shown in three sizes without what the camera knew', async () => {
    const { status, upload } = await send(ada, phone);
    expect([status, upload]).toEqual([201, expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(await photoOf('ada')).toBeNull();
    expect((await wear(ada, upload)).errors).toBeUndefined();
    const photo = (await photoOf('ada'))!;
    for (const [size, edge] of [
      ['small', 96],
      ['medium', 192],
      ['large', 384],
    ] as const) {
      const answer = await house.client().get(photo[size]);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('image/webp');
      expect(answer.headers.get('cache-control')).toBe('private, no-cache');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.includes(secretOfCamera)).toBe(false);
      const { width, height, exif } = await sharp(bytes).metadata();
      expect([width, height, exif]).toEqual([edge, edge, undefined]);
    }
  });

  it('that is replaced or taken off is gone at once', async () => {
    const before = (await photoOf('ada'))!;
    await wear(ada, (await send(ada, phone)).upload);
    const after = (await photoOf('ada'))!;
    expect([await statusOf(before.large), await statusOf(after.large)]).toEqual([404, 200]);
    const drop = 'mutation { dropPhoto { person { handle } } }';
    await ada.ask(drop);
    expect((await ada.ask(drop)).errors).toBeUndefined();
    expect([await photoOf('ada'), await statusOf(after.large)]).toEqual([null, 404]);
    expect(await house.plant.database.query('select from photo')).toHaveLength(0);
  });

  it('is seen by nobody before it is put on, nor by whoever does not see its person', async () => {
    const { upload } = await send(ada, phone);
    expect(await statusOf(`/photos/${upload}-small.webp`, ada)).toBe(404);
    await wear(ada, upload);
    const { database } = house.plant;
    const mallory = await aPerson(house, 'mallory');
    const path = `/photos/${upload}-small.webp`;
    await database.query(`insert into block (person_id, blocked_id, at) values ($1, $2, now())`, [
      ada.id,
      mallory.id,
    ]);
    expect([await statusOf(path), await statusOf(path, mallory)]).toEqual([200, 404]);
    await database.query('update person set hidden_at = now() where id = $1', [ada.id]);
    expect([await statusOf(path), await statusOf(path, ada)]).toEqual([404, 200]);
    await database.query('update person set hidden_at = null where id = $1', [ada.id]);
  });

  it('is seen by whom she shows it to, from that moment on, also by whoever has it already', async () => {
    const path = (await photoOf('ada'))!.small;
    const ned = await aPerson(house, 'ned');
    const etag = (await ned.get(path)).headers.get('etag')!;
    const again = async () => {
      const headers = { cookie: ned.cookie(), 'if-none-match': etag };
      return (await fetch(`${house.url}${path}`, { headers })).status;
    };
    expect([await statusOf(path), await again()]).toEqual([200, 304]);
    const show = (audience: string) =>
      ada.ask(
        `mutation { changePrivacy(input: { parts: [{ part: PHOTO, audience: ${audience} }] }) { privacy { isUnlisted } } }`,
      );
    await show('PEOPLE');
    expect([await statusOf(path), await statusOf(path, ned), await again()]).toEqual([404, 200, 304]);
    await show('NOBODY');
    expect([await statusOf(path), await statusOf(path, ned), await again()]).toEqual([404, 404, 404]);
    expect(await statusOf(path, ada)).toBe(200);
    await show('EVERYONE');
  });

  it('belongs to whoever uploaded it', async () => {
    const grace = await aPerson(house, 'grace');
    const { upload } = await send(ada, phone);
    for (const [person, key] of [
      [grace, upload],
      [ada, 'x'],
      [ada, '0'.repeat(32)],
    ] as const) {
      const { errors } = await wear(person, key);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'upload_unknown', field: 'upload' });
    }
    expect((await wear(ada, upload)).errors).toBeUndefined();
  });

  it('two at once leave one', async () => {
    const uploads = await Promise.all([send(ada, phone), send(ada, phone)]);
    const answers = await Promise.all(uploads.map(({ upload }) => wear(ada, upload)));
    expect(answers.some(({ errors }) => errors === undefined)).toBe(true);
    const worn = await house.plant.database.query('select from photo where is_worn');
    expect(worn).toHaveLength(1);
  });

  it('is none if it is something else, whatever it is called', async () => {
    const eve = await aPerson(house, 'eve');
    const tried: [Buffer, string, string, number][] = [
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/jpeg', 'file_type_unknown', 422],
      [Buffer.from('<!doctype html><script>alert(1)</script>'), 'image/png', 'file_type_unknown', 422],
      [Buffer.alloc(0), 'image/png', 'file_type_unknown', 422],
      [phone.subarray(0, 900), 'image/jpeg', 'image_unreadable', 422],
      [pngBomb(), 'image/png', 'image_too_large', 422],
      [Buffer.alloc(10 * 1024 * 1024 + 1), 'image/png', 'file_too_large', 422],
      [phone, 'text/html', 'BAD_REQUEST', 415],
      [phone, 'application/octet-stream', 'BAD_REQUEST', 415],
    ];
    for (const [bytes, type, code, status] of tried) {
      expect(await send(eve, bytes, { type })).toEqual({ upload: '', code, status });
    }
    const bare = await fetch(`${house.url}/uploads`, { method: 'POST', headers: { cookie: eve.cookie() } });
    expect(bare.status).toBe(422);
    // What is only called something else is what it is.
    expect((await send(eve, phone, { type: 'image/gif' })).status).toBe(201);
  });

  it('is taken from nobody who is not signed in, from no other site, and not without end', async () => {
    expect(await send(undefined, phone)).toMatchObject({ status: 401, code: 'not_signed_in' });
    const elsewhere = await send(ada, phone, { headers: { origin: 'https://evil.example' } });
    expect(elsewhere).toMatchObject({ status: 403, code: 'origin_foreign' });
    const wrong = await send(undefined, phone, { headers: { authorization: 'Bearer walz_wrong' } });
    expect(wrong).toMatchObject({ status: 401, code: 'token_unknown' });
    const lin = await aPerson(house, 'lin');
    const codes = [];
    for (let tries = 0; tries < 13; tries++) codes.push((await send(lin, phone.subarray(0, 99))).status);
    expect(codes).toEqual([...Array.from({ length: 12 }, () => 422), 429]);
  });

  it('that nobody put on is swept after an hour', async () => {
    await send(ada, phone);
    const count = async () =>
      (await house.plant.database.query<unknown[]>('select from photo where not is_worn')).length;
    const before = await count();
    expect(before).toBeGreaterThan(0);
    const { handlers } = await import('../../../worker/src/handlers.js');
    const { clock, database, log } = house.plant;
    const sweep = () => handlers.sweep_uploads({}, { clock, database, log } as never);
    await sweep();
    expect(await count()).toBe(before);
    house.moveClock('2027-04-05T09:00:01Z');
    await sweep();
    expect(await count()).toBe(0);
    expect(await photoOf('ada')).not.toBeNull();
  });

  it.each([
    'x',
    '../x',
    `${'0'.repeat(32)}-huge.webp`,
    `${'0'.repeat(32)}.webp`,
    `${'0'.repeat(32)}-small.jpg`,
  ])('is not found at /photos/%s', async file =>
    expect(await statusOf(`/photos/${encodeURIComponent(file)}`)).toBe(404),
  );
});
