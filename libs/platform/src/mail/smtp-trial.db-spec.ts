import { createServer, type AddressInfo, type Server } from 'node:net';
import { MailTrouble, trySmtp } from './smtp-trial.js';
import { headerOf, openMailServer, type Manners, type TestMailServer } from './testing/mail-server.js';

const now = Temporal.Instant.from('2027-04-05T06:07:08Z');
const account = { user: 'walz@mail.test', password: 'open sesame' };

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function mailServer(manners?: Manners): Promise<TestMailServer> {
  const server = await openMailServer(manners);
  open.push(server);
  return server;
}

async function someServer(greets: (socket: import('node:net').Socket) => void): Promise<number> {
  const server: Server = createServer(greets);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  return (server.address() as AddressInfo).port;
}

async function trial(
  url: string | undefined,
  from?: string,
): Promise<{ steps: string[]; trouble: string | undefined }> {
  const steps: string[] = [];
  try {
    await trySmtp({
      env: { WALZ_SMTP_URL: url, WALZ_MAIL_FROM: from },
      recipient: 'admin@example.org',
      now,
      say: step => steps.push(step),
    });
    return { steps, trouble: undefined };
  } catch (error) {
    if (!(error instanceof MailTrouble)) throw error;
    return { steps, trouble: error.message };
  }
}

describe('trying the mail server', () => {
  it('says each step that worked, down to the words of the server', async () => {
    const server = await mailServer({ account });
    const { steps, trouble } = await trial(server.url());
    expect(trouble).toBeUndefined();
    expect(steps).toEqual([
      `127.0.0.1:${server.port} answers, not encrypted.`,
      'It knows the account "walz@mail.test".',
      'It takes the sender walz@mail.test and the recipient admin@example.org.',
      'It accepted the mail: 250 2.0.0 queued as 7F3A',
    ]);
    expect(server.received).toMatchObject([{ from: 'walz@mail.test', to: ['admin@example.org'] }]);
    expect(headerOf(server.received[0]!, 'from')).toBe('Walz <walz@mail.test>');
  });

  it('encrypts where the server offers it, and from the start where the URL asks for it', async () => {
    const offering = await mailServer({ account, offersTls: true });
    expect((await trial(offering.url())).steps[0]).toContain('encrypted.');
    expect((await trial(offering.url())).steps[0]).not.toContain('not encrypted');
    const insisting = await mailServer({ account, isTlsFromStart: true });
    expect(await trial(insisting.url())).toMatchObject({ trouble: undefined });
  });

  it('says that no mail server is configured', async () => {
    expect((await trial(undefined)).trouble).toContain('No mail server is configured');
  });

  it('says that the host is not known', async () => {
    expect((await trial('smtp://walz%40mail.test:x@mail.invalid')).trouble).toContain(
      'The host "mail.invalid" of WALZ_SMTP_URL is not known',
    );
  });

  it('says that nothing answers', async () => {
    const server = await openMailServer();
    await server.close();
    expect((await trial(server.url(), account.user)).trouble).toBe(
      `Nothing answers at 127.0.0.1:${server.port}: check host and port in WALZ_SMTP_URL, and that the mail server runs.`,
    );
  });

  it('says that the server does not let Walz in', async () => {
    const server = await mailServer({ answers: { connect: () => '554 your address is on a list' } });
    expect((await trial(server.url(), account.user)).trouble).toBe(
      `127.0.0.1:${server.port} does not let Walz in: 554 your address is on a list`,
    );
  });

  it('says that something else lives there', async () => {
    const port = await someServer(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect((await trial(`smtp://127.0.0.1:${port}`, account.user)).trouble).toMatch(
      /does not let Walz in: HTTP\/1\.1 400 Bad Request|not as a mail server does/,
    );
  });

  it('says that the server hung up', async () => {
    const port = await someServer(socket => socket.destroy());
    expect((await trial(`smtp://127.0.0.1:${port}`, account.user)).trouble).toContain(
      'closed the connection without a word',
    );
  });

  it('says that smtps:// meets a server that does not encrypt from the start', async () => {
    const server = await mailServer({ account });
    expect((await trial(server.url().replace('smtp:', 'smtps:'))).trouble).toContain(
      'write smtp:// instead of smtps://',
    );
  });

  it('says that the certificate cannot be trusted', async () => {
    const server = await mailServer({ account, isTlsFromStart: true });
    const strict = await trial(`${server.url()}?tls.rejectUnauthorized=true`);
    expect(strict.trouble).toMatch(
      /The certificate of 127\.0\.0\.1:\d+ cannot be trusted \(.*certificate.*\)/,
    );
    const upgrading = await mailServer({ account, offersTls: true });
    const upgraded = await trial(`${upgrading.url()}?tls.rejectUnauthorized=true`);
    expect(upgraded.trouble).toMatch(/The certificate of 127\.0\.0\.1:\d+ cannot be trusted/);
  });

  it('does not send a password in the clear where encryption is asked for', async () => {
    const server = await mailServer({ account });
    const { steps, trouble } = await trial(`${server.url()}?requireTLS=true`);
    expect(steps).toEqual([]);
    expect(trouble).toContain('offers no encryption');
  });

  it('says that the account is refused, and keeps its password to itself', async () => {
    const server = await mailServer({ account });
    const { steps, trouble } = await trial(server.url('walz%40mail.test:wrong%20sesame'));
    expect(steps).toHaveLength(1);
    expect(trouble).toBe(
      `127.0.0.1:${server.port} refuses the account "walz@mail.test" or its password: 535 5.7.8 authentication failed`,
    );
  });

  it('says that the server knows no signing in', async () => {
    const server = await mailServer();
    expect((await trial(server.url('walz%40mail.test:open%20sesame'))).trouble).toMatch(
      /refuses the account|no way to sign in/,
    );
  });

  it('says that the sender is refused', async () => {
    const server = await mailServer({
      account,
      answers: {
        from: address => (address === account.user ? undefined : '553 5.7.1 sender address rejected'),
      },
    });
    expect((await trial(server.url(), 'boss@mail.test')).trouble).toContain(
      'refuses the sender boss@mail.test: 553 5.7.1 sender address rejected',
    );
    expect((await trial(server.url())).trouble).toBeUndefined();
  });

  it('says that the recipient is refused', async () => {
    const server = await mailServer({ account, answers: { to: () => '550 5.1.1 no such user' } });
    expect((await trial(server.url())).trouble).toContain(
      'refuses the recipient admin@example.org: 550 5.1.1 no such user',
    );
  });

  it('says that the mail itself is refused', async () => {
    const server = await mailServer({ account, answers: { mail: () => '554 5.7.1 looks like spam' } });
    expect((await trial(server.url())).trouble).toContain('refuses the mail: 554 5.7.1 looks like spam');
  });
});
