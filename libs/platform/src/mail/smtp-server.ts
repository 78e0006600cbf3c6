import { domainToASCII } from 'node:url';
import { ConfigurationTrouble } from '../env.js';

/** The mail server as `WALZ_SMTP_URL` describes it. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte (`smtps://`), rather than upgraded by STARTTLS. */
  readonly isTlsFromStart: boolean;
  readonly account: { readonly user: string; readonly password: string } | undefined;
  readonly starttls: 'required' | 'offered' | 'ignored';
  readonly checksCertificate: boolean;
}

const thisMachine = /^(localhost|127(\.\d+){3}|::1)$/i;

/** What may stand behind the `?`, in the words that other programs over the same library use. */
const settings = ['requireTLS', 'ignoreTLS', 'tls.rejectUnauthorized'];

export function smtpServerOf(text: string): SmtpServer {
  const url = new URL(text);
  const host = hostIn(url);
  const account = accountIn(url);
  const asks = settingsIn(url);
  const isTlsFromStart = url.protocol === 'smtps:';
  // On this machine nobody listens in between, and no authority signs a certificate for it.
  const isHere = thisMachine.test(host);
  const isTlsRequired =
    asks.get('requireTLS') ?? (account !== undefined && !isHere && asks.get('ignoreTLS') !== true);
  return {
    host,
    port: Number(url.port) || (isTlsFromStart ? 465 : 587),
    isTlsFromStart,
    account,
    starttls: isTlsRequired ? 'required' : asks.get('ignoreTLS') ? 'ignored' : 'offered',
    checksCertificate: asks.get('tls.rejectUnauthorized') ?? !isHere,
  };
}

/** Host and port, as a sentence names them; never the account. */
export function placeOf({ host, port }: SmtpServer): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function hostIn({ hostname }: URL): string {
  if (hostname === '') {
    throw new ConfigurationTrouble([
      'WALZ_SMTP_URL: names no server; it should look like smtps://account:password@mail.example:465',
    ]);
  }
  return hostname.startsWith('[') ? hostname.slice(1, -1) : domainToASCII(decoded(hostname)) || hostname;
}

function accountIn({ username, password }: URL): SmtpServer['account'] {
  if (username === '' && password === '') return undefined;
  return { user: decoded(username), password: decoded(password) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ConfigurationTrouble([
      'WALZ_SMTP_URL: a % in the account or its password must be written as %25',
    ]);
  }
}

function settingsIn({ searchParams }: URL): ReadonlyMap<string, boolean> {
  const problems = [...searchParams]
    .filter(([name, value]) => !settings.includes(name) || !/^(true|false)$/.test(value))
    .map(
      ([name]) =>
        `WALZ_SMTP_URL: "${name}" is not understood; what may follow the ? is ${settings.join(', ')}, each true or false`,
    );
  if (problems.length > 0) throw new ConfigurationTrouble(problems);
  return new Map([...searchParams].map(([name, value]) => [name, value === 'true']));
}

/** What the server said, on one line, and with nothing in it that opens its door. */
export function withoutSecrets(said: string, { account }: SmtpServer): string {
  const { user = '', password = '' } = account ?? {};
  // The longest first, because it holds the others.
  const secrets = [base64(`\0${user}\0${password}`), base64(password), base64(user), password];
  const plain = secrets
    .filter(secret => secret.length > 3)
    .reduce((text, secret) => text.replaceAll(secret, '…'), said);
  return plain
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 400);
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
