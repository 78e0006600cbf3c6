import { request, type ClientRequest } from 'node:http';
import { jpegOfAPhone } from '../../../../libs/platform/src/pictures/testing/pictures.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';

const half = Buffer.alloc(2 * 1024 * 1024);

/** A picture of which only the beginning is ever sent. */
interface Stalled {
  readonly sent: ClientRequest;
  /** What is answered, or how the line went dead. */
  readonly end: Promise<number | 'cut off'>;
  isOver: boolean;
}

describe('pictures whose senders stall', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  function stall(person: TestPerson, path: string, type: string): Stalled {
    const sent = request(`${house.url}${path}`, {
      method: 'POST',
      agent: false,
      headers: {
        cookie: person.cookie(),
        'content-type': type,
        'content-length': 9_900_000,
      },
    });
    const end = new Promise<number | 'cut off'>(resolve => {
      sent.once('response', answer => resolve(answer.resume().statusCode ?? 0));
      sent.on('error', () => resolve('cut off'));
      sent.once('close', () => resolve('cut off'));
    });
    const stalled = { sent, end, isOver: false };
    void end.then(() => (stalled.isOver = true));
    sent.write(half);
    return stalled;
  }

  it.each([
    ['for a program', '/uploads', 'image/jpeg', [422, 429]],
    ['in a form', '/settings/profile', 'multipart/form-data; boundary=x', [422]],
  ] as const)(
    'are taken a few at a time, refused before they are read, and cut off: %s',
    async (_what, path, type, statuses) => {
      const [mallory, eve] = [
        await aPerson(house, `mal${type.length}`),
        await aPerson(house, `eve${type.length}`),
      ];
      const stalled = Array.from({ length: 45 }, () => stall(mallory, path, type));
      const more = Array.from({ length: 6 }, () => stall(eve, path, type));
      const all = [...stalled, ...more];
      await until(() => all.filter(({ isOver }) => isOver).length >= 51 - 12);
      const refused = all.filter(({ isOver }) => isOver);
      expect(refused).toHaveLength(51 - 12);
      const ends = new Set(await Promise.all(refused.map(({ end }) => end)));
      expect([...ends].filter(end => !(statuses as readonly unknown[]).includes(end))).toEqual([]);
      // Those who are read are not waited for, and others come before the last of them is gone.
      const began = performance.now();
      await until(() => all.filter(({ isOver }) => isOver).length >= 51 - 12 + 4, 15_000);
      expect(performance.now() - began).toBeLessThan(15_000);
      const over = all.filter(({ isOver }) => isOver).filter(each => !refused.includes(each));
      const cuts = await Promise.all(over.map(({ end }) => end));
      expect(cuts.filter(end => end !== 'cut off' && end !== 422)).toEqual([]);
      for (const { sent } of all) sent.destroy();
      const picture = new Uint8Array(await jpegOfAPhone());
      const headers = { 'content-type': 'image/jpeg', cookie: eve.cookie() };
      await new Promise(resolve => setTimeout(resolve, 200));
      const answer = await fetch(`${house.url}/uploads`, { method: 'POST', headers, body: picture });
      expect(answer.status).toBe(201);
    },
    30_000,
  );
});

async function until(isSo: () => boolean, patienceMs = 10_000): Promise<void> {
  const began = performance.now();
  while (!isSo()) {
    if (performance.now() - began > patienceMs) throw new Error('It never came about');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
