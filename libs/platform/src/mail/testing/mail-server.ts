import { SMTPServer, type SMTPServerEnvelope } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

export interface Manners {
  readonly account?: { readonly user: string; readonly password: string };
  readonly offersTls?: boolean;
  readonly isTlsFromStart?: boolean;
  /** What it says at each step instead of yes; asked anew for every mail. */
  readonly answers?: {
    readonly connect?: () => string | undefined;
    readonly from?: (address: string) => string | undefined;
    readonly to?: (address: string) => string | undefined;
    readonly mail?: (count: number) => string | undefined | Promise<string | undefined>;
  };
}

export interface TestMailServer {
  readonly port: number;
  readonly received: readonly ReceivedMail[];
  url(account?: string): string;
  close(): Promise<void>;
}

/** A mail server on this machine that really speaks SMTP; `answers` like `550 no such user` refuse. */
export async function openMailServer({
  account,
  offersTls,
  isTlsFromStart,
  answers = {},
}: Manners = {}): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  const take = async (stream: Readable, { mailFrom, rcptTo }: SMTPServerEnvelope): Promise<Error | null> => {
    const raw = await text(stream);
    const from = mailFrom ? mailFrom.address : '';
    received.push({ from, to: rcptTo.map(({ address }) => address), raw });
    const answer = await answers.mail?.(received.length);
    if (answer !== undefined) received.pop();
    return refusal(answer);
  };
  const server = new SMTPServer({
    name: 'mail.test',
    secure: isTlsFromStart ?? false,
    authOptional: account === undefined,
    allowInsecureAuth: true,
    disabledCommands: [...(offersTls ? [] : ['STARTTLS']), ...(account ? [] : ['AUTH'])],
    logger: false,
    onConnect: (_session, done) => done(refusal(answers.connect?.())),
    onAuth: ({ username, password }, _session, done) =>
      username === account?.user && password === account?.password
        ? done(null, { user: username })
        : done(refusal('535 5.7.8 authentication failed')),
    onMailFrom: ({ address }, _session, done) => done(refusal(answers.from?.(address))),
    onRcptTo: ({ address }, _session, done) => done(refusal(answers.to?.(address))),
    onData: async (stream, { envelope }, done) => {
      done(await take(stream, envelope), '2.0.0 queued as 7F3A');
    },
  });
  server.on('error', () => {});
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const scheme = isTlsFromStart ? 'smtps' : 'smtp';
  return {
    port,
    received,
    url: (login = account && `${encodeURIComponent(account.user)}:${encodeURIComponent(account.password)}`) =>
      `${scheme}://${login ? `${login}@` : ''}127.0.0.1:${port}`,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}

/** The header field as it arrived, with its continuation lines. */
export function headerOf({ raw }: ReceivedMail, name: string): string | undefined {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const line = head.split('\r\n').find(each => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim();
}

function refusal(answer: string | undefined): Error | null {
  const [, code, words] = /^(\d{3}) (.*)$/s.exec(answer ?? '') ?? [];
  return code ? Object.assign(new Error(words), { responseCode: Number(code) }) : null;
}
