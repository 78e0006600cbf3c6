import {
  headerOf,
  openMailServer,
  type ReceivedMail,
  type TestMailServer,
} from '../../../../libs/platform/src/mail/testing/mail-server.js';
import { openTestHouse, type TestHouse, type TestWish } from './open-test-house.js';

export interface Letters {
  /** The subjects of what has come to this address so far. */
  subjectsTo(address: string): Promise<string[]>;
  /** Waits for the newest letter to this address, about this, and reads its text. */
  letterTo(address: string, subject: string | RegExp): Promise<string>;
}

export interface MailedHouse {
  readonly house: TestHouse;
  readonly server: TestMailServer;
  readonly letters: Letters;
  close(): Promise<void>;
}

/** A house whose mail goes to a server that speaks SMTP. */
export async function openMailedHouse(wish: TestWish = {}): Promise<MailedHouse> {
  const account = { user: 'walz@mail.test', password: 'open sesame' };
  const server = await openMailServer({ account });
  const house = await openTestHouse({
    ...wish,
    settings: { WALZ_SMTP_URL: server.url(), ...wish.settings },
  });
  const arrived = () =>
    Promise.resolve(
      server.received.map(mail => ({
        to: mail.to[0] ?? '',
        subject: headerOf(mail, 'subject') ?? '',
        text: textOf(mail),
      })),
    );
  return {
    house,
    server,
    letters: lettersFrom(arrived),
    close: async () => {
      await house.close();
      await server.close();
    },
  };
}

/** What lies in the outbox of a house that has no mail server. */
export function lettersInOutbox(house: TestHouse): Letters {
  return lettersFrom(() =>
    house.plant.database.query(
      'select recipient as "to", subject, text from mail where state = \'kept\' order by id',
    ),
  );
}

/** Waits until every task is done, so that what has not come by then does not come. */
export async function untilQuiet({ plant }: TestHouse): Promise<void> {
  await until(async () => {
    const jobs = await plant.database.query<unknown[]>('select 1 from graphile_worker.jobs');
    return jobs.length === 0;
  });
}

/** The path of the link in a letter, and its secret. */
export function linkIn(text: string): { path: string; secret: string } {
  const [address] = /https?:\/\/\S+secret=[\w-]+/.exec(text) ?? [];
  if (address === undefined) throw new Error(`There is no link in: ${text}`);
  const { pathname, search, searchParams } = new URL(address);
  return { path: pathname + search, secret: searchParams.get('secret') ?? '' };
}

export async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 1_000; tries++) {
    const found = await look();
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error('It never happened.');
}

interface Arrived {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

function lettersFrom(arrived: () => Promise<Arrived[]>): Letters {
  return {
    subjectsTo: async address =>
      (await arrived()).filter(({ to }) => to === address).map(({ subject }) => subject),
    letterTo: async (address, subject) => {
      const found = await until(async () =>
        (await arrived()).findLast(each => each.to === address && each.subject.search(subject) >= 0),
      );
      return found.text;
    },
  };
}

/** The part of a mail that is read as text. */
function textOf({ raw }: ReceivedMail): string {
  const part = raw.split(/\r\n--[^\r\n]+\r\n/).find(each => /^content-type: text\/plain/im.test(each)) ?? '';
  const [head = '', ...body] = part.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(head)) return text;
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
